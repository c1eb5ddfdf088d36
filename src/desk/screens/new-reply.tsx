import { type FormEvent, useId, useState } from 'react';
import { presentMoment } from '../../platform/clock';
import { Button } from '../../ui/button';
import { isoDate } from '../../words/dates';
import { deskCaseWords } from '../../words/desk-case-words';
import { textLimits } from '../cases/case';
import type { ReplyDraft } from './reply-drafts';
import { useDeskWords } from './use-desk';

/** What a reply cannot do without. */
const needed = ['on', 'reply'] as const;
type Needed = (typeof needed)[number];

/** Where one reply is noted: when, from whom, and what it says. */
export function NewReply({
  draft,
  onType,
  onAdd,
}: {
  /** What was typed here before and not noted. */
  draft: ReplyDraft | undefined;
  onType: (draft: ReplyDraft) => void;
  onAdd: (reply: ReplyDraft) => void;
}) {
  const { settlement: words, settlementsHelp } = useDeskWords(deskCaseWords);
  const id = useId();
  const [begun, setBegun] = useState({ draft, added: 0 });
  const [missing, setMissing] = useState<Needed>();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = typedIn(event.currentTarget);
    const reply = { on: typed.on.trim(), by: typed.by.trim(), reply: typed.reply.trim() };
    const nowMissing = needed.find((name) => reply[name] === '');
    setMissing(nowMissing);
    if (nowMissing) {
      document.getElementById(`${id}-${nowMissing}`)?.focus();
      return;
    }
    onAdd(reply);
    // Nothing is begun in it any more, for whoever asks before the page is loaded anew.
    event.currentTarget.reset();
    setBegun({ draft: undefined, added: begun.added + 1 });
  };
  return (
    <form
      className="stack"
      onInput={({ currentTarget }) => onType(typedIn(currentTarget))}
      onSubmit={add}
      noValidate
    >
      <p className="support">{settlementsHelp}</p>
      <ReplyFields key={begun.added} id={id} draft={begun.draft} missing={missing} />
      {/* Described by it, the field that takes the focus is read with it: in the status it would be read twice. */}
      {missing && <p id={`${id}-missing`}>{words.missing}</p>}
      {/* Always there, so that screen readers notice what appears in it. */}
      <p role="status">{!missing && begun.added > 0 && words.added}</p>
      <Button type="submit" variant="secondary">
        {words.add}
      </Button>
    </form>
  );
}

function ReplyFields({
  id,
  draft,
  missing,
}: {
  id: string;
  draft: ReplyDraft | undefined;
  missing: Needed | undefined;
}) {
  const { settlement: words } = useDeskWords(deskCaseWords);
  const fieldProps = (name: Needed) =>
    missing === name ? { 'aria-invalid': true, 'aria-describedby': `${id}-missing` } : {};
  return (
    <>
      <div className="text-field">
        <label htmlFor={`${id}-on`}>{words.day}</label>
        <input
          {...fieldProps('on')}
          id={`${id}-on`}
          name="on"
          type="date"
          className="text-field-input"
          defaultValue={draft?.on ?? isoDate(presentMoment())}
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
          defaultValue={draft?.by}
        />
      </div>
      <div className="text-field">
        <label htmlFor={`${id}-reply`}>{words.reply}</label>
        <textarea
          {...fieldProps('reply')}
          id={`${id}-reply`}
          name="reply"
          rows={3}
          maxLength={textLimits.long}
          className="text-field-input"
          defaultValue={draft?.reply}
        />
      </div>
    </>
  );
}

function typedIn(form: HTMLFormElement): ReplyDraft {
  const read = new FormData(form);
  const text = (name: string) => String(read.get(name) ?? '');
  return { on: text('on'), by: text('by'), reply: text('reply') };
}
