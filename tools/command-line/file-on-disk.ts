import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ByteSource } from '../../src/desk/files/bytes';
import { InputError } from './check';

/**
 * The bytes of a file on disk.
 * @throws InputError if there is no such file, or it cannot be read twice
 */
export async function fileOnDisk(path: string): Promise<ByteSource> {
  const found = await stat(path).catch((error: unknown) => {
    throw new InputError(`${path}: ${reasonOf(error)}`, { cause: error });
  });
  if (!found.isFile()) throw new InputError(`${path}: not a file that can be read twice`);
  return {
    size: found.size,
    async *chunks() {
      try {
        for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield chunk;
      } catch (error) {
        throw new InputError(`${path}: ${reasonOf(error)}`, { cause: error });
      }
    },
  };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'no such file';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
