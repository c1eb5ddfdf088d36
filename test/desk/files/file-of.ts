import type { Case } from '../../../src/desk/cases/case';
import { type ByteSource, bytesOf } from '../../../src/desk/files/bytes';
import { type Imported, importFile } from '../../../src/desk/files/import-file';
import { problemLines } from '../../../src/desk/files/problem-text';
import type { Language } from '../../../src/words/languages';
import { newcomers } from './example-case';

/** A file with this text in UTF-8, or with these bytes. */
export function fileOf(...content: (string | Uint8Array<ArrayBuffer>)[]): ByteSource {
  return bytesOf(new Blob(content));
}

export function imported(...content: (string | Uint8Array<ArrayBuffer>)[]): Promise<Imported> {
  return importFile(fileOf(...content), newcomers());
}

/** The cases of a file that nothing is wrong with. */
export async function casesOf(...content: (string | Uint8Array<ArrayBuffer>)[]): Promise<readonly Case[]> {
  const result = await imported(...content);
  if ('problems' in result) throw new Error(problemLines(result, 'en').join('\n'));
  return result.cases;
}

/** What is said of a file that is refused. */
export async function refusal(
  content: string | Uint8Array<ArrayBuffer>,
  language: Language = 'en',
): Promise<readonly string[]> {
  const result = await imported(content);
  if ('cases' in result) throw new Error(`not refused: ${JSON.stringify(result.cases)}`);
  return problemLines(result, language);
}

const signs = shiftJisSigns();

/** Text as Japanese Excel saves CSV. */
export function inShiftJis(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...text].flatMap((sign) => signs.get(sign) ?? [0x3f]));
}

/** Every sign that Shift_JIS has, found by decoding all of its bytes. */
function shiftJisSigns(): Map<string, number[]> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Map<string, number[]>();
  const take = (...bytes: number[]) => {
    const sign = decoder.decode(Uint8Array.from(bytes));
    if ([...sign].length === 1 && sign !== '\uFFFD' && !found.has(sign)) found.set(sign, bytes);
  };
  for (let byte = 0; byte < 256; byte++) take(byte);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    for (let trail = 0x40; trail <= 0xfc; trail++) take(lead, trail);
  }
  return found;
}

/** Text in UTF-16 with its byte order mark. */
export function inUtf16(text: string, order: 'little' | 'big'): Uint8Array<ArrayBuffer> {
  const units = [0xfeff, ...[...Array(text.length).keys()].map((place) => text.charCodeAt(place))];
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'little' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
