import { everythingAtOnce } from '../examples';
import { casesOfEachKind, storeCasesOfEachKind } from './cases-on-paper';
import { printed, squeezed } from './printed';
import { controls, inCase, printedPages } from './printed-pages';
import { inLanguage } from './screens';
import { expect, openAnew, test } from './visitor';

for (const language of ['ja', 'en'] as const) {
  for (const { name, fragment, file, both = [], never = [], ...says } of printedPages) {
    test(`${name} is printed whole, in ${language === 'ja' ? 'Japanese' : 'English'}`, async ({
      page,
      baseURL,
    }) => {
      await page.clock.setFixedTime('2026-11-23T10:00:00+09:00');
      if (fragment.startsWith('#/desk')) await storeCasesOfEachKind(page);
      await openAnew(page, inLanguage(fragment, language));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const host = squeezed(String(baseURL).replace(/^https?:\/\//, ''));
      const sentences = [...both, ...says[language]].map((sentence) =>
        squeezed(sentence).replace(/^localhost/, host),
      );
      await expect
        .poll(async () => squeezed((await page.locator('body').textContent()) ?? ''))
        .toContain(sentences[0]);
      const title = await page.title();
      const pdf = await printed(page);
      for (const { text, cutOff } of pdf.pages) {
        // A number of a page is not yet a page.
        expect(text.length, 'no sheet is blank').toBeGreaterThan(30);
        expect(cutOff).toEqual([]);
      }
      for (const sentence of sentences) expect.soft(pdf.text).toContain(sentence);
      for (const absent of [...controls[language], ...never]) {
        if (name === 'about the check' && title.startsWith(absent)) continue;
        expect.soft(pdf.text).not.toContain(squeezed(absent));
      }
      expect.soft(pdf.text, 'nothing is left unfilled').not.toMatch(/undefined|NaN|\[object/);
      expect.soft(pdf.info.get('Title')).toBe(file ? file[language === 'ja' ? 0 : 1] : title);
      expect(await page.title()).toBe(title);
      expect(title).not.toMatch(/山田|港貿易/);
    });
  }
}

test('the list of cases is a table on paper, on its long side', async ({ page }) => {
  await storeCasesOfEachKind(page);
  await openAnew(page, '#/desk');
  await expect(page.getByRole('link', { name: '株式会社山田' })).toBeVisible();
  const pdf = await printed(page);
  expect(pdf.pages.map(({ millimetres }) => millimetres)).toEqual([[297, 210]]);
  const [{ tags = '' } = {}] = pdf.pages;
  expect(tags.match(/"role":"TH"/g)?.length).toBeGreaterThanOrEqual(12);
});

test('a client whose name is hidden from those who look on is not named on paper either', async ({
  page,
}) => {
  await storeCasesOfEachKind(page);
  await openAnew(page, `${inCase(casesOfEachKind.askFirst, 'result')}?presenting=unnamed`);
  await expect(page.getByRole('heading', { name: '申込みの前に確認が必要です' })).toBeVisible();
  const pdf = await printed(page);
  expect(pdf.text).toContain(squeezed('申込みの前に確認が必要です'));
  expect(pdf.text).not.toMatch(/港貿易|K002/);
  expect(pdf.info.get('Title')).toMatch(/^申込みチェック_確認が必要_/);
});

test('the button prints under the same name, which is gone once something is pressed again', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-23T10:00:00+09:00');
  // As in a browser that reads the title at once and tells of nothing.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title);
  });
  await openAnew(page, `#/resultOnly?${everythingAtOnce.words}&${everythingAtOnce.judged}`);
  const title = await page.title();
  await page.getByRole('button', { name: '印刷する' }).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-printed',
    '申込みチェック_申し込めない_2026-11-23',
  );
  await page.getByRole('heading', { level: 1 }).click();
  expect(await page.title()).toBe(title);
});
