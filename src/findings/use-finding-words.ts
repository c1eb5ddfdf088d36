import type { Finding } from '../../rules/judge';
import { type FindingWords, findingWords } from '../words/finding-words';
import { useQuestionWording } from '../words/question-wording';

/** The words for findings, in the language shown. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const wording = useQuestionWording();
  return (finding) => findingWords(finding, wording);
}
