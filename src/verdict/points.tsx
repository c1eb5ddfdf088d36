import { useTranslation } from 'react-i18next';
import type { Finding } from '../../rules/judge';
import type { Desk } from '../../rules/ruling';
import type { DocumentId } from '../../rules/source';
import { DocumentName } from '../findings/document-name';
import { useFindingWords } from '../findings/use-finding-words';

/** What stands against applying, each with where to go from there. */
export function BarredPoints({ findings }: { findings: readonly Finding[] }) {
  const words = useFindingWords();
  return (
    <ul className="plain-list point-list">
      {findings.map((finding) => (
        <li key={finding.question} className="point stack-tight" data-effect="bars">
          <h3>
            {words(finding).sentence} <Cites finding={finding} />
          </h3>
          <p>{words(finding).wayOn}</p>
        </li>
      ))}
    </ul>
  );
}

const desks = [
  'jetro',
  'counterpart',
  'alibaba',
  'guidelines',
  'applicant',
] as const satisfies readonly Desk[];

const documentAt: Partial<Record<Desk, DocumentId>> = { alibaba: 'listingPolicy', guidelines: 'guidelines' };

/** What is to be settled, desk by desk. */
export function OpenPoints({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const words = useFindingWords();
  const withDesk = (desk: Desk) =>
    findings.filter((finding) => finding.effect === 'confirm' && finding.settleWith === desk);
  return (
    <ul className="plain-list point-list">
      {desks
        .filter((desk) => withDesk(desk).length > 0)
        .map((desk) => (
          <li key={desk} className="point stack-tight" data-effect="confirm">
            <h3>{t(`desk.${desk}.action`)}</h3>
            <ul>
              {withDesk(desk).map((finding) => (
                <li key={finding.question}>
                  {words(finding).settle}{' '}
                  <span className="point-cites">
                    {finding.effect === 'confirm' && t(`gap.${finding.gap}`)} <Cites finding={finding} />
                  </span>
                </li>
              ))}
            </ul>
            <DeskDocument desk={desk} />
          </li>
        ))}
    </ul>
  );
}

function DeskDocument({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const id = documentAt[desk];
  if (!id) return null;
  return (
    <p className="support">
      {t('wizard.seeAlso')}
      <DocumentName id={id} />
    </p>
  );
}

function Cites({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  return <span className="point-cites">{t('citation.short', { ids: finding.cites.join(', ') })}</span>;
}
