// Puts the questionnaire into its pages at build time: whoever has no JavaScript, or no screen, reads it there.
import { fromSources } from './from-sources.mjs';

/**
 * @param {{ readonly isAlone?: boolean }} choices whether the pages stand alone, and lead nowhere
 * @returns {import('vite').Plugin}
 */
export function paperPages({ isAlone = false } = {}) {
  return {
    name: 'paper-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes('<!--paper-->')) return html;
        const language = html.includes('lang="en"') ? 'en' : 'ja';
        return html.replace('<!--paper-->', await paper(language, isAlone));
      },
    },
  };
}

/**
 * The questionnaire as HTML, rendered from the sources as they are now.
 * @param {'ja' | 'en'} language
 * @param {boolean} isAlone
 * @returns {Promise<string>}
 */
function paper(language, isAlone) {
  return fromSources('/src/paper/render-paper.tsx', ({ renderPaper }) => renderPaper(language, { isAlone }));
}
