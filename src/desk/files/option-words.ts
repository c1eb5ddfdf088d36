import { eachQuestion } from '../../../rules/answers';
import { optionsOf, type QuestionId } from '../../../rules/questions';
import { formerOptions } from '../../../rules/versions';
import { en } from '../../words/en';
import { ja } from '../../words/ja';
import { type Language, languages } from '../../words/languages';
import type { AnyOptionWording, QuestionWording, Wording } from '../../words/wording';
import { isNoWord, plain } from './plain-text';

/** Every word of both languages: a file is read whatever language is shown. */
export const wordings: Readonly<Record<Language, Wording>> = { ja, en };

/** The words of one question, its options to be looked up by any id. */
export function questionWords(
  question: QuestionId,
  language: Language,
): QuestionWording<Readonly<Record<string, AnyOptionWording>>> {
  return wordings[language].question[question];
}

/** An option as it is shown. */
export function optionLabel(question: QuestionId, option: string, language: Language): string {
  return questionWords(question, language).options[option]?.label ?? option;
}

/** What two ways of writing the same word have in common: width of signs, case, spaces. */
export function sameWord(text: string): string {
  return isNoWord(text) ? text : plain(text).replace(/\s+/gu, ' ').toLowerCase();
}

/** Yes and no where a label begins with them, as in 「いいえ、申込者だけが申し込む」. */
const leadingWord = /^(はい|いいえ|yes|no)[、,]/;

/** Labels that answers had under older versions of the rules, by their names of then: tables that were kept have them. */
const formerLabels: Partial<Record<QuestionId, Readonly<Record<string, readonly string[]>>>> = {
  sharedProduct: {
    agreed: ['はい、メーカーと代理店の双方が合意している', 'Yes, and maker and agent both agree'],
    notYetAgreed: ['はい、合意はこれから', 'Yes, agreement still to come'],
    refused: ['はい、ただし相手に合意を断られた', 'Yes, but the other side refused to agree'],
    betweenAgents: ['はい、代理店どうしで申し込む', 'Yes, several agents would apply'],
  },
  membership: {
    leavingToApply: ['有料で出展しているが、退会してから申し込みたい'],
    paidBefore: ['以前は有料で出展していたが、もう終わっている'],
  },
  circumstances: {
    otherJetroProgrammes: [
      'ジェトロのほかの事業にも申し込む、または参加している',
      'We apply to or take part in other JETRO programmes',
    ],
  },
};

/** Every way of writing an answer of an older version, and its name of then. */
function formerWords(question: QuestionId): [string, string][] {
  const labels = Object.entries(formerLabels[question] ?? {});
  return [
    ...formerOptions(question).map((option) => [option, option] as const),
    ...labels.flatMap(([option, words]) => words.map((word) => [word, option] as const)),
  ].flatMap(([word, option]): [string, string][] => [
    [word, option],
    [sameWord(word), option],
  ]);
}

/** Every way of writing each option: its id, its label in each language, and yes or no where only one label begins so. */
const optionsByWord = eachQuestion((question): ReadonlyMap<string, string> => {
  const options = optionsOf(question).map((option): [string, readonly string[]] => [
    option,
    languages.map((language) => sameWord(optionLabel(question, option, language))),
  ]);
  const leads = options.flatMap(([option, labels]) =>
    labels.flatMap((label) => (leadingWord.exec(label) ?? []).slice(1).map((lead) => ({ lead, option }))),
  );
  return new Map([
    ...formerWords(question),
    ...leads
      .filter(({ lead }) => leads.filter((other) => other.lead === lead).length === 1)
      .map(({ lead, option }): [string, string] => [lead, option]),
    ...options.flatMap(([option, labels]) =>
      [option, sameWord(option), ...labels].map((word): [string, string] => [word, option]),
    ),
  ]);
});

/**
 * The option a cell means, by its id or its label in either language; `undefined` if none. An answer of an older version
 * of the rules is named as it was then.
 */
export function optionNamed(question: QuestionId, text: string): string | undefined {
  const options = optionsByWord[question];
  // Nearly every cell is written just as we write it.
  return options.get(text) ?? options.get(sameWord(text));
}

const noneWords = ['none', ...languages.map((language) => sameWord(wordings[language].verdict.noneTicked))];

/** Whether a cell of a tick list says that nothing is ticked. */
export function saysNone(text: string): boolean {
  return noneWords.includes(sameWord(text));
}
