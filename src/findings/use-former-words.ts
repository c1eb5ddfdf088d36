import type { Answers } from '../../rules/answers';
import { questionIds } from '../../rules/answers';
import { type Judgement, type Shift, shiftsSince, type Weight } from '../../rules/judgement';
import { rulesVersion } from '../../rules/source';
import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';

/** What a link made under other rules said, in words. */
interface FormerWords {
  readonly versions: string;
  readonly was: string;
  /** What is judged otherwise now, a line each. */
  readonly shifts: readonly string[];
}

/** The words for what weighs otherwise than under other rules, in the language shown. */
export function useShiftWords(): (shift: Shift) => string {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  const nameOf = (weight: Weight | undefined) => {
    if (weight === undefined || weight === 'givenAnew') return t('former.notAsked');
    return weight === 'none' ? t('former.none') : t(`effect.${weight}`);
  };
  return ({ question: name, was, is }) => {
    const known = questionIds.find((id) => id === name);
    const question = known ? wording[known].label : name;
    if (was === 'givenAnew') return t('former.givenAnew', { question });
    return t('former.shift', { question, was: nameOf(was), is: nameOf(is) });
  };
}

/** The words for what a link made under other rules said of these answers, in the language shown. */
export function useFormerWords(): (former: Judgement, answers: Answers) => FormerWords {
  const { t } = useTranslation();
  const line = useShiftWords();
  return (former, answers) => ({
    versions: t('former.versions', { former: former.rules, current: rulesVersion }),
    was: t('former.was', { outcome: t(`outcome.${former.outcome}.title`) }),
    shifts: shiftsSince(former, answers).map(line),
  });
}
