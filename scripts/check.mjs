// Verdicts for programs: README, "Files and the command line".
import { runBundled } from './bundled.mjs';

await runBundled({
  name: 'check',
  entry: 'src/cli/main.ts',
  rooms: ['rules', 'src/cli', 'src/cases', 'src/door', 'src/i18n'],
});
