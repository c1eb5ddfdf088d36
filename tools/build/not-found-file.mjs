// Lays the page for addresses without a file beside the app: static hosts show a file of this name of their own accord.
import { notFoundPage } from '../../server/not-found.mjs';
import { withPolicy } from './policy-meta.mjs';

/** @returns {import('vite').Plugin} */
export function notFoundFile() {
  return {
    name: 'not-found-file',
    apply: 'build',
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const page = notFoundPage.replace("<meta charset='utf-8'>", '<meta charset="utf-8">');
      this.emitFile({ type: 'asset', fileName: '404.html', source: withPolicy(page) });
    },
  };
}
