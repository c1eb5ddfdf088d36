// Says beside the app which rules it is built with, so that a page of an older version can tell what a new one changes.
import { fromSources } from './from-sources.mjs';

/** @returns {import('vite').Plugin} */
export function versionFile() {
  return {
    name: 'version-file',
    apply: 'build',
    async generateBundle() {
      const rules = await fromSources('/rules/source.ts', async ({ history }) =>
        history.map(
          /** @param {{ version: string, changed?: readonly string[] }} revision */
          ({ version, changed = [] }) => ({ version, changed }),
        ),
      );
      const source = `${JSON.stringify({ rules })}\n`;
      this.emitFile({ type: 'asset', fileName: 'version.json', source });
    },
  };
}
