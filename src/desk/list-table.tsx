import './list-table.css';
import { useRef } from 'react';
import type { DeskSort, SortKey } from '../cases/desk-list';
import type { DeskRow } from '../cases/desk-row';
import { deskListWords } from '../i18n/desk-list-words';
import { SelectField } from '../ui/select-field';
import { ListRow } from './list-row';
import { useDesk, useDeskWords } from './use-desk';
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
  onSort,
  onSelect,
}: {
  /** The rows of this page. */
  rows: readonly DeskRow[];
  /** Every row that was found. */
  found: readonly DeskRow[];
  sort: DeskSort;
  selected: ReadonlySet<string>;
  onSort: (sort: DeskSort) => void;
  onSelect: (selected: ReadonlySet<string>) => void;
}) {
  const { fragmentAt } = useDesk();
  const words = useDeskWords(deskListWords);
  const rowWords = useRowWords();
  const tickedLast = useRef<string>(undefined);

  const tick = (id: string, isRange: boolean) => {
    const ids = rows.map((row) => row.case.id);
    const [from = -1, to = -1] = [ids.indexOf(tickedLast.current ?? id), ids.indexOf(id)].toSorted(
      (one, other) => one - other,
    );
    const meant = isRange && from >= 0 ? ids.slice(from, to + 1) : [id];
    tickedLast.current = id;
    onSelect(withTicked(selected, meant, !selected.has(id)));
  };
  const isAllSelected = found.length > 0 && found.every((row) => selected.has(row.case.id));
  const isAnySelected = selected.size > 0 && found.some((row) => selected.has(row.case.id));
  const tickAll = () =>
    onSelect(
      withTicked(
        selected,
        found.map((row) => row.case.id),
        !isAllSelected,
      ),
    );
  const sortBy = (by: SortKey) =>
    onSort({ by, isDescending: by === sort.by ? !sort.isDescending : startsDescending.includes(by) });

  return (
    <div>
      <NarrowSort sort={sort} onSort={onSort} onBy={sortBy} />
      <table className="list-table">
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <td className="list-tick">
              <label className="list-tick-target">
                <input
                  type="checkbox"
                  aria-label={words.selectAll(found.length)}
                  checked={isAllSelected}
                  ref={(box) => {
                    if (box) box.indeterminate = isAnySelected && !isAllSelected;
                  }}
                  onChange={tickAll}
                />
                <span className="list-tick-words">{words.selectAll(found.length)}</span>
              </label>
            </td>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={`list-${column}`}
                aria-sort={sort.by === column ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className="list-sort" onClick={() => sortBy(column)}>
                  {words.columns[column]}
                  <SortSign />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ListRow
              key={row.case.id}
              row={row}
              isSelected={selected.has(row.case.id)}
              fragment={fragmentAt({ name: 'case', id: row.case.id, page: undefined })}
              words={rowWords}
              onTick={tick}
            />
          ))}
        </tbody>
      </table>
    </div>
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
    <svg className="list-sort-sign" viewBox="0 0 10 16" aria-hidden="true" focusable="false">
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
    <div className="list-narrow-sort">
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
        {words.descending}
      </label>
    </div>
  );
}
