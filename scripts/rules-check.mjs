// Looks for faults in the rules: rules/README.md, "Look for faults".
import { runBundled } from './bundled.mjs';

await runBundled({
  name: 'rules-check',
  entry: 'src/audit/main.ts',
  rooms: ['rules', 'src/audit', 'src/i18n'],
});
