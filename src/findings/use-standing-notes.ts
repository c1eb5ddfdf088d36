import { type DocumentId, rulesVersion } from '../../rules/source';
import { useTranslation } from '../words/use-translation';

/** One thing that holds whatever the answers are. */
export interface StandingNote {
  readonly text: string;
  /** The document it speaks of. */
  readonly document?: DocumentId;
  /** Whether the headline of a result says it too. */
  readonly inHeadline?: boolean;
}

/** What holds before the first question and on every result: whose reading this is, of what, and how old. */
export function useStandingNotes({ onResult }: { onResult: boolean }): StandingNote[] {
  const { t } = useTranslation();
  return [
    { text: t('standing.guidance'), inHeadline: true },
    // Before the first question the header says it, on the same screen.
    ...(onResult ? [{ text: t('standing.notJetro') }] : []),
    { text: t('standing.source', { version: rulesVersion }), document: 'faq' },
    { text: t('standing.undated') },
    ...(onResult
      ? [{ text: t('standing.companySize') }, { text: t('standing.severalApplications') }]
      : [{ text: t('standing.translated') }]),
  ];
}
