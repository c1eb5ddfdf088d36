import { pushFragment } from '../../router/address-bar';
import { Button } from '../../ui/button';
import { deskListWords } from '../../words/desk-list-words';
import type { Case } from '../cases/case';
import { useDesk, useDeskWords } from './use-desk';
import type { ListActions } from './use-list-actions';

/** More reports at once would not fit an address everywhere. */
const mostReports = 200;

/** What can be done with the cases selected. */
export function SelectionActions({
  selected,
  hidden,
  actions,
  onExport,
  onDeselect,
}: {
  selected: readonly Case[];
  /** How many of them the search and the filters do not show. */
  hidden: number;
  actions: ListActions;
  onExport: (ids: readonly string[]) => void;
  onDeselect: () => void;
}) {
  const { fragmentAt } = useDesk();
  const words = useDeskWords(deskListWords);
  const ids = selected.map(({ id }) => id);
  const canCompare = ids.length === 2 || ids.length === 3;
  const canPrint = ids.length <= mostReports;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons.
    <div role="group" aria-label={words.actions} className="list-actions" data-print="none">
      <p>
        <strong>{words.selected(ids.length)}</strong>
        {hidden > 0 && <span>{words.selectedHidden(hidden)}</span>}
      </p>
      <Button
        variant="secondary"
        aria-disabled={!canCompare || undefined}
        onClick={() => canCompare && pushFragment(fragmentAt({ name: 'compare', ids }))}
      >
        {words.compare}
      </Button>
      <Button
        variant="secondary"
        aria-disabled={!canPrint || undefined}
        onClick={() => canPrint && pushFragment(fragmentAt({ name: 'reports', ids }))}
      >
        {canPrint ? words.print : words.printAtMost(mostReports)}
      </Button>
      <Button variant="secondary" onClick={() => onExport(ids)}>
        {words.exportThem}
      </Button>
      <Button variant="secondary" onClick={() => void actions.duplicate(selected)}>
        {words.duplicate}
      </Button>
      {selected.some(({ isArchived }) => !isArchived) && (
        <Button variant="secondary" onClick={() => void actions.archive(selected, true)}>
          {words.archive}
        </Button>
      )}
      {selected.some(({ isArchived }) => isArchived) && (
        <Button variant="secondary" onClick={() => void actions.archive(selected, false)}>
          {words.unarchive}
        </Button>
      )}
      <Button variant="secondary" onClick={() => void actions.remove(selected)}>
        {words.remove}
      </Button>
      <Button variant="plain" onClick={onDeselect}>
        {words.deselect}
      </Button>
    </div>
  );
}
