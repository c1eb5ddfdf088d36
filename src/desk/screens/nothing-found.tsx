import { Button } from '../../ui/button';
import { deskListWords } from '../../words/desk-list-words';
import type { DeskFilter } from '../cases/desk-list';
import { isFiltered, plainFilter, refiltered } from './list-view';
import { useDesk, useDeskWords } from './use-desk';

/** That nothing matches, and how to see something again. */
export function NothingFound({
  filter,
  all,
  onFilter,
}: {
  filter: DeskFilter;
  /** How many there would be without search and filters. */
  all: number;
  onFilter: (filter: DeskFilter) => void;
}) {
  const { state } = useDesk();
  const words = useDeskWords(deskListWords);
  if (state.cases.size === 0) return null;
  const isAllArchived = all === 0 && filter.archived === false;
  return (
    <div className="nothing-found stack-tight">
      <p className="banner-title">{isAllArchived ? words.nothingHere : words.nothingFound}</p>
      {isAllArchived ? (
        <Button variant="secondary" onClick={() => onFilter(refiltered(plainFilter, { archived: true }))}>
          {words.showAll}
        </Button>
      ) : (
        <>
          <p>{words.nothingFoundHelp}</p>
          {isFiltered(filter) && (
            <Button variant="secondary" onClick={() => onFilter(plainFilter)}>
              {words.clear}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
