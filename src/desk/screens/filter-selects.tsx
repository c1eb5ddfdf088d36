import { inFaqOrder } from '../../../rules/faq-ids';
import { recipientsInOrder } from '../../result/points';
import { SelectField } from '../../ui/select-field';
import { deskListWords } from '../../words/desk-list-words';
import type { DeskFilter } from '../cases/desk-list';
import { changePeriods } from '../cases/last-change';
import type { ListTally } from './list-tally';
import { refiltered } from './list-view';
import { useDeskWords } from './use-desk';
import { useRecipientNames } from './use-recipient-names';

export interface Tallied {
  /** `undefined` while the cases are still being read. */
  readonly tally: ListTally | undefined;
}

export interface FilterPartProps {
  readonly filter: DeskFilter;
  readonly onFilter: (filter: DeskFilter) => void;
}

/** By what stands against, and by whom something is to be settled or is settled with. */
export function ByVerdict({ filter, tally, onFilter }: FilterPartProps & Tallied) {
  const words = useDeskWords(deskListWords);
  const { barredBy } = filter;
  const entries = inFaqOrder([
    ...new Set([...(tally?.barredBy.keys() ?? []), ...(barredBy ? [barredBy] : [])]),
  ]);
  return (
    <>
      <SelectField
        label={words.barredBy}
        value={barredBy ?? ''}
        onChange={({ target }) =>
          onFilter(refiltered(filter, { barredBy: entries.find((id) => id === target.value) }))
        }
      >
        <option value="">{words.any}</option>
        {!tally && <option disabled>{words.reading}</option>}
        {entries.map((id) => (
          <option key={id} value={id}>
            {words.counted(id, tally?.barredBy.get(id) ?? 0)}
          </option>
        ))}
      </SelectField>
      <ByDesk filter={filter} tally={tally} onFilter={onFilter} />
    </>
  );
}

const standings = ['openWith', 'settledWith'] as const;

/** With whom: those whose reply is waited for, and below them those who have replied to all. */
function ByDesk({ filter, tally, onFilter }: FilterPartProps & Tallied) {
  const words = useDeskWords(deskListWords);
  const nameOf = useRecipientNames();
  const choices = standings.flatMap((standing) =>
    recipientsInOrder
      .filter((recipient) => tally?.[standing].has(recipient) || recipient === filter[standing])
      .map((recipient) => ({ standing, recipient, value: `${standing} ${recipient}` })),
  );
  const chosen = choices.find(({ standing, recipient }) => filter[standing] === recipient);
  return (
    <SelectField
      label={words.openWith}
      value={chosen?.value ?? ''}
      onChange={({ target }) => {
        const choice = choices.find(({ value }) => value === target.value);
        onFilter(
          refiltered(filter, {
            openWith: choice?.standing === 'openWith' ? choice.recipient : undefined,
            settledWith: choice?.standing === 'settledWith' ? choice.recipient : undefined,
          }),
        );
      }}
    >
      <option value="">{words.any}</option>
      {!tally && <option disabled>{words.reading}</option>}
      {choices.map(({ standing, recipient, value }) => (
        <option key={value} value={value}>
          {words.counted(words.standing[standing](nameOf(recipient)), tally?.[standing].get(recipient) ?? 0)}
        </option>
      ))}
    </SelectField>
  );
}

/** By how long ago a case was changed last. */
export function ByChange({ filter, onFilter }: FilterPartProps) {
  const words = useDeskWords(deskListWords);
  return (
    <SelectField
      label={words.columns.changed}
      value={filter.changed ?? ''}
      onChange={({ target }) =>
        onFilter(refiltered(filter, { changed: changePeriods.find((period) => period === target.value) }))
      }
    >
      <option value="">{words.any}</option>
      {changePeriods.map((period) => (
        <option key={period} value={period}>
          {words.changed[period]}
        </option>
      ))}
    </SelectField>
  );
}

const keptChoices = { current: false, archived: true, all: undefined } as const;

/** By whether it is archived. */
export function ByState({ filter, onFilter }: FilterPartProps) {
  const words = useDeskWords(deskListWords);
  const chosen = filter.archived === undefined ? 'all' : filter.archived ? 'archived' : 'current';
  const choices = ['current', 'archived', 'all'] as const;
  return (
    <SelectField
      label={words.kept}
      value={chosen}
      onChange={({ target }) => {
        const choice = choices.find((one) => one === target.value) ?? 'current';
        onFilter(refiltered(filter, { archived: keptChoices[choice] }));
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words.keptChoices[choice]}
        </option>
      ))}
    </SelectField>
  );
}
