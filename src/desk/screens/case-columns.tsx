import './case-columns.css';
import type { ReactNode } from 'react';
import type { QuestionId } from '../../../rules/questions';
import { presentMoment } from '../../platform/clock';
import { deskCaseWords } from '../../words/desk-case-words';
import { useQuestionWording } from '../../words/question-wording';
import { withDetails } from '../cases/new-case';
import { NoteField } from './note-field';
import { useDesk, useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** A page of a case with what is noted on it beside it; while others look on, the page alone. */
export function CaseColumns({
  open,
  question,
  children,
}: {
  open: OpenCase;
  /** The question the page is about, if it is about one. */
  question?: QuestionId;
  children: ReactNode;
}) {
  const { presenting } = useDesk();
  return (
    <div className="case-columns">
      <div>{children}</div>
      {!presenting.isOn && <CaseNotes open={open} question={question} />}
    </div>
  );
}

/** The consultant's notes: on one question, if there is one to be noted on, and on the case. */
export function CaseNotes({
  open: { client, edit },
  question,
}: {
  open: OpenCase;
  question?: QuestionId | undefined;
}) {
  const words = useDeskWords(deskCaseWords);
  const wording = useQuestionWording();
  return (
    <aside className="case-notes stack" data-print="none" aria-label={words.notes}>
      {question && (
        <NoteField
          label={words.noteOn(wording[question].label)}
          value={client.notes[question] ?? ''}
          onWrite={(note) =>
            edit((before) =>
              withDetails(before, { notes: { ...before.notes, [question]: note } }, presentMoment()),
            )
          }
        />
      )}
      <NoteField
        label={words.note}
        value={client.note}
        onWrite={(note) => edit((before) => withDetails(before, { note }, presentMoment()))}
      />
      <p className="support case-notes-help">{words.noteHelp}</p>
    </aside>
  );
}
