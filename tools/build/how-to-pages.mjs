// Puts what shows how other sites take in the check into its pages, at build time.
import { fromSources } from './from-sources.mjs';

const place = '<!--how-to-->';

/** @returns {import('vite').Plugin} */
export function howToPages() {
  return {
    name: 'how-to-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(place)) return html;
        const language = html.includes('lang="en"') ? 'en' : 'ja';
        const text = await fromSources('/src/embed/render-how-to.tsx', async ({ renderHowTo }) =>
          renderHowTo(language),
        );
        return html.replace(place, () => text);
      },
    },
  };
}
