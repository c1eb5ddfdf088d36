import { questionIds } from '../../../rules/answers';
import type { CasePage } from '../../router/desk-fragment';
import { PageLink } from '../../router/page-link';
import { deskCaseWords } from '../../words/desk-case-words';
import type { Case } from '../cases/case';
import { rowOf } from '../cases/desk-row';
import { useDesk, useDeskWords } from './use-desk';

const [firstQuestion] = questionIds;

/**
 * The pages of one case. Those that need a result lead nowhere before there is one. Others who look on see the check and
 * its result; report and details are the consultant's.
 */
export function CaseTabs({ client, page }: { client: Case; page: CasePage }) {
  const words = useDeskWords(deskCaseWords);
  const { fragmentAt, presenting } = useDesk();
  const { outcome, unanswered } = rowOf(client);
  const hasResult = outcome !== null;
  const tabs: readonly { name: keyof typeof words.casePages; to: CasePage | undefined; isHere: boolean }[] = [
    {
      name: 'check',
      // With every answer there, the check is walked again from its beginning.
      to: hasResult && unanswered.length === 0 ? { name: 'question', question: firstQuestion } : undefined,
      isHere: 'question' in page,
    },
    { name: 'result', to: { name: 'result' }, isHere: page.name === 'result' },
    { name: 'report', to: { name: 'report' }, isHere: page.name === 'report' },
    { name: 'client', to: { name: 'client' }, isHere: page.name === 'client' },
  ];
  const shown = presenting.isOn ? tabs.slice(0, 2) : tabs;
  return (
    <nav className="case-pages" aria-label={words.casePagesLabel}>
      {shown.map(({ name, to, isHere }) =>
        (name === 'result' || name === 'report') && !hasResult ? (
          <span key={name} className="case-page support" title={words.afterQuestions}>
            <span>{words.casePages[name]}</span>
            <span className="visually-hidden">{words.afterQuestions}</span>
          </span>
        ) : (
          <PageLink
            key={name}
            className="case-page"
            fragment={fragmentAt({ name: 'case', id: client.id, page: to })}
            aria-current={isHere ? 'page' : undefined}
          >
            {words.casePages[name]}
          </PageLink>
        ),
      )}
    </nav>
  );
}
