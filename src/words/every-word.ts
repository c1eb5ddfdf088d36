import { deskCaseWords } from './desk-case-words';
import { deskChosenWords } from './desk-chosen-words';
import { deskCompareWords } from './desk-compare-words';
import { deskFilesWords } from './desk-files-words';
import { deskListWords } from './desk-list-words';
import { deskOverviewWords } from './desk-overview-words';
import { deskReportsWords } from './desk-reports-words';
import { deskSettingsWords } from './desk-settings-words';
import { deskStorageWords } from './desk-storage-words';
import { embedWords } from './embed-words';
import { embeddingWords } from './embedding-words';
import { en } from './en';
import { flowWords } from './flow-words';
import { ja } from './ja';
import type { Language } from './languages';
import { offlineWords } from './offline-words';
import { paperWords } from './paper-words';
import { rulebookWords } from './rulebook-words';
import { singleWords } from './single-words';

/** Words that are fetched apart, with what says them. */
const apart = {
  embed: embedWords,
  embedding: embeddingWords,
  flow: flowWords,
  offline: offlineWords,
  paper: paperWords,
  rulebook: rulebookWords,
  single: singleWords,
  deskCase: deskCaseWords,
  deskChosen: deskChosenWords,
  deskCompare: deskCompareWords,
  deskFiles: deskFilesWords,
  deskList: deskListWords,
  deskOverview: deskOverviewWords,
  deskReports: deskReportsWords,
  deskSettings: deskSettingsWords,
  deskStorage: deskStorageWords,
} as const;

/** The words fetched apart, of one language. */
function apartIn(language: Language): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(apart).map(([name, words]) => [name, words[language]]));
}

/** All that is said in each language, wherever it is loaded: for what looks at the wording, and never for the app. */
export const everyWord: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = {
  ja: { ...ja, ...apartIn('ja') },
  en: { ...en, ...apartIn('en') },
};
