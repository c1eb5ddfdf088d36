import { type Answers, isTicks, questionIds, withoutGhosts } from '../../rules/answers';
import type { Place } from '../../rules/course';
import { isSameJudgement, type Judgement, judgementOn } from '../../rules/judgement';
import type { QuestionId } from '../../rules/questions';
import { rulesVersion } from '../../rules/source';
import { inTodaysNames, questionOfToday } from '../../rules/versions';
import type { Language } from '../words/languages';
import { answerSchemas } from './answers-schema';
import { type ClientName, clientNameFrom } from './client-name';
import { isJudgementName, readJudgement, writeJudgement } from './judgement-words';
import { languageFrom, languageNamed, languageWord } from './language-word';
import { type RulesPart, rulesPartNamed } from './rules-part';
import { unpack } from './unpack';

/** Pages that show a result: as it is worked with, as a sheet to hand over, or to be read only. */
const resultPages = ['result', 'report', 'resultOnly'] as const;

/** Where the visitor is: a place of the check, or a page beside it. */
export type Page =
  | Place
  | { readonly name: 'start' | 'about' | (typeof resultPages)[number] }
  /** How answers are judged, at one part of that page or at its beginning. */
  | { readonly name: 'rules'; readonly part?: RulesPart | undefined };

/** All there is to know of a visit. The address bar holds it, as words. */
export interface Location {
  readonly page: Page;
  readonly answers: Answers;
  readonly language: Language;
  /** What the link says these answers came to under other rules than today's. */
  readonly former?: Judgement | undefined;
  /** Whose result it is, if whoever made the link chose to say so. Only a page that shows a result says it. */
  readonly client?: ClientName | undefined;
}

/** What was left out when a link was read, to be told to the visitor. */
export type LinkProblem =
  | { readonly kind: 'tooLong' }
  /** Names of the parts that were unknown or contradicted the rest. */
  | { readonly kind: 'dropped'; readonly parts: readonly string[] }
  /** What the link says of its result is not what its answers lead to. */
  | { readonly kind: 'contradicted' }
  /** A link to a result alone that does not say it, or whose answers lead to none: it was cut off. */
  | { readonly kind: 'noResult' }
  /** A link to a result that does not say it and lacks answers: it may have lost its end. */
  | { readonly kind: 'cutOff' }
  /** On the way to the page an answer is missing. */
  | { readonly kind: 'unanswered' }
  /** The page does not belong to these answers. */
  | { readonly kind: 'notHere' };

/** Answers are never changed, only replaced, so the judgement on a set of them holds for as long as the set exists. */
const judgements = new WeakMap<Answers, Judgement>();

/** The judgement on a set of answers, made once for all links of a page; `undefined` while it leads to no outcome. */
function judgementOf(answers: Answers): Judgement | undefined {
  const judgement = judgements.get(answers) ?? judgementOn(answers);
  if (judgement) judgements.set(answers, judgement);
  return judgement;
}

const pathOf = { question: 'q', bar: 'bar', change: 'change' } as const;

/** Whether a page shows a result. */
export function isResultPage(page: Page): boolean {
  return resultPages.some((name) => name === page.name);
}

/**
 * Writes a location as a fragment: `#/q/membership?applicant=japanCompany`. Ghost answers are left out. Where a result
 * is shown, what it was and under which rules is written too, so that the link can tell one day what has changed. A name
 * goes before that: a link cut off within the name lacks what its answers came to, and its name is not believed.
 */
export function formatFragment({ page, answers, language, former, client }: Location): string {
  const given = Object.entries(withoutGhosts(answers));
  const judgement = former ?? (isResultPage(page) ? judgementOf(answers) : undefined);
  const words = [
    ...given.map(([question, answer]) =>
      typeof answer === 'string' ? `${question}=${answer}` : `${question}=${answer.join(',') || 'none'}`,
    ),
    ...(client && isResultPage(page) ? [`client=${encodeURIComponent(client)}`] : []),
    ...(judgement
      ? writeJudgement(
          judgement,
          given.map(([question]) => question),
        )
      : []),
    ...languageWord(language),
  ];
  return `#/${pathTo(page)}${words.length > 0 ? '?' : ''}${words.join('&')}`;
}

function pathTo(page: Page): string {
  if ('question' in page) return `${pathOf[page.name]}/${page.question}`;
  if (page.name === 'rules' && page.part) return `${page.name}/${page.part}`;
  return page.name === 'start' ? '' : page.name;
}

/** What a fragment says. */
interface Parsed {
  readonly location: Location;
  readonly problem: LinkProblem | undefined;
  /** Whether it says what its answers came to, as every link to a result that we write does. */
  readonly saysResult: boolean;
}

/** Reads a fragment. Whatever is unknown, doubled or contradictory is left out and named; nothing throws. */
export function parseFragment(fragment: string): Parsed {
  const nowhere: Location = { page: { name: 'start' }, answers: {}, language: languageFrom(null) };
  const unpacked = unpack(fragment);
  if (!unpacked) return { location: nowhere, problem: { kind: 'tooLong' }, saysResult: false };

  const { path, words } = unpacked;
  const page = pageAt(path);
  const language = languageNamed(words.get('lang'));
  const judgement = readJudgement(words);
  // A damaged link to a result may have been one to be read only.
  const answers = page || !judgement ? withoutGhosts(readAnswers(words)) : {};
  const client = page && isResultPage(page) && judgement ? readClient(words) : undefined;
  const isUnderstood = (name: string) => {
    if (name === 'lang') return language !== undefined;
    if (name === 'client') return client !== undefined;
    return isJudgementName(name) ? judgement !== undefined : Object.hasOwn(answers, name);
  };
  const parts = [
    ...(page && pathTo(page) === path ? [] : [path]),
    ...[...new Set(words.keys())].filter((name) => !isUnderstood(name)),
  ];
  const isFormer = page && judgement && judgement.rules !== rulesVersion;
  const isWrong = judgement !== undefined && !isFormer && isContradicted(judgement, answers);
  return {
    saysResult: judgement !== undefined,
    location: {
      page: page ? pageOfToday(page, answers) : nowhere.page,
      answers,
      language: language ?? nowhere.language,
      ...(isFormer ? { former: judgement } : {}),
      // The name was put to another result than this.
      ...(client && !isWrong ? { client } : {}),
    },
    problem: parts.length > 0 ? { kind: 'dropped', parts } : isWrong ? { kind: 'contradicted' } : undefined,
  };
}

/** The page that today's rules show in the place of this one. */
function pageOfToday(page: Page, answers: Answers): Page {
  return page.name === 'bar' ? { ...page, question: questionOfToday(page.question, answers) } : page;
}

/** The name in a link; of two in one, neither counts. */
function readClient(words: URLSearchParams): ClientName | undefined {
  const name = onlyValue(words, 'client');
  return name === undefined ? undefined : clientNameFrom(name);
}

/** The value a word has; said again it may be, but two values contradict each other and neither counts. */
function onlyValue(words: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = new Set(words.getAll(name));
  return more.length === 0 ? value : undefined;
}

function isContradicted(judgement: Judgement, answers: Answers): boolean {
  const today = judgementOn(answers);
  return !today || !isSameJudgement(judgement, today);
}

function pageAt(path: string): Page | undefined {
  if (path === '') return { name: 'start' };
  if (path === 'about') return { name: path };
  const result = resultPages.find((known) => known === path);
  if (result) return { name: result };
  const [name, id, ...more] = path.split('/');
  // Whatever is pointed at there, the rules themselves are what was meant.
  if (name === 'rules') return { name, part: more.length > 0 ? undefined : rulesPartNamed(id) };
  if (more.length > 0) return undefined;
  const question = questionIds.find((known) => known === id);
  if (!question) return undefined;
  if (name === pathOf.question) return { name: 'question', question };
  if (name === pathOf.bar || name === pathOf.change) return { name, question };
  return undefined;
}

function readAnswers(words: URLSearchParams): Answers {
  const said = Object.fromEntries(questionIds.map((question) => [question, onlyValue(words, question)]));
  const today = Object(inTodaysNames(said));
  return Object.fromEntries(
    questionIds.flatMap((question) => {
      const answer = readAnswer(question, today[question]);
      return answer === undefined ? [] : [[question, answer]];
    }),
  );
}

function readAnswer(question: QuestionId, word: string | undefined) {
  if (word === undefined) return undefined;
  const ticked = word === 'none' ? [] : [...new Set(word.split(','))];
  const parsed = answerSchemas[question].safeParse(isTicks(question) ? ticked : word);
  return parsed.success ? parsed.data : undefined;
}
