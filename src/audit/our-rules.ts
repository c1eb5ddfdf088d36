import { faq } from '../../rules/faq';
import { judge } from '../../rules/judge';
import { questions } from '../../rules/questions';
import { employeeBand, employeeLimit } from '../../rules/sme';
import { history } from '../../rules/source';
import { decidesNothing, readAlike } from '../../rules/standing';
import { deskCompareWords } from '../i18n/desk-compare-words';
import { deskOverviewWords } from '../i18n/desk-overview-words';
import { deskReportsWords } from '../i18n/desk-reports-words';
import { deskRowWords } from '../i18n/desk-row-words';
import { en } from '../i18n/en';
import { flowWords } from '../i18n/flow-words';
import { ja } from '../i18n/ja';
import { paperWords } from '../i18n/paper-words';
import { rulebookWords } from '../i18n/rulebook-words';
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
  wording: {
    ja: {
      ...ja,
      paper: paperWords.ja,
      flow: flowWords.ja,
      rulebook: rulebookWords.ja,
      deskRow: deskRowWords.ja,
      deskCompare: deskCompareWords.ja,
      deskOverview: deskOverviewWords.ja,
      deskReports: deskReportsWords.ja,
    },
    en: {
      ...en,
      paper: paperWords.en,
      flow: flowWords.en,
      rulebook: rulebookWords.en,
      deskRow: deskRowWords.en,
      deskCompare: deskCompareWords.en,
      deskOverview: deskOverviewWords.en,
      deskReports: deskReportsWords.en,
    },
  },
  history,
};
