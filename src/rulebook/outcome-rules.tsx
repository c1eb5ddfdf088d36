import { useTranslation } from 'react-i18next';
import { type Outcome, outcomes } from '../../rules/judge';
import { useOutcomeWords } from '../advice/use-outcome-words';
import { EffectIcon } from '../findings/effect-icon';

/** From effects to the outcome, gravest first. */
export function OutcomeRules() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('rulebook.order', { effect: t('effect.note') })}</p>
      <ol className="plain-list rulebook-outcomes">
        {outcomes.toReversed().map((outcome) => (
          <OutcomeRule key={outcome} outcome={outcome} />
        ))}
      </ol>
    </>
  );
}

function OutcomeRule({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const { effect, title } = useOutcomeWords(outcome, []);
  return (
    <li data-effect={effect}>
      <p>
        {outcome === 'canApply'
          ? t('rulebook.noneOf')
          : t('rulebook.anyOf', { effect: t(`effect.${effect}`) })}
      </p>
      <p className="rulebook-outcome">
        <EffectIcon effect={effect} />
        <strong>{title}</strong>
      </p>
    </li>
  );
}
