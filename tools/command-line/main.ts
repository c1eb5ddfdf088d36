import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { check, InputError, textIn } from './check';
import { checkFile } from './check-file';
import { fileOnDisk } from './file-on-disk';
import { help, parseOptions } from './options';

try {
  await pipeline(Readable.from(await answerTo(process.argv.slice(2))), process.stdout);
} catch (error) {
  if (error instanceof InputError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else if (!isClosedPipe(error)) throw error;
}

async function answerTo(words: readonly string[]): Promise<Iterable<string> | AsyncIterable<string>> {
  const options = parseOptions(words);
  if (options.kind === 'help') return [help];
  const { file, language } = options;
  if (file !== undefined) return checkFile(await fileOnDisk(fromWhereCalled(file)), options);
  return check(textIn(await buffer(process.stdin)), language);
}

/** npm runs commands in the project's folder, whichever folder it is called in. */
function fromWhereCalled(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  return script === 'check' && caller ? path.resolve(caller, file) : file;
}

/** Whoever read our output, such as `head`, has had enough. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
