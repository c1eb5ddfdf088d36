import type { Decision } from '../../rules/ruling';
import { quotationsIn } from './citations';
import { type Fault, faultsOf } from './fault';
import type { Subject } from './subject';
import type { Table } from './table';

/** Texts by the path of keys that leads to them. */
type Texts = ReadonlyMap<string, string>;

/** Every text of a tree of words. A text made by a function is made with dots. */
export function textsOf(tree: unknown): Texts {
  return new Map(textsIn(tree, []));
}

function textsIn(tree: unknown, path: readonly string[]): [string, string][] {
  if (typeof tree === 'string') return [[path.join('.'), tree]];
  // One argument more than the function names: a rest parameter comes last.
  if (typeof tree === 'function') return textsIn(tree(...Array(tree.length + 1).fill('…')), path);
  return Object.entries(Object(tree)).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

const missing = faultsOf('wording');

/**
 * Wording that is missing or empty in a language: what another language says, what the table calls for, and the gists
 * of the FAQ.
 */
export function wordingFaults({ table, entries, wording }: Subject): Fault[] {
  const languages = Object.entries(wording).map(([language, tree]) => {
    const gists = Object.entries(entries).map(([id, { gist }]) => [id, { gist: Object(gist)[language] }]);
    return { language, texts: textsOf({ ...Object(tree), faq: Object.fromEntries(gists) }) };
  });
  const needed = new Set([
    ...linesNeeded(table),
    ...Object.keys(entries).map((id) => `faq.${id}.gist`),
    ...languages.flatMap(({ texts }) => [...texts.keys()]),
  ]);
  return languages.flatMap(({ language, texts }) =>
    [...needed].flatMap((place) => {
      const text = texts.get(place);
      return text?.trim()
        ? []
        : missing(place, `is ${text === undefined ? 'missing' : 'empty'} in ${language}`);
    }),
  );
}

function linesNeeded(table: Table): string[] {
  return Object.entries(table).flatMap(([question, { options }]) => [
    ...['title', 'label', 'help', 'why'].map((line) => `question.${question}.${line}`),
    ...Object.entries(options).flatMap(([option, decision]) =>
      linesOf(decision).map((line) => `question.${question}.options.${option}.${line}`),
    ),
  ]);
}

/** What has to be said of an option, by its decision. */
function linesOf(decision: Decision): string[] {
  if ('leftTo' in decision) return ['label'];
  if ('decidedWith' in decision) return ['label', 'finding', 'open', 'settle'];
  const more = { meets: [], note: [], confirm: ['settle'], bars: ['wayOn'] }[decision.effect];
  return ['label', 'finding', ...more];
}

/**
 * So many characters in a row of a phrase are a copy of it and have to be marked. Fewer may be a term that has no other
 * name: アカウント作成日から1年間 has 13. A shorter phrase counts as copied if it stands there whole.
 */
const copied = { stretch: 14, wholePhrase: 12 };

/** Words of the FAQ among ours, in the wording of any language or in a gist, that do not stand between 「 and 」. */
export function unmarkedFaults({ entries, wording }: Subject): Fault[] {
  const gists = Object.entries(entries).map(([id, { gist }]) => [id, { gist }]);
  const texts = textsOf({ ...wording, faq: Object.fromEntries(gists) });
  const phrases = quotationsIn(entries).map(({ place, quote }) => ({ place, parts: partsOf(quote) }));
  return [...texts].flatMap(([at, text]) => {
    const ownWords = text.replace(/「[^「」]*」/g, '「」');
    return phrases.flatMap(({ place, parts }) => {
      const part = parts.find((stretch) => ownWords.includes(stretch));
      return faultsOf('quotation')(at, part !== undefined && `has ${part} of ${place} without 「」`);
    });
  });
}

/** The stretches of a phrase by which a copy of it is recognised. */
function partsOf(quote: string): string[] {
  if (quote.length < copied.wholePhrase) return [];
  const { length } = quote;
  const stretch = Math.min(length, copied.stretch);
  return Array.from({ length: length - stretch + 1 }, (_, from) => quote.slice(from, from + stretch));
}
