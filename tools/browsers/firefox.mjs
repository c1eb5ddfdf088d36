// Firefox, driven over WebDriver BiDi, which it has built in.
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from 'puppeteer-core';

/** @typedef {import('./walk.mjs').Browser} Browser */

export const firefox = {
  name: 'firefox',
  needs: [{ package: 'firefox-esr', command: 'firefox-esr' }],
  /** @returns {Promise<Browser>} */
  async open() {
    const browser = await launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless: true,
    });
    const page = await browser.newPage();
    /** @type {string[]} */
    const faults = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    /** @type {import('puppeteer-core').Page | import('puppeteer-core').Frame} */
    let place = page;
    /** @param {string} xpath */
    const at = (xpath) => place.locator(`::-p-xpath(${xpath})`).setTimeout(30_000);
    return {
      resize: (width, height) => page.setViewport({ width, height }),
      visit: async (address) => {
        place = page;
        await page.goto(address);
      },
      click: (xpath) => at(xpath).click(),
      type: (xpath, text) => at(xpath).fill(text),
      wait: async (xpath) => {
        await at(xpath).wait();
      },
      enterFrame: async (xpath) => {
        const frame = await page.waitForSelector(`::-p-xpath(${xpath})`);
        const shadow = await frame?.evaluateHandle((element) => element.shadowRoot?.querySelector('iframe'));
        const inside = await shadow?.asElement()?.contentFrame();
        if (!inside) throw new Error('There is no frame.');
        place = inside;
      },
      width: () => page.evaluate(() => window.innerWidth),
      overflow: () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      back: async () => {
        await page.evaluate(() => window.history.back());
      },
      picture: async (file) => {
        await pause(300);
        await page.screenshot({ path: file, fullPage: true });
      },
      faults: () => faults,
      close: () => browser.close(),
    };
  },
};
