// Hostile input, as much of it as is wanted: README, "Hostile input".
import { runBundled } from './bundled.mjs';

await runBundled({
  name: 'fuzz',
  entry: 'test/fuzz/main.ts',
  rooms: ['rules', 'src', 'test/fuzz', 'test/properties', 'test/cases', 'test/rules'],
});
