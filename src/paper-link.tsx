import { paperAddress } from './i18n/languages';
import { useLanguage } from './i18n/use-spoken-language';
import { useTranslation } from './i18n/use-translation';
import { useSiteAddress } from './link/page-origin';

/** Leads to the questionnaire on paper, which lies beside the app. */
export function PaperLink() {
  const { t } = useTranslation();
  return (
    <a className="footer-link" href={useSiteAddress(paperAddress[useLanguage()])}>
      {t('service.paper')}
    </a>
  );
}
