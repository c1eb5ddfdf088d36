// Finds a Chromium for the browser tests, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { installFromDebian } from './debian.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium on this machine: CHROMIUM_PATH, then what is on the PATH or in the usual places. */
export function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => commands.map((command) => path.join(folder, command)));
  const candidates = [process.env.CHROMIUM_PATH, ...onPath, ...usualPlaces, chromium.executablePath()];
  return candidates.find((candidate) => candidate !== undefined && existsSync(candidate));
}

/** Installs a Chromium if there is none: Playwright's own build, or Debian's package where we may. */
export function ensureChromium() {
  if (findChromium()) return;
  console.log('No Chromium found. Installing one for the browser tests …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (!findChromium()) installFromDebian('chromium');
  if (!findChromium()) {
    throw new Error(
      'The browser tests need Chromium. Install it, or name one in the variable CHROMIUM_PATH.',
    );
  }
}

/** Installs a Japanese font if there is none: without one, what fits on a sheet of paper cannot be told. */
export function ensureJapaneseFont() {
  if (hasJapaneseFont()) return;
  console.log('No Japanese font found. Installing one for the browser tests …');
  installFromDebian('fonts-noto-cjk');
  if (!hasJapaneseFont()) throw new Error('The browser tests need a Japanese font, such as Noto Sans CJK.');
}

/** Only Linux comes without one; elsewhere there is nothing to ask. */
function hasJapaneseFont() {
  if (process.platform !== 'linux') return true;
  const { error, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return error !== undefined || stdout.trim() !== '';
}
