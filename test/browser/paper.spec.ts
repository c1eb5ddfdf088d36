import type { Browser, Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { rulesVersion } from '../../rules/source';
import { accessibilityFaults } from './accessibility-engines';
import { printed, squeezed } from './printed';
import { overflow } from './screens';
import { expect, open, test } from './visitor';

const forms = [
  {
    language: 'ja',
    address: '/paper.html',
    heading: 'Alibaba.com出展支援 申込条件の質問票',
    notes: ['ジェトロが作ったものではありません', 'FAQに日付はありません', `ルールの版：${rulesVersion}`],
    question: '5. Alibaba.comに掲載するのは、申込者自身ですか',
    option: 'いいえ、子会社など別の会社を掲載する',
    meaning:
      /印を付けたら： ?申し込めない理由 ?申し込む会社と掲載する会社が違うため、.*（条件はFAQに明記：Q10）/,
    grounds: 'Q10（3ページ） 掲載する企業は同一である必要があります 申し込む会社と、',
    condition: '「1. 申込者」で「日本の個人事業主」に印を付けた場合だけ、答えてください。',
    ask: 'ジェトロに確認：「外国の会社の日本支店として、申し込めますか。」',
    inferred: '（条件は当サイトの解釈：Q9）',
    dated: '（条件はFAQ作成時点のもの：Q6、Q12）',
    silent: '（FAQに記載なし：Q7）',
    given: '印を付けたら（「2. 従業員数」が「101人から300人」の場合）：',
    industry: '3. 主な事業は、どの業種ですか',
    merged: ['製造業・建設業・運輸業・そのほか', '小売業'],
    outcomes: [
      /「申し込めない理由」が1つでもある.*このままでは申し込めません/,
      /「要確認」か「未確認」が1つでもある.*申込みの前に確認が必要です/,
      /どれもなく、.*申し込めない理由は見つかりませんでした/,
    ],
    result: '結果の読み方',
    columns: ['質問の番号', '内容', '確認先', '確認した日と返事'],
  },
  {
    language: 'en',
    address: '/paper-en.html',
    heading: 'Alibaba.com exhibitor programme: paper questionnaire',
    notes: ['not made by JETRO', 'undated FAQ', `rules ${rulesVersion}`],
    question: '5. Will the applicant itself be listed on Alibaba.com?',
    option: 'No, another company, such as a subsidiary',
    meaning:
      /If you ticked this: Obstacle Applicant and listed company are different, .*\(Rule stated in the FAQ: Q10\)/,
    grounds: 'FAQ Q10, page 3 掲載する企業は同一である必要があります The applicant must be the company',
    condition: 'Answer this only if you ticked “A sole proprietor in Japan” under “1. Applicant”.',
    ask: 'Ask JETRO: “Can we apply as the Japan branch of a foreign company?”',
    inferred: '(Our reading of the FAQ: Q9)',
    dated: '(Rule as of the FAQ’s writing: Q6, Q12)',
    silent: '(Not covered by the FAQ: Q7)',
    given: 'If you ticked this (and “101 to 300” under “2. Employees”):',
    industry: '3. What is your main business?',
    merged: ['Manufacturing, construction, transport or other', 'Retail'],
    outcomes: [
      /Anything you ticked is marked “Obstacle”.*Going by the FAQ, you cannot apply as things stand/,
      /Anything you ticked is marked “To be settled” or .*Some points need to be settled/,
      /None of these, .*we found nothing that prevents you from applying/,
    ],
    result: 'How to read the result',
    columns: ['Question', 'Point', 'With whom', 'Date and reply'],
  },
] as const;

/** A page as it is without JavaScript. */
async function withoutScript(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const sectionNamed = (page: Page, name: string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) });

for (const form of forms) {
  const { language, address, heading } = form;
  test.describe(`the paper form (${language})`, () => {
    test('is whole without JavaScript: questions, boxes, what each answer means, citations', async ({
      browser,
    }) => {
      const page = await withoutScript(browser, address);
      await expect(page).toHaveTitle(heading);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12);
      const asked = sectionNamed(page, form.question);
      await expect(asked.getByRole('listitem').filter({ hasText: form.option })).toContainText(form.meaning);
      await expect(asked).toContainText(form.grounds);
      await expect(page.getByText(form.condition)).toBeVisible();
      await page.context().close();
    });

    test('says before the first question whose reading it is, and of what', async ({ page }) => {
      await page.goto(address);
      const text = await page.locator('main').innerText();
      const beforeQuestions = text.slice(0, text.indexOf('\n1. '));
      for (const note of form.notes) expect(beforeQuestions).toContain(note);
    });

    test('puts what is open as a question to whoever is asked, and says how sure each reading is', async ({
      page,
    }) => {
      await page.goto(address);
      const { ask, inferred, dated, silent } = form;
      for (const text of [ask, inferred, dated, silent]) {
        await expect(page.getByText(text).first()).toBeVisible();
      }
    });

    test('says once what reads the same for every size', async ({ page }) => {
      await page.goto(address);
      const industry = sectionNamed(page, form.industry);
      await expect(industry.getByText(form.given)).toHaveCount(2);
      for (const answer of form.merged) {
        const option = industry.getByRole('listitem').filter({ hasText: answer });
        await expect(option.locator('[data-effect].paper-reading')).toHaveCount(1);
      }
    });

    test('has a place to mark the outcome and to write down what is open', async ({ page }) => {
      await page.goto(address);
      const result = sectionNamed(page, form.result);
      for (const [place, outcome] of form.outcomes.entries()) {
        await expect(result.getByRole('listitem').nth(place)).toContainText(outcome);
      }
      await expect(result.getByRole('columnheader')).toHaveText([...form.columns]);
      await expect(result.getByRole('row')).toHaveCount(6);
    });

    test('is valid HTML', async ({ request }) => {
      const text = await (await request.get(address)).text();
      const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(text);
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    });

    test('is accessible, also on a narrow screen', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    test('prints on seven sheets of A4, whole, each question on one of them', async ({ page }) => {
      await page.goto(address);
      const pdf = await printed(page);
      expect(pdf.pages).toHaveLength(7);
      for (const [place, { millimetres, raw, cutOff }] of pdf.pages.entries()) {
        expect(millimetres).toEqual([210, 297]);
        expect(raw).toContain(`${place + 1} / 7`);
        expect(cutOff).toEqual([]);
      }
      expect(pdf.isTagged).toBe(true);
      const questions = await page.locator('section').all();
      expect(questions).toHaveLength(12);
      for (const question of questions) {
        const text = squeezed((await question.innerText()).replaceAll('\n', ' '));
        expect(pdf.pages.filter((sheet) => sheet.text.includes(text))).toHaveLength(1);
      }
    });

    test('prints nothing smaller than 9 points', async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      const smallest = await page
        .locator('main *')
        .evaluateAll((elements) =>
          Math.min(...elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
        );
      expect(smallest * 0.75).toBeGreaterThanOrEqual(9);
    });
  });
}

for (const { link, heading } of [
  { link: '紙の質問票を開く', heading: 'Alibaba.com出展支援 申込条件の質問票' },
  { link: 'Open the paper questionnaire', heading: 'Alibaba.com exhibitor programme: paper questionnaire' },
]) {
  test(`a visitor without JavaScript is told what this is and led on: ${link}`, async ({ browser }) => {
    const page = await withoutScript(browser, '/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/FAQに照らして2分で確かめられます/);
    const wayOn = page.getByRole('link', { name: link });
    expect((await wayOn.boundingBox())?.y).toBeLessThan(500);
    await wayOn.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.context().close();
  });
}

test('what a visitor without JavaScript sees at first is accessible and keeps off the edge', async ({
  page,
  baseURL,
}) => {
  // Axe itself needs JavaScript, so the page is given what it says without as its ordinary content.
  await page.route(`${baseURL}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/<script.*?<\/script>/g, '')
      .replaceAll(/<\/?noscript>/g, '');
    await route.fulfill({ response, body });
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(heading?.x).toBe(16);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

for (const { fragment, link, heading } of [
  { fragment: '', link: '紙の質問票（印刷用）', heading: 'Alibaba.com出展支援 申込条件の質問票' },
  {
    fragment: '#/rules?lang=en',
    link: 'Paper questionnaire (to print)',
    heading: 'Alibaba.com exhibitor programme: paper questionnaire',
  },
]) {
  test(`a visitor with JavaScript finds it at the foot of the page: ${link}`, async ({ page }) => {
    await open(page, fragment);
    await page.getByRole('contentinfo').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });
}
