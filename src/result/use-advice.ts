import type { FaqId } from '../../rules/faq-ids';
import type { Bar, OpenPoint } from '../../rules/judge';
import { documentsFor } from '../../rules/questions';
import type { Party, Remedies, Way } from '../../rules/remedies';
import type { Effect } from '../../rules/ruling';
import type { DocumentId } from '../../rules/source';
import { type Settled, withoutReply } from '../findings/settlements';
import { useFindingWords } from '../findings/use-finding-words';
import { useQuestionNames } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';
import { type PartyPoints, pointsByParty } from './points';

/** One thing that would change a verdict, or that cannot be changed, in words. */
export interface Advice {
  readonly key: string;
  readonly effect: Effect;
  /** What kind of advice it is: a way out, or with whom something is settled. */
  readonly kind?: string;
  /** What it comes to, in a short sentence or two. */
  readonly lead: string;
  /** What else there is to say, a sentence each. */
  readonly lines: readonly string[];
  /** Why a point is open. */
  readonly gap?: string;
  /** The point that is open. */
  readonly point?: OpenPoint;
  /** Whether a reply to it is noted. */
  readonly isSettled?: boolean;
  readonly cites: readonly FaqId[];
  /** Documents in which the answer can be looked up. */
  readonly documents: readonly DocumentId[];
  /** The way it describes, if it is one. */
  readonly way?: Way;
}

/** The advice that concerns one who can bring a change about, or what none can change. */
export interface AdviceGroup {
  readonly key: Party | 'fixed' | 'besides';
  readonly title: string;
  readonly advice: readonly Advice[];
}

/** What would change a verdict, by who can bring it about, in the language shown; what was replied to is said to be settled. */
export function useAdvice(remedies: Remedies, settlements: readonly Settled[]): AdviceGroup[] {
  const { t } = useTranslation();
  const wordsOf = useFindingWords();
  const names = useQuestionNames();

  const wayOut = (way: Way): Advice => {
    const isAfresh = way.changes.includes('anotherApplicant');
    const openQuestions = names(way.open.map(({ question }) => question));
    return {
      key: way.changes.join(),
      effect: 'meets',
      kind: isAfresh ? t('remedy.otherApplicant') : t('remedy.way'),
      lead: way.changes.map((change) => t(`remedy.change.${change}`)).join(' '),
      lines: [
        ...(isAfresh ? [t('remedy.afresh')] : []),
        ...(!isAfresh && way.reopens.length > 0
          ? [t('remedy.reopens', { questions: names(way.reopens) })]
          : []),
        ...(way.open.length > 0 ? [t('remedy.stillOpen', { questions: openQuestions })] : []),
      ],
      cites: way.cites,
      documents: [],
      way,
    };
  };
  const dated = (bar: Bar): Advice => ({
    key: bar.question,
    effect: 'confirm',
    kind: [t('recipient.alibaba.action'), t('recipient.jetro.action')].join(t('verdict.listSeparator')),
    lead: t('remedy.dated'),
    lines: [],
    cites: bar.cites,
    documents: documentsFor(bar.question),
  });
  const toSettle = (point: OpenPoint): Advice => {
    const { settle = '', describe } = wordsOf(point);
    const isSettled = withoutReply([point], settlements).length === 0;
    return {
      key: point.question,
      effect: 'confirm',
      point,
      isSettled,
      kind: isSettled ? t('report.isSettled') : t(`recipient.${point.settleWith}.action`),
      lead: settle,
      lines: describe ? [t('remedy.describe', { what: describe })] : [],
      gap: t(`gap.${point.gap}`),
      cites: point.cites,
      documents: documentsFor(point.question),
    };
  };
  const instead = (bar: Bar): Advice => {
    const { answer, wayOn = '' } = wordsOf(bar);
    return {
      key: bar.question,
      effect: 'bars',
      lead: answer,
      lines: [wayOn],
      cites: bar.cites,
      documents: [],
    };
  };

  const points = pointsByParty(remedies);
  const settling = (of: readonly PartyPoints[]) =>
    of.flatMap(({ dated: bars, open }) => [...bars.map(dated), ...open.map(toSettle)]);
  const groups: AdviceGroup[] = [
    ...points.map((by) => ({
      key: by.party,
      title: t(`remedy.group.${by.party}`),
      advice: [...by.ways.map(wayOut), ...(remedies.settlingHelps ? settling([by]) : [])],
    })),
    { key: 'fixed', title: t('remedy.group.fixed'), advice: remedies.fixed.map(instead) },
    // What can be settled without bringing this applicant further comes last.
    {
      key: 'besides',
      title: t('remedy.group.besides'),
      advice: remedies.settlingHelps ? [] : settling(points),
    },
  ];
  return groups.filter(({ advice }) => advice.length > 0);
}

/** What the ways out come to as a whole: none, one, or any of several lifts every bar. Nothing if nothing bars. */
export function useWaysOutWords({ ways, bars }: Remedies): string | undefined {
  const { t } = useTranslation();
  if (bars.length === 0) return undefined;
  if (ways.length === 0) return t('remedy.noneLifts');
  if (ways.every(({ changes }) => changes.includes('anotherApplicant'))) return t('remedy.onlyAfresh');
  return ways.length === 1 ? t('remedy.oneLifts') : t('remedy.anyLifts');
}
