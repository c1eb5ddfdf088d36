import { memo, type ReactNode, type Ref, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { presentMoment } from '../../platform/clock';
import { deskListWords } from '../../words/desk-list-words';
import { type DeskFilter, filtered, sorted, type TextOrders } from '../cases/desk-list';
import type { DeskRow } from '../cases/desk-row';
import type { Cases } from './case-changes';
import { ListPager, lastPage, pageSize } from './list-pager';
import { ListTable } from './list-table';
import type { ListProps, ListView } from './list-view';
import { NothingFound } from './nothing-found';
import { SelectionActions } from './selection-actions';
import { UndoRemoval } from './undo-removal';
import { useDeskWords } from './use-desk';
import { useListActions } from './use-list-actions';

/** The message shown after an action; it also takes the focus, because the buttons of that action are gone. */
interface StatusMessage {
  readonly text: string;
  readonly filter: DeskFilter;
}

/** What was found, a page at a time, and what can be done with what is selected. Drawn only when something of it changes. */
export const FoundCases = memo(function FoundCases({
  cases,
  textOrders,
  rows,
  all,
  filter,
  sort,
  page,
  selected,
  isAwaited,
  change,
  isReturn,
  onOpen,
  onExport,
  onFailure,
}: Pick<ListView, 'filter' | 'sort' | 'page' | 'selected'> &
  Omit<ListProps, 'view'> & {
    cases: Cases;
    textOrders: TextOrders;
    rows: readonly DeskRow[];
    /** How many there would be without search and filters; `undefined` while the rest is being read. */
    all: number | undefined;
    /** Something else is to be shown once the rest is read. */
    isAwaited: boolean;
  }) {
  const words = useDeskWords(deskListWords);
  // Sorted before it is filtered, so that ten thousand cases are not sorted again at every keystroke.
  const inOrder = useMemo(() => sorted(rows, sort, textOrders), [rows, sort, textOrders]);
  const found = useMemo(() => filtered(inOrder, filter, presentMoment()), [inOrder, filter]);
  const shownPage = Math.min(page, lastPage(found.length));
  const first = shownPage * pageSize;
  // While the rest is being read, there is one page.
  const countPaged = all === undefined ? 0 : found.length;
  const onPage = useMemo(() => found.slice(first, first + pageSize), [found, first]);
  const chosen = useMemo(() => [...selected].flatMap((id) => cases.get(id)?.case ?? []), [selected, cases]);

  const [message, setMessage] = useState<StatusMessage>();
  const bar = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message) (message.text === '' ? undo : bar).current?.focus();
  }, [message]);
  const select = useCallback(
    (ticked: (before: ReadonlySet<string>) => ReadonlySet<string>) =>
      change((before) => ({ selected: ticked(before.selected) })),
    [change],
  );
  const deselect = () => change(() => ({ selected: new Set() }));
  const actions = useListActions({
    onDone(text) {
      onFailure(undefined);
      deselect();
      setMessage({ text, filter });
    },
    onFailure,
  });
  const turnFromBelow = (to: number) => {
    change(() => ({ page: to }));
    top.current?.scrollIntoView();
    bar.current?.focus({ preventScroll: true });
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
          ref={bar}
          label={words.table}
          message={message?.filter === filter ? message.text : ''}
          count={countOf(found.length, all, isAwaited, words)}
          range={
            all !== undefined && found.length > pageSize
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
                setMessage({ text: words.deselected, filter });
              }}
            />
          ) : (
            <ListPager
              label={words.pages}
              count={countPaged}
              page={shownPage}
              onPage={(to) => change(() => ({ page: to }))}
            />
          )}
        </ListBar>
      )}
      {found.length === 0 && all !== undefined && (
        <NothingFound
          filter={filter}
          all={all}
          onFilter={(next) => change(() => ({ filter: next, page: 0 }))}
        />
      )}
      {found.length > 0 && (
        <>
          <ListTable
            rows={onPage}
            found={all === undefined ? undefined : found}
            sort={sort}
            selected={selected}
            onSort={(next) => change(() => ({ sort: next, page: 0 }))}
            onSelect={select}
            isReturn={isReturn}
            onOpen={onOpen}
          />
          <ListPager label={words.pagesBelow} count={countPaged} page={shownPage} onPage={turnFromBelow} />
        </>
      )}
    </>
  );
});

/** How much was found, or that it is not known yet. */
function countOf(
  found: number,
  all: number | undefined,
  isAwaited: boolean,
  words: Pick<(typeof deskListWords)['ja'], 'reading' | 'readingFirst' | 'countAll' | 'count'>,
): string {
  if (all === undefined) return isAwaited ? words.readingFirst : words.reading;
  return found === all ? words.countAll(all) : words.count(found, all);
}

/** How much was found, what was just done, and what can be done now: in sight for as long as the list is. */
function ListBar({
  ref,
  label,
  message,
  count,
  range,
  children,
}: {
  /** What takes the focus. Not the words themselves: they are read for being new, and would be read twice. */
  ref: Ref<HTMLElement>;
  label: string;
  message: string;
  count: string;
  range: string | undefined;
  children: ReactNode;
}) {
  return (
    <section className="list-bar" aria-label={label} ref={ref} tabIndex={-1}>
      <div role="status" className="list-status">
        {message && <strong>{message}</strong>}
        <span className="list-count">{count}</span>
        {range && <span className="support">{range}</span>}
      </div>
      {children}
    </section>
  );
}
