import type { Finding } from '../../rules/judge';
import type { QuestionId } from '../../rules/questions';
import type { AnyOptionWording, QuestionWording } from './wording';

/** What is said of one finding. */
export interface FindingWords {
  /** The question, in a word or two. */
  readonly label: string;
  /** The answer given. */
  readonly answer: string;
  /** What was found, in a sentence. */
  readonly sentence: string;
  /** For a bar: where to go instead. */
  readonly wayOn?: string | undefined;
  /** For an open point: what to ask or decide. */
  readonly settle?: string | undefined;
  /** For an open point: the question as it is put to whoever is asked. */
  readonly ask?: string | undefined;
  /** For an open point: what whoever is asked needs to be told. */
  readonly describe?: string | undefined;
}

/** The words for a finding, out of those of one language. */
export function findingWords(
  { question, answer, effect }: Finding,
  wording: Readonly<Record<QuestionId, QuestionWording<Readonly<Record<string, AnyOptionWording>>>>>,
): FindingWords {
  const { label, options } = wording[question];
  const option = options[answer];
  const sentence = effect === 'confirm' ? (option?.open ?? option?.finding) : option?.finding;
  if (!option || !sentence) throw new Error(`no wording for ${question} = ${answer}`);
  const { wayOn, settle, ask = settle, describe } = option;
  return { label, answer: option.label, sentence, wayOn, settle, ask, describe };
}
