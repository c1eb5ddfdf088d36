// Gives the desk libraries of its own, so that what only the desk uses of them is no part of what visitors fetch: a
// module shared by both would be one file with whatever either needs of it.

const shared = /^(zod|xstate)(\/|$)/;
/** Only files and database read whole sets of answers; the check reads them one by one. */
const ofTheDesk = /\/src\/(cases|desk)\/|\/src\/door\/answer-set-schema\.ts$|\?desk$/;
const mark = '?desk';

/** @returns {import('vite').Plugin} */
export function ownCopies() {
  return {
    name: 'own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(name, importer, options) {
      if (!importer || !ofTheDesk.test(importer)) return undefined;
      const isWithin = importer.endsWith(mark) && name.startsWith('.');
      if (!isWithin && !shared.test(name)) return undefined;
      const from = importer.endsWith(mark) ? importer.slice(0, -mark.length) : importer;
      const found = await this.resolve(name, from, { ...options, skipSelf: true });
      return found && !found.external ? { ...found, id: `${found.id}${mark}` } : found;
    },
  };
}
