import { useTranslation } from 'react-i18next';
import type { Finding } from '../../rules/judge';
import { documentsFor } from '../../rules/questions';
import { DocumentName } from '../findings/document-name';
import { useFindingWords } from '../findings/use-finding-words';
import { addressOf } from '../host';
import { Words } from '../i18n/words';
import type { DeskPoints, OpenFinding } from './open-points';

/** What stands against applying, each with where to go from there. */
export function BarredPoints({ findings }: { findings: readonly Finding[] }) {
  const words = useFindingWords();
  return (
    <ul className="plain-list point-list">
      {findings.map((finding) => (
        <li key={finding.question} className="point stack-tight" data-effect="bars">
          <h3>
            <Words>{words(finding).sentence}</Words>
          </h3>
          <Cites finding={finding} />
          <p>{words(finding).wayOn}</p>
        </li>
      ))}
    </ul>
  );
}

/** What is to be settled, desk by desk. */
export function OpenPoints({ desks }: { desks: readonly DeskPoints[] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list point-list">
      {desks.map(({ desk, findings }) => (
        <li key={desk} className="point stack-tight" data-effect="confirm">
          <h3>
            <Words>{t(`desk.${desk}.action`)}</Words>
          </h3>
          <ul>
            {findings.map((finding) => (
              <li key={finding.question}>
                <OpenPoint finding={finding} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function OpenPoint({ finding }: { finding: OpenFinding }) {
  const { t } = useTranslation();
  const words = useFindingWords();
  return (
    <>
      <p>
        <Words>{words(finding).settle ?? ''}</Words>
      </p>
      <p className="point-cites">
        {t(`gap.${finding.gap}`)}
        <Cites finding={finding} />
      </p>
      {documentsFor(finding.question)
        .filter(addressOf)
        .map((id) => (
          <p key={id}>
            <DocumentName id={id} />
          </p>
        ))}
    </>
  );
}

function Cites({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  return <span className="point-cites">{t('citation.short', { ids: finding.cites.join(', ') })}</span>;
}
