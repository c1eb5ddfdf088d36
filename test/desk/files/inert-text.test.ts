import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten, inert } from '../../../src/desk/files/inert-text';
import { anyText } from './arbitraries';

describe('a text in a spreadsheet', () => {
  test.each([
    '=1+1',
    '+81-3-0000-0000',
    '-5',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '−1',
    '﹦1',
    ' =1',
    '\u3000=1',
    '\u00a0=1',
    '\n=1',
    '\r\n =1',
    '\u200b=1',
    '\t1',
    '\r1',
    '\n1',
    "'=1",
    "''=1",
    "' =1",
    '  \r1',
  ])('that could be a formula is made inert: %j', (text) => {
    expect(inert(text)).toBe(`'${text}`);
    expect(asWritten(inert(text))).toBe(text);
  });

  test.each(['', '1+1', 'A=1', '山田', '(=1)', "'", "'quoted'", ' 5', '"=1"', 'a\n=1', '0042'])(
    'that could not is left alone: %j',
    (text) => {
      expect(inert(text)).toBe(text);
      expect(asWritten(text)).toBe(text);
    },
  );

  test('comes back whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(asWritten(inert(text))).toBe(text);
      }),
      { numRuns: 20_000 },
    );
  });

  test('never begins with what could be a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(inert(text)).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]/);
      }),
      { numRuns: 20_000 },
    );
  });
});
