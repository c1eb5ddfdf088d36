import type { Finding } from '../../rules/judge';
import { useFindingWords } from '../findings/use-finding-words';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { useRulebookWords } from './use-rulebook-words';

/** How a finding goes on: for an open point whom to ask what, for a bar what would change it and where to go instead. */
export function NextStep({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const words = useRulebookWords();
  const { settle, describe, wayOn } = useFindingWords()(finding);
  switch (finding.effect) {
    case 'meets':
    case 'note':
      return null;
    case 'confirm':
      return (
        <Step
          title={t(`recipient.${finding.settleWith}.action`)}
          lines={[settle, describe && t('remedy.describe', { what: describe })]}
        />
      );
    case 'bars': {
      const changes = [...new Set(Object.values(finding.becomes))];
      return (
        <Step
          title={finding.removable ? words.changes : words.noChange}
          lines={[...changes.map((change) => t(`remedy.change.${change}`)), wayOn]}
        />
      );
    }
  }
}

/** A title with what it says below. */
export function Step({ title, lines }: { title: string; lines: readonly (string | undefined)[] }) {
  return (
    <div className="rulebook-next">
      <p className="rulebook-next-title">
        <Words>{title}</Words>
      </p>
      {lines.map(
        (line) =>
          line && (
            <p key={line}>
              <Words>{line}</Words>
            </p>
          ),
      )}
    </div>
  );
}
