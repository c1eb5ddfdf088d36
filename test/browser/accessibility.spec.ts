import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility-engines';
import { storedCases } from './desk-cases';
import { storeCases } from './many-cases';
import { deskScreens, inLanguage, overflow, screens, unfold } from './screens';
import { expect, open, openAnew, test } from './visitor';

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

/** WCAG 1.4.12: nothing may be lost when a reader widens letters, words, lines and paragraphs. */
async function widenSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** The page has heard of its new width, and shown what follows from it. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What must hold of every screen, at each width at which the layout differs. The engines take what is folded for unnamed. */
async function expectAccessible(page: Page): Promise<void> {
  for (const width of [1280, 412]) {
    await page.setViewportSize({ width, height: 800 });
    await nextFrame(page);
    await unfold(page);
    expect.soft(await accessibilityFaults(page), `faults at ${width} px`).toEqual([]);
    expect.soft(await smallTargets(page), `targets at ${width} px`).toEqual([]);
  }
  for (const width of [1280, 1024, 412, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overflow(page), `overflow at ${width} px`).toBeLessThanOrEqual(0);
  }
  await widenSpacing(page);
  expect.soft(await overflow(page), 'overflow at 320 px with wider spacing').toBeLessThanOrEqual(0);
}

for (const language of ['ja', 'en']) {
  for (const [name, fragment] of screens) {
    test(`${name} (${language}) is accessible at every width`, async ({ page }) => {
      await open(page, inLanguage(fragment, language));
      await expectAccessible(page);
    });
  }

  for (const [name, fragment] of deskScreens) {
    test(`the desk’s ${name} (${language}) is accessible at every width`, async ({ page }) => {
      await open(page, '#/desk');
      await storeCases(page, storedCases);
      await openAnew(page, inLanguage(fragment, language));
      await expectAccessible(page);
    });
  }

  test(`a trial of another answer (${language}) is accessible`, { tag: '@phone' }, async ({ page }) => {
    await open(
      page,
      inLanguage(screens.find(([name]) => name === 'nothing in the way')?.[1] ?? '', language),
    );
    await unfold(page);
    await page.getByRole('combobox').nth(1).selectOption('paid');
    await expect(
      page.getByRole('button', { name: language === 'ja' ? 'この答えにする' : 'Keep these answers' }),
    ).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });

  test(`an unanswered question (${language}) is told accessibly`, { tag: '@phone' }, async ({ page }) => {
    await open(page, inLanguage('#/q/applicant', language));
    await page.getByRole('button', { name: language === 'ja' ? '次へ' : 'Next' }).click();
    const title = language === 'ja' ? '答えが選ばれていません' : 'No answer is chosen';
    await expect(page.getByRole('group', { name: title })).toBeFocused();
    await expect(page).toHaveTitle(language === 'ja' ? /^エラー: / : /^Error: /);
    expect(await accessibilityFaults(page)).toEqual([]);
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
