// Puts the icon of the tab into the pages: browsers ask for it anew with every step, as the address changes.
import { readFileSync } from 'node:fs';

/** @returns {import('vite').Plugin} */
export function iconWithin() {
  const icon = readFileSync(new URL('../public/icon.svg', import.meta.url), 'utf8').trim();
  // Not in base64, which cannot be compressed.
  const address = `data:image/svg+xml,${encodeURIComponent(icon)}`;
  return {
    name: 'icon-within',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/<link rel="icon" href="[^"]*"/, `<link rel="icon" href="${address}"`),
    },
  };
}
