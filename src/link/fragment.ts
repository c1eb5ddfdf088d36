import { type Answers, isTicks, questionIds, withoutGhosts } from '../../rules/answers';
import type { Place } from '../../rules/course';
import type { QuestionId } from '../../rules/questions';
import { answerSchemas } from '../door/answers-schema';
import { defaultLanguage, type Language, languages } from '../i18n/languages';

/** Where the visitor is: a place of the check, or a page beside it. */
export type Page = Place | { readonly name: 'start' } | { readonly name: 'about' };

/** All there is to know of a visit. The address bar holds it, as words. */
export interface Location {
  readonly page: Page;
  readonly answers: Answers;
  readonly language: Language;
}

/** What was left out when a link was read, to be told to the visitor. */
export type LinkProblem =
  | { readonly kind: 'tooLong' }
  /** Names of the parts that were unknown or contradicted the rest. */
  | { readonly kind: 'dropped'; readonly parts: readonly string[] }
  /** On the way to the page an answer is missing. */
  | { readonly kind: 'unanswered' }
  /** The page does not belong to these answers. */
  | { readonly kind: 'notHere' };

/** A fragment longer than this, in UTF-16 units, is not read: the longest of ours has under 500. */
const lengthLimit = 16 * 1024;

const pathOf = { question: 'q', bar: 'bar', change: 'change' } as const;

/** Writes a location as a fragment: `#/q/membership?applicant=japanCompany`. Ghost answers are left out. */
export function formatFragment({ page, answers, language }: Location): string {
  const path =
    'question' in page ? `${pathOf[page.name]}/${page.question}` : page.name === 'start' ? '' : page.name;
  const given = Object.entries(withoutGhosts(answers)).map(([question, answer]) =>
    typeof answer === 'string' ? `${question}=${answer}` : `${question}=${answer.join(',') || 'none'}`,
  );
  const words = language === defaultLanguage ? given : [...given, `lang=${language}`];
  return `#/${path}${words.length > 0 ? '?' : ''}${words.join('&')}`;
}

/** Reads a fragment. Whatever is unknown, doubled or contradictory is left out and named; nothing throws. */
export function parseFragment(fragment: string): { location: Location; problem: LinkProblem | undefined } {
  const nowhere: Location = { page: { name: 'start' }, answers: {}, language: defaultLanguage };
  if (fragment.length > lengthLimit) return { location: nowhere, problem: { kind: 'tooLong' } };

  const [path = '', ...rest] = fragment.replace(/^#\/?/, '').split('?');
  const words = new URLSearchParams(rest.join('?'));
  const page = pageAt(path);
  const language = languages.find((known) => known === words.get('lang'));
  const answers = withoutGhosts(readAnswers(words));
  const parts = [
    ...(page ? [] : [path]),
    ...[...new Set(words.keys())].filter((name) =>
      name === 'lang' ? !language : !Object.hasOwn(answers, name),
    ),
  ];
  return {
    location: { page: page ?? nowhere.page, answers, language: language ?? defaultLanguage },
    problem: parts.length > 0 ? { kind: 'dropped', parts } : undefined,
  };
}

function pageAt(path: string): Page | undefined {
  if (path === '') return { name: 'start' };
  if (path === 'about' || path === 'result') return { name: path };
  const [name, id, ...more] = path.split('/');
  const question = questionIds.find((known) => known === id);
  if (!question || more.length > 0) return undefined;
  if (name === pathOf.question) return { name: 'question', question };
  if (name === pathOf.bar || name === pathOf.change) return { name, question };
  return undefined;
}

function readAnswers(words: URLSearchParams): Answers {
  return Object.fromEntries(
    questionIds.flatMap((question) => {
      const answer = readAnswer(question, words.getAll(question));
      return answer === undefined ? [] : [[question, answer]];
    }),
  );
}

function readAnswer(question: QuestionId, [word, ...more]: string[]) {
  // Two answers to one question contradict each other: neither counts.
  if (word === undefined || more.length > 0) return undefined;
  const ticked = word === 'none' ? [] : [...new Set(word.split(','))];
  const parsed = answerSchemas[question].safeParse(isTicks(question) ? ticked : word);
  return parsed.success ? parsed.data : undefined;
}
