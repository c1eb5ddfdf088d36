import type { QuestionId } from '../../rules/questions';
import type { Language } from './languages';
import type { AskedWording, CheckWording } from './wording';

/** The questions of the plain path: a company, new to Alibaba.com, nothing shared, nothing restricted, all on the list. */
const plainPath = [
  'applicant',
  'membership',
  'listedCompany',
  'restricted',
  'eligibleItems',
  'sharedProduct',
  'circumstances',
] as const satisfies readonly QuestionId[];

/** How much there is to read before a result: Japanese in characters, English in words. */
export interface Reading {
  readonly page: 'start' | QuestionId;
  readonly count: number;
}

/**
 * What someone on the plain path reads, page by page: everything the page says of its own, what is folded away aside.
 * What every page repeats (progress, buttons, header and footer) is not counted.
 */
export function plainPathReading(language: Language, check: CheckWording, asked: AskedWording): Reading[] {
  const { resume: _, restart: __, ...start } = check.start;
  const { title, guidance, source, undated } = check.standing;
  const ofStart = [...Object.values(start), title, guidance, source, undated];
  const ofQuestions = plainPath.map((page) => {
    const question = asked[page];
    const options = Object.values<{ readonly label: string; readonly hint?: string }>(question.options);
    const texts = [
      question.title,
      question.help,
      ...options.flatMap(({ label, hint = '' }) => [label, hint]),
    ];
    return { page, count: countOf(texts, language) };
  });
  return [{ page: 'start', count: countOf(ofStart, language) }, ...ofQuestions];
}

function countOf(texts: readonly string[], language: Language): number {
  const text = texts.join(' ').replaceAll(/\{\{\w+\}\}/g, '0');
  return language === 'ja' ? text.replaceAll(/\s/g, '').length : text.trim().split(/\s+/).length;
}
