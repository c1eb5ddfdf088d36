import type { Answers } from '../../rules/answers';
import type { Judgement } from '../../rules/judgement';
import { useFormerWords } from '../findings/use-former-words';
import { Banner } from '../ui/banner';
import { useTranslation } from '../words/use-translation';

/** Tells, on the way to a result, what a link made under other rules came to. */
export function FormerBanner({ former, answers }: { former: Judgement; answers: Answers }) {
  const { t } = useTranslation();
  const { versions, was } = useFormerWords()(former, answers);
  return (
    <Banner tone="info">
      <p className="banner-title">{t('former.title')}</p>
      <p>{versions}</p>
      <p>{was}</p>
      <p>{t('former.onTheWay')}</p>
    </Banner>
  );
}
