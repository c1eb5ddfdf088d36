import { type Outcome, outcomes } from '../../rules/judge';
import { EffectIcon } from '../findings/effect-icon';
import { effectNameKeys } from '../findings/effect-name';
import { useOutcomeWords } from '../result/use-outcome-words';
import { useTranslation } from '../words/use-translation';
import { FlowPicture } from './flow-picture';
import { useRulebookWords } from './use-rulebook-words';

/** From effects to the outcome, gravest first, and the way there as a picture. */
export function OutcomeRules() {
  const { t } = useTranslation();
  const words = useRulebookWords();
  return (
    <>
      <p>{words.order(t('effect.note'))}</p>
      <ol className="plain-list rulebook-outcomes">
        {outcomes.toReversed().map((outcome) => (
          <OutcomeRule key={outcome} outcome={outcome} />
        ))}
      </ol>
      <FlowPicture />
    </>
  );
}

function OutcomeRule({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const words = useRulebookWords();
  const { effect, title } = useOutcomeWords(outcome, []);
  return (
    <li data-effect={effect}>
      <p>
        {outcome === 'canApply' ? words.noneOf : words.anyOf(...effectNameKeys(effect).map((key) => t(key)))}
      </p>
      <p className="rulebook-outcome">
        <EffectIcon effect={effect} />
        <strong>{title}</strong>
      </p>
    </li>
  );
}
