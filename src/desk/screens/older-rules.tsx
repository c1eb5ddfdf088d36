import { useState } from 'react';
import { rulesVersion } from '../../../rules/source';
import { presentMoment } from '../../platform/clock';
import { Button } from '../../ui/button';
import { deskListWords } from '../../words/desk-list-words';
import { isOfOlderRules, rejudged, rejudgementOf } from '../cases/rejudging';
import type { StorageFailure } from '../cases/storage-failure';
import type { Rejudged } from './list-view';
import { Notice } from './notice';
import { useDesk, useDeskWords } from './use-desk';

/** That cases were judged under older rules, and one press to judge them all anew. */
export function OlderRules({
  count,
  onRejudged,
  onFailure,
}: {
  /** `undefined` while they are still being counted. */
  count: number | undefined;
  onRejudged: (changes: readonly Rejudged[]) => void;
  onFailure: (failure: StorageFailure) => void;
}) {
  const { store } = useDesk();
  const words = useDeskWords(deskListWords);
  const [isBusy, setBusy] = useState(false);

  async function rejudgeAll(): Promise<void> {
    if (isBusy || count === undefined) return;
    setBusy(true);
    const older = [...store.getState().cases.values()].map((stored) => stored.case).filter(isOfOlderRules);
    const changes = older.flatMap((client) => {
      const rejudgement = rejudgementOf(client);
      return rejudgement ? [{ client, ...rejudgement }] : [];
    });
    const now = presentMoment();
    const attempt = await store.replace(older.map((client) => rejudged(client, now)));
    setBusy(false);
    if (attempt.isDone) onRejudged(changes);
    else onFailure(attempt.failure);
  }

  return (
    <Notice
      title={count === undefined ? words.olderTitleUncounted : words.olderTitle(count)}
      text={isBusy ? words.rejudging : words.olderHelp(rulesVersion)}
    >
      <Button
        variant="secondary"
        aria-disabled={isBusy || count === undefined || undefined}
        onClick={() => void rejudgeAll()}
      >
        {words.rejudge}
      </Button>
    </Notice>
  );
}
