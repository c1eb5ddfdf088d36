import type { FaqEntry } from '../../rules/faq';
import type { Decision } from '../../rules/ruling';
import { type Checked, counted, FaultList } from './fault';
import type { Table } from './subject';
import { type Texts, textsOf } from './texts';

/**
 * Wording that is missing or empty in a language: what the other language says, what the table calls for, and the
 * gists of the FAQ. And options of a question that are called the same, so that nobody can tell them apart.
 */
export function wordingFaults(
  table: Table,
  entries: Readonly<Record<string, FaqEntry>>,
  wording: Readonly<Record<string, unknown>>,
): Checked {
  const faults = new FaultList();
  const languages = Object.entries(wording).map(([language, tree]) => {
    const gists = Object.entries(entries).map(([id, { gist }]) => [id, { gist: Object(gist)[language] }]);
    return { language, texts: textsOf({ ...Object(tree), faq: Object.fromEntries(gists) }) };
  });
  const needed = new Set([
    ...linesNeeded(table),
    ...Object.keys(entries).map((id) => `faq.${id}.gist`),
    ...languages.flatMap(({ texts }) => [...texts.keys()]),
  ]);
  for (const { language, texts } of languages) {
    for (const place of needed) {
      const text = texts.get(place);
      if (text === undefined) faults.add('wording', place, `is missing in ${language}`);
      else if (text.trim() === '') faults.add('wording', place, `is empty in ${language}`);
    }
    checkLabels(table, texts, (place, other) =>
      faults.add('wording', place, `is the same as that of ${other} in ${language}`),
    );
  }
  return {
    counted: `${counted(needed.size, 'text')} in ${languages.length} languages`,
    faults: faults.all(),
  };
}

function linesNeeded(table: Table): string[] {
  return Object.entries(table).flatMap(([question, { options }]) => [
    ...['title', 'label', 'help', 'why'].map((line) => `question.${question}.${line}`),
    ...Object.entries(options).flatMap(([option, decision]) =>
      linesOf(decision).map((line) => `question.${question}.options.${option}.${line}`),
    ),
  ]);
}

/** What has to be said of an option, by what the table says of it. */
function linesOf(decision: Decision): string[] {
  if ('leftTo' in decision) return ['label'];
  if ('decidedWith' in decision) return ['label', 'finding', 'open', 'settle'];
  switch (decision.effect) {
    case 'meets':
    case 'note':
      return ['label', 'finding'];
    case 'confirm':
      return ['label', 'finding', 'settle'];
    case 'bars':
      return ['label', 'finding', 'wayOn'];
  }
}

function checkLabels(table: Table, texts: Texts, tell: (place: string, other: string) => void): void {
  for (const [question, { options }] of Object.entries(table)) {
    const first = new Map<string, string>();
    for (const option of Object.keys(options)) {
      const place = `question.${question}.options.${option}.label`;
      const label = texts.get(place);
      const other = label && first.get(label);
      if (other) tell(place, other);
      else if (label) first.set(label, option);
    }
  }
}
