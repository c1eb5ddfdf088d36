import type { Page } from '@playwright/test';
import { barredByRefusal, canApply, openWithJetro } from '../examples';
import { clients } from './consultant';
import { inLanguage, screens } from './screens';
import { TwofoldVisit, translateFromNowOn } from './translator';
import { expect, open, test as visitorTest } from './visitor';

const test = visitorTest.extend<{ visit: TwofoldVisit }>({
  visit: async ({ page, browser }, use) => {
    const ofPlain = await browser.newContext();
    await use(await TwofoldVisit.begin(page, ofPlain));
    await ofPlain.close();
  },
});

const goTo = (fragment: string) => (page: Page) => open(page, fragment);
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const follow = (name: string | RegExp) => (page: Page) => page.getByRole('link', { name }).first().click();
const tick = (name: string | RegExp) => (page: Page) => page.getByRole('checkbox', { name }).first().click();
const give = (label: string) => async (page: Page) => {
  await page.locator('label', { hasText: label }).first().click();
  await press('次へ')(page);
};
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
const tryOut = (place: number, option: string) => (page: Page) =>
  page.locator('.trial select').nth(place).selectOption(option);
const type = (name: string, text: string) => (page: Page) => page.getByLabel(name).first().fill(text);

test.describe('a translated page says what the plain one says', () => {
  test('from the start through a bar to a result', async ({ visit }) => {
    await visit.step(goTo(''), 'チェックを始める');
    await visit.switchLanguageTwice('Start the check', 'チェックを始める');
    await visit.step(follow('チェックを始める'), '日本で設立し');
    await visit.step(press('次へ'), '答えが選ばれていません');
    await visit.step(give('海外で設立した会社'), 'ここで結果を見る');
    await visit.switchLanguageTwice('See the result now', 'ここで結果を見る');
    await visit.step(press('残りの質問にも答える'), 'グループ会社だけが');
    await visit.step(press('次へ'), '答えが選ばれていません');
    await visit.step(give('有料で出展している'), '子会社など別の会社を掲載する');
    await visit.switchLanguageTwice('With your answers so far', 'ここまでの答えでは');
    await visit.step(follow('戻る'), 'グループ会社だけが');
    await visit.step(give('無料で掲載している'), '子会社など別の会社を掲載する');
    await visit.step(press('結果を見る'), 'このままでは申し込めません');
    await visit.step(follow('残りの質問に答える'), '子会社など別の会社を掲載する');
    await visit.step(give('まだ決めていない'), '感染予防商品である');
    await visit.step(give('まだ確かめていない'), 'すべての製品がある');
    await visit.step(give('一部の製品だけある'), '相手が申し込むか分からない');
    await visit.step(give('いいえ、申込者だけが'), '海外で製造した製品がある');
    await visit.step(give('海外で製造した製品がある'), 'このままでは申し込めません');
    await visit.switchLanguageTwice('you cannot apply as things stand', 'このままでは申し込めません');
  });

  test('where other answers are tried out, kept and changed', async ({ visit }) => {
    const nothing = '試した結果：FAQに照らして、申し込めない理由は見つかりませんでした';
    const barred = '試した結果：FAQに照らして、このままでは申し込めません';
    const open = '試した結果：申込みの前に確認が必要です';
    await visit.step(goTo(`#/result?${canApply.words}`), '申し込めない理由は見つかりませんでした');
    await visit.step((page) => page.locator('.trial summary').first().click(), '答えを変えて試す');
    for (const [place, option, says] of [
      [1, 'paid', barred],
      [1, 'free', nothing],
      [2, 'different', barred],
      [2, 'notDecided', open],
      [1, 'paid', barred],
      [2, 'same', barred],
      [1, 'none', '申し込めない理由は見つかりませんでした'],
      [0, 'japanSoleProprietor', '次の答えが必要です'],
      [1, 'over300', open],
      [0, 'overseasCompany', barred],
    ] as const) {
      await visit.step(tryOut(place, option), says);
    }
    await visit.switchLanguageTwice('Try other answers', barred);
    await visit.step(press('試すのをやめる'), '試すのをやめました');
    await visit.step(tryOut(1, 'paidBefore'), open);
    await visit.step(press('この答えにする'), '申込みの前に確認が必要です');
    await visit.step(follow('「申込者」の答えを変更する'), '答えを変更しています');
    await visit.step(give('海外で設立した会社'), 'このままでは申し込めません');
    await visit.step((page) => page.goBack(), '日本で設立し');
    await visit.step((page) => page.goBack(), 'このままでは申し込めません');
  });

  test('where the result is handed over', async ({ visit }) => {
    await visit.step(goTo(`#/result?${openWithJetro.words}`), '申込みの前に確認が必要です');
    await visit.step(unfold, '申込みの前に確認が必要です');
    await visit.step(type('会社名', '株式会社甲'), '株式会社甲');
    await visit.step((page) => page.getByRole('radio', { name: '英語' }).click(), 'To whom it may concern');
    await visit.switchLanguageTwice('Messages ready to send', '申込みの前に確認が必要です');
    await visit.step(follow('報告書にする'), '対象の会社（任意）');
    await visit.step(type('対象の会社', '株式会社甲'), '対象の会社：株式会社甲');
    await visit.step(type('対象の会社', ''), '対象の会社（任意）');
    await visit.switchLanguageTwice('check sheet', '対象の会社（任意）');
  });

  for (const [name, fragment] of screens) {
    test(`on the screen “${name}”, whatever the language`, async ({ visit }) => {
      await visit.step(goTo(fragment), 'ルールの版');
      await visit.step(unfold, 'ルールの版');
      await visit.switchLanguageTwice('rules 20', 'ルールの版');
    });
  }

  test('in the frame of another site', async ({ visit }) => {
    await visit.step((page) => page.goto('/embed.html'), 'チェックを始める');
    await visit.switchLanguageTwice('Start the check', 'チェックを始める');
    await visit.step(follow('チェックを始める'), '日本で設立し');
    await visit.step(give('海外で設立した会社'), 'ここで結果を見る');
    await visit.step(press('ここで結果を見る'), 'このままでは申し込めません');
    await visit.switchLanguageTwice('you cannot apply as things stand', 'このままでは申し込めません');
    await visit.step(follow('最初から'), '日本で設立し');
  });

  test('at the desk, around many cases', async ({ visit }) => {
    const file = { name: 'clients.csv', mimeType: 'text/plain', buffer: Buffer.from(clients(4)) };
    await visit.step(goTo('#/desk'), 'ようこそ、相談デスクへ');
    await visit.switchLanguageTwice('Welcome to the advice desk', 'ようこそ、相談デスクへ');
    await visit.step(follow('取り込みと書き出し'), 'ファイルを選ぶ');
    await visit.step((page) => page.getByLabel('ファイルを選ぶ').setInputFiles(file), '4件を取り込む');
    await visit.switchLanguageTwice('Import and export', '4件を取り込む');
    await visit.step(press('4件を取り込む'), '4件を取り込みました');
    await visit.step(follow('案件一覧'), '株式会社3');
    await visit.switchLanguageTwice('To be settled', '株式会社3');
    await visit.step((page) => page.getByRole('searchbox').fill('K-1'), '4件のうち1件');
    await visit.step((page) => page.getByRole('searchbox').fill('K-9'), '当てはまる案件はありません');
    await visit.step((page) => page.getByRole('searchbox').fill(''), '全4件');
    await visit.step(press('結果'), '株式会社3');
    await visit.step(tick('質問の途中'), '4件のうち2件');
    await visit.step(press('条件を消す'), '全4件');
    await visit.step(tick('株式会社0'), '1件を選択中');
    await visit.step(tick('株式会社3'), '2件を選択中');
    await visit.step((page) => page.getByRole('searchbox').fill('K-1'), '（うち2件は');
    await visit.step((page) => page.getByRole('searchbox').fill(''), '2件を選択中');
    await visit.step(press('比べる'), '案件を比べる');
    await visit.step((page) => page.locator('.compare-toggle').click(), '案件を比べる');
    await visit.step((page) => page.getByText('比べる案件を選び直す').click(), '株式会社1');
    await visit.switchLanguageTwice('Compare', '案件を比べる');
    await visit.step((page) => page.goBack(), '2件を選択中');
    await visit.step(press('報告書を印刷する'), '報告書をまとめて印刷する');
    await visit.switchLanguageTwice('check sheet', '報告書をまとめて印刷する');
    await visit.step(follow('集計'), '申し込めない理由のFAQの項目');
    await visit.switchLanguageTwice('Overview', '申し込めない理由のFAQの項目');
    await visit.step(follow('設定'), 'すべて消す');
    await visit.switchLanguageTwice('Delete everything', 'すべて消す');
    await visit.step(press('すべて消す'), '4件の案件を、すべて消しますか');
    await visit.step(
      (page) => page.getByRole('dialog').getByRole('button').last().click(),
      'すべて消しました',
    );
  });

  test('at the desk, around one case', async ({ visit }) => {
    await visit.step(goTo('#/desk'), 'ようこそ、相談デスクへ');
    await visit.step(press('最初の案件を作る'), 'どれも、あとで書き足せます');
    await visit.step(press('やめる'), 'ようこそ、相談デスクへ');
    await visit.step(press('最初の案件を作る'), 'どれも、あとで書き足せます');
    await visit.step(type('事業者名', '株式会社甲'), 'どれも、あとで書き足せます');
    await visit.step(press('チェックを始める'), '日本で設立し');
    await visit.switchLanguageTwice('Saved', '保存済み');
    await visit.step(give('海外で設立した会社'), 'ここで結果を見る');
    await visit.step(press('ここで結果を見る'), 'このままでは申し込めません');
    await visit.step(follow('「申込者」の答えを変更する'), '日本の個人事業主');
    await visit.step(give('外国の会社の日本支店'), 'グループ会社だけが');
    await visit.step(give('無料で掲載している'), '子会社など別の会社を掲載する');
    await visit.step(give('はい、申込者自身'), '感染予防商品である');
    await visit.step(give('どの製品も当たらない'), 'すべての製品がある');
    await visit.step(give('すべての製品がある'), '相手が申し込むか分からない');
    await visit.step(give('いいえ、申込者だけが'), '海外で製造した製品がある');
    await visit.step(press('次へ'), '申込みの前に確認が必要です');
    await visit.step((page) => page.locator('.trial summary').first().click(), '答えを変えて試す');
    await visit.step(tryOut(0, 'japanCompany'), '申し込めない理由は見つかりませんでした');
    await visit.step(tryOut(0, 'overseasCompany'), 'このままでは申し込めません');
    await visit.step(press('試すのをやめる'), '試すのをやめました');
    await visit.step(
      (page) => page.locator('summary', { hasText: '返事を書き留める' }).first().click(),
      '返事の内容',
    );
    await visit.step(press('書き留める'), '日付と返事の内容を入れてください');
    await visit.step(async (page) => {
      await page.getByLabel('確認した日').fill('2026-12-01');
      await page.getByLabel('返事の内容').fill('支店も申し込めるとのこと。');
      await press(/^.?書き留める/)(page);
    }, '支店も申し込めるとのこと。');
    await visit.switchLanguageTwice('Some points need to be settled', '申込みの前に確認が必要です');
    await visit.step(press('返事を消す'), '返事を消しました');
    await visit.step(press('元に戻す'), '支店も申し込めるとのこと。');
    await visit.step(follow('画面を見せる'), '見せるのを終える');
    await visit.step(follow('事業者名を隠す'), '事業者名を出す');
    await visit.switchLanguageTwice('Stop presenting', '事業者名を出す');
    await visit.step(follow('見せるのを終える'), '画面を見せる');
    await visit.step(follow('報告書'), '対象の会社：株式会社甲');
    await visit.step(follow('案件の情報'), '条件を変えた案を作る');
    await visit.step(type('案件のメモ', 'メモ'), '保存済み');
    await visit.switchLanguageTwice('Case details', '条件を変えた案を作る');
    await visit.step(press('条件を変えた案を作る'), '株式会社甲（別案）');
  });
});

test('a page translated before the app is there is taken over with what was chosen and pressed on it', async ({
  page,
}) => {
  let letIn = () => {};
  const isLetIn = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await isLetIn;
    await route.continue();
  });
  await translateFromNowOn(page);
  await page.goto('/#/q/applicant', { waitUntil: 'commit' });
  await page.locator('label', { hasText: '海外で設立した会社' }).click();
  await press('次へ')(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦');
  letIn();
  await expect(page.getByRole('button', { name: 'ここで結果を見る' })).toBeVisible();
  await press('ここで結果を見る')(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('このままでは申し込めません');
});

test('names and the FAQ’s own words are not to be translated', async ({ page }) => {
  const client = '株式会社甲';
  const { words, judged } = barredByRefusal;
  const isTranslatable = (text: string) =>
    page
      .getByText(text)
      .first()
      .evaluate((element) => element instanceof HTMLElement && element.translate);
  await open(page, inLanguage(`#/result?${words}&client=${encodeURIComponent(client)}&${judged}`, 'en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await isTranslatable(client)).toBe(false);
  expect(await isTranslatable('FAQ Q9, page')).toBe(false);
  expect(await isTranslatable('you cannot apply as things stand')).toBe(true);
  for (const quotation of await page.locator('q').all())
    await expect(quotation).toHaveAttribute('translate', 'no');
});
