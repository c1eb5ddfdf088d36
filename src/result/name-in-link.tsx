import type { ClientName } from '../router/client-name';
import { useTranslation } from '../words/use-translation';

/** Whose result a link says it is: as text, whatever it says, and with who put it there. */
export function NameInLink({ name }: { name: ClientName }) {
  const { t } = useTranslation();
  return (
    <div>
      <p>
        <strong translate="no">{t('verdict.client', { name })}</strong>
      </p>
      <p className="support">{t('verdict.clientHelp')}</p>
    </div>
  );
}
