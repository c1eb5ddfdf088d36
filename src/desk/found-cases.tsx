import { memo, type ReactNode, type Ref, useEffect, useMemo, useRef, useState } from 'react';
import { type DeskFilter, filtered, sorted } from '../cases/desk-list';
import type { DeskRow } from '../cases/desk-row';
import { deskListWords } from '../i18n/desk-list-words';
import { ListPager, lastPage, pageSize } from './list-pager';
import { ListTable } from './list-table';
import type { ListProps, ListView } from './list-view';
import { NothingFound } from './nothing-found';
import { SelectionActions } from './selection-actions';
import { UndoRemoval } from './undo-removal';
import { useDesk, useDeskWords } from './use-desk';
import { useListActions } from './use-list-actions';

/** What was done, and where the focus goes as the buttons that did it are gone. */
interface Told {
  readonly what: string;
  readonly filter: DeskFilter;
}

/** What was found, a page at a time, and what can be done with what is selected. Drawn only when something of it changes. */
export const FoundCases = memo(function FoundCases({
  rows,
  all,
  filter,
  sort,
  page,
  selected,
  change,
  onExport,
  onFailure,
}: Pick<ListView, 'filter' | 'sort' | 'page' | 'selected'> &
  Omit<ListProps, 'view'> & {
    rows: readonly DeskRow[];
    /** How many there would be without search and filters. */
    all: number;
  }) {
  const { state } = useDesk();
  const words = useDeskWords(deskListWords);
  // First in order, then what is looked for: the order of ten thousand is not found out at every stroke.
  const inOrder = useMemo(() => sorted(rows, sort), [rows, sort]);
  const found = useMemo(() => filtered(inOrder, filter), [inOrder, filter]);
  const shownPage = Math.min(page, lastPage(found.length));
  const first = shownPage * pageSize;
  const onPage = useMemo(() => found.slice(first, first + pageSize), [found, first]);
  const chosen = useMemo(
    () => [...selected].flatMap((id) => state.cases.get(id)?.case ?? []),
    [selected, state.cases],
  );

  const [told, setTold] = useState<Told>();
  const status = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) (told.what === '' ? undo : status).current?.focus();
  }, [told]);
  const deselect = () => change(() => ({ selected: new Set() }));
  const actions = useListActions({
    onDone(what) {
      onFailure(undefined);
      deselect();
      setTold({ what, filter });
    },
    onFailure,
  });
  const turnFromBelow = (to: number) => {
    change(() => ({ page: to }));
    top.current?.scrollIntoView();
    status.current?.focus({ preventScroll: true });
  };
  const hidden = useMemo(() => {
    if (chosen.length === 0) return 0;
    const ids = new Set(found.map((row) => row.case.id));
    return chosen.filter(({ id }) => !ids.has(id)).length;
  }, [chosen, found]);

  return (
    <>
      <UndoRemoval ref={undo} onUndo={() => void actions.undoRemoval()} />
      <div ref={top} className="list-top" />
      {rows.length > 0 && (
        <ListBar
          ref={status}
          what={told?.filter === filter ? told.what : ''}
          count={found.length === all ? words.countAll(all) : words.count(found.length, all)}
          range={
            found.length > pageSize
              ? words.range(first + 1, Math.min(first + pageSize, found.length))
              : undefined
          }
        >
          {chosen.length > 0 ? (
            <SelectionActions
              selected={chosen}
              hidden={hidden}
              actions={actions}
              onExport={onExport}
              onDeselect={() => {
                deselect();
                setTold({ what: words.deselected, filter });
              }}
            />
          ) : (
            <ListPager
              label={words.pages}
              count={found.length}
              page={shownPage}
              onPage={(to) => change(() => ({ page: to }))}
            />
          )}
        </ListBar>
      )}
      {found.length === 0 ? (
        <NothingFound
          filter={filter}
          all={all}
          onFilter={(next) => change(() => ({ filter: next, page: 0 }))}
        />
      ) : (
        <>
          <ListTable
            rows={onPage}
            found={found}
            sort={sort}
            selected={selected}
            onSort={(next) => change(() => ({ sort: next, page: 0 }))}
            onSelect={(next) => change(() => ({ selected: next }))}
          />
          <ListPager label={words.pagesBelow} count={found.length} page={shownPage} onPage={turnFromBelow} />
        </>
      )}
    </>
  );
});

/** How much was found, what was just done, and what can be done now: in sight for as long as the list is. */
function ListBar({
  ref,
  what,
  count,
  range,
  children,
}: {
  ref: Ref<HTMLDivElement>;
  what: string;
  count: string;
  range: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="list-bar">
      <div role="status" ref={ref} tabIndex={-1} className="list-status">
        {what && <strong>{what}</strong>}
        <span className="list-count">{count}</span>
        {range && <span className="support">{range}</span>}
      </div>
      {children}
    </div>
  );
}
