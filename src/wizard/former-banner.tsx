import { useTranslation } from 'react-i18next';
import type { Judgement } from '../../rules/judgement';
import { rulesVersion } from '../../rules/source';
import { Banner } from '../ui/banner';

/** Tells, on the way to a result, what a link made under other rules came to. */
export function FormerBanner({ former }: { former: Judgement }) {
  const { t } = useTranslation();
  return (
    <Banner tone="info">
      <p className="banner-title">{t('former.title')}</p>
      <p>{t('former.versions', { former: former.rules, current: rulesVersion })}</p>
      <p>{t('former.was', { outcome: t(`outcome.${former.outcome}.title`) })}</p>
      <p>{t('former.onTheWay')}</p>
    </Banner>
  );
}
