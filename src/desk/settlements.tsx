import { type FormEvent, useId, useRef, useState } from 'react';
import type { OpenPoint } from '../../rules/judge';
import { type Settlement, textLimits } from '../cases/case';
import { withDetails } from '../cases/new-case';
import { presentMoment } from '../clock';
import { formatDate, isoDate } from '../i18n/dates';
import { deskCaseWords } from '../i18n/desk-case-words';
import { useQuestionWording } from '../i18n/question-wording';
import { useLanguage } from '../i18n/use-spoken-language';
import { Button } from '../ui/button';
import { useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** Replies to open points: noted beside the result, which they never change. */
export function Settlements({
  open: { client, edit },
  points,
}: {
  open: OpenCase;
  /** What is open today. */
  points: readonly OpenPoint[];
}) {
  const words = useDeskWords(deskCaseWords);
  const noted = client.settlements;
  if (points.length === 0 && noted.length === 0) return null;
  const keep = (settlements: readonly Settlement[]) =>
    edit((before) => withDetails(before, { settlements: [...settlements] }, presentMoment()));
  return (
    <section className="case-note stack">
      <h2>{words.settlements}</h2>
      <p>{words.settlementsHelp}</p>
      {noted.length > 0 && (
        <ul className="plain-list stack">
          {noted.map((settlement) => (
            <Noted
              key={`${settlement.question}${settlement.on}${settlement.by}${settlement.reply}`}
              settlement={settlement}
              isOfToday={points.some(
                ({ question, answer }) => question === settlement.question && answer === settlement.answer,
              )}
              onRemove={() => keep(noted.filter((other) => other !== settlement))}
            />
          ))}
        </ul>
      )}
      {points.length > 0 && (
        <NewSettlement points={points} onAdd={(settlement) => keep([...noted, settlement])} />
      )}
    </section>
  );
}

function Noted({
  settlement: { question, on, by, reply },
  isOfToday,
  onRemove,
}: {
  settlement: Settlement;
  isOfToday: boolean;
  onRemove: () => void;
}) {
  const { settlement: words } = useDeskWords(deskCaseWords);
  const language = useLanguage();
  const { label } = useQuestionWording()[question];
  return (
    <li className="stack-tight">
      <p>
        <strong>{label}</strong>{' '}
        <span className="support">{words.line(formatDate(new Date(`${on}T00:00+09:00`), language), by)}</span>
      </p>
      <p>{reply}</p>
      {!isOfToday && <p className="support">{words.ofFormerAnswer}</p>}
      <Button variant="plain" onClick={onRemove}>
        {words.remove(label)}
      </Button>
    </li>
  );
}

function NewSettlement({
  points,
  onAdd,
}: {
  points: readonly OpenPoint[];
  onAdd: (settlement: Settlement) => void;
}) {
  const { settlement: words } = useDeskWords(deskCaseWords);
  const wording = useQuestionWording();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState('');
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = new FormData(event.currentTarget);
    const text = (name: string) => String(read.get(name) ?? '').trim();
    const point = points.find(({ question }) => question === text('question'));
    if (!point || text('on') === '' || text('reply') === '') {
      setSaid(words.missing);
      return;
    }
    onAdd({
      question: point.question,
      answer: point.answer,
      on: text('on'),
      by: text('by'),
      reply: text('reply'),
    });
    form.current?.reset();
    setSaid(words.added);
  };
  return (
    <form ref={form} className="stack" onSubmit={add} noValidate>
      <div className="text-field">
        <label htmlFor={`${id}-question`}>{words.point}</label>
        <select id={`${id}-question`} name="question" className="text-field-input">
          {points.map(({ question, answer }) => (
            <option key={question} value={question}>
              {`${wording[question].label}：${wording[question].options[answer]?.label}`}
            </option>
          ))}
        </select>
      </div>
      <div className="text-field">
        <label htmlFor={`${id}-on`}>{words.on}</label>
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
