import type { Language } from './languages';

/**
 * The check's name, for the frame it stands in on other sites: the same as `service.name`, in a file of its own, since
 * the script that those sites load is to hold no other words.
 */
export const frameTitle: Readonly<Record<Language, string>> = {
  ja: 'Alibaba.com出展支援 申込みチェック',
  en: 'Alibaba.com exhibitor programme: eligibility check',
};
