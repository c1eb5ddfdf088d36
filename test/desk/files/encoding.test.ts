import { describe, expect, test } from 'vitest';
import { casesOf, inShiftJis, inUtf16, refusal } from './file-of';

const table = 'client,applicant\r\n株式会社髙﨑,日本の個人事業主\r\nﾃｽﾄ商店,外国の会社の日本支店\r\n';

describe('a file of any encoding that spreadsheets write', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${table}`)],
    ['Excel’s Shift_JIS', inShiftJis(table)],
    ['UTF-16, as Excel’s “Unicode text”', inUtf16(table, 'little')],
    ['UTF-16 the other way round', inUtf16(table, 'big')],
    ['UTF-16 without its mark', inUtf16(table, 'little').slice(2)],
  ])('%s', async (_, bytes) => {
    expect((await casesOf(bytes)).map(({ client, answers }) => [client, answers])).toEqual([
      ['株式会社髙﨑', { applicant: 'japanSoleProprietor' }],
      ['ﾃｽﾄ商店', { applicant: 'japanBranch' }],
    ]);
  });

  test('is told by a name far down', async () => {
    const rows = `client,applicant\n${'A,japanCompany\n'.repeat(8_000)}株,japanCompany\n`;
    const cases = await casesOf(inShiftJis(rows));
    expect(cases.at(-1)?.client).toBe('株');
  });

  test('is not taken for Shift_JIS because a few bytes of UTF-8 are damaged', async () => {
    const bytes = new TextEncoder().encode('client,note\n山田製作所,大阪の会社\n佐藤商店,東京の会社\n');
    const damaged = bytes.map((byte, place) => (place === bytes.length - 3 ? 0x41 : byte));
    expect(await refusal(damaged)).toEqual([
      'line 3: Some characters cannot be read as UTF-8. The file may be damaged.',
    ]);
  });

  test('is refused if it is none of these', async () => {
    expect(await refusal(Uint8Array.of(0x63, 0x6c, 0xa0, 0xff, 0xfd))).toEqual([
      'file: The character encoding is not one we can read. Save it again as UTF-8, as CSV or JSON.',
    ]);
  });

  test('is refused with advice if it is an Excel workbook', async () => {
    expect(await refusal(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), 'ja')).toEqual([
      'ファイル：Excelブックです。Excelで「CSV UTF-8（コンマ区切り）」として保存し、そのファイルを選んでください。',
    ]);
  });

  test.each([
    ['no byte', ''],
    ['a mark only', '\uFEFF'],
  ])('is refused with %s', async (_, text) => {
    expect(await refusal(text)).toEqual(['file: There is nothing in it.']);
  });
});
