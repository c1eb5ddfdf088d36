import './button.css';
import { canGoBack, goBack } from '../router/address-bar';
import { useTranslation } from '../words/use-translation';
import { ButtonLink } from './button-link';

/** Goes back in history from a page beside the check; without history, links to the check or the start page. */
export function BackButton({ hasAnswers, fragment }: { hasAnswers: boolean; fragment: string }) {
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
