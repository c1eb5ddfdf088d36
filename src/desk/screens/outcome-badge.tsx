import '../../findings/effect-badge.css';
import type { Outcome } from '../../../rules/judge';
import { EffectIcon } from '../../findings/effect-icon';
import { signOf } from '../../result/use-outcome-words';
import { deskListWords } from '../../words/desk-list-words';
import { useDeskWords } from './use-desk';

/** What a case comes to, in a word, a sign and a colour; without sign and colour while it is unfinished. */
export function OutcomeBadge({ outcome }: { outcome: Outcome | null }) {
  const { outcomes } = useDeskWords(deskListWords);
  return <WordedOutcome outcome={outcome} outcomes={outcomes} />;
}

/** The same with its words given, where there are many of them. */
export function WordedOutcome({
  outcome,
  outcomes,
}: {
  outcome: Outcome | null;
  outcomes: (typeof deskListWords)['ja']['outcomes'];
}) {
  if (!outcome) return <span className="outcome-unfinished">{outcomes.unfinished}</span>;
  return (
    <span className="effect-badge" data-effect={signOf[outcome]}>
      <EffectIcon effect={signOf[outcome]} />
      <span key={outcome}>{outcomes[outcome]}</span>
    </span>
  );
}
