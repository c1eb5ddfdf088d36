import { type FormEvent, useMemo, useState } from 'react';
import { pushFragment } from '../../router/address-bar';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { ErrorSummary } from '../../ui/error-summary';
import { TextField } from '../../ui/text-field';
import { deskCompareWords } from '../../words/desk-compare-words';
import { deskListWords } from '../../words/desk-list-words';
import { sorted } from '../cases/desk-list';
import { type DeskRow, rowOf } from '../cases/desk-row';
import { searchFor } from '../cases/search-text';
import { mostCompared } from './comparison';
import { useDesk, useDeskWords } from './use-desk';

/** How many cases are offered at a time: more are found by searching. */
const mostOffered = 12;

/** Chooses the cases to compare among all there are, those changed last first. */
export function CaseChooser({ initial }: { initial: readonly string[] }) {
  const words = useDeskWords(deskCompareWords);
  const { state, fragmentAt } = useDesk();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(initial);
  const [wrongTries, setWrongTries] = useState(0);
  const all = useMemo(
    () => kinFirst(newestFirst([...state.cases.values()].map((one) => rowOf(one.case))), initial),
    [state.cases, initial],
  );
  const isFound = searchFor(search);
  const found = all.filter((row) => isFound(row.searchText));
  const offered = found.slice(0, mostOffered);
  // What is chosen stays in sight whatever is searched for.
  const kept = all.filter((row) => chosen.includes(row.case.id) && !offered.includes(row));
  const isRight = canCompare(chosen);
  const choose = (next: readonly string[]) => {
    setChosen(next);
    // Once mended, the error is over: it comes back with another wrong try alone.
    if (canCompare(next)) setWrongTries(0);
  };

  const compare = (event: FormEvent) => {
    event.preventDefault();
    if (isRight) pushFragment(fragmentAt({ name: 'compare', ids: chosen }));
    else setWrongTries(wrongTries + 1);
  };
  if (all.length === 0) return <p>{words.noCases}</p>;
  return (
    <form className="stack-form" noValidate onSubmit={compare}>
      {wrongTries > 0 && (
        <ErrorSummary title={words.chooseError(mostCompared, chosen.length)} tries={wrongTries} />
      )}
      <TextField
        label={words.search}
        autoComplete="off"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <fieldset>
        <legend className="compare-legend">{words.cases(mostCompared)}</legend>
        <p className="compare-found support" role="status">
          {found.length === 0 ? words.noneFound : words.found(offered.length, found.length)}
        </p>
        <div className="compare-cases">
          {[...kept, ...offered].map((row) => (
            <CaseChoice
              key={row.case.id}
              row={row}
              isChosen={chosen.includes(row.case.id)}
              onChange={(isChosen) =>
                choose(isChosen ? [...chosen, row.case.id] : chosen.filter((id) => id !== row.case.id))
              }
            />
          ))}
        </div>
      </fieldset>
      <div className="buttons">
        <Button type="submit">{words.compare}</Button>
      </div>
    </form>
  );
}

function canCompare(chosen: readonly string[]): boolean {
  return chosen.length >= 2 && chosen.length <= mostCompared;
}

function CaseChoice({
  row: { case: client, outcome },
  isChosen,
  onChange,
}: {
  row: DeskRow;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}) {
  const { unnamed, outcomes } = useDeskWords(deskListWords);
  return (
    <Choice
      type="checkbox"
      label={client.client || unnamed}
      translate={client.client ? 'no' : undefined}
      hint={[client.reference, outcomes[outcome ?? 'unfinished']].filter(Boolean).join('　')}
      checked={isChosen}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}

/** Cases put away come last. */
function newestFirst(rows: readonly DeskRow[]): DeskRow[] {
  const order = sorted(rows, { by: 'changed', isDescending: true });
  return [...order.filter((row) => !row.case.isArchived), ...order.filter((row) => row.case.isArchived)];
}

/** With one case chosen already, those of the same client first: a variant keeps the number of the case it is made from. */
function kinFirst(rows: readonly DeskRow[], chosen: readonly string[]): readonly DeskRow[] {
  const [first, ...others] = rows.filter((row) => chosen.includes(row.case.id));
  if (!first?.case.reference || others.length > 0) return rows;
  const isKin = ({ case: { reference } }: DeskRow) => reference === first.case.reference;
  return [...rows.filter(isKin), ...rows.filter((row) => !isKin(row))];
}
