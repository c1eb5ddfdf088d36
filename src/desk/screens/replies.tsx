import './replies.css';
import { useState } from 'react';
import type { OpenPoint, Verdict } from '../../../rules/judge';
import type { QuestionId } from '../../../rules/questions';
import { isAbout, settledAmong } from '../../findings/settlements';
import { presentMoment } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { formatDate } from '../../words/dates';
import { deskCaseWords } from '../../words/desk-case-words';
import { useQuestionWording } from '../../words/question-wording';
import { useLanguage } from '../../words/use-language';
import type { Settlement } from '../cases/case';
import { withDetails } from '../cases/new-case';
import { NewReply } from './new-reply';
import { keepReplyDraft, type ReplyDraft, replyDraftAt } from './reply-drafts';
import { useDesk, useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** Beside an open point: what was replied to it, and where the next reply is noted. The result never changes by it. */
export function PointReplies({ open, point }: { open: OpenCase; point: OpenPoint }) {
  const { settlement: words } = useDeskWords(deskCaseWords);
  const { store } = useDesk();
  const { label } = useQuestionWording()[point.question];
  const { question, answer } = point;
  const place = { id: open.client.id, question, answer };
  const [draft] = useState(() => replyDraftAt(store, place));
  const add = (reply: ReplyDraft) => {
    changeReplies(open, (before) => [...before, { question, answer, ...reply }]);
    keepReplyDraft(store, place, undefined);
  };
  return (
    <div className="replies stack-tight">
      <NotedReplies open={open} replies={open.client.settlements.filter((one) => isAbout(one, point))} />
      <Disclosure
        open={draft !== undefined}
        data-print="none"
        summary={
          <>
            <span>{words.note}</span>
            <span className="visually-hidden">{words.on(label)}</span>
          </>
        }
      >
        <NewReply draft={draft} onType={(typed) => keepReplyDraft(store, place, typed)} onAdd={add} />
      </Disclosure>
    </div>
  );
}

/** Beside a line of the ledger: the note on the question, and what was replied to this answer. */
export function LineNotes({
  open: { client },
  question,
  verdict,
}: {
  open: OpenCase;
  question: QuestionId;
  verdict: Verdict;
}) {
  const words = useDeskWords(deskCaseWords);
  const note = client.notes[question]?.trim();
  const replies = settledAmong(client.settlements, verdict).filter((one) => one.question === question);
  if (!note && replies.length === 0) return null;
  return (
    <div className="replies stack-tight">
      {note && (
        <div data-print="none">
          <p className="support">{words.noteShort}</p>
          <p className="reply-text">{note}</p>
        </div>
      )}
      {replies.map((reply) => (
        <Reply key={keyOf(reply)} settlement={reply} />
      ))}
    </div>
  );
}

/** Replies to answers since given up: they say nothing of this result, and are kept until they are deleted. */
export function FormerReplies({ open, verdict }: { open: OpenCase; verdict: Verdict }) {
  const { settlement: words } = useDeskWords(deskCaseWords);
  const today = settledAmong(open.client.settlements, verdict);
  const former = open.client.settlements.filter((one) => !today.includes(one));
  const [hadSome] = useState(former.length > 0);
  if (former.length === 0 && !hadSome) return null;
  return (
    <section className="replies stack" data-print="none">
      <h2>{words.former}</h2>
      <p>{words.formerHelp}</p>
      <NotedReplies open={open} replies={former} namesPoint />
    </section>
  );
}

/** Replies, each with a way to delete it, and the way to take that back. */
function NotedReplies({
  open,
  replies,
  namesPoint = false,
}: {
  open: OpenCase;
  replies: readonly Settlement[];
  namesPoint?: boolean;
}) {
  const { settlement: words } = useDeskWords(deskCaseWords);
  const wording = useQuestionWording();
  const [removed, setRemoved] = useState<Settlement>();
  const remove = (reply: Settlement) => {
    changeReplies(open, (before) => before.filter((other) => keyOf(other) !== keyOf(reply)));
    setRemoved(reply);
  };
  const putBack = (reply: Settlement) => {
    changeReplies(open, (before) => [...before, reply]);
    setRemoved(undefined);
  };
  return (
    <>
      {replies.map((reply) => (
        <div key={keyOf(reply)}>
          {namesPoint && <strong>{wording[reply.question].label}</strong>}
          <Reply settlement={reply} />
          <Button variant="plain" onClick={() => remove(reply)}>
            <span>{words.remove}</span>
            <span className="visually-hidden">{words.on(wording[reply.question].label)}</span>
          </Button>
        </div>
      ))}
      {/* Always there, so that screen readers notice what appears in it. */}
      <div role="status" className="reply-removed" data-print="none">
        {removed && (
          <>
            <span>{`${words.removed} `}</span>
            <Button variant="plain" onClick={() => putBack(removed)}>
              {words.putBack}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** One reply as it was noted: when, from whom, and its words. */
function Reply({ settlement: { on, by, reply } }: { settlement: Settlement }) {
  const { settlement: words } = useDeskWords(deskCaseWords);
  const language = useLanguage();
  return (
    <div>
      <p className="support">{words.line(formatDate(new Date(`${on}T12:00:00+09:00`), language), by)}</p>
      <p className="reply-text">{reply}</p>
    </div>
  );
}

function changeReplies(
  { edit }: OpenCase,
  change: (before: readonly Settlement[]) => readonly Settlement[],
): void {
  edit((before) => withDetails(before, { settlements: [...change(before.settlements)] }, presentMoment()));
}

/** What tells one reply from another, also after another tab has written the case anew. */
function keyOf({ question, answer, on, by, reply }: Settlement): string {
  return JSON.stringify([question, answer, on, by, reply]);
}
