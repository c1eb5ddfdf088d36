import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the browser's tab, history and print; an error is said first. */
export function usePageTitle(title: string, { hasError = false } = {}): void {
  const { t } = useTranslation();
  const service = t('service.name');
  const prefix = hasError ? `${t('service.error')}: ` : '';
  useEffect(() => {
    document.title = `${prefix}${title} | ${service}`;
  }, [prefix, title, service]);
}
