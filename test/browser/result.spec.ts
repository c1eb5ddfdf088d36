import type { Page } from '@playwright/test';
import { canApply, openWithJetro } from '../examples';
import { expect, open, test } from './visitor';

/** One bar that this applicant cannot change (Q15), and one that another applicant would lift (Q10). */
const twoBars = canApply.words
  .replace('membership=none', 'membership=paid')
  .replace('listedCompany=same', 'listedCompany=different');

const phone = { width: 390, height: 844 };
const laptop = { width: 1280, height: 800 };

const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .last()
    .evaluate((element) => element.getBoundingClientRect().bottom + window.scrollY);

for (const [name, words, screens] of [
  ['nothing in the way', canApply.words, 4],
  ['a point to settle', openWithJetro.words, 5],
  ['two bars', twoBars, 3.5],
] as const) {
  test(`a result with ${name} is read on a phone in ${screens} screens, in English a fifth more`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    for (const [language, limit] of [
      ['', screens],
      ['&lang=en', screens * 1.2],
    ] as const) {
      await page.goto('about:blank');
      await open(page, `#/result?${words}${language}`);
      await expect(page.locator('.ledger')).toBeVisible();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height / phone.height).toBeLessThanOrEqual(limit);
      expect(height / phone.height, 'the result is there').toBeGreaterThan(1.5);
    }
  });

  test(`on a laptop headline, points and grounds with ${name} fit two screens`, async ({ page }) => {
    await page.setViewportSize(laptop);
    await open(page, `#/result?${words}`);
    await expect(page.locator('.ledger')).toBeVisible();
    expect(await bottomOf(page, '.ledger')).toBeLessThanOrEqual(2 * laptop.height);
  });
}

test('one press unfolds every ground', async ({ page }) => {
  await open(page, `#/result?${canApply.words}`);
  const phrase = page.getByText('掲載する企業は同一である必要があります');
  await expect(phrase).toBeHidden();
  await page.getByRole('button', { name: 'すべて開く' }).click();
  await expect(phrase).toBeVisible();
});
