import { useTranslation } from 'react-i18next';
import type { Answers } from '../../rules/answers';
import type { Outcome } from '../../rules/judge';
import { type Judgement, shiftsSince, type Weight } from '../../rules/judgement';
import { rulesVersion } from '../../rules/source';
import { useQuestionWording } from '../i18n/question-wording';
import { Banner } from '../ui/banner';

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
  const wording = useQuestionWording();
  const shifts = shiftsSince(former, answers);
  const name = (weight: Weight | undefined) => {
    if (weight === undefined) return t('former.notAsked');
    return weight === 'none' ? t('former.none') : t(`effect.${weight}`);
  };
  return (
    <Banner tone="info" role="note">
      <p className="banner-title">{t('former.title')}</p>
      <p>{t('former.versions', { former: former.rules, current: rulesVersion })}</p>
      <p>{t('former.was', { outcome: t(`outcome.${former.outcome}.title`) })}</p>
      <p>{t('former.is', { outcome: t(`outcome.${outcome}.title`) })}</p>
      {shifts.length === 0 ? (
        <p>{t('former.noShift')}</p>
      ) : (
        <>
          <p>{t('former.shifts')}</p>
          <ul>
            {shifts.map(({ question, was, is }) => (
              <li key={question}>
                {t('former.shift', { question: wording[question].label, was: name(was), is: name(is) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
}
