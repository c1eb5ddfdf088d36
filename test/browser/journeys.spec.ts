import { openWithJetro } from '../examples';
import { answer, expect, expectHeading, open, test } from './visitor';

test.describe('whole journeys in Japanese', { tag: '@phone' }, () => {
  test('a company with nothing in its way', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: 'チェックを始める' }).click();
    await expectHeading(page, /申し込むのは/);
    await answer(page, '日本で設立し、日本で事業をしている会社');
    await expectHeading(page, /Alibaba\.comに、いま出展していますか/);
    await answer(page, '無料で掲載している');
    await expectHeading(page, /申込者自身ですか/);
    await answer(page, 'はい、申込者自身を掲載する');
    await answer(page, 'どの製品も当たらない');
    await answer(page, 'すべての製品がある');
    await answer(page, 'いいえ、申込者だけが申し込む');
    await expectHeading(page, /当てはまるものはありますか/);
    await answer(page, '海外で製造した製品がある');
    await expectHeading(page, 'FAQに照らして、申し込めない理由は見つかりませんでした');
    await expect(page.getByRole('heading', { name: '申込みに向けて準備すること' })).toBeVisible();
  });

  test('a Gold Supplier who wants a subsidiary listed meets two bars, and one choice', async ({ page }) => {
    await open(page, '#/q/applicant');
    await answer(page, '日本で設立し、日本で事業をしている会社');
    await answer(page, '有料で出展している');
    await expectHeading(page, 'この答えでは、このままでは申し込めません');
    await page.getByRole('button', { name: /残りの質問にも答える/ }).click();
    await answer(page, 'いいえ、子会社など別の会社を掲載する');
    await expectHeading(page, /制限・禁止品目に/);
    await expect(
      page.getByText('掲載する会社：「いいえ、子会社など別の会社を掲載する」（Q10）'),
    ).toBeVisible();
    await answer(page, 'どの製品も当たらない');
    await answer(page, 'すべての製品がある');
    await answer(page, 'いいえ、申込者だけが申し込む');
    await page.getByRole('button', { name: '次へ' }).click();
    await expectHeading(page, 'FAQに照らして、このままでは申し込めません');
    await expect(page.locator('.effect-badge', { hasText: '申し込めない理由' })).toHaveCount(2);
  });

  test('a sole proprietor with two open points', async ({ page }) => {
    await open(page, '#/q/applicant');
    await answer(page, '日本の個人事業主');
    await answer(page, '51人から100人');
    await answer(page, '小売業');
    await answer(page, '出展も掲載もしていない');
    await answer(page, 'はい、申込者自身を掲載する');
    await answer(page, 'どの製品も当たらない');
    await answer(page, 'すべての製品がある');
    await answer(page, 'はい、ほかの事業者も申し込む');
    await answer(page, '合意していない相手がいて、これから話し合う');
    await page.getByRole('button', { name: '次へ' }).click();
    await expectHeading(page, '申込みの前に確認が必要です');
    await expect(page.getByText('確認先：ジェトロ、相手の会社')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'ジェトロの回答で決まること' })).toBeVisible();
  });
});

test.describe('whole journeys in English', { tag: '@phone' }, () => {
  const give = (page: Parameters<typeof answer>[0], label: string) => answer(page, label, 'Next');

  test('a company with nothing in its way, switched to English on the way', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: 'チェックを始める' }).click();
    await answer(page, '日本で設立し、日本で事業をしている会社');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: /Do you exhibit on Alibaba\.com now/ }),
    ).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await give(page, 'No, we are not on Alibaba.com');
    await give(page, 'Yes, the applicant itself');
    await give(page, 'None of them');
    await give(page, 'All of them');
    await give(page, 'No, only the applicant');
    await page.getByRole('button', { name: 'Next' }).click();
    await expectHeading(page, 'Going by the FAQ, we found nothing that prevents you from applying');
    // Going back must not fall back into Japanese.
    await page.goBack();
    await expectHeading(page, /Do any of these apply to you/);
  });

  test('a company abroad takes the result at once', async ({ page }) => {
    await open(page, '#/q/applicant?lang=en');
    await give(page, 'A company set up outside Japan');
    await expectHeading(page, 'With this answer, you cannot apply as things stand');
    await page.getByRole('button', { name: 'See the result now' }).click();
    await expectHeading(page, 'Going by the FAQ, you cannot apply as things stand');
    await expect(page.getByText(/If there is a parent company in Japan/)).toBeVisible();
  });

  test('someone in doubt learns whom to ask', async ({ page }) => {
    await open(page, '#/q/applicant?lang=en');
    await give(page, openWithJetro.en.label);
    await give(page, 'Not sure whether it is free or paid');
    await give(page, 'Not decided yet');
    await give(page, 'Not checked yet');
    await give(page, 'Not checked yet');
    await give(page, 'Not sure whether they will apply');
    await page.getByRole('button', { name: 'Next' }).click();
    await expectHeading(page, 'Some points need to be settled before you apply');
    for (const desk of ['Ask JETRO', 'Ask the other company', 'Find out or decide yourself']) {
      await expect(page.getByText(desk, { exact: true })).toBeVisible();
    }
  });
});
