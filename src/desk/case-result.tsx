import { judge, type OpenPoint } from '../../rules/judge';
import type { QuestionId } from '../../rules/questions';
import { presentMoment } from '../platform/clock';
import { ReportPage } from '../result/report/report-page';
import { VerdictPage } from '../result/verdict-page';
import { addressWith } from '../router/address-bar';
import { clientNameFrom } from '../router/client-name';
import type { CasePage } from '../router/desk-fragment';
import { formatFragment } from '../router/fragment';
import type { HandingOver, Journey } from '../router/journey';
import { useLanguage } from '../words/use-language';
import { withAnswers } from './cases/rejudging';
import { CaseNotes } from './screens/case-columns';
import { FormerReplies, LineNotes, PointReplies } from './screens/replies';
import { useDesk } from './screens/use-desk';
import type { OpenCase } from './screens/use-open-case';

/** Pages to which a result leads on. */
const casePages = ['result', 'report'] as const;

/** What a case comes to, or its report; beside it, on a screen of one's own, what is noted and what was replied. */
export function CaseResult({
  open,
  page,
  pageFragment,
}: {
  open: OpenCase;
  page: { readonly name: 'result' | 'report' };
  pageFragment: (to: CasePage) => string;
}) {
  const language = useLanguage();
  const { fragmentAt, presenting } = useDesk();
  const { client, edit } = open;
  const { answers } = client;
  const verdict = judge(answers);
  // The machine comes to its end only with an outcome.
  if (!verdict.outcome) return null;
  const result = { outcome: verdict.outcome, verdict, answers, former: undefined };
  const linkTo: HandingOver['linkTo'] = (name, named) =>
    addressWith(formatFragment({ page: { name }, answers, language, client: named }));
  if (page.name === 'report') {
    return (
      <ReportPage
        {...result}
        settlements={client.settlements}
        names={client}
        namesFrom="case"
        link={linkTo('result')}
        backFragment={pageFragment({ name: 'result' })}
      />
    );
  }
  const journey: Journey = {
    fragmentAt: (to) => {
      const within = casePages.find((name) => name === to.name);
      if ('question' in to) return pageFragment(to);
      return within ? pageFragment({ name: within }) : fragmentAt({ name: 'list' });
    },
    handingOver: presenting.isOn ? undefined : { linkTo, client: clientNameFrom(client.client) },
    keep: (kept) => edit((before) => withAnswers(before, kept, presentMoment())),
  };
  const forOthers = { company: presenting.name?.isHidden ? '' : client.client };
  const forOneself = {
    company: client.client,
    settlements: client.settlements,
    beside: {
      outcome: <CaseNotes open={open} />,
      point: (point: OpenPoint) => <PointReplies open={open} point={point} />,
      line: (question: QuestionId) => <LineNotes open={open} question={question} verdict={verdict} />,
    },
  };
  return (
    <div className="stack-wide">
      <VerdictPage
        {...result}
        {...(presenting.isOn ? forOthers : forOneself)}
        ticksUnder={`preparation.${client.id}`}
        journey={journey}
        link={linkTo('result')}
      />
      {!presenting.isOn && <FormerReplies open={open} verdict={verdict} />}
    </div>
  );
}
