import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { flowPicture } from '../../tools/flow/picture';
import { withOutline } from '../../tools/flow/readme';

const committed = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');

const picture = { ja: await flowPicture('ja'), en: await flowPicture('en') };

/** The texts in a picture, a line each. */
const linesOf = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, line]) => line);

describe('what developers read of the flow is that of the rules as they are: else run npm run flow', () => {
  test('the picture', () => {
    expect(committed('docs/flow-en.svg')).toBe(picture.en.svg);
  });

  test('the outline', () => {
    const readme = committed('rules/README.md');
    expect(readme).toBe(withOutline(readme));
    expect(readme).toContain('2. **Employees**\n   - 51 to 100 / 101 to 300 → 3. Industry\n');
    expect(readme).toContain('- no obstacle, something to settle → Some points need to be settled before');
  });

  test('a text without a place for the outline is refused', () => {
    expect(() => withOutline('# The rules')).toThrow('no place is marked');
  });
});

describe('the picture of the flow', () => {
  test('names every question, what branches or bars, and the three outcomes, in its language', () => {
    const japanese = linesOf(picture.ja.svg);
    for (const line of ['10. そのほかの事情', '・51人から100人', '・101人から300人', '海外で設立した会社'])
      expect(japanese).toContain(line);
    expect(japanese).toContain('申込みの前に');
    expect(japanese).toContain('確認が必要です');
    const english = linesOf(picture.en.svg);
    for (const line of ['4. Use of Alibaba.com', 'A sole proprietor', 'all others', 'you cannot apply'])
      expect(english).toContain(line);
  });

  test('says what its lines stand for', () => {
    expect(linesOf(picture.ja.svg)).toContain('申し込めない答え。ここで終えても、先に進んでもよい');
    expect(linesOf(picture.en.svg)).toContain('obstacle: you may stop here or go on');
  });

  test('has a title and a size, and shows no name that only we know', () => {
    expect(picture.ja.svg).toContain('<title>質問の流れと3つの結果</title>');
    expect(picture.ja.svg.match(/<title>/g)).toHaveLength(1);
    expect(picture.ja.svg).not.toMatch(/applicant|employees|cannotApply|graph|node|edge|exit/);
    expect(picture.ja.svg).toContain(`viewBox="0.00 0.00 ${picture.ja.width}.00 ${picture.ja.height}.00"`);
    expect(picture.ja.svg).toMatch(/^<svg role="img" lang="ja" width="980" height="\d{4}"/);
    // Labels are read on a phone: the wider the picture, the smaller they are there.
    expect(picture.ja.width).toBeLessThan(560);
    expect(picture.en.width).toBeLessThan(560);
  });

  test('has no style or script that the policy forbids', () => {
    for (const { svg } of Object.values(picture)) expect(svg).not.toMatch(/style=|<script|<style|<!DOCTYPE/);
  });
});
