import type { Answers } from '../../rules/answers';
import type { Outcome } from '../../rules/judge';
import type { Judgement } from '../../rules/judgement';
import { useFormerWords } from '../findings/use-former-words';
import { Banner } from '../ui/banner';
import { useTranslation } from '../words/use-translation';

/** What a link made under other rules said of these answers, what they come to today, and what is judged otherwise. */
export function FormerResult({
  former,
  outcome,
  answers,
}: {
  former: Judgement;
  outcome: Outcome;
  answers: Answers;
}) {
  const { t } = useTranslation();
  const { versions, was, shifts } = useFormerWords()(former, answers);
  return (
    <Banner tone="info" role="note">
      <p className="banner-title">{t('former.title')}</p>
      <p>{versions}</p>
      <p key={was}>{was}</p>
      <p key={outcome}>{t('former.is', { outcome: t(`outcome.${outcome}.title`) })}</p>
      <p>{shifts.length === 0 ? t('former.noShift') : t('former.shifts')}</p>
      {shifts.length > 0 && (
        <ul>
          {shifts.map((shift) => (
            <li key={shift}>{shift}</li>
          ))}
        </ul>
      )}
    </Banner>
  );
}
