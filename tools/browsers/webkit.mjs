// WebKitGTK, driven over WebDriver, in a window on a screen of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By, Capabilities, Key, until } from 'selenium-webdriver';
import { freePort } from '../hosting/check/running.mjs';

/** @typedef {import('./walk.mjs').Browser} Browser */

/** How long an element may take to be there, in milliseconds. */
const timeout = 30_000;

export const webkit = {
  name: 'webkit',
  needs: [
    { package: 'webkit2gtk-driver', command: 'WebKitWebDriver' },
    { package: 'xvfb', command: 'xvfb-run' },
    { package: 'xauth', command: 'xauth' },
  ],
  /** @returns {Promise<Browser>} */
  async open() {
    const port = await freePort();
    const settings = settingsForNarrowWindows();
    const server = spawn(
      'xvfb-run',
      ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${port}`],
      // WebKit's own sandbox cannot be set up by root, as which CI runs. Only our own pages are opened.
      {
        env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', XDG_CONFIG_HOME: settings },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      },
    );
    let said = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
    const end = () => {
      if (server.pid && server.exitCode === null) process.kill(-server.pid);
    };
    process.once('exit', end);
    const driver = await started(port);
    let isFramed = false;
    /** @param {string} xpath */
    const at = async (xpath) => driver.wait(until.elementLocated(By.xpath(xpath)), timeout);
    return {
      resize: async (width, height) => {
        isFramed = false;
        await driver.switchTo().defaultContent();
        // What frames the window takes its share, and the page learns of its size a moment later.
        for (let asked = width, tries = 0, inside = 0; inside !== width && tries < 10; tries += 1) {
          await driver.manage().window().setRect({ width: asked, height, x: 0, y: 0 });
          await pause(500);
          inside = Number(await driver.executeScript('return window.innerWidth'));
          asked += width - inside;
        }
      },
      visit: async (address) => {
        isFramed = false;
        await driver.switchTo().defaultContent();
        await driver.get(address);
      },
      click: async (xpath) => {
        const element = await at(xpath);
        await driver.wait(until.elementIsVisible(element), timeout);
        // Within a frame, the driver brings nothing into view that lies below: a button is pressed by a key.
        if (isFramed && (await element.getTagName()) === 'button') await element.sendKeys(Key.ENTER);
        else await element.click();
      },
      type: async (xpath, text) => (await at(xpath)).sendKeys(text),
      wait: async (xpath) => {
        await driver.wait(until.elementIsVisible(await at(xpath)), timeout);
      },
      enterFrame: async (xpath) => {
        const host = await at(xpath);
        // It loads once it is in view; then the element hides what stands for it.
        await driver.executeScript('arguments[0].scrollIntoView()', host);
        await driver.wait(
          () => driver.executeScript('return arguments[0].shadowRoot.querySelector("slot").hidden', host),
          timeout,
        );
        const frame = await driver.executeScript(
          'return arguments[0].shadowRoot.querySelector("iframe")',
          host,
        );
        isFramed = true;
        await driver.switchTo().frame(/** @type {import('selenium-webdriver').WebElement} */ (frame));
      },
      width: async () => Number(await driver.executeScript('return window.innerWidth')),
      overflow: async () =>
        Number(await driver.executeScript('return document.documentElement.scrollWidth - window.innerWidth')),
      back: () => driver.navigate().back(),
      picture: async (file) => {
        await pause(300);
        writeFileSync(file, await driver.takeScreenshot(), 'base64');
      },
      // WebKitGTK writes its console to its output: it has no other way to tell.
      faults: () =>
        said.split('\n').filter((line) => line.includes('CONSOLE') && /\b(ERROR|WARN)/.test(line)),
      close: async () => {
        await driver.quit();
        const ended = once(server, 'exit');
        end();
        await ended;
        rmSync(settings, { recursive: true, force: true });
      },
    };
  },
};

/**
 * A folder with settings under which the browser's own buttons are small: the window gets no narrower than they are.
 * @returns {string}
 */
function settingsForNarrowWindows() {
  const folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  const styles = '* { margin: 0; padding: 0; border-width: 0; min-width: 0; font-size: 6px }';
  writeFileSync(path.join(folder, 'gtk-3.0', 'gtk.css'), styles);
  return folder;
}

/**
 * @param {number} port where the driver is about to listen
 * @returns {Promise<import('selenium-webdriver').WebDriver>}
 */
async function started(port) {
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { args: ['--automation', '--enable-write-console-messages-to-stdout=true'] },
  });
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
    } catch (error) {
      if (tries === 60 || !/ECONNREFUSED/.test(String(error))) throw error;
      await pause(250);
    }
  }
}
