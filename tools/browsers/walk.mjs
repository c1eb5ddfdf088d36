// From the start to a result, its report, a case at the desk and back, as somebody goes who only sees the screen.

/**
 * What a walk needs of a browser. Elements are named by XPath, which every client knows; each step waits for its element.
 * @typedef {{
 *   readonly resize: (width: number, height: number) => Promise<void>,
 *   readonly visit: (address: string) => Promise<void>,
 *   readonly click: (xpath: string) => Promise<void>,
 *   readonly type: (xpath: string, text: string) => Promise<void>,
 *   readonly wait: (xpath: string) => Promise<void>,
 *   readonly enterFrame: (xpath: string) => Promise<void>,
 *   readonly width: () => Promise<number>,
 *   readonly overflow: () => Promise<number>,
 *   readonly back: () => Promise<void>,
 *   readonly picture: (file: string) => Promise<void>,
 *   readonly faults: () => readonly string[],
 *   readonly close: () => Promise<void>,
 * }} Browser
 */

const client = '株式会社山田製作所';

/** @param {string} text */
const heading = (text) => `//h1[contains(., "${text}")]`;

/** @param {string} text */
const control = (text) => `//*[self::a or self::button][normalize-space(.)="${text}"]`;

/** @param {string} text */
const choice = (text) => `//label[.//*[normalize-space(.)="${text}"]]`;

/**
 * @param {Browser} browser
 * @param {string} site ending in a stroke
 * @param {(name: string) => string} pictureOf the file for a screenshot
 */
export async function walk(browser, site, pictureOf) {
  const show = async (/** @type {string} */ name) => {
    const tooWide = await browser.overflow();
    if (tooWide > 0) throw new Error(`${name} is ${tooWide} px wider than the window`);
    await browser.picture(pictureOf(name));
  };
  await browser.visit(site);
  await browser.wait(heading('確かめられます'));
  await show('start');
  await toVerdict(browser, () => show('question'));
  await show('result');
  await browser.click(control('報告書にする（印刷・保存）'));
  await browser.wait(heading('報告書'));
  await show('report');

  await browser.visit(`${site}#/desk/list`);
  await browser.click('//button[contains(., "案件を")] | //button[.="新しい案件"]');
  await browser.type('//dialog//label[contains(., "事業者名")]/following::input[1]', client);
  await browser.click('//dialog//button[@type="submit"]');
  await browser.wait(heading('申し込むのは'));
  await show('case');
  await browser.visit(`${site}#/desk/list`);
  await browser.wait(`//a[normalize-space(.)="${client}"]`);
  await show('list');
  await browser.back();
  await browser.wait(heading('申し込むのは'));
}

/**
 * The embedded check, in a page of its own and in the frame of another.
 * @param {Browser} browser
 * @param {string} site
 * @param {(name: string) => string} pictureOf
 */
export async function walkEmbedded(browser, site, pictureOf) {
  await browser.visit(`${site}embed.html`);
  await browser.wait(heading('確かめられます'));
  await browser.picture(pictureOf('embed-alone'));
  await browser.visit(`${site}embedding.html`);
  await browser.enterFrame('//eligibility-check');
  await toVerdict(browser, async () => {});
  await browser.picture(pictureOf('embed-framed'));
}

/**
 * From the start to a verdict in one answer: a company set up abroad cannot apply.
 * @param {Browser} browser
 * @param {() => Promise<void>} look at the first question
 */
async function toVerdict(browser, look) {
  await browser.click(control('チェックを始める'));
  await browser.wait(heading('申し込むのは'));
  await look();
  await browser.click(choice('海外で設立した会社'));
  await browser.click(control('次へ'));
  await browser.click(control('ここで結果を見る'));
  await browser.wait(heading('このままでは申し込めません'));
}
