// Puts the questionnaire into its pages at build time: whoever has no JavaScript, or no screen, reads it there.
import { fromSources } from './from-sources.mjs';

/** @returns {import('vite').Plugin} */
export function paperPages() {
  return {
    name: 'paper-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes('<!--paper-->')) return html;
        const language = html.includes('lang="en"') ? 'en' : 'ja';
        return html.replace('<!--paper-->', await paper(language));
      },
    },
  };
}

/**
 * The questionnaire as HTML, rendered from the sources as they are now.
 * @param {'ja' | 'en'} language
 * @returns {Promise<string>}
 */
function paper(language) {
  return fromSources('/src/paper/render-paper.tsx', ({ renderPaper }) => renderPaper(language));
}
