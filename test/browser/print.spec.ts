import { rulesVersion } from '../../rules/source';
import { everythingAtOnce, openWithJetro } from '../examples';
import { expect, open, test } from './visitor';

test('a printed verdict holds every reason, quotation, Q number, date, rules version and disclaimer', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-23T10:00:00+09:00');
  await open(page, `#/result?${everythingAtOnce.words}`);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  for (const text of [
    'このままでは申し込めません',
    '2026年（令和8年）11月23日（月）',
    '有料で出展中の企業は、申し込めません。',
    '申し込む会社と掲載する会社が違うため、このままでは申し込めません。',
    '双方の合意がないため、この製品では申し込めないと読みました。',
    '募集要項の対象品目にない製品は、対象にならないと読みました。',
    openWithJetro.ja.settle,
    'Alibaba.comの取引相手は、一般消費者ではありません。',
    '本事業にお申込みいただくことはできません',
    '掲載する企業は同一である必要があります',
    '取引相手は、一般消費者ではなく',
    'FAQに明記',
    'FAQからの推定',
    'FAQに記載なし',
    `ルールの版：${rulesVersion}`,
    'ジェトロの判断ではありません',
    'このFAQには日付がありません',
  ]) {
    expect(printed).toContain(text);
  }
  for (const id of ['Q6', 'Q7', 'Q9', 'Q10', 'Q11', 'Q12', 'Q15', 'Q17'])
    expect(printed).toContain(`${id}（`);
  for (const control of ['変更する', '報告書にする', 'リンクをコピーする', '最初からやり直す', 'English'])
    expect(printed).not.toContain(control);
});
