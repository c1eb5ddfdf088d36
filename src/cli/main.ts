import { text } from 'node:stream/consumers';
import { check, InputError } from './check';

try {
  process.stdout.write(`${check(await text(process.stdin))}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
