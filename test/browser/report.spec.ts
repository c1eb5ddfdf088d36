import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { rulesVersion } from '../../rules/source';
import { barredByRefusal, barredEarly, canApply } from '../examples';
import { accessibilityFaults } from './accessibility-engines';
import { printed, squeezed } from './printed';
import { expect, openAnew as open, test } from './visitor';

const shortest = canApply.words;
const ticks = 'consumerGoods,sellToConsumers,madeOverseas,otherJetroProgrammes';
/** Of all answers these make the longest sheet, measured question by question. */
const longest = `applicant=japanSoleProprietor&employees=from101To300&industry=wholesale&membership=notSure&listedCompany=notDecided&restricted=notChecked&eligibleItems=notChecked&sharedProduct=yes&agreement=notYetAgreed&circumstances=${ticks}`;
const longestBarred = `applicant=japanSoleProprietor&employees=from101To300&industry=wholesale&membership=paid&listedCompany=different&restricted=notChecked&eligibleItems=notChecked&sharedProduct=yes&agreement=notYetAgreed&circumstances=${ticks}`;

const sheets = [
  {
    name: 'the shortest',
    answers: shortest,
    outcome: 'FAQに照らして、申し込めない理由は見つかりませんでした',
    pages: 1,
  },
  { name: 'the longest', answers: longest, outcome: '申込みの前に確認が必要です', pages: 2 },
  {
    name: 'the longest with bars',
    answers: longestBarred,
    outcome: 'FAQに照らして、このままでは申し込めません',
    pages: 2,
  },
  {
    name: 'one with an open point',
    answers: shortest.replace('eligibleItems=all', 'eligibleItems=notChecked'),
    outcome: '申込みの前に確認が必要です',
    pages: 1,
  },
  {
    name: 'one with a bar',
    answers: barredByRefusal.words,
    outcome: 'FAQに照らして、このままでは申し込めません',
    pages: 1,
  },
  {
    name: 'an early one',
    answers: barredEarly.words,
    outcome: 'FAQに照らして、このままでは申し込めません',
    pages: 1,
  },
];

for (const { name, answers, outcome, pages } of sheets) {
  test(`of the reports, ${name} fits its paper, whole, tagged and titled`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-23T10:00:00+09:00');
    await open(page, `#/report?${answers}`);
    await page.getByRole('textbox', { name: '対象の会社' }).fill('株式会社港の見える丘貿易');
    await page.getByRole('textbox', { name: 'アドバイザー' }).fill('山田 太郎');
    const pdf = await printed(page);
    expect(pdf.pages).toHaveLength(pages);
    for (const [place, { millimetres, raw }] of pdf.pages.entries()) {
      expect(millimetres).toEqual([210, 297]);
      expect(raw).toContain(`${place + 1} / ${pages}`);
    }
    expect(pdf.isTagged).toBe(true);
    expect(pdf.info.get('Language')).toBe('ja');
    expect(pdf.info.get('Title')).toMatch(
      /^申込条件の確認票_株式会社港の見える丘貿易_(申し込めない理由なし|確認が必要|申し込めない)_2026-11-23$/,
    );
    for (const text of [
      outcome,
      '2026年（令和8年）11月23日（月）',
      `ルールの版：${rulesVersion}`,
      '対象の会社：株式会社港の見える丘貿易',
      'アドバイザー：山田太郎',
      'ジェトロの判断ではありません',
      'FAQに日付はありません',
      '申込書・採択通知ではありません',
      `#/result?${answers}&rules=${rulesVersion}`,
    ]) {
      expect(pdf.text).toContain(squeezed(text));
    }
    for (const control of ['印刷する', 'HTMLファイル', 'English', '名前は、この報告書']) {
      expect(pdf.text).not.toContain(squeezed(control));
    }
    await expectNoRowIsCut(page, pdf.pages);
    expect(pdf.pages[0]?.tags).toContain('"role":"H1"');
    expect(pdf.pages[0]?.tags).toContain('"role":"Table"');
    expect(pdf.pages[0]?.tags).toContain('"role":"TH"');
  });
}

test('the longest report in English fits two pages, in English', async ({ page }) => {
  await open(page, `#/report?${longest}&lang=en`);
  await page.getByRole('textbox', { name: 'Company checked' }).fill('Harbour View Trading Co., Ltd.');
  await page.getByRole('textbox', { name: 'Adviser' }).fill('Taro Yamada');
  const pdf = await printed(page);
  expect(pdf.pages).toHaveLength(2);
  expect(pdf.info.get('Language')).toBe('en');
  expect(pdf.text).toContain(squeezed('Some points need to be settled before you apply'));
  expect(pdf.text).toContain(squeezed('本事業にお申込みいただくことはできません'));
  await expectNoRowIsCut(page, pdf.pages);
});

test('what is said of a damaged link stays off the paper', async ({ page }) => {
  await open(page, `#/report?${shortest}&moon=1`);
  await expect(page.getByText('リンクについてのお知らせ')).toBeVisible();
  const pdf = await printed(page);
  expect(pdf.text).not.toContain(squeezed('リンクについてのお知らせ'));
  expect(pdf.text.indexOf(squeezed('申込条件の確認票'))).toBeLessThan(40);
});

/** Every row of the ledger stands whole on one page. */
async function expectNoRowIsCut(page: Page, pages: readonly { text: string }[]): Promise<void> {
  const rows = await page.locator('.sheet-ledger tbody tr').all();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const cells = await row.locator('th, td').allInnerTexts();
    const holds = pages.filter(({ text }) => cells.every((cell) => text.includes(squeezed(cell))));
    expect(holds.length, cells.join(' | ')).toBeGreaterThan(0);
  }
}

test('the QR code opens exactly this result', async ({ page, baseURL }) => {
  await open(page, `#/report?${longest}`);
  const image = await page.locator('.sheet-code').evaluate(async (code) => {
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(code))}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 425;
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0, 425, 425);
    return [...(context?.getImageData(0, 0, 425, 425).data ?? [])];
  });
  const read = jsQR(new Uint8ClampedArray(image), 425, 425);
  expect(read?.data).toBe(
    `${baseURL}/#/result?${longest}&rules=${rulesVersion}&outcome=askFirst&effects=mocccccocn`,
  );
});

test('the print button opens the browser’s print dialogue', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await open(page, `#/report?${shortest}`);
  await page.getByRole('button', { name: '印刷する・PDFにする' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test('the saved HTML file stands alone: accessible, in its language, with the names as typed', async ({
  page,
  context,
}, testInfo) => {
  await page.clock.setFixedTime('2026-11-23T10:00:00+09:00');
  await open(page, `#/report?${longestBarred}`);
  await page.getByRole('textbox', { name: '対象の会社' }).fill('<img src=x onerror=alert(1)>');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'HTMLファイルに保存する' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(
    '申込条件の確認票_-img src=x onerror=alert(1)-_申し込めない_2026-11-23.html',
  );
  const path = testInfo.outputPath('saved.html');
  await saved.saveAs(path);
  const file = await context.newPage();
  await file.goto(`file://${path}`);
  await expect(file).toHaveTitle('Alibaba.com出展支援 申込条件の確認票');
  await expect(file.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(file.getByRole('heading', { level: 1 })).toHaveText('Alibaba.com出展支援 申込条件の確認票');
  await expect(file.getByText('対象の会社：<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(file.getByRole('table')).toBeVisible();
  await expect(file.locator('script')).toHaveCount(0);
  expect(await accessibilityFaults(file)).toEqual([]);
});

test('the saved Markdown file holds every reason', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T10:00:00+09:00');
  await open(page, `#/report?${longestBarred}`);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Markdownファイルに保存する' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('申込条件の確認票_申し込めない_2026-11-23.md');
  const text = await readFile(await saved.path(), 'utf8');
  for (const line of [
    '# Alibaba.com出展支援 申込条件の確認票',
    '## FAQに照らして、このままでは申し込めません',
    '### Alibaba.comの利用',
    '  - Q15（4ページ） 「本事業にお申込みいただくことはできません」',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
});

test('the report is copied with its form, for word processors', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `#/report?${shortest}`);
  await page.getByRole('button', { name: '文章としてコピーする' }).click();
  await expect(page.getByText('コピーしました。')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    return { html: await text('text/html'), plain: await text('text/plain') };
  });
  expect(copied.html).toContain('<table');
  expect(copied.plain).toContain('# Alibaba.com出展支援 申込条件の確認票');
});
