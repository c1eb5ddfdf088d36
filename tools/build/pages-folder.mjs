// Pages other than index.html lie in pages/, and are built and served as if they lay at the top.
import { existsSync } from 'node:fs';

const folder = 'pages/';

/**
 * @returns {import('vite').Plugin}
 */
export function pagesFolder() {
  return {
    name: 'pages-folder',
    enforce: 'post',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const [, address = ''] = request.url?.match(/^\/([^?#]*)/) ?? [];
        const page = address.endsWith('/') ? `${address}index.html` : address;
        if (page.endsWith('.html') && existsSync(folder + page)) request.url = `/${folder}${page}`;
        next();
      });
    },
    generateBundle(_options, bundle) {
      for (const [name, page] of Object.entries(bundle)) {
        if (page.type !== 'asset' || !name.startsWith(folder)) continue;
        delete bundle[name];
        const fileName = name.slice(folder.length);
        this.emitFile({ type: 'asset', fileName, source: oneFolderUp(String(page.source), fileName) });
      }
    },
  };
}

/**
 * The addresses that Vite wrote lead up out of pages/ as well; those written in the page do not.
 * @param {string} html
 * @param {string} fileName
 */
function oneFolderUp(html, fileName) {
  const depth = fileName.split('/').length - 1;
  const [written, wanted] = ['../'.repeat(depth + 1), depth === 0 ? './' : '../'.repeat(depth)];
  return html.replaceAll(`="${written}`, `="${wanted}`);
}
