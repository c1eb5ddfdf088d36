// Runs a command that is written in TypeScript: `node tools/run.mjs check answers.csv`.
import { runBundled } from './bundle.mjs';

/** Where each command starts. */
const entries = {
  check: 'tools/command-line/main.ts',
  flow: 'tools/flow/main.ts',
  fuzz: 'test/fuzz/main.ts',
  'rules-check': 'tools/rules-check/main.ts',
};

const [name = ''] = process.argv.splice(2, 1);
const entry = Object.entries(entries).find(([command]) => command === name)?.[1];
if (entry) await runBundled({ name, entry });
else {
  console.error(`No command "${name}". The commands are ${Object.keys(entries).join(', ')}.`);
  process.exitCode = 2;
}
