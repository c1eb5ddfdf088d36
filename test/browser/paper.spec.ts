import { HtmlValidate } from 'html-validate';
import { axeViolations } from './axe';
import { overflow } from './screens';
import { expect, test } from './visitor';

const forms = [
  {
    language: 'ja',
    address: '/paper.html',
    heading: 'Alibaba.com出展支援 申込条件の質問票',
    question: '5. Alibaba.comに掲載するのは、申込者自身ですか',
    option: 'いいえ、子会社など別の会社を掲載する',
    meaning: '申し込む会社と掲載する会社が違うため、このままでは申し込めません。',
    condition: '「1. 申込者」で「日本の個人事業主」に印を付けた場合だけ、答えてください。',
    bySize: '[従業員数: 101人から300人]',
  },
  {
    language: 'en',
    address: '/paper-en.html',
    heading: 'Alibaba.com exhibitor programme: paper questionnaire',
    question: '5. Will the applicant itself be listed on Alibaba.com?',
    option: 'No, another company, such as a subsidiary',
    meaning: 'Applicant and listed company are different, so this application cannot be made.',
    condition: 'Answer this only if you ticked “A sole proprietor in Japan” under “1. Applicant”.',
    bySize: '[Employees: 101 to 300]',
  },
] as const;

for (const { language, address, heading, question, option, meaning, condition, bySize } of forms) {
  test.describe(`the paper form (${language})`, () => {
    test('is whole without JavaScript: questions, boxes, what each answer means, citations', async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);
      await expect(page).toHaveTitle(heading);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10);
      const asked = page.locator('section', { has: page.getByRole('heading', { name: question }) });
      const answer = asked.getByRole('listitem').filter({ hasText: option });
      await expect(answer).toContainText(meaning);
      await expect(answer).toContainText('掲載する企業は同一である必要があります');
      await expect(page.getByText(condition)).toBeVisible();
      await expect(page.getByText(bySize)).toHaveCount(4);
      await context.close();
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
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}

test('a visitor without JavaScript is led to the paper form', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: '同じ質問の紙の質問票' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alibaba.com出展支援 申込条件の質問票');
  await context.close();
});
