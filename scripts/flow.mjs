// Draws the flow of the check into public/, once for each language.
import { runBundled } from './bundled.mjs';

await runBundled({
  name: 'flow',
  entry: 'src/flow/main.ts',
  rooms: ['rules', 'src/flow', 'src/door', 'src/i18n'],
});
