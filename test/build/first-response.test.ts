import { expect, test } from 'vitest';
import { withPages } from '../../tools/build/first-response.mjs';

test('the first pages made for two languages at once are each in their own, citations included', async () => {
  const [japanese, english] = await Promise.all([
    withPages('<html lang="ja"><!--pages-->'),
    withPages('<html lang="en" data-root="../"><!--pages-->'),
  ]);
  expect(japanese).toContain('Q15（4ページ）');
  expect(japanese).not.toContain('FAQ Q15, page 4');
  expect(english).toContain('FAQ Q15, page 4');
  expect(english).not.toContain('（4ページ）');
});
