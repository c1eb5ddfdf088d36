import { type Certainty, certainties } from '../../rules/ruling';
import { useTranslation } from '../words/use-translation';

/** The words for certainty that a result uses, explained. */
export function CertaintyKey({ used }: { used: ReadonlySet<Certainty> }) {
  const { t } = useTranslation();
  return (
    <div className="stack-tight">
      <h3>{t('verdict.certaintyTitle')}</h3>
      <dl className="facts">
        {certainties
          .filter((certainty) => used.has(certainty))
          .map((certainty) => (
            <CertaintyLine key={certainty} certainty={certainty} />
          ))}
      </dl>
    </div>
  );
}

function CertaintyLine({ certainty }: { certainty: Certainty }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{t(`certainty.${certainty}`)}</dt>
      <dd>{t(`certaintyHelp.${certainty}`)}</dd>
    </>
  );
}
