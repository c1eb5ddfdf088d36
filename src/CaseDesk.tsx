import { questionIds } from '../rules/answers';
import { isSamePlace, type Place } from '../rules/course';
import { judge, openAmong } from '../rules/judge';
import type { CheckEvent } from '../rules/machine';
import type { QuestionId } from '../rules/questions';
import { afterEvent, placeOf, replay } from '../rules/replay';
import type { Case } from './cases/case';
import { withDetails } from './cases/new-case';
import { isOfOlderRules, rejudged, withAnswers } from './cases/rejudging';
import type { StoredCase } from './cases/stored-case';
import { presentMoment } from './clock';
import { CaseFrame } from './desk/case-frame';
import { ClientPage } from './desk/client-page';
import { NoteField } from './desk/note-field';
import { Settlements } from './desk/settlements';
import { useDesk, useDeskWords } from './desk/use-desk';
import { type OpenCase, useOpenCase } from './desk/use-open-case';
import { deskCaseWords } from './i18n/desk-case-words';
import { useQuestionWording } from './i18n/question-wording';
import { useLanguage } from './i18n/use-spoken-language';
import { addressWith, pushFragment } from './link/address-bar';
import { ButtonLink } from './link/button-link';
import type { CasePage } from './link/desk-fragment';
import { formatFragment } from './link/fragment';
import type { Journey } from './link/journey';
import { placeToResume } from './link/visit';
import { ReportPage } from './report/report-page';
import { Banner } from './ui/banner';
import { Button } from './ui/button';
import { VerdictPage } from './verdict/verdict-page';
import { BarPage } from './wizard/bar-page';
import { ChangePage } from './wizard/change-page';
import { QuestionPage } from './wizard/question-page';

/** Pages to which a result leads on. */
const casePages = ['result', 'report'] as const;

/** One case: the check, its result and report, as they are for everyone, with the database in place of the address. */
export function CaseDesk({ id, page }: { id: string; page: CasePage | undefined }) {
  const words = useDeskWords(deskCaseWords);
  const { state, openCases, fragmentAt } = useDesk();
  // One that another tab has deleted stays on the screen until it is left.
  const stored = state.cases.get(id) ?? openCases.find(id);
  if (stored) return <StoredCaseDesk key={id} stored={stored} page={page} />;
  return (
    <div className="stack-form">
      <h1 tabIndex={-1}>{words.noCase}</h1>
      <p>{words.noCaseHelp}</p>
      <ButtonLink fragment={fragmentAt({ name: 'list' })}>{words.toList}</ButtonLink>
    </div>
  );
}

function StoredCaseDesk({ stored, page }: { stored: StoredCase; page: CasePage | undefined }) {
  const open = useOpenCase(stored);
  const shown = pageShown(page, open.client);
  return (
    <CaseFrame open={open} page={shown}>
      <OlderRules open={open} />
      {shown.name === 'client' ? <ClientPage open={open} /> : <CaseScreen open={open} page={shown} />}
    </CaseFrame>
  );
}

/** The page asked for, or the nearest one these answers lead to. */
function pageShown(page: CasePage | undefined, { answers }: Case): CasePage {
  const goal = page ?? placeToResume(answers);
  if (goal.name === 'client') return goal;
  const place = placeOf(replay(answers, placeBehind(goal)));
  if (goal.name === 'report') return place.name === 'result' ? goal : place;
  return isSamePlace(place, goal) ? goal : place;
}

function placeBehind(page: Exclude<CasePage, { name: 'client' }>): Place {
  return page.name === 'report' ? { name: 'result' } : page;
}

/** A case judged under older rules says so, and is judged anew on demand: what it came to before stays in its history. */
function OlderRules({ open: { client, edit } }: { open: OpenCase }) {
  const words = useDeskWords(deskCaseWords);
  if (!isOfOlderRules(client)) return null;
  return (
    <Banner tone="info" role="note">
      <p className="banner-title">{words.olderRules}</p>
      <Button variant="secondary" onClick={() => edit((before) => rejudged(before, presentMoment()))}>
        {words.rejudge}
      </Button>
    </Banner>
  );
}

function CaseScreen({ open, page }: { open: OpenCase; page: Exclude<CasePage, { name: 'client' }> }) {
  const language = useLanguage();
  const { fragmentAt } = useDesk();
  const { client, edit } = open;
  const { answers } = client;
  const pageFragment = (to: CasePage) => fragmentAt({ name: 'case', id: client.id, page: to });
  const snapshot = replay(answers, placeBehind(page));
  const send = (event: CheckEvent) => {
    const next = afterEvent(snapshot, event);
    edit((before) => withAnswers(before, next.context.answers, presentMoment()));
    pushFragment(pageFragment(placeOf(next)));
  };
  const before = (): Place => placeOf(afterEvent(snapshot, { type: 'BACK' }));
  const beforeFragment = () =>
    page.name === 'question' && page.question === questionIds[0]
      ? fragmentAt({ name: 'list' })
      : pageFragment(before());
  const journey: Journey = {
    fragmentAt: (to) => {
      const within = casePages.find((name) => name === to.name);
      if ('question' in to) return pageFragment(to);
      return within ? pageFragment({ name: within }) : fragmentAt({ name: 'list' });
    },
    linkTo: (name) => addressWith(formatFragment({ page: { name }, answers, language })),
    keep: (kept) => edit((before) => withAnswers(before, kept, presentMoment())),
  };

  switch (page.name) {
    case 'question':
      return (
        <>
          <QuestionPage
            question={page.question}
            answers={answers}
            backFragment={beforeFragment()}
            onAnswer={(given) => send({ type: 'ANSWER', ...given })}
            onConclude={() => send({ type: 'CONCLUDE' })}
          />
          <QuestionNote open={open} question={page.question} />
        </>
      );
    case 'change':
      return (
        <>
          <ChangePage
            question={page.question}
            answers={answers}
            backPage={before()}
            backFragment={pageFragment(before())}
            onAnswer={(given) => send({ type: 'ANSWER', ...given })}
          />
          <QuestionNote open={open} question={page.question} />
        </>
      );
    case 'bar': {
      const onward = placeOf(afterEvent(snapshot, { type: 'CONTINUE' }));
      return (
        <BarPage
          question={page.question}
          nextQuestion={onward.name === 'question' ? onward.question : page.question}
          answers={answers}
          backFragment={beforeFragment()}
          onConclude={() => send({ type: 'CONCLUDE' })}
          onContinue={() => send({ type: 'CONTINUE' })}
        />
      );
    }
    case 'result':
    case 'report': {
      const verdict = judge(answers);
      // The machine comes to its end only with an outcome.
      if (!verdict.outcome) return null;
      const result = { outcome: verdict.outcome, verdict, answers, former: undefined, journey };
      if (page.name === 'report')
        return <ReportPage {...result} names={client} settlements={client.settlements} />;
      return (
        <>
          <VerdictPage {...result} />
          <Settlements open={open} points={openAmong(verdict.findings)} />
        </>
      );
    }
  }
}

function QuestionNote({ open: { client, edit }, question }: { open: OpenCase; question: QuestionId }) {
  const words = useDeskWords(deskCaseWords);
  const wording = useQuestionWording();
  return (
    <NoteField
      label={words.noteOn(wording[question].label)}
      value={client.notes[question] ?? ''}
      onWrite={(note) =>
        edit((before) =>
          withDetails(before, { notes: { ...before.notes, [question]: note } }, presentMoment()),
        )
      }
    />
  );
}
