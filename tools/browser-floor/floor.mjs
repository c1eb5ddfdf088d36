// The oldest browsers the app is for. package.json states them under "browserslist"; build and check read them here.
import { readFileSync } from 'node:fs';

/** What Vite and MDN's data call each browser of the floor. */
const names = {
  safari: { target: 'safari', data: 'safari' },
  ios_saf: { target: 'ios', data: 'safari_ios' },
  firefox: { target: 'firefox', data: 'firefox' },
  chrome: { target: 'chrome', data: 'chrome' },
  edge: { target: 'edge', data: 'edge' },
};

/** @typedef {{ readonly target: string, readonly data: import('@mdn/browser-compat-data').BrowserName, readonly version: string }} OldestBrowser */

/** @type {{ readonly browserslist: readonly string[] }} */
const { browserslist } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** @type {readonly OldestBrowser[]} */
export const floor = browserslist.map((query) => {
  const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? [];
  const known = Object.entries(names).find(([listed]) => listed === name);
  if (!known)
    throw new Error(
      `"browserslist" in package.json must hold entries like "safari >= 16.4", not "${query}".`,
    );
  return /** @type {OldestBrowser} */ ({ ...known[1], version });
});

/** The floor as Vite's `build.target`: newer syntax is rewritten for it. */
export const buildTarget = floor.map(({ target, version }) => `${target}${version}`);
