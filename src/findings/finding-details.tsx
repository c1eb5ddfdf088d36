import './finding-details.css';
import type { Finding } from '../../rules/judge';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { Citations } from './citation';
import { EffectBadge } from './effect-badge';
import { useFindingWords } from './use-finding-words';

/** What was found for one answer: effect (unless it `isMarked` beside the answer), how sure, the reason, the FAQ entries. */
export function FindingDetails({
  finding,
  namesAnswer = false,
  isMarked = false,
}: {
  finding: Finding;
  namesAnswer?: boolean;
  isMarked?: boolean;
}) {
  const { t } = useTranslation();
  const { answer, sentence } = useFindingWords()(finding);
  const isStrong = finding.effect === 'note' && finding.strong;
  return (
    <div className="finding stack-tight">
      {namesAnswer && <p className="support">{answer}</p>}
      <p className="finding-assessment">
        {!isMarked && <EffectBadge {...finding} />}
        <span className="finding-certainty">{t(`certainty.${finding.certainty}`)}</span>
      </p>
      <p className={isStrong ? 'finding-strong' : undefined}>
        <Words>{sentence}</Words>
      </p>
      <Citations ids={finding.cites} quoting={finding.quoting} />
    </div>
  );
}
