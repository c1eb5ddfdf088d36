import { useTranslation } from 'react-i18next';
import { type Answers, askedQuestions } from '../../rules/answers';
import { citationOf } from '../../rules/faq';
import type { Finding } from '../../rules/judge';
import { rulesVersion } from '../../rules/source';
import { useFindingWords } from '../findings/use-finding-words';
import { formatDate } from '../i18n/dates';
import { useQuestionWording } from '../i18n/question-wording';
import { useLanguage } from '../i18n/use-spoken-language';
import type { Enquiry } from './enquiries';

/** Names typed in on the spot; empty if not. */
export interface Sender {
  readonly company: string;
  readonly person: string;
}

/** A message as text, its lines ending in `\n`. */
export interface EnquiryText {
  readonly subject: string;
  readonly full: string;
  /** The questions alone, for mail programs that take no long texts. */
  readonly questions: string;
  /** Whether something is left in it for the sender to write. */
  readonly hasGaps: boolean;
}

/** Writes messages in the language shown: facts, FAQ entries and what they leave open, questions numbered through. */
export function useEnquiryText(answers: Answers, date: Date) {
  const { t } = useTranslation();
  const language = useLanguage();
  const blocksOf = useBlocks();
  const factsOn = useFacts(answers);
  const introduction = (company: string, person: string) => {
    if (company !== '' && person !== '') return t('enquiry.senderOf', { company, person });
    return company === '' && person === '' ? '' : t('enquiry.sender', { name: company || person });
  };

  return (enquiry: Enquiry, { company, person }: Sender): EnquiryText => {
    const { recipient } = enquiry;
    const isList = recipient === 'self';
    const blocks = blocksOf(enquiry);
    const opening = t(`enquiry.opening.${recipient}`);
    const questions = blocks.flatMap(({ points }) => points.map((point) => point.question));
    const points = blocks.flatMap((block) => [
      `■ ${block.title}`,
      ...block.points.map(({ question, basis }) => `${question}\n${basis}`),
    ]);
    const madeOn = t('enquiry.madeOn', { date: formatDate(date, language), version: rulesVersion });
    const asLetter = (...paragraphs: readonly string[]) =>
      inParagraphs(t('enquiry.greeting'), ...paragraphs, t('enquiry.closing'));
    return {
      subject: t(`enquiry.subject.${recipient}`),
      full: isList
        ? inParagraphs(opening, ...points, madeOn)
        : asLetter(
            introduction(company.trim(), person.trim()),
            opening,
            ...points,
            `■ ${t('enquiry.factsTitle')}\n${factsOn(enquiry).join('\n')}`,
            madeOn,
          ),
      questions: asLetter(...questions),
      hasGaps: blocks.some(({ hasGaps }) => hasGaps),
    };
  };
}

/** The questions of a message under their headings, by why they are open, each with the FAQ entries behind it. */
function useBlocks() {
  const { t } = useTranslation();
  const wordsOf = useFindingWords();
  const basisOf = (
    { cites, quoting }: Finding,
    kind: 'silentBasis' | 'unsureBasis' | 'selfBasis' | 'datedBasis',
  ) => {
    const sources = cites.map((id) => t('enquiry.source', { ...citationOf(id, quoting) }));
    const joined = t('enquiry.sources', { sources: sources.join(t('verdict.listSeparator')) });
    return `   ${t(`enquiry.${kind}`, { sources: joined })}`;
  };
  const linesOn = (finding: Finding) => {
    if (finding.effect === 'bars') return [t('enquiry.datedQuestion')];
    const { settle = '', describe } = wordsOf(finding);
    return [settle, ...(describe ? [`   ${t('enquiry.describe', { what: describe })}`] : [])];
  };

  return ({ recipient, silent, unsure, dated }: Enquiry) => {
    const isList = recipient === 'self';
    const parts = [
      { title: t('enquiry.silentTitle'), findings: silent, basis: 'silentBasis' },
      { title: t('enquiry.unsureTitle'), findings: unsure, basis: isList ? 'selfBasis' : 'unsureBasis' },
      { title: t('enquiry.datedTitle'), findings: dated, basis: 'datedBasis' },
    ] as const;
    const order: readonly Finding[] = [...silent, ...unsure, ...dated];
    return parts
      .filter(({ findings }) => findings.length > 0)
      .map(({ title, findings, basis }) => ({
        title,
        hasGaps: findings.some((finding) => linesOn(finding).length > 1),
        points: findings.map((finding) => ({
          question: `${isList ? '□ ' : ''}${order.indexOf(finding) + 1}. ${linesOn(finding).join('\n')}`,
          basis: basisOf(finding, basis),
        })),
      }));
  };
}

/** The answers that a recipient needs to know: JETRO the whole case, others what concerns them. */
function useFacts(answers: Answers) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  return ({ recipient, silent, unsure, dated }: Enquiry): string[] => {
    const concerned = [...silent, ...unsure, ...dated].map(({ question }) => question);
    return askedQuestions(answers)
      .filter((question) => recipient === 'jetro' || concerned.includes(question))
      .flatMap((question) => {
        const { label, options } = wording[question];
        const chosen = [answers[question] ?? []].flat().map((option) => options[option]?.label);
        const answer = chosen.join(t('verdict.listSeparator'));
        return answer ? [t('enquiry.fact', { question: label, answer })] : [];
      });
  };
}

function inParagraphs(...paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
