import type { Finding } from '../../rules/judge';
import { type FindingWords, findingWords } from '../i18n/finding-words';
import { useQuestionWording } from '../i18n/question-wording';

/** The words for findings, in the language shown. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const wording = useQuestionWording();
  return (finding) => findingWords(finding, wording);
}
