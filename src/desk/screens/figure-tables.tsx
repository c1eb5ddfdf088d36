import type { ReactNode } from 'react';
import { signOf } from '../../result/use-outcome-words';
import { RulesLink } from '../../router/rules-link';
import { deskListWords } from '../../words/desk-list-words';
import { deskOverviewWords } from '../../words/desk-overview-words';
import { useQuestionNames } from '../../words/question-wording';
import type { DeskFilter } from '../cases/desk-list';
import { Bar } from './bar';
import { CountLink } from './count-link';
import type { Figures } from './figures';
import { OutcomeBadge } from './outcome-badge';
import { useDeskWords } from './use-desk';
import { useRecipientNames } from './use-recipient-names';

interface FigureProps {
  figures: Figures;
  /** Shows the cases behind a number. */
  onShow: (filter: DeskFilter) => void;
}

/** How many cases come to each outcome. */
export function OutcomesFigure({ figures, onShow }: FigureProps) {
  const words = useDeskWords(deskOverviewWords);
  const { outcomes: names } = useDeskWords(deskListWords);
  return (
    <FigureTable title={words.outcomes} heads={[words.outcome, words.count]}>
      {figures.outcomes.map(({ outcome, count }) => (
        <tr key={outcome} data-effect={outcome ? signOf[outcome] : undefined}>
          <th scope="row">
            <OutcomeBadge outcome={outcome} />
          </th>
          <td>
            <CountLink
              count={count}
              what={names[outcome ?? 'unfinished']}
              onShow={() => onShow({ outcomes: [outcome] })}
            />
          </td>
          <td aria-hidden="true">
            <Bar parts={[count]} most={figures.total} />
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

/** Which entries of the FAQ stand in the way, most frequent first. */
export function BarsFigure({ figures: { bars }, onShow }: FigureProps) {
  const words = useDeskWords(deskOverviewWords);
  const names = useQuestionNames();
  if (bars.length === 0) return <NoFigure title={words.bars} text={words.noBars} />;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <FigureTable title={words.bars} help={words.barsHelp} heads={[words.entry, words.count]}>
      {bars.map(({ entry, count, questions }) => (
        <tr key={entry} data-effect="bars">
          <th scope="row">
            <div className="figure-line">
              <RulesLink part={entry} className="figure-entry" translate="no">
                {entry}
              </RulesLink>
              <span className="figure-questions">{` ${names(questions)}`}</span>
            </div>
          </th>
          <td>
            <CountLink count={count} what={entry} onShow={() => onShow({ barredBy: entry })} />
          </td>
          <td aria-hidden="true">
            <Bar parts={[count]} most={most} />
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

/** With whom something is to be settled, and in how many cases it is settled already. */
export function RecipientsFigure({ figures: { recipients }, onShow }: FigureProps) {
  const recipientName = useRecipientNames();
  const words = useDeskWords(deskOverviewWords);
  if (recipients.length === 0) return <NoFigure title={words.recipients} text={words.noRecipients} />;
  const most = Math.max(...recipients.map(({ waiting, settled }) => waiting + settled));
  return (
    <FigureTable
      title={words.recipients}
      help={words.recipientsHelp}
      heads={[words.recipient, words.waiting, words.settled]}
      hasKey
    >
      {recipients.map(({ recipient, waiting, settled }) => (
        <tr key={recipient} data-effect="confirm">
          <th scope="row">{recipientName(recipient)}</th>
          <td>
            <CountLink
              count={waiting}
              what={`${recipientName(recipient)} ${words.waiting}`}
              onShow={() => onShow({ openWith: recipient })}
            />
          </td>
          <td>
            <CountLink
              count={settled}
              what={`${recipientName(recipient)} ${words.settled}`}
              onShow={() => onShow({ settledWith: recipient })}
            />
          </td>
          <td aria-hidden="true">
            <Bar parts={[waiting, settled]} most={most} />
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

/** Numbers as a table, each with its bar: the bar says nothing that the number does not. */
function FigureTable({
  title,
  help,
  heads,
  hasKey = false,
  children,
}: {
  title: string;
  help?: string;
  heads: readonly string[];
  /** Whether the bars have two parts, for the two last columns. */
  hasKey?: boolean;
  children: ReactNode;
}) {
  return (
    <table className="figure" data-has-key={hasKey}>
      <caption>
        <h2>{title}</h2>
        {help && <span className="support">{help}</span>}
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function NoFigure({ title, text }: { title: string; text: string }) {
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
