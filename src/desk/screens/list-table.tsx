import './list-table.css';
import { type ComponentProps, useCallback, useEffect, useRef } from 'react';
import { SelectField } from '../../ui/select-field';
import { deskListWords } from '../../words/desk-list-words';
import type { DeskSort, SortKey } from '../cases/desk-list';
import type { DeskRow } from '../cases/desk-row';
import { ListRow } from './list-row';
import { useDesk, useDeskWords } from './use-desk';
import { useIncrementalRows } from './use-incremental-rows';
import { useRowWords } from './use-row-words';

const columns = [
  'client',
  'reference',
  'adviser',
  'outcome',
  'bars',
  'open',
  'unanswered',
  'changed',
] as const satisfies readonly SortKey[];

/** Where the most comes first: the latest, and what has most to do. */
const startsDescending: readonly SortKey[] = ['changed', 'bars', 'open', 'unanswered'];

/** A page of the list as a table, sorted by its headers; cards, and a choice to sort by, where it is narrow. */
export function ListTable({
  rows,
  found,
  sort,
  selected,
  isReturn,
  onSort,
  onSelect,
  onOpen,
}: {
  /** The rows of this page. */
  rows: readonly DeskRow[];
  /** Every row that was found; `undefined` while more may be. */
  found: readonly DeskRow[] | undefined;
  sort: DeskSort;
  selected: ReadonlySet<string>;
  /** The list is come back to: all of it is there at once. */
  isReturn: boolean;
  onSort: (sort: DeskSort) => void;
  /** Told how to come from what was selected to what is now. */
  onSelect: (ticked: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
}) {
  const { fragmentAt } = useDesk();
  const words = useDeskWords(deskListWords);
  const rowWords = useRowWords();
  const tickedLast = useRef<string>(undefined);

  const [drawn, container] = useIncrementalRows(rows, isReturn);
  const shown = useRef(rows);
  useEffect(() => {
    shown.current = rows;
  }, [rows]);
  // Always the same: a row is drawn anew only if something of it changes, and not because another one comes or goes.
  const tick = useCallback(
    (id: string, isRange: boolean) => {
      const ids = shown.current.map((row) => row.case.id);
      const [from = -1, to = -1] = [ids.indexOf(tickedLast.current ?? id), ids.indexOf(id)].toSorted(
        (one, other) => one - other,
      );
      const meant = isRange && from >= 0 ? ids.slice(from, to + 1) : [id];
      tickedLast.current = id;
      onSelect((before) => withTicked(before, meant, !before.has(id)));
    },
    [onSelect],
  );
  const sortBy = (by: SortKey) =>
    onSort({ by, isDescending: by === sort.by ? !sort.isDescending : startsDescending.includes(by) });

  return (
    <div ref={container}>
      <NarrowSort sort={sort} onSort={onSort} onBy={sortBy} />
      <table className="list-table">
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col" className="list-tick" data-print="none">
              <TickAll found={found} selected={selected} onSelect={onSelect} />
            </th>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={`list-${column}`}
                aria-sort={sort.by === column ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className="list-sort" onClick={() => sortBy(column)}>
                  <span>{words.columns[column]}</span>
                  <SortSign />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map((row) => (
            <ListRow
              key={row.case.id}
              row={row}
              isSelected={selected.has(row.case.id)}
              fragment={fragmentAt({ name: 'case', id: row.case.id, page: undefined })}
              words={rowWords}
              onTick={tick}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Selects everything that was found, on whatever page it is. */
function TickAll({
  found,
  selected,
  onSelect,
}: Pick<ComponentProps<typeof ListTable>, 'found' | 'selected' | 'onSelect'>) {
  const words = useDeskWords(deskListWords);
  const isAll = found !== undefined && found.length > 0 && found.every((row) => selected.has(row.case.id));
  const isAny = selected.size > 0 && found?.some((row) => selected.has(row.case.id));
  const label = found ? words.selectAll(found.length) : words.selectAllLater;
  const tickAll = () => {
    const ids = found?.map((row) => row.case.id) ?? [];
    onSelect((before) => withTicked(before, ids, !isAll));
  };
  return (
    <label className="list-tick-target">
      <input
        type="checkbox"
        disabled={!found}
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = isAny === true && !isAll;
        }}
        onChange={tickAll}
      />
      <span className="list-tick-words">{label}</span>
    </label>
  );
}

function withTicked(
  selected: ReadonlySet<string>,
  ids: readonly string[],
  isTicked: boolean,
): ReadonlySet<string> {
  const changed = new Set(selected);
  for (const id of ids) {
    if (isTicked) changed.add(id);
    else changed.delete(id);
  }
  return changed;
}

/** Which way a column is sorted; the header says the same by `aria-sort`. */
function SortSign() {
  return (
    <svg
      className="list-sort-sign"
      data-print="none"
      viewBox="0 0 10 16"
      aria-hidden="true"
      focusable="false"
    >
      <path className="list-sort-up" d="M1 6 5 2l4 4" />
      <path className="list-sort-down" d="M1 10l4 4 4-4" />
    </svg>
  );
}

function NarrowSort({
  sort,
  onSort,
  onBy,
}: {
  sort: DeskSort;
  onSort: (sort: DeskSort) => void;
  onBy: (by: SortKey) => void;
}) {
  const words = useDeskWords(deskListWords);
  return (
    <div className="list-narrow-sort" data-print="none">
      <SelectField
        label={words.sortBy}
        value={sort.by}
        onChange={({ target }) => {
          const by = columns.find((column) => column === target.value);
          if (by) onBy(by);
        }}
      >
        {columns.map((column) => (
          <option key={column} value={column}>
            {words.columns[column]}
          </option>
        ))}
      </SelectField>
      <label className="tick">
        <input
          type="checkbox"
          checked={sort.isDescending}
          onChange={({ target }) => onSort({ ...sort, isDescending: target.checked })}
        />
        <span>{words.descending}</span>
      </label>
    </div>
  );
}
