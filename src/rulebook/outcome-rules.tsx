import { useTranslation } from 'react-i18next';
import { type Outcome, outcomes } from '../../rules/judge';
import { useOutcomeWords } from '../advice/use-outcome-words';
import { EffectIcon } from '../findings/effect-icon';
import { useLanguage } from '../i18n/use-spoken-language';

/** From effects to the outcome, gravest first, and the way there as a picture; the questions below say it in words. */
export function OutcomeRules() {
  const { t } = useTranslation();
  const picture = `flow-${useLanguage()}.svg`;
  return (
    <>
      <p>{t('rulebook.order', { effect: t('effect.note') })}</p>
      <ol className="plain-list rulebook-outcomes">
        {outcomes.toReversed().map((outcome) => (
          <OutcomeRule key={outcome} outcome={outcome} />
        ))}
      </ol>
      <figure className="stack-tight">
        <img className="rulebook-flow" src={picture} alt={t('rulebook.flow')} loading="lazy" />
        <figcaption>
          <a className="rulebook-flow-link" href={picture}>
            {t('rulebook.openFlow')}
          </a>
        </figcaption>
      </figure>
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
