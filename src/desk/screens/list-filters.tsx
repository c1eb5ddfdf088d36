import './list-filters.css';
import { useState } from 'react';
import { type Outcome, outcomes } from '../../../rules/judge';
import { Button } from '../../ui/button';
import { deskListWords } from '../../words/desk-list-words';
import type { DeskFilter } from '../cases/desk-list';
import { ByChange, ByState, ByVerdict, type FilterPartProps, type Tallied } from './filter-selects';
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
    <search className="list-filters" data-print="none">
      <label className="list-search">
        <span>{words.search}</span>
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

/** What the verdicts say, when the cases were changed, and where they are kept. */
function FilterFields({ filter, tally, onFilter }: FilterPartProps & Tallied) {
  const words = useDeskWords(deskListWords);
  return (
    <div className="list-filters-fields">
      <ByVerdict filter={filter} tally={tally} onFilter={onFilter} />
      <ByChange filter={filter} onFilter={onFilter} />
      <ByState filter={filter} onFilter={onFilter} />
      <div className="list-filters-row">
        <ByOutcome filter={filter} onFilter={onFilter} />
        <label className="tick">
          <input
            type="checkbox"
            checked={filter.hasQuestionsLeft ?? false}
            onChange={({ target }) =>
              onFilter(refiltered(filter, { hasQuestionsLeft: target.checked || undefined }))
            }
          />
          <span>{words.hasQuestionsLeft}</span>
        </label>
        {((tally && tally.olderRules > 0) || filter.ofOlderRules) && (
          <label className="tick">
            <input
              type="checkbox"
              checked={filter.ofOlderRules ?? false}
              onChange={({ target }) =>
                onFilter(refiltered(filter, { ofOlderRules: target.checked || undefined }))
              }
            />
            <span>{words.counted(words.ofOlderRules, tally?.olderRules ?? 0)}</span>
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

const outcomeChoices: readonly (Outcome | null)[] = [...outcomes, null];

function ByOutcome({ filter, onFilter }: FilterPartProps) {
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
          <span>{words.outcomes[outcome ?? 'unfinished']}</span>
        </label>
      ))}
    </fieldset>
  );
}
