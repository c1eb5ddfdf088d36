import { type FormEvent, useMemo, useState } from 'react';
import { presentMoment } from '../../platform/clock';
import { pushFragment } from '../../router/address-bar';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { deskListWords } from '../../words/desk-list-words';
import { type Case, textLimits } from '../cases/case';
import { newCase } from '../cases/new-case';
import { newId } from '../cases/new-id';
import { askToPersist } from '../cases/persistence';
import { Modal } from './modal';
import { useDesk, useDeskWords } from './use-desk';

/** A button for a new case, and the few words that are asked before it begins. */
export function NewCase({ label }: { label: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {isOpen && <NewCaseDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function NewCaseDialog({ onClose }: { onClose: () => void }) {
  const { state, store, fragmentAt } = useDesk();
  const words = useDeskWords(deskListWords);
  const [written, setWritten] = useState<Partial<Record<'client' | 'reference' | 'adviser', string>>>({});
  const usualAdviser = useMemo(
    () => adviserOfNewest([...state.cases.values()].map((stored) => stored.case)),
    [state.cases],
  );
  const names = { client: '', reference: '', adviser: usualAdviser, ...written };
  const [isBeginning, setBeginning] = useState(false);

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isBeginning) return;
    setBeginning(true);
    const isFirst = state.cases.size === 0;
    const id = newId();
    const { client, reference, adviser } = names;
    await store.begin(
      newCase({
        id,
        now: presentMoment(),
        client: client.trim(),
        reference: reference.trim(),
        adviser: adviser.trim(),
      }),
    );
    // Now there is something to keep. What the browser says to it is told in the settings.
    if (isFirst) void askToPersist();
    pushFragment(fragmentAt({ name: 'case', id, page: undefined }));
  }

  const field = (name: keyof typeof names) => (
    <TextField
      label={words[name]}
      autoComplete="off"
      maxLength={textLimits.short}
      value={names[name]}
      onChange={({ target }) => setWritten({ ...written, [name]: target.value })}
    />
  );
  return (
    <Modal title={words.newCase} onClose={onClose}>
      <form className="stack-form" onSubmit={begin}>
        <p className="support">{words.newCaseHelp}</p>
        {field('client')}
        {field('reference')}
        {field('adviser')}
        <div className="buttons">
          <Button type="submit" aria-disabled={isBeginning || undefined}>
            {words.begin}
          </Button>
          <Button variant="plain" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The adviser of the newest case: most often whoever makes the next one. */
function adviserOfNewest(cases: readonly Case[]): string {
  const [first, ...others] = cases;
  if (!first) return '';
  return others.reduce((newest, one) => (one.createdAt > newest.createdAt ? one : newest), first).adviser;
}
