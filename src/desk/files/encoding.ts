import type { ByteSource } from './bytes';
import { type Pace, partOf } from './pace';
import { onlyProblem, type Problems } from './problem';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

/** A piece of a file's text, and how much of the file is read with it, from 0 to 1. */
export interface TextPiece {
  readonly text: string;
  readonly share: number;
}

/**
 * In what a file is written: UTF-8 if it can be that, UTF-16 if it says so, else Excel's Shift_JIS. The whole file is looked
 * at, as one name far down may be the only sign.
 */
export async function encodingOf(source: ByteSource, pace: Pace): Promise<Encoding | Problems> {
  const start = await firstBytes(source);
  const isMarked = (...mark: number[]) => mark.every((byte, place) => start[place] === byte);
  if (start.length === 0) return onlyProblem({ in: 'file' }, { kind: 'empty' });
  if (isMarked(0x50, 0x4b, 0x03, 0x04) || isMarked(0xd0, 0xcf, 0x11, 0xe0)) {
    return onlyProblem({ in: 'file' }, { kind: 'workbook' });
  }
  // Without a mark, a zero beside the first character says that characters take two bytes.
  const isLittle = isMarked(0xff, 0xfe) || (start[0] !== 0 && start[1] === 0);
  const isBig = isMarked(0xfe, 0xff) || (start[0] === 0 && start[1] !== 0 && start.length > 1);
  const utf16: Encoding | undefined = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : undefined;
  if (utf16) return (await isWrittenIn(source, utf16, pace)) ? utf16 : notText;
  if (await isWrittenIn(source, 'utf-8', partOf(pace, 0, 0.5))) return 'utf-8';
  const broken = await brokenLine(source);
  const isUtf8 = isMarked(0xef, 0xbb, 0xbf) || broken.seemsUtf8;
  if (isUtf8) return onlyProblem({ in: 'line', line: broken.line }, { kind: 'damagedText' });
  return (await isWrittenIn(source, 'shift_jis', partOf(pace, 0.5, 1))) ? 'shift_jis' : notText;
}

const notText = onlyProblem({ in: 'file' }, { kind: 'notText' });

/** A file's text, piece by piece, without a byte order mark. */
export async function* textOf(source: ByteSource, encoding: Encoding): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const chunk of source.chunks()) {
    read += chunk.length;
    yield { text: decoder.decode(chunk, { stream: true }), share: read / source.size };
  }
  yield { text: decoder.decode(), share: 1 };
}

/** Whether a file is JSON rather than CSV, whatever its name: the first sign tells, as no header begins with a bracket. */
export async function seemsJson(source: ByteSource, encoding: Encoding): Promise<boolean> {
  for await (const { text } of textOf(source, encoding)) {
    const start = text.trimStart();
    if (start !== '') return start.startsWith('{') || start.startsWith('[');
  }
  return false;
}

async function firstBytes(source: ByteSource): Promise<Uint8Array> {
  for await (const chunk of source.chunks()) return chunk;
  return new Uint8Array();
}

async function isWrittenIn(source: ByteSource, encoding: Encoding, pace: Pace): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let read = 0;
  try {
    for await (const chunk of source.chunks()) {
      decoder.decode(chunk, { stream: true });
      read += chunk.length;
      await pace(read / source.size);
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * The first line that is no UTF-8, and whether the rest is: Shift_JIS hardly ever has the three bytes in a row that each kana and
 * kanji has in UTF-8. A few damaged bytes must not turn every name into other signs.
 */
async function brokenLine(source: ByteSource): Promise<{ line: number; seemsUtf8: boolean }> {
  let [lines, line, broken, whole, awaited, length] = [1, 0, 0, 0, 0, 0];
  for await (const chunk of source.chunks()) {
    for (const byte of chunk) {
      if (byte === 0x0a) lines++;
      const isContinuation = byte >= 0x80 && byte < 0xc0;
      if (awaited > 0 && isContinuation) {
        awaited--;
        if (awaited === 0 && length >= 3) whole++;
        continue;
      }
      length = lengthStartedBy(byte);
      if (awaited > 0 || length === 0) {
        broken++;
        line ||= lines;
      }
      awaited = Math.max(length - 1, 0);
    }
  }
  return { line: line || lines, seemsUtf8: whole > broken };
}

/** How many bytes a character takes that starts with this one; 0 if none does. */
function lengthStartedBy(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}
