import type { Page } from '@playwright/test';
import { openWithJetro } from '../examples';
import { answer, expect, expectHeading, open, test } from './visitor';

const upToShared = 'applicant=japanCompany&membership=free&listedCompany=same';
const clean = `${upToShared}&restricted=none&eligibleItems=all&sharedProduct=no&circumstances=none`;

test('back three times, forward three times and reload at each step find the same answers', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, '#/q/applicant');
  await answer(page, '日本で設立し、日本で事業をしている会社');
  await answer(page, '無料で掲載している');
  await answer(page, 'はい、申込者自身を掲載する');
  const steps: [RegExp, string][] = [
    [/申込者自身ですか/, 'はい、申込者自身を掲載する'],
    [/いま出展していますか/, '無料で掲載している'],
    [/申し込むのは/, '日本で設立し、日本で事業をしている会社'],
  ];
  await expectHeading(page, /制限・禁止品目に/);
  for (const [heading, label] of steps) {
    await page.goBack();
    await expectHeading(page, heading);
    await expect(page.getByRole('radio', { name: label })).toBeChecked();
    await page.reload();
    await expectHeading(page, heading);
    await expect(page.getByRole('radio', { name: label })).toBeChecked();
    expect(page.url()).toContain(upToShared);
  }
  for (const [heading, label] of steps.toReversed().slice(1)) {
    await page.goForward();
    await expectHeading(page, heading);
    await expect(page.getByRole('radio', { name: label })).toBeChecked();
  }
  await page.goForward();
  await expectHeading(page, /制限・禁止品目に/);
});

test('back from another site finds the same page and answers', async ({ page }) => {
  await open(page, `#/q/listedCompany?${upToShared}`);
  await page.goto('about:blank');
  // A page kept alive fires no load event when it comes back.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.getByRole('radio', { name: 'はい、申込者自身を掲載する' })).toBeChecked();
  await answer(page, 'まだ決めていない');
  await expectHeading(page, /制限・禁止品目に/);
});

test('an early answer changed by going back keeps the later ones and asks what is newly needed', async ({
  page,
}) => {
  await open(page, '#/q/applicant');
  await answer(page, '日本で設立し、日本で事業をしている会社');
  await answer(page, '無料で掲載している');
  await page.goBack();
  await page.goBack();
  await answer(page, '日本の個人事業主');
  await expectHeading(page, /従業員は、何人ですか/);
  await answer(page, '50人以下（0人を含む）');
  await expectHeading(page, /いま出展していますか/);
  await expect(page.getByRole('radio', { name: '無料で掲載している' })).toBeChecked();
});

test('an answer changed on the way is the one found on going back again', async ({ page }) => {
  await open(page, '#/q/membership?applicant=japanCompany&membership=none');
  await answer(page, '無料で掲載している');
  await expectHeading(page, /申込者自身ですか/);
  await page.goBack();
  await expectHeading(page, /いま出展していますか/);
  await expect(page.getByRole('radio', { name: '無料で掲載している' })).toBeChecked();
});

test('an answer changed on the result leaves no ghost behind', async ({ page }) => {
  await open(page, `#/result?${clean.replace('japanCompany', 'japanSoleProprietor&employees=notSure')}`);
  await expectHeading(page, '申込みの前に確認が必要です');
  await page.getByRole('link', { name: '「申込者」の答えを変更する' }).click();
  await answer(page, '日本で設立し、日本で事業をしている会社');
  await expectHeading(page, 'FAQに照らして、申し込めない理由は見つかりませんでした');
  expect(page.url()).not.toContain('employees');
  await expect(page.getByText('従業員数')).toHaveCount(0);
});

/** A double click meets whatever the page shows by its second click: the same page still, or the next one already. */
const secondClicks: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['at once', async () => {}],
  ['in the next frame', (page) => page.evaluate(() => new Promise(requestAnimationFrame))],
  ['on the next page', (page) => expectHeading(page, /いま出展していますか/)],
];

for (const [when, untilSecondClick] of secondClicks) {
  test(`a double click on Next, the second click ${when}, chooses nothing on the next page`, {
    tag: '@phone',
  }, async ({ page }) => {
    await open(page, '#/q/applicant');
    await page.getByText('日本で設立し、日本で事業をしている会社', { exact: true }).click();
    await page.getByRole('button', { name: '次へ' }).scrollIntoViewIfNeeded();
    const box = await page.getByRole('button', { name: '次へ' }).boundingBox();
    if (!box) throw new Error('the button is not on the page');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.up();
    await untilSecondClick(page);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expect(page.getByRole('heading', { level: 1, name: /いま出展していますか/ })).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('group', { name: '答えが選ばれていません' })).toHaveCount(0);
  });
}

/** Answers two questions, goes back to the first by the page's own links, and answers it otherwise. */
async function changeFirstAnswer(page: Page): Promise<void> {
  await open(page, '#/q/applicant');
  await answer(page, '日本で設立し、日本で事業をしている会社');
  await answer(page, '無料で掲載している');
  await page.getByRole('link', { name: '戻る' }).click();
  await expectHeading(page, /いま出展していますか/);
  await page.getByRole('link', { name: '戻る' }).click();
  await expectHeading(page, /申し込むのは/);
  await answer(page, openWithJetro.ja.label);
  await expectHeading(page, /いま出展していますか/);
}

test('going back never takes back a changed answer', async ({ page }) => {
  await changeFirstAnswer(page);
  for (let step = 0; step < 4; step++) {
    await page.goBack();
    await expect(page).toHaveURL(/applicant=otherOrganisation/);
  }
});

test('Back pressed again before the page has caught up does not take it back either', async ({ page }) => {
  await changeFirstAnswer(page);
  await page.evaluate(() => {
    let presses = 1;
    window.addEventListener('hashchange', () => {
      if (presses++ < 3) history.back();
    });
    history.back();
  });
  await expect(page).toHaveURL(/#\/q\/listedCompany\?applicant=otherOrganisation/);
});

test('a link to the page shown, with other answers, shows those', async ({ page }) => {
  await open(page, '#/q/membership?applicant=japanCompany&membership=free');
  await page.evaluate(() => {
    location.hash = '#/q/membership?applicant=otherOrganisation&membership=paid';
  });
  await expect(page.getByRole('radio', { name: '有料で出展している', exact: true })).toBeChecked();
  await page.evaluate(() => {
    location.hash = '#/q/membership?applicant=otherOrganisation';
  });
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('from a question made necessary one goes back to the answer changed, and no further', async ({
  page,
}) => {
  await open(page, `#/result?${clean}`);
  await page.getByRole('link', { name: '「申込者」の答えを変更する' }).click();
  await answer(page, '日本の個人事業主');
  await expectHeading(page, /従業員は、何人ですか/);
  await page.getByRole('link', { name: '戻る', exact: true }).click();
  await expectHeading(page, /申し込むのは/);
  await expect(page.getByRole('link', { name: /戻る/ })).toHaveCount(0);
  await answer(page, '日本で設立し、日本で事業をしている会社');
  await expectHeading(page, /見つかりませんでした/);
});

test('about, opened by a link, leads on to the check', async ({ page }) => {
  await open(page, '#/about?applicant=japanCompany');
  await page.getByRole('link', { name: 'チェックに戻る' }).click();
  await expectHeading(page, /いま出展していますか/);
});

test('about leads back to where one was', async ({ page }) => {
  await open(page, '#/bar/membership?applicant=japanCompany&membership=paid');
  await page.getByRole('link', { name: 'このチェックについて' }).click();
  await expectHeading(page, 'このチェックについて');
  await page.getByRole('button', { name: '戻る' }).click();
  await expectHeading(page, 'この答えでは、このままでは申し込めません');
});

test('a change can be left without changing anything', async ({ page }) => {
  await open(page, `#/result?${clean}`);
  await page.getByRole('link', { name: '「Alibaba.comの利用」の答えを変更する' }).click();
  await expectHeading(page, /いま出展していますか/);
  await page.getByRole('link', { name: '変更せずに結果へ戻る' }).click();
  await expectHeading(page, /見つかりませんでした/);
});

test('a link opened in a second tab shows the same result', async ({ page, context }) => {
  await open(page, `#/result?${clean}`);
  const second = await context.newPage();
  await open(second, new URL(page.url()).hash);
  await expectHeading(second, /見つかりませんでした/);
});

test('starting again forgets the answers, and going back from there finds them', async ({ page }) => {
  await open(page, `#/result?${clean}`);
  await page.getByRole('link', { name: '最初からやり直す' }).click();
  await expectHeading(page, /申し込むのは/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(page.url()).not.toContain('applicant=');
  await page.goBack();
  await expectHeading(page, /見つかりませんでした/);
});

test('a link typed over a check in progress does not mix with it', async ({ page }) => {
  await open(page, `#/q/sharedProduct?${upToShared}`);
  await page.evaluate(() => {
    location.hash = '#/q/membership?applicant=otherOrganisation';
  });
  await expectHeading(page, /いま出展していますか/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(page.url()).not.toContain('listedCompany');
});

for (const [name, fragment] of [
  ['cut in the middle', `#/result?${clean.slice(0, 60)}`],
  ['with flipped letters', `#/resu1t?applicant=japanCompny&${clean}`],
  ['with a prototype’s name', '#/q/applicant?__proto__=x&constructor=y'],
  ['with markup', '#/q/applicant?<img src=x onerror=alert(1)>=<script>alert(1)</script>'],
  ['of 20,000 characters', `#/q/applicant?x=${'y'.repeat(20_000)}`],
] as const) {
  test(`a link ${name} opens a page and says what it could not read`, async ({ page }) => {
    await open(page, fragment);
    await expect(page.getByRole('status')).toContainText('リンク');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the desk’s address, entered while the check is open, leads to the desk', async ({ page }) => {
  await open(page, '#/q/membership?applicant=japanCompany');
  await page.goto('/#/desk/settings');
  await expectHeading(page, '設定');
  await expect(page).toHaveURL(/#\/desk\/settings$/);
});
