// Runs the tests that need a real browser, with any arguments handed on to Playwright.
import { spawnSync } from 'node:child_process';
import { ensureChromium, ensureJapaneseFont } from './chromium.mjs';

try {
  ensureChromium();
  ensureJapaneseFont();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
