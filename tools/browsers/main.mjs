// Walks through the built app in Firefox and WebKitGTK, on the width of a phone and of a laptop, and keeps pictures to look at.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installFromDebian } from '../testing/debian.mjs';
import { firefox } from './firefox.mjs';
import { whileServed } from './served.mjs';
import { walk, walkEmbedded } from './walk.mjs';
import { webkit } from './webkit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = path.join(root, 'test-results', 'browsers');
const engines = [firefox, webkit];
const widths = { phone: [390, 844], laptop: [1280, 800] };

/**
 * @param {(typeof engines)[number]} engine
 * @throws {Error} if what it needs is missing and cannot be installed
 */
function ensureEngine({ name, needs }) {
  const missing = () =>
    needs.filter(({ command }) => !existsSync(`/usr/bin/${command}`)).map((need) => need.package);
  if (missing().length > 0) installFromDebian(...missing());
  if (missing().length > 0)
    throw new Error(`${name} could not be tried: install ${missing().join(', ')} (Debian's names), as root.`);
}

/**
 * @param {(typeof engines)[number]} engine
 * @param {string} site
 */
async function tryEngine(engine, site) {
  ensureEngine(engine);
  const browser = await engine.open();
  try {
    for (const [device, [width = 0, height = 0]] of Object.entries(widths)) {
      const pictureOf = (/** @type {string} */ page) =>
        path.join(pictures, `${engine.name}-${device}-${page}.png`);
      await browser.resize(width, height);
      const shown = await browser.width();
      if (shown !== width) throw new Error(`the window is ${shown} px wide, not ${width}`);
      await walk(browser, site, pictureOf);
      await walkEmbedded(browser, site, pictureOf);
      console.log(`${engine.name}, ${device} (${width} px): walked through`);
    }
    if (browser.faults().length > 0) throw new Error(`the console says:\n${browser.faults().join('\n')}`);
  } catch (error) {
    throw new Error(
      `${engine.name}: ${error instanceof Error ? error.message : error}\n${browser.faults().join('\n')}`,
    );
  } finally {
    await browser.close();
  }
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
// A Japanese font, so that lines break where they do for visitors.
if (spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout?.trim() === '')
  installFromDebian('fonts-noto-cjk');
await whileServed(path.join(root, 'dist'), async (site) => {
  for (const engine of engines) await tryEngine(engine, site);
});
console.log(`Pictures to look at: ${path.relative(process.cwd(), pictures)}`);
