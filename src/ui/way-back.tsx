import './button.css';
import { canGoBack, goBack } from '../router/address-bar';
import { useTranslation } from '../words/use-translation';
import { ButtonLink } from './button-link';

/** From a page beside the check to where one was; for those who arrived there first, to the check or the start. */
export function WayBack({ hasAnswers, fragment }: { hasAnswers: boolean; fragment: string }) {
  const { t } = useTranslation();
  return canGoBack() ? (
    <button type="button" className="button" data-variant="secondary" onClick={goBack}>
      {t('wizard.back')}
    </button>
  ) : (
    <ButtonLink fragment={fragment}>
      {hasAnswers ? t('about.backToCheck') : t('about.backToStart')}
    </ButtonLink>
  );
}
