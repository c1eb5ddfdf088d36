// Renews the picture and the outline of the flow that rules/README.md shows.
import { runBundled } from './bundled.mjs';

await runBundled({
  name: 'flow',
  entry: 'src/flow/main.ts',
  rooms: ['rules', 'src/flow', 'src/door', 'src/i18n'],
});
