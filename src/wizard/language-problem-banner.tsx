import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

/** Tells that the words of the other language could not be fetched. */
export function LanguageProblemBanner({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Banner tone="info">
      <p className="banner-title">{t('service.languageFailed')}</p>
      <p>{t('service.languageFailedNext')}</p>
      <Button variant="plain" onClick={onClose}>
        {t('linkProblem.close')}
      </Button>
    </Banner>
  );
}
