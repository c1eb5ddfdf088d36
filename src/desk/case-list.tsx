import { useDeferredValue, useMemo } from 'react';
import { rowOf } from '../cases/desk-row';
import { FoundCases } from './found-cases';
import { ListFilters } from './list-filters';
import { tallyOf } from './list-tally';
import type { ListProps } from './list-view';
import { OlderRules } from './older-rules';
import { useDesk } from './use-desk';

/** The search, and what it finds. What is typed is shown at once; what is found follows when there is time. */
export function CaseList({ view, change, onExport, onFailure }: ListProps) {
  const { state } = useDesk();
  const { filter, sort, page, selected } = view;
  const rows = useMemo(() => [...state.cases.values()].map((stored) => rowOf(stored.case)), [state.cases]);
  const inReach = useMemo(
    () =>
      filter.archived === undefined ? rows : rows.filter((row) => row.case.isArchived === filter.archived),
    [rows, filter.archived],
  );
  const tally = useMemo(() => tallyOf(inReach), [inReach]);
  const older = useMemo(() => rows.filter((row) => row.isOfOlderRules).length, [rows]);
  const deferredFilter = useDeferredValue(filter);
  return (
    <>
      {older > 0 && (
        <OlderRules
          count={older}
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
        rows={rows}
        all={inReach.length}
        filter={deferredFilter}
        sort={sort}
        page={page}
        selected={selected}
        change={change}
        onExport={onExport}
        onFailure={onFailure}
      />
    </>
  );
}
