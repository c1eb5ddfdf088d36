// Draws the icons of the installed app from the one in public/: `npm run icons` after a change of that.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../testing/chromium.mjs';

const folder = fileURLToPath(new URL('../../public', import.meta.url));
const icon = readFileSync(`${folder}/icon.svg`, 'utf8');
/** Systems cut their own shape out of it, so the ground goes to the edge and the sign stays in the middle. */
const maskable = icon
  .replace(' rx="6"', '')
  .replace('<path ', '<path transform="translate(3.2 3.2) scale(.8)" ');

const drawings = [
  { name: 'icon-192', svg: icon, size: 192 },
  { name: 'icon-512', svg: icon, size: 512 },
  { name: 'maskable-512', svg: maskable, size: 512 },
  { name: 'apple-touch-180', svg: maskable, size: 180 },
  { name: 'tab-32', svg: icon, size: 32 },
];

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const { name, svg, size } of drawings) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    writeFileSync(`${folder}/icons/${name}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
