// Draws the flow of the check, once for each language, whenever the app is built or its page asks for it.
import { dataAddress } from './data-address.mjs';
import { fromSources } from './from-sources.mjs';

const source = '/tools/flow/picture.ts';
const languages = ['ja', 'en'];
const virtual = 'virtual:flow-pictures';

/**
 * The pictures as files beside the app, or within it, and where each is and how large, as a module for the page that
 * shows them.
 * @param {{ readonly isWithin?: boolean }} choices
 * @returns {import('vite').Plugin}
 */
export function flowPictures({ isWithin = false } = {}) {
  return {
    name: 'flow-pictures',
    resolveId: (name) => (name === virtual ? `\0${virtual}` : undefined),
    async load(name) {
      if (name !== `\0${virtual}`) return undefined;
      const pictures = await fromSources(source, ({ flowPicture }) =>
        Promise.all(languages.map(flowPicture)),
      );
      const isBuild = this.environment.mode === 'build';
      const shown = languages.map((language, place) => {
        const { svg, width, height } = pictures[place];
        const address = isWithin ? dataAddress('image/svg+xml', svg) : `flow-${language}.svg`;
        if (isBuild && !isWithin) this.emitFile({ type: 'asset', fileName: address, source: svg });
        return [language, { address, width, height }];
      });
      return `export const flowPictures = ${JSON.stringify(Object.fromEntries(shown))};`;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, language] = request.url?.match(/\/flow-(ja|en)\.svg$/) ?? [];
        if (!language) return next();
        try {
          const { flowPicture } = await server.ssrLoadModule(source);
          const { svg } = await flowPicture(language);
          response.setHeader('Content-Type', 'image/svg+xml').end(svg);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
