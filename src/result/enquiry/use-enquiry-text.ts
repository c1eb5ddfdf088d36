import { type Answers, askedQuestions } from '../../../rules/answers';
import { citationOf } from '../../../rules/faq';
import type { Finding } from '../../../rules/judge';
import { useFindingWords } from '../../findings/use-finding-words';
import { formatDate } from '../../words/dates';
import { useQuestionWording } from '../../words/question-wording';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
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
  /** The essentials, for mail programs that take no long texts: with sender and FAQ entries, or the bare questions. */
  readonly brief: readonly [string, string];
  /** Whether something is left in it for the sender to write. */
  readonly hasGaps: boolean;
}

/** Writes messages in the language shown: the FAQ entries, what they leave open, questions numbered through, facts. */
export function useEnquiryText(answers: Answers, date: Date) {
  const { t } = useTranslation();
  const language = useLanguage();
  const blocksOf = useBlocks();
  const facts = useFacts(answers);
  const introduction = (company: string, person: string) => {
    if (company !== '' && person !== '') return t('enquiry.senderOf', { company, person });
    return company === '' && person === '' ? '' : t('enquiry.sender', { name: company || person });
  };

  return (enquiry: Enquiry, { company, person }: Sender): EnquiryText => {
    const { recipient } = enquiry;
    const blocks = blocksOf(enquiry);
    const opening = t(`enquiry.opening.${recipient}`);
    const points = blocks.flatMap((block) => [
      `■ ${block.title}`,
      ...block.points.map(({ question, gap, basis }) => [question, ...gap, ...basis].join('\n')),
    ]);
    const madeOn = t('enquiry.madeOn', { date: formatDate(date, language) });
    const sender = introduction(company.trim(), person.trim());
    const asLetter = (...paragraphs: readonly string[]) =>
      inParagraphs(t('enquiry.greeting'), sender, ...paragraphs, t('enquiry.closing'));
    return {
      subject: t(`enquiry.subject.${recipient}`),
      full:
        recipient === 'self'
          ? inParagraphs(opening, ...points, madeOn)
          : asLetter(
              opening,
              ...points,
              // Only JETRO needs to know the case; others are asked what concerns them.
              recipient === 'jetro' ? `■ ${t('enquiry.factsTitle')}\n${facts.join('\n')}` : '',
              madeOn,
            ),
      brief: [
        asLetter(
          t('enquiry.brief'),
          ...blocks.flatMap((block) =>
            block.points.map(({ question, gap, cites }) => [`${question}${cites}`, ...gap].join('\n')),
          ),
        ),
        inParagraphs(...blocks.flatMap((block) => block.points.map(({ question }) => question))),
      ],
      hasGaps: blocks.some((block) => block.points.some(({ gap }) => gap.length > 0)),
    };
  };
}

/** The questions of a message under their headings, by why they are open, each with the FAQ entries behind it. */
function useBlocks() {
  const { t } = useTranslation();
  const wordsOf = useFindingWords();
  const language = useLanguage();
  const sourcesOf = ({ cites, quoting }: Finding) =>
    cites.map((id) => {
      const { page, gist } = citationOf(id, quoting);
      return `   ${t('enquiry.source', { id, page, gist: gist[language] })}`;
    });
  const asked = (finding: Finding, recipient: Enquiry['recipient']) => {
    if (finding.effect === 'bars') {
      const asked = recipient === 'jetro' ? recipient : 'alibaba';
      return { question: t(`enquiry.datedQuestion.${asked}`), describe: t('enquiry.datedDescribe') };
    }
    const { settle = '', ask = settle, describe } = wordsOf(finding);
    return recipient === 'self' ? { question: settle } : { question: ask, describe };
  };

  return ({ recipient, silent, unsure, dated }: Enquiry) => {
    const isList = recipient === 'self';
    const parts = [
      { title: t('enquiry.silentTitle'), findings: silent, remark: [`   ${t('enquiry.silentBasis')}`] },
      { title: t(`enquiry.unsureTitle.${recipient}`), findings: unsure, remark: [] },
      { title: t('enquiry.datedTitle'), findings: dated, remark: [`   ${t('enquiry.datedBasis')}`] },
    ];
    const order: readonly Finding[] = [...silent, ...unsure, ...dated];
    return parts
      .filter(({ findings }) => findings.length > 0)
      .map(({ title, findings, remark }) => ({
        title,
        points: findings.map((finding) => {
          const { question, describe } = asked(finding, recipient);
          return {
            question: `${isList ? '□ ' : ''}${order.indexOf(finding) + 1}. ${question}`,
            gap: describe ? [`   ${t('enquiry.describe', { what: describe })}`] : [],
            basis: [...sourcesOf(finding), ...remark],
            cites: t('enquiry.briefCites', { ids: finding.cites.join(', ') }),
          };
        }),
      }));
  };
}

/** The "yes" or "no" an answer may begin with; a letter leaves it out. */
const yesOrNo = /^(はい|いいえ|Yes|No)[、,]\s*/;

/** All that was answered, a line each. */
function useFacts(answers: Answers): string[] {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  return askedQuestions(answers).flatMap((question) => {
    const { label, options } = wording[question];
    const chosen = [answers[question] ?? []]
      .flat()
      .map((option) => options[option]?.label.replace(yesOrNo, ''));
    const answer = chosen.join(t('verdict.listSeparator'));
    return answer ? [t('enquiry.fact', { question: label, answer })] : [];
  });
}

function inParagraphs(...paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
