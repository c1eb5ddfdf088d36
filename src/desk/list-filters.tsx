import './list-filters.css';
import { useState } from 'react';
import { inFaqOrder } from '../../rules/faq-ids';
import { type Outcome, outcomes } from '../../rules/judge';
import { desksInOrder } from '../advice/points';
import type { DeskFilter } from '../cases/desk-list';
import { deskListWords } from '../i18n/desk-list-words';
import { useTranslation } from '../i18n/use-translation';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import type { ListTally } from './list-tally';
import { filtersSet, isFiltered, plainFilter, refiltered } from './list-view';
import { useDeskWords } from './use-desk';

/** What can be looked for: words, and what the verdicts say. */
export function ListFilters({
  filter,
  tally,
  onFilter,
}: {
  filter: DeskFilter;
  onFilter: (filter: DeskFilter) => void;
} & Tallied) {
  const words = useDeskWords(deskListWords);
  const set = filtersSet(filter);
  const [beginsOpen] = useState(set > 0);
  return (
    <search className="list-filters">
      <label className="list-search">
        {words.search}
        <input
          type="search"
          className="text-field-input"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.searchHelp}
          value={filter.words ?? ''}
          onChange={({ target }) => onFilter(refiltered(filter, { words: target.value }))}
        />
      </label>
      <details className="list-filters-more" open={beginsOpen}>
        <summary>{set > 0 ? words.filtersSet(set) : words.filters}</summary>
        <FilterFields filter={filter} tally={tally} onFilter={onFilter} />
      </details>
    </search>
  );
}

interface Tallied {
  /** `undefined` while the cases are still being read. */
  readonly tally: ListTally | undefined;
}

interface PartProps {
  readonly filter: DeskFilter;
  readonly onFilter: (filter: DeskFilter) => void;
}

/** What the verdicts say, and where the cases are kept. */
function FilterFields({ filter, tally, onFilter }: PartProps & Tallied) {
  const words = useDeskWords(deskListWords);
  return (
    <div className="list-filters-fields">
      <ByVerdict filter={filter} tally={tally} onFilter={onFilter} />
      <ByState filter={filter} onFilter={onFilter} />
      <div className="list-filters-row">
        <ByOutcome filter={filter} onFilter={onFilter} />
        {((tally && tally.olderRules > 0) || filter.ofOlderRules) && (
          <label className="tick">
            <input
              type="checkbox"
              checked={filter.ofOlderRules ?? false}
              onChange={({ target }) =>
                onFilter(refiltered(filter, { ofOlderRules: target.checked || undefined }))
              }
            />
            {words.counted(words.ofOlderRules, tally?.olderRules ?? 0)}
          </label>
        )}
        {isFiltered(filter) && (
          <Button variant="plain" onClick={() => onFilter(plainFilter)}>
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

function ByVerdict({ filter, tally, onFilter }: PartProps & Tallied) {
  const { t } = useTranslation();
  const words = useDeskWords(deskListWords);
  const { barredBy, openWith } = filter;
  const entries = inFaqOrder([
    ...new Set([...(tally?.barredBy.keys() ?? []), ...(barredBy ? [barredBy] : [])]),
  ]);
  const desks = desksInOrder.filter((desk) => tally?.openWith.has(desk) || desk === openWith);
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
      <SelectField
        label={words.openWith}
        value={openWith ?? ''}
        onChange={({ target }) =>
          onFilter(refiltered(filter, { openWith: desks.find((desk) => desk === target.value) }))
        }
      >
        <option value="">{words.any}</option>
        {!tally && <option disabled>{words.reading}</option>}
        {desks.map((desk) => (
          <option key={desk} value={desk}>
            {words.counted(t(`desk.${desk}.name`), tally?.openWith.get(desk) ?? 0)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

const keptChoices = { current: false, archived: true, all: undefined } as const;

function ByState({ filter, onFilter }: PartProps) {
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

const outcomeChoices: readonly (Outcome | null)[] = [...outcomes, null];

function ByOutcome({ filter, onFilter }: PartProps) {
  const words = useDeskWords(deskListWords);
  const chosen = filter.outcomes ?? [];
  const toggle = (outcome: Outcome | null) => {
    const others = chosen.filter((one) => one !== outcome);
    const now = others.length === chosen.length ? [...chosen, outcome] : others;
    onFilter(refiltered(filter, { outcomes: now }));
  };
  return (
    <fieldset className="list-outcomes">
      <legend>{words.outcome}</legend>
      {outcomeChoices.map((outcome) => (
        <label key={outcome ?? 'unfinished'} className="tick">
          <input type="checkbox" checked={chosen.includes(outcome)} onChange={() => toggle(outcome)} />
          {words.outcomes[outcome ?? 'unfinished']}
        </label>
      ))}
    </fieldset>
  );
}
