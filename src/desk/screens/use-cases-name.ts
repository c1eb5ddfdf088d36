import { judge } from '../../../rules/judge';
import { presentMoment } from '../../platform/clock';
import { type FileName, fileNameOf } from '../../platform/file-name';
import { isoDate } from '../../words/dates';
import { deskChosenWords } from '../../words/desk-chosen-words';
import { deskListWords } from '../../words/desk-list-words';
import { useTranslation } from '../../words/use-translation';
import type { Case } from '../cases/case';
import { useDeskWords } from './use-desk';

/**
 * Names files of cases, in the language shown: what it is, whose, what came of it and the day. Of several cases the
 * first is named, with how many others there are.
 */
export function useCasesName(): (what: string, cases: readonly Case[], extension?: string) => FileName {
  const { t } = useTranslation();
  const { andOthers } = useDeskWords(deskChosenWords);
  const { unnamed, outcomes } = useDeskWords(deskListWords);
  const resultOf = ({ answers }: Case) => {
    const { outcome } = judge(answers);
    return outcome ? t(`fileName.${outcome}`) : outcomes.unfinished;
  };
  return (what, cases, extension) => {
    const [first, ...others] = cases;
    const name = first && (first.client.trim() || unnamed);
    const whose = name && others.length > 0 ? andOthers(name, others.length) : name;
    const result = first && others.length === 0 ? resultOf(first) : undefined;
    return fileNameOf([what, whose, result, isoDate(presentMoment())], extension);
  };
}
