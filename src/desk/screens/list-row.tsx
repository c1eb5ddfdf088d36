import { type MouseEvent, memo } from 'react';
import { PageLink } from '../../router/page-link';
import type { DeskRow } from '../cases/desk-row';
import { WordedOutcome } from './outcome-badge';
import type { RowWords } from './use-row-words';

/** One case in the list: who it is, what it comes to, and what is left to do. Drawn only when something of it changes. */
export const ListRow = memo(function ListRow({
  row,
  isSelected,
  fragment,
  words,
  onTick,
  onOpen,
}: {
  row: DeskRow;
  isSelected: boolean;
  fragment: string;
  words: RowWords;
  /** `isRange`: all from the row ticked last to this one. */
  onTick: (id: string, isRange: boolean) => void;
  onOpen: (id: string) => void;
}) {
  const { case: client } = row;
  const { columns } = words;
  const settled = words.settled(row);
  // A tick by keyboard is a click too, and has the keys held down with it.
  const tick = (event: MouseEvent) => onTick(client.id, event.shiftKey);
  return (
    <tr data-selected={isSelected}>
      <td className="list-tick" data-print="none">
        <label className="list-tick-target">
          <input type="checkbox" checked={isSelected} onClick={tick} onChange={ignore} />
          <span className="visually-hidden">{words.select(client)}</span>
        </label>
      </td>
      <th scope="row" className="list-client">
        <PageLink
          fragment={fragment}
          onFollow={() => onOpen(client.id)}
          translate={client.client ? 'no' : undefined}
        >
          {words.nameOf(client)}
        </PageLink>
        {client.isArchived && <span className="list-mark">{words.archived}</span>}
      </th>
      <td data-label={columns.reference} translate="no">
        {client.reference}
      </td>
      <td data-label={columns.adviser} translate="no">
        {client.adviser}
      </td>
      <td data-label={columns.outcome}>
        <WordedOutcome outcome={row.outcome} outcomes={words.outcomes} />
        {row.isOfOlderRules && <span className="list-mark">{words.olderRules}</span>}
      </td>
      <td data-label={columns.bars}>
        {row.bars.map((bar) => (
          <span key={`${bar.question} ${bar.answer}`} className="list-line">
            {words.bar(bar)}
          </span>
        ))}
      </td>
      <td data-label={columns.open}>
        {words.open(row).map((line) => (
          <span key={line} className="list-line">
            {line}
          </span>
        ))}
        {settled && <span className="list-line support">{settled}</span>}
      </td>
      <td data-label={columns.unanswered} className="list-number">
        {row.unanswered.length > 0 && words.left(row)}
      </td>
      <td data-label={columns.changed} className="list-day">
        <time dateTime={client.changedAt}>{words.day(client.changedAt)}</time>
      </td>
    </tr>
  );
});

/** The click has done it; a controlled box is to hear of its change all the same. */
function ignore(): void {}
