import { expect, expectHeading, open, test } from './visitor';

test('the whole check goes by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '本文へ進む' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'チェックを始める' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectHeading(page, /申し込むのは/);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expectHeading(page, /いま出展していますか/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectHeading(page, /申込者自身ですか/);
  for (const next of [
    /制限・禁止品目に/,
    /対象品目に/,
    /ほかの事業者も申し込みますか/,
    /当てはまるものはありますか/,
  ]) {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expectHeading(page, next);
  }
  await page.keyboard.press('3');
  await page.keyboard.press('4');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expectHeading(page, /見つかりませんでした/);
  await expect(page).toHaveURL(/circumstances=otherJetroProgrammes&/);
});

test('the Enter that confirms a Japanese conversion does not go on', async ({ page }) => {
  await open(page, '#/q/applicant');
  await page.getByRole('radio', { name: '分からない' }).check();
  await page.getByRole('radio', { name: '分からない' }).evaluate((radio) => {
    radio.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
    );
    radio.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
  });
  await expect(page).toHaveURL(/#\/q\/applicant$/);
  await page.keyboard.press('Enter');
  await expectHeading(page, /いま出展していますか/);
});

test('a full-width digit chooses too', async ({ page }) => {
  await open(page, '#/q/applicant');
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.dispatchEvent(new KeyboardEvent('keydown', { key: '３', bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('radio', { name: '海外で設立した会社' })).toBeChecked();
});

test('Enter on a link or a summary does what these do', async ({ page }) => {
  await open(page, '#/q/applicant');
  await page.getByText('この質問をする理由').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('対象は、日本に実体のある企業だからです。')).toBeVisible();
  await expect(page).toHaveURL(/#\/q\/applicant$/);
});

test('a key held down answers one page only', async ({ page }) => {
  await open(page, '#/q/applicant');
  await page.keyboard.press('1');
  await page.keyboard.down('Enter');
  await expectHeading(page, /いま出展していますか/);
  for (let repeat = 0; repeat < 3; repeat++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page).toHaveURL(/#\/q\/membership\?/);
  await expect(page.getByRole('group', { name: '答えが選ばれていません' })).toHaveCount(0);
});

test('number keys still choose after a click on the text of the question', async ({ page }) => {
  await open(page, '#/q/applicant');
  await page.getByText('名義になる事業者です。').click();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: '日本の個人事業主' })).toBeChecked();
});
