import type { flowWords } from '../words/flow-words';
import type { Language } from '../words/languages';
import type { Exit } from './flow';

/** The answers of one way on, one text each; those that are the rest, or all there are, in one. */
export function answersOf(
  { told, options }: Exit,
  named: Readonly<Record<string, { readonly label: string }>>,
  words: (typeof flowWords)[Language],
): string[] {
  return told === 'named' ? options.map((option) => named[option]?.label ?? option) : [words[told]];
}
