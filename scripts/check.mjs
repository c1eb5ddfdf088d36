// Verdicts for programs: README, "Verdicts for programs".
import { runBundled } from './bundled.mjs';

await runBundled({
  name: 'check',
  entry: 'src/cli/main.ts',
  rooms: ['rules', 'src/cli', 'src/door'],
});
