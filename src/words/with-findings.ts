import { eachQuestion } from '../../rules/answers';
import type { AskedWording, FindingsWording, QuestionsWording } from './wording';

type Options = Readonly<Record<string, object>>;

/** The words of every question, with what is said of each answer beside its label. */
export function withFindings(asked: AskedWording, findings: FindingsWording): QuestionsWording {
  const questions = eachQuestion((question) => {
    const labels: Options = asked[question].options;
    const found: Options = findings[question];
    const options = Object.entries(labels).map(([option, words]) => [option, { ...words, ...found[option] }]);
    return { ...asked[question], options: Object.fromEntries(options) };
  });
  // The two halves are split option by option by these very types; joining them again entry by entry hides that.
  return questions as QuestionsWording;
}
