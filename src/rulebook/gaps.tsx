import { useTranslation } from 'react-i18next';
import { type Reading, readingsThatAre, unsettled } from '../../rules/readings';
import { FindingDetails } from '../findings/finding-details';
import { useFindingWords } from '../findings/use-finding-words';
import { Words } from '../i18n/words';
import { RulesLink } from '../link/rules-link';
import { Together } from './together';

/** Every reading the FAQ does not state in so many words, and what the check makes of it. */
export function Gaps() {
  const { t } = useTranslation();
  return unsettled.map((certainty) => (
    <section key={certainty} className="stack-tight">
      <h3>{t(`certainty.${certainty}`)}</h3>
      <p>{t(`certaintyHelp.${certainty}`)}</p>
      <ul className="plain-list rulebook-list">
        {readingsThatAre(certainty).map((reading) => (
          <Gap key={`${reading.finding.question} ${reading.finding.answer}`} reading={reading} />
        ))}
      </ul>
    </section>
  ));
}

function Gap({ reading: { finding, given } }: { reading: Reading }) {
  const { t } = useTranslation();
  const { label, answer } = useFindingWords()(finding);
  return (
    <li className="stack-tight">
      <RulesLink className="rulebook-link" part={finding.question}>
        {label}
      </RulesLink>
      <p>
        <strong>
          <Words>{answer}</Words>
        </strong>
      </p>
      {given && <Together given={given} />}
      <FindingDetails finding={finding} />
      {finding.effect === 'confirm' && <p>{t(`desk.${finding.settleWith}.action`)}</p>}
    </li>
  );
}
