import type { Finding } from '../../../rules/judge';
import type { QuestionId } from '../../../rules/questions';
import { EffectBadge } from '../../findings/effect-badge';
import { useFindingWords } from '../../findings/use-finding-words';
import { Cites } from '../../result/cites';
import { deskCompareWords } from '../../words/desk-compare-words';
import { useQuestionWording } from '../../words/question-wording';
import { useTranslation } from '../../words/use-translation';
import { Words } from '../../words/words';
import type { DeskRow } from '../cases/desk-row';
import type { ComparedCell } from './comparison';
import { useDeskWords } from './use-desk';
import { useRecipientNames } from './use-recipient-names';

/** What bars a case, or what is open in it and with whom: a line each. */
export function DecisivePoints({ of, row }: { of: 'bars' | 'open'; row: DeskRow }) {
  const recipientName = useRecipientNames();
  const words = useDeskWords(deskCompareWords);
  const wording = useQuestionWording();
  const points =
    of === 'bars'
      ? row.bars.map((finding) => ({ finding, text: wording[finding.question].label, isSettled: false }))
      : row.open.map(({ finding, isSettled }) => ({
          finding,
          text: words.openPoint(wording[finding.question].label, recipientName(finding.settleWith)),
          isSettled,
        }));
  if (points.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul className="plain-list compare-points">
      {points.map(({ finding, text, isSettled }) => (
        <li key={finding.question}>
          <span>{`${text} `}</span>
          <Cites ids={finding.cites} />
          {isSettled && <span className="compare-settled">{words.settled}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What a client said to a question. */
export function ComparedAnswer({ question, cell: { said } }: { question: QuestionId; cell: ComparedCell }) {
  const { t } = useTranslation();
  const words = useDeskWords(deskCompareWords);
  const { options } = useQuestionWording()[question];
  switch (said.kind) {
    case 'notAsked':
      return <span className="support">{words.notAsked}</span>;
    case 'unanswered':
      return <span className="support">{words.notAnswered}</span>;
    case 'answered':
      if (said.options.length === 0) return <p>{t('verdict.noneTicked')}</p>;
      return said.options.map((option) => <p key={option}>{options[option]?.label ?? option}</p>);
  }
}

/** What was found on it, or why nothing was. */
export function ComparedFindings({ cell: { said, findings, decidedWith } }: { cell: ComparedCell }) {
  const { t } = useTranslation();
  const words = useDeskWords(deskCompareWords);
  const wording = useQuestionWording();
  if (findings.length > 0) {
    return findings.map((finding) => <ComparedFinding key={finding.answer} finding={finding} />);
  }
  const reason = {
    notAsked: words.notAsked,
    unanswered: words.notAnswered,
    answered: decidedWith
      ? t('verdict.decidedWith', { question: wording[decidedWith].label })
      : words.noFinding,
  }[said.kind];
  return <span className="support">{reason}</span>;
}

function ComparedFinding({ finding }: { finding: Finding }) {
  const { sentence } = useFindingWords()(finding);
  return (
    <div className="compare-finding">
      <EffectBadge {...finding} />
      <p>
        <Words>{`${sentence} `}</Words>
        <Cites ids={finding.cites} />
      </p>
    </div>
  );
}
