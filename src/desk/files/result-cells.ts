import { barsAmong, type Finding, openAmong, type Verdict } from '../../../rules/judge';
import { rulesVersion } from '../../../rules/source';
import { resultWords } from '../../words/file-words';
import { findingWords } from '../../words/finding-words';
import type { Language } from '../../words/languages';
import { nameForConsultants } from '../../words/recipient-names';
import type { Result } from './columns';
import { questionWords, wordings } from './option-words';

/** What a verdict says in one column of a file. None of it is read back: whoever reads the file judges anew. */
export function resultCell(
  { outcome, findings, unanswered }: Verdict,
  result: Result,
  language: Language,
): string {
  switch (result) {
    case 'outcome':
      return outcome ?? '';
    case 'bars':
      return barsAmong(findings).map(findingIds).join(', ');
    case 'open':
      return openAmong(findings)
        .map((finding) => `${findingIds(finding)} ${finding.settleWith}`)
        .join(', ');
    case 'unanswered':
      return unanswered.join(', ');
    case 'rules':
      return rulesVersion;
    case 'outcomeText':
      return outcome ? wordings[language].outcome[outcome].title : resultWords[language].incomplete;
    case 'barsText':
      return barsAmong(findings)
        .map((finding) => findingText(finding, language))
        .join('\n');
    case 'openText':
      return openAmong(findings)
        .map((finding) => findingText(finding, language))
        .join('\n');
    case 'unansweredText':
      return unanswered
        .map((question) => questionWords(question, language).label)
        .join(resultWords[language].separator);
  }
}

/** `membership=paid (Q15 Q17)` */
function findingIds({ question, answer, cites }: Finding): string {
  return `${question}=${answer} (${cites.join(' ')})`;
}

/** One finding in a line: question, answer, what was found, what it rests on, and for an open point where to settle it. */
export function findingText(finding: Finding, language: Language): string {
  const words = resultWords[language];
  const { label, answer, sentence } = findingWords(finding, wordings[language].question);
  const found = words.finding({
    question: label,
    answer,
    sentence,
    cites: finding.cites.join(words.separator),
  });
  if (finding.effect !== 'confirm') return found;
  const recipient = nameForConsultants(
    finding.settleWith,
    language,
    (other) => wordings[language].recipient[other].name,
  );
  return `${found} ${words.settleWith(recipient)}`;
}
