// Puts the icon of the tab into the pages: browsers ask for it anew with every step, as the address changes.
import { readFileSync } from 'node:fs';
import { dataAddress } from './data-address.mjs';

/** Drawn beforehand: a drawing of lines is a document of its own, made anew each time, which took a quarter of a step. */
export const tabIcon = dataAddress(
  'image/png',
  readFileSync(new URL('../../public/icons/tab-32.png', import.meta.url)),
);

/** @returns {import('vite').Plugin} */
export function iconWithin() {
  return {
    name: 'icon-within',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/rel="icon" href="[^":]*"/, `rel="icon" href="${tabIcon}"`),
    },
  };
}
