import { describe, expect, test } from 'vitest';
import { evenLines } from '../../tools/flow/lines';

describe('a text in lines', () => {
  test.each([
    ['申込みの前に確認が必要です', ['申込みの前に', '確認が必要です']],
    ['有料で出展中だが、退会して申し込みたい', ['有料で出展中だが、', '退会して申し込みたい']],
    ['すべての製品が感染予防商品である', ['すべての製品が', '感染予防商品である']],
    ['申し込めない理由がある申込者', ['申し込めない', '理由がある申込者']],
    ['101人から300人', ['101人から300人']],
  ])('breaks Japanese between phrases: %s', (text, lines) => {
    expect(evenLines(text, 'ja', 24)).toEqual(lines);
  });

  test('cuts no verb or number, however narrow the lines', () => {
    expect(evenLines('301人以上', 'ja', 2)).toEqual(['301人以上']);
    expect(evenLines('このままでは申し込めません', 'ja', 2)).toEqual(['このままでは', '申し込めません']);
  });

  test('is as even as it can be: no word is left alone on the last line', () => {
    expect(evenLines('A company set up outside Japan', 'en', 30)).toEqual([
      'A company set up',
      'outside Japan',
    ]);
  });

  test('stays in one if it fits', () => {
    expect(evenLines('all others', 'en', 20)).toEqual(['all others']);
  });
});
