import { isTicks, questionIds } from '../../rules/answers';

/** A fragment in parts: the path of its page and its words, `name=value`, in their order. */
export interface Unpacked {
  readonly path: string;
  readonly words: URLSearchParams;
}

/** A fragment longer than this, in UTF-16 units, is not read. The longest of ours, of 200 reports, has half of it. */
const lengthLimit = 16 * 1024;

/** How many times over a link may have been encoded: each redirecting service may encode it once more. */
const mostEncodings = 3;

/** Between words. The full-width signs stand in for the others where a text was converted. */
const separator = /[&?#＆？＃]/;
const equals = /[=＝]/;
/** With what a word begins. */
const nameAndEquals = /^\s*[\wａ-ｚＡ-Ｚ]+\s*[=＝]/;
/** The same in a text once decoded, whose `=` may have been encoded before the rest was. */
const nameAndAnyEquals = /^\s*[\wａ-ｚＡ-Ｚ]+\s*(?:[=＝]|%3D)/i;
/** `&` as HTML source has it, escaped once or more. */
const escapedAmpersand = /&(?:(?:amp|#38|#x26);)+/gi;

/** What cannot be seen, and blanks; `=` before a blank is where a mail program breaks a line. */
const unseen = /=?[\s\p{Cc}\p{Cf}]+/gu;
/** The same within a name: blanks are part of it, and line breaks or marks of direction make it none. */
const unseenWithinName = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Names that mailings and advertisements add. Ours have no underscore and do not end so. */
const tracking = /^(?:_+[a-z]+|[a-z0-9]+(?:_[a-z0-9]+)+|[a-z]*clid|[gw]braid)$/i;
const moreTracking: readonly string[] = [
  'gclsrc',
  'hsCtaTracking',
  'igsh',
  'igshid',
  'ref',
  'spm',
  'srsltid',
];

/**
 * Undoes what mail programs, messengers and filters do to a link, and leaves out what they add; every fragment, the
 * desk's too, passes here first. It takes away signs around a word and unseen ones within, and decodes. It never
 * completes a word, so that what is damaged otherwise is found by whoever reads the words.
 * @returns `undefined` if the fragment is too long to be ours
 */
export function unpack(fragment: string): Unpacked | undefined {
  if (fragment.length > lengthLimit) return undefined;
  let [path = '', ...pieces] = piecesOf(fragment.replace(/^#/, ''));
  for (let times = 0; times < mostEncodings && path.includes('%'); times += 1) {
    // A filter's `/#` before the path is part of no page.
    const [first = '', ...more] = decodedPiecesOf(decoded(path).replace(/^[/#]+/, ''));
    path = first;
    pieces = [...more, ...pieces];
  }
  const words = pieces.flatMap((piece) => wordsIn(piece, mostEncodings));
  return {
    path: trimmed(plainSigns(path), ''),
    words: new URLSearchParams(words.filter(([name]) => !isTracking(name))),
  };
}

function isTracking(name: string): boolean {
  return tracking.test(name) || moreTracking.includes(name);
}

function piecesOf(text: string): string[] {
  const pieces = text.replace(escapedAmpersand, '&').split(separator);
  return pieces.flatMap((piece) => splitBeforeWords(piece, /(%26)/, nameAndEquals));
}

/** The pieces of a text once decoded, where a sign between words may as well be part of a client's name. */
function decodedPiecesOf(text: string): string[] {
  return splitBeforeWords(text.replace(escapedAmpersand, '&'), /([&?#＆？＃])/, nameAndAnyEquals);
}

/** Splits at a sign where a word begins, `name=`; we encode the `=` of a client's name, so no name looks so. */
function splitBeforeWords(text: string, sign: RegExp, beginning: RegExp): string[] {
  const [first = '', ...rest] = text.split(sign);
  const pieces = [first];
  for (let place = 0; place + 1 < rest.length; place += 2) {
    const part = rest[place + 1] ?? '';
    if (beginning.test(part)) pieces.push(part);
    else pieces.push(`${pieces.pop()}${rest[place]}${part}`);
  }
  return pieces;
}

/** The words of one piece: more than one if the signs between them are encoded. */
function wordsIn(piece: string, encodings: number): [name: string, value: string][] {
  const wordsOf = (parts: readonly string[]) => parts.flatMap((part) => wordsIn(part, encodings - 1));
  const at = piece.search(equals);
  if (at < 0) {
    const text = decoded(piece);
    if (encodings > 0 && equals.test(text)) return wordsOf(decodedPiecesOf(text));
    const name = plainSigns(text);
    // What is left of `&gt;` or `&nbsp;`, or punctuation.
    const isNoise = name.includes(';') || !/[a-zA-Z0-9]/.test(name);
    return isNoise ? [] : [[name, '']];
  }
  const name = plainSigns(decoded(piece.slice(0, at)));
  let value = piece.slice(at + 1);
  if (name === 'client') {
    // Decoded once, a plus is a plus: only before that may it stand for a blank.
    const client = decoded(encodings < mostEncodings ? value.replaceAll('+', '%2B') : value);
    return [[name, client.replace(unseenWithinName, '')]];
  }
  for (let times = 0; times < encodings && value.includes('%'); times += 1) {
    if (decodedPiecesOf(value).length > 1) break;
    value = decoded(value);
  }
  const [first = '', ...more] = decodedPiecesOf(value);
  const word: [string, string] = [name, trimmed(plainSigns(first), signsKept(name))];
  return encodings > 0 ? [word, ...wordsOf(more)] : [word];
}

/** The percent signs undone, as far as they can be: what is broken stays, or becomes U+FFFD. */
function decoded(text: string): string {
  return new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('') ?? '';
}

/** Signs of their usual width, none of them unseen: every word but a client's name is made of these alone. */
function plainSigns(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Signs at a word's end that may be its own. After a comma, more ticks may have been lost. */
function signsKept(name: string): string {
  if (name === 'effects') return '-';
  return questionIds.some((question) => question === name && isTicks(question)) ? ',' : '';
}

/** Without punctuation, brackets and text in other scripts around it. A loop: the regular expression takes quadratic time. */
function trimmed(word: string, kept: string): string {
  const isOurs = (sign: string | undefined) =>
    sign !== undefined && (/[a-zA-Z0-9]/.test(sign) || kept === sign);
  let start = 0;
  let end = word.length;
  while (start < end && !isOurs(word[start])) start += 1;
  while (end > start && !isOurs(word[end - 1])) end -= 1;
  return word.slice(start, end);
}
