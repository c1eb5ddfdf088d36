import { optionsOf } from '../../../rules/questions';
import { problemWords } from '../../words/file-words';
import type { Language } from '../../words/languages';
import { optionLabel } from './option-words';
import type { Fault, Place, Problem, Problems } from './problem';

/** Where it is and what is wrong, in one line: `row 5, column C “applicant”: Unknown option “moon”. …` */
function problemText({ where, fault }: Problem, language: Language): string {
  return problemWords[language].line(placeText(where, language), faultText(fault, language));
}

/** Every problem in a line of its own, and how many more there are. */
export function problemLines({ problems, more }: Problems, language: Language): string[] {
  const rest = more > 0 ? [filled(problemWords[language].more, { more: more.toLocaleString(language) })] : [];
  return [...problems.map((problem) => problemText(problem, language)), ...rest];
}

/** Where it is: `row 5, column C “applicant”`, `case 3 (client …), answers.applicant`. */
export function placeText(place: Place, language: Language): string {
  const words = problemWords[language].place;
  switch (place.in) {
    case 'case': {
      const { path, ...rest } = place;
      const start = filled(place.client ? words.namedCase : words.case, rest);
      return path ? `${start}${problemWords[language].separator}${path}` : start;
    }
    case 'column':
      return filled(words.column, { ...place.column });
    case 'cell':
      return filled(words.cell, { ...place.column, row: place.row });
    default:
      return filled(words[place.in], { ...place });
  }
}

/** What is wrong, in a sentence or two. */
export function faultText(fault: Fault, language: Language): string {
  const { fault: sentences, type, option, separator } = problemWords[language];
  const sentence = sentences[fault.kind];
  switch (fault.kind) {
    case 'unknownOption':
    case 'unknownEmployees': {
      const options = optionsOf(fault.question).map((id) =>
        option(id, optionLabel(fault.question, id, language)),
      );
      return filled(sentence, { written: fault.written, options: options.join(separator) });
    }
    case 'wrongType':
      return filled(sentence, { expected: type[fault.expected] });
    case 'tooManyCases':
      return filled(sentence, { limit: fault.limit.toLocaleString(language) });
    default:
      return filled(sentence, { ...fault });
  }
}

function filled(sentence: string, details: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(details[name] ?? ''));
}
