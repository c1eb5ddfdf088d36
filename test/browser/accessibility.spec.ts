import type { Page } from '@playwright/test';
import { axeViolations } from './axe';
import { inLanguage, overflow, screens, unfold } from './screens';
import { expect, open, test } from './visitor';

/** Controls less than 44 px high, links within running text apart. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, summary, label:has(input, select), input[type=text], a, select')]
      .filter((element) => getComputedStyle(element).display !== 'inline' && element.checkVisibility())
      .filter((element) => !element.classList.contains('skip-link'))
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.5)
      .map(({ text, box }) => `${text} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
}

for (const language of ['ja', 'en']) {
  for (const [name, fragment] of screens) {
    test(`${name} (${language}): axe finds nothing, targets are large enough, nothing scrolls sideways`, async ({
      page,
    }) => {
      await open(page, inLanguage(fragment, language));
      await unfold(page);
      expect.soft(await axeViolations(page)).toEqual([]);
      expect.soft(await smallTargets(page)).toEqual([]);
      expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }

  test(`a trial of another answer (${language}) is accessible`, async ({ page }) => {
    await open(
      page,
      inLanguage(screens.find(([name]) => name === 'nothing in the way')?.[1] ?? '', language),
    );
    await unfold(page);
    await page.getByRole('combobox').nth(1).selectOption('paid');
    await expect(
      page.getByRole('button', { name: language === 'ja' ? 'この答えにする' : 'Keep these answers' }),
    ).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });

  test(`an unanswered question (${language}) is told accessibly`, async ({ page }) => {
    await open(page, inLanguage('#/q/applicant', language));
    await page.getByRole('button', { name: language === 'ja' ? '次へ' : 'Next' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page).toHaveTitle(language === 'ja' ? /^エラー: / : /^Error: /);
    expect(await axeViolations(page)).toEqual([]);
  });
}

test('in forced colours the chosen answer and the focus can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '#/q/applicant');
  const chosen = page.locator('.choice').first();
  await page.keyboard.press('1');
  await expect(chosen).toHaveCSS('border-top-width', '3px');
  await expect(chosen).toHaveCSS('outline-style', 'solid');
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#/q/applicant');
  await expect(page.locator('.choice').first()).toHaveCSS('transition-duration', '0s');
});
