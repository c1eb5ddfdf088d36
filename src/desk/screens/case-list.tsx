import { useDeferredValue, useMemo } from 'react';
import { rowOf } from '../cases/desk-row';
import { casesToList } from './desk-state';
import { FoundCases } from './found-cases';
import { ListFilters } from './list-filters';
import { tallyOf } from './list-tally';
import { isPlain, type ListProps, plainView } from './list-view';
import { OlderRules } from './older-rules';
import { useDesk } from './use-desk';

/** The search, and what it finds. What is typed is shown at once; what is found follows when there is time. */
export function CaseList({ view, change, isReturn, onOpen, onExport, onFailure }: ListProps) {
  const now = useDesk().state;
  // Ten thousand cases take their time to be counted and sorted; whatever is pressed or typed goes first.
  const state = useDeferredValue(now);
  const { cases, readUntil, textOrders } = state;
  const isWhole = state.phase === 'ready';
  const { filter, selected } = view;
  // What was read first is in the first order and nothing else: what is looked for waits for the rest.
  const shown = isWhole ? view : plainView;
  const rows = useMemo(() => casesToList({ cases, readUntil }).map(rowOf), [cases, readUntil]);
  const inReach = useMemo(
    () =>
      filter.archived === undefined ? rows : rows.filter((row) => row.case.isArchived === filter.archived),
    [rows, filter.archived],
  );
  const tally = useMemo(() => (isWhole ? tallyOf(inReach) : undefined), [inReach, isWhole]);
  const older = useMemo(() => rows.filter((row) => row.isOfOlderRules).length, [rows]);
  return (
    <>
      {older > 0 && (
        <OlderRules
          count={isWhole ? older : undefined}
          onRejudged={(rejudged) => change(() => ({ rejudged }))}
          onFailure={onFailure}
        />
      )}
      {rows.length > 0 && (
        <ListFilters
          filter={filter}
          tally={tally}
          onFilter={(next) => change(() => ({ filter: next, page: 0 }))}
        />
      )}
      <FoundCases
        cases={cases}
        textOrders={textOrders}
        rows={rows}
        all={isWhole ? inReach.length : undefined}
        isAwaited={!isWhole && !isPlain(view)}
        filter={useDeferredValue(shown.filter)}
        sort={useDeferredValue(shown.sort)}
        page={useDeferredValue(shown.page)}
        selected={selected}
        change={change}
        isReturn={isReturn}
        onOpen={onOpen}
        onExport={onExport}
        onFailure={onFailure}
      />
    </>
  );
}
