// Puts the questionnaire into its pages at build time: whoever has no JavaScript, or no screen, reads it there.
import { createServer } from 'vite';

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
async function paper(language) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  try {
    const { renderPaper } = await server.ssrLoadModule('/src/paper/render-paper.tsx');
    return await renderPaper(language);
  } finally {
    await server.close();
  }
}
