import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../src/platform/file-name';

describe('the name of a file', () => {
  test.each([
    [
      'says its parts, in their order',
      ['申込みチェック', '株式会社山田', '確認が必要', '2026-11-23'],
      '申込みチェック_株式会社山田_確認が必要_2026-11-23',
    ],
    ['passes over what is empty', ['報告', '', undefined, ' ', '2026-11-23'], '報告_2026-11-23'],
    ['has a hyphen for what is reserved', ['A/B\\C:D*E?F"G<H>I|J'], 'A-B-C-D-E-F-G-H-I-J'],
    ['leaves no way out of its folder', ['../../etc/passwd'], '-..-etc-passwd'],
    ['is not hidden, and does not end in a dot or a blank', ['.山田 ', 'Co., Ltd.'], '山田_Co., Ltd'],
    ['has no control characters', ['山田\u0000\u001b商\u007f店\r\n支店'], '山田商店 支店'],
    ['is not read in another direction', ['\u202Egnp.exe\u202C\u2066x\u2069'], 'gnp.exex'],
    ['has no half of a character', ['山\uD800田\uDC00'], '山田'],
    ['keeps the characters of a name', ['﨑塚髙㈱葛\u{E0100}城'], '﨑塚髙㈱葛\u{E0100}城'],
  ])('%s', (_rule, parts, name) => {
    expect(fileNameOf(parts)).toBe(name);
  });

  test('has its extension after it', () => {
    expect(fileNameOf(['報告', '2026-11-23'], 'html')).toBe('報告_2026-11-23.html');
  });

  test('cuts a long name between whole characters, and says what comes after it', () => {
    const name = fileNameOf(['報告', 'が'.normalize('NFD').repeat(60), '2026-11-23']);
    expect(name).toMatch(/^報告_(か\u3099)+_2026-11-23$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(160);
  });

  test('can be saved everywhere, whatever a client is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (client) => {
        const name = fileNameOf(['申込条件の確認票', client, '申し込めない', '2026-11-23'], 'html');
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]/u);
        expect(name).toMatch(/^申込条件の確認票_.*申し込めない_2026-11-23\.html$/u);
        expect(Buffer.byteLength(name)).toBeLessThan(255);
      }),
      { numRuns: 30 },
    );
  });
});
