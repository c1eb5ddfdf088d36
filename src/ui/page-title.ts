import { useEffect } from 'react';
import { useTranslation } from '../words/use-translation';

/** What the browser's tab says of a page. */
export function titleInTab(title: string, service: string): string {
  return `${title} | ${service}`;
}

/** Names the page in the browser's tab, history and print; an error is said first. */
export function usePageTitle(title: string, { hasError = false } = {}): void {
  const { t } = useTranslation();
  const service = t('service.name');
  const prefix = hasError ? `${t('service.error')}: ` : '';
  useEffect(() => {
    document.title = prefix + titleInTab(title, service);
  }, [prefix, title, service]);
}
