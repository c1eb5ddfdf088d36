import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { flowPicture } from '../../src/flow/picture';

const drawn = (language: string) =>
  readFileSync(path.resolve(import.meta.dirname, `../../public/flow-${language}.svg`), 'utf8');

describe('the picture of the flow', () => {
  test.each(['ja', 'en'] as const)(
    'in public/ is that of the rules as they are (%s): else run npm run flow',
    async (language) => {
      expect(drawn(language)).toBe(await flowPicture(language));
    },
  );

  test('names every question, what branches and the three outcomes, in its language', () => {
    for (const text of [
      '9. そのほかの事情',
      '51人から100人／101人',
      '海外で設立した会社',
      '申込みの前に確認が必要です',
    ])
      expect(drawn('ja')).toContain(text);
    for (const text of ['4. Use of Alibaba.com', 'A sole proprietor in Japan', 'something to be settled'])
      expect(drawn('en')).toContain(text);
  });

  test('has a name, and no style or script that the policy forbids', () => {
    expect(drawn('ja')).toContain('role="img" lang="ja" aria-label="質問の流れと3つの結果"');
    expect(drawn('ja')).not.toMatch(/style=|<script|<style|<!DOCTYPE/);
  });
});
