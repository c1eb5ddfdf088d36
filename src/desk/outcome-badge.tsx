import '../findings/effect-badge.css';
import type { Outcome } from '../../rules/judge';
import type { Effect } from '../../rules/ruling';
import { EffectIcon } from '../findings/effect-icon';
import { deskRowWords } from '../i18n/desk-row-words';
import { useDeskWords } from './use-desk';

const sign: Readonly<Record<Outcome, Effect>> = {
  canApply: 'meets',
  askFirst: 'confirm',
  cannotApply: 'bars',
};

/** The effect whose sign and colour stand for an outcome. */
export function signOf(outcome: Outcome): Effect {
  return sign[outcome];
}

/** What a case comes to, in a word or two, a sign and a colour; `null`, it is not finished. */
export function OutcomeBadge({ outcome }: { outcome: Outcome | null }) {
  const { outcomes } = useDeskWords(deskRowWords);
  return (
    <span className="effect-badge" data-effect={outcome ? signOf(outcome) : undefined}>
      {outcome && <EffectIcon effect={signOf(outcome)} />}
      {outcomes[outcome ?? 'unfinished']}
    </span>
  );
}
