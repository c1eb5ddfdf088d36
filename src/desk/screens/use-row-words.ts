import { useMemo } from 'react';
import type { Bar } from '../../../rules/judge';
import { recipientsAsked } from '../../result/points';
import { isoDate } from '../../words/dates';
import { deskListWords } from '../../words/desk-list-words';
import { useQuestionWording } from '../../words/question-wording';
import type { Case } from '../cases/case';
import type { DeskRow } from '../cases/desk-row';
import { useDeskWords } from './use-desk';
import { useRecipientNames } from './use-recipient-names';

/** What a row says, put together once for all rows: a page of them is drawn at every stroke of the search. */
export interface RowWords {
  readonly nameOf: (client: Case) => string;
  readonly select: (client: Case) => string;
  readonly bar: (bar: Bar) => string;
  /** What is open, a line for each it is to be settled with. */
  readonly open: (row: DeskRow) => readonly string[];
  /** What is settled, in one line. */
  readonly settled: (row: DeskRow) => string | undefined;
  readonly left: (row: DeskRow) => string;
  readonly day: (moment: string) => string;
  readonly outcomes: (typeof deskListWords)['ja']['outcomes'];
  readonly columns: (typeof deskListWords)['ja']['columns'];
  readonly olderRules: string;
  readonly archived: string;
}

/** The words of the list's rows, in the language shown. */
export function useRowWords(): RowWords {
  const recipientName = useRecipientNames();
  const wording = useQuestionWording();
  const words = useDeskWords(deskListWords);
  return useMemo(() => {
    const nameOf = ({ client }: Case) => client || words.unnamed;
    const labels = (points: DeskRow['open']) => {
      const names = new Set(points.map(({ finding }) => wording[finding.question].label));
      return [...names].join(words.separator);
    };
    return {
      nameOf,
      select: (client) => words.select(nameOf(client)),
      bar: ({ question, cites }) => words.bar(wording[question].label, cites.join(words.separator)),
      open({ open }) {
        const pending = open.filter(({ isSettled }) => !isSettled);
        return recipientsAsked(pending.map(({ finding }) => finding)).map((recipient) =>
          words.openWithRecipient(
            recipientName(recipient),
            labels(pending.filter(({ finding }) => finding.settleWith === recipient)),
          ),
        );
      },
      settled({ open }) {
        const settled = open.filter(({ isSettled }) => isSettled);
        return settled.length > 0 ? words.settled(labels(settled)) : undefined;
      },
      left: ({ unanswered }) => words.left(unanswered.length),
      day: (moment) => isoDate(new Date(moment)),
      outcomes: words.outcomes,
      columns: words.columns,
      olderRules: words.olderRules,
      archived: words.archived,
    };
  }, [recipientName, wording, words]);
}
