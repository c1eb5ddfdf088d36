import { faq } from '../../rules/faq';
import { judge } from '../../rules/judge';
import { questions } from '../../rules/questions';
import { employeeBand, employeeLimit } from '../../rules/sme';
import { history } from '../../rules/source';
import { decidesNothing, readAlike } from '../../rules/standing';
import { everyWord } from '../../src/i18n/every-word';
import { endsOfMachine } from './machine-walk';
import type { Subject } from './subject';

/** The rules of this project, to be looked at. */
export const ourRules: Subject = {
  table: questions,
  entries: faq,
  decidesNothing,
  readAlike,
  limits: employeeLimit,
  bands: employeeBand,
  judge,
  ends: () => endsOfMachine(questions),
  wording: everyWord,
  history,
};
