// Leaves out of the styles the design tokens that none of ours uses: most of them, and they stand in the first response.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../src/', import.meta.url));

/** @returns {import('vite').Plugin} */
export function usedTokens() {
  return {
    name: 'used-tokens',
    apply: 'build',
    config: () => ({ css: { postcss: { plugins: [withoutUnused(namesIn(stylesOf(sources)))] } } }),
  };
}

/** @param {string} folder */
function stylesOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  return files.map((file) => readFileSync(folder + file, 'utf8')).join('\n');
}

/** @param {string} styles */
function namesIn(styles) {
  return [...styles.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

/**
 * @param {Iterable<string>} names the custom properties to keep; one that a kept one is made of is kept with it
 * @returns {import('postcss').Plugin}
 */
export function withoutUnused(names) {
  const kept = new Set(names);
  return {
    postcssPlugin: 'used-tokens',
    Once(root) {
      root.walkDecls(/^--/, ({ prop, value }) => {
        if (kept.has(prop)) for (const name of namesIn(value)) kept.add(name);
      });
      root.walkDecls(/^--/, (declaration) => {
        if (!kept.has(declaration.prop)) declaration.remove();
      });
    },
  };
}
