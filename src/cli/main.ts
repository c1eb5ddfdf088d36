import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { check, InputError } from './check';

try {
  await pipeline(Readable.from(check(await text(process.stdin))), process.stdout);
} catch (error) {
  if (error instanceof InputError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else if (!isClosedPipe(error)) throw error;
}

/** Whoever read our output, such as `head`, has had enough. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
