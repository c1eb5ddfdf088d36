import { type FormEvent, useId, useRef, useState } from 'react';
import { type Settlement, textLimits } from '../cases/case';
import { presentMoment } from '../clock';
import { isoDate } from '../i18n/dates';
import { deskCaseWords } from '../i18n/desk-case-words';
import { Button } from '../ui/button';
import { useDeskWords } from './use-desk';

/** Where one reply is noted: when, from whom, and what it says. */
export function NewReply({ onAdd }: { onAdd: (reply: Pick<Settlement, 'on' | 'by' | 'reply'>) => void }) {
  const { settlement: words, settlementsHelp } = useDeskWords(deskCaseWords);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState('');
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = new FormData(event.currentTarget);
    const text = (name: string) => String(read.get(name) ?? '').trim();
    const missing = ['on', 'reply'].find((name) => text(name) === '');
    if (missing) {
      setSaid(words.missing);
      document.getElementById(`${id}-${missing}`)?.focus();
      return;
    }
    onAdd({ on: text('on'), by: text('by'), reply: text('reply') });
    form.current?.reset();
    setSaid(words.added);
  };
  return (
    <form ref={form} className="stack" onSubmit={add} noValidate>
      <p className="support">{settlementsHelp}</p>
      <div className="text-field">
        <label htmlFor={`${id}-on`}>{words.day}</label>
        <input
          id={`${id}-on`}
          name="on"
          type="date"
          className="text-field-input"
          defaultValue={isoDate(presentMoment())}
        />
      </div>
      <div className="text-field">
        <label htmlFor={`${id}-by`}>{words.by}</label>
        <input
          id={`${id}-by`}
          name="by"
          type="text"
          autoComplete="off"
          maxLength={textLimits.short}
          className="text-field-input"
        />
      </div>
      <div className="text-field">
        <label htmlFor={`${id}-reply`}>{words.reply}</label>
        <textarea
          id={`${id}-reply`}
          name="reply"
          rows={3}
          maxLength={textLimits.long}
          className="text-field-input"
        />
      </div>
      <p role="status">{said}</p>
      <Button type="submit" variant="secondary">
        {words.add}
      </Button>
    </form>
  );
}
