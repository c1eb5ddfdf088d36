import { describe, expect, test } from 'vitest';
import { headCountIn } from '../../../src/desk/files/head-count';

describe('a head count', () => {
  test.each([
    ['0', 0],
    ['50', 50],
    ['３００', 300],
    [' 300 人', 300],
    ['300名', 300],
    ['1,000', 1000],
    ['１，０００', 1000],
    ['12,345,678', 12_345_678],
    ['〇', 0],
    ['零', 0],
    ['五', 5],
    ['十', 10],
    ['十二', 12],
    ['五十一', 51],
    ['百', 100],
    ['百一', 101],
    ['三百', 300],
    ['三〇〇', 300],
    ['千二百三十四', 1234],
    ['一万', 10_000],
    ['二万三千', 23_000],
    ['3百', 300],
    ['1万2千', 12_000],
  ])('is read from %s', (text, number) => {
    expect(headCountIn(text)).toBe(number);
  });

  test.each([
    '',
    ' ',
    '人',
    '-5',
    '3.5',
    '1,00',
    '1,0000',
    '50-100',
    '約三百',
    '多数',
    '万',
    '一万万',
    '百千',
    'ten',
    '1e3',
    '0x10',
    'Infinity',
    '9'.repeat(30),
  ])('is not read from “%s”', (text) => {
    expect(headCountIn(text)).toBeUndefined();
  });
});
