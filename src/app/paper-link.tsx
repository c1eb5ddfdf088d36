import { useSiteAddress } from '../router/page-origin';
import { paperAddress } from '../words/languages';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';

/** Leads to the questionnaire on paper, which lies beside the app. */
export function PaperLink() {
  const { t } = useTranslation();
  return (
    <a className="footer-link" href={useSiteAddress(paperAddress[useLanguage()])}>
      {t('service.paper')}
    </a>
  );
}
