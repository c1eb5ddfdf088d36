import type { ComponentProps, ComponentType } from 'react';
import type { Place } from '../../rules/course';
import type { CheckEvent, CheckSnapshot } from '../../rules/machine';
import { afterEvent, placeBefore, placeOf } from '../../rules/replay';
import { lazyWithWords } from '../router/lazy-with-words';
import type { BarPage } from './bar-page';
import type { ChangePage } from './change-page';
import { QuestionPage } from './question-page';

/** Loads the pages that the first question does not need. Loaded early, they are there when they are first shown. */
export const laterCheckPages = {
  BarPage: async () => (await import('./bar-page')).BarPage,
  ChangePage: async () => (await import('./change-page')).ChangePage,
};

/** The pages besides the question. */
interface CheckPages {
  readonly BarPage: ComponentType<ComponentProps<typeof BarPage>>;
  readonly ChangePage: ComponentType<ComponentProps<typeof ChangePage>>;
}

const loadedWhenShown: CheckPages = {
  BarPage: lazyWithWords(laterCheckPages.BarPage),
  ChangePage: lazyWithWords(laterCheckPages.ChangePage),
};

/** A page of the check that asks something of the applicant: a question, the choice at a bar, or a change. */
export function CheckScreen({
  page,
  snapshot,
  fragmentAt,
  beforeFirst,
  send,
  pages: { BarPage, ChangePage } = loadedWhenShown,
}: {
  page: Extract<Place, { readonly question: unknown }>;
  /** The machine at this page. */
  snapshot: CheckSnapshot;
  fragmentAt: (place: Place) => string;
  /** The fragment that the first question leads back to; left out where there is nothing to go back to. */
  beforeFirst: string | undefined;
  send: (event: CheckEvent) => void;
  /** The pages besides the question where they are loaded already; otherwise each is loaded when it is first shown. */
  pages?: CheckPages;
}) {
  const { question } = page;
  const { answers } = snapshot.context;
  const before = placeBefore(snapshot);
  const conclude = () => send({ type: 'CONCLUDE' });

  switch (page.name) {
    case 'question':
      return (
        <QuestionPage
          question={question}
          answers={answers}
          backFragment={before ? fragmentAt(before) : beforeFirst}
          onAnswer={(given) => send({ type: 'ANSWER', ...given })}
          onConclude={conclude}
        />
      );
    case 'change':
      return (
        <ChangePage
          question={question}
          answers={answers}
          back={before && { place: before, fragment: fragmentAt(before) }}
          onAnswer={(given) => send({ type: 'ANSWER', ...given })}
        />
      );
    case 'bar': {
      const onward = placeOf(afterEvent(snapshot, { type: 'CONTINUE' }));
      return (
        <BarPage
          question={question}
          nextQuestion={onward.name === 'question' ? onward.question : question}
          answers={answers}
          backFragment={fragmentAt(before ?? page)}
          onConclude={conclude}
          onContinue={() => send({ type: 'CONTINUE' })}
        />
      );
    }
  }
}
