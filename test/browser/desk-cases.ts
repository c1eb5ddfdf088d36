import { rulesVersion } from '../../rules/source';
import type { Case } from '../../src/desk/cases/case';
import { judgementsWith } from '../../src/desk/cases/rejudging';
import type { StoredCase } from '../../src/desk/cases/stored-case';

const clean: Case['answers'] = {
  applicant: 'japanCompany',
  membership: 'none',
  listedCompany: 'same',
  sharedProduct: 'no',
  restricted: 'none',
  eligibleItems: 'all',
  circumstances: [],
};
const moment = '2026-11-23T04:05:06.789Z';

const bare: Omit<Case, 'id'> = {
  client: '',
  reference: '',
  adviser: '',
  answers: clean,
  notes: {},
  note: '',
  settlements: [],
  createdAt: moment,
  changedAt: moment,
  isArchived: false,
  judgements: [],
};

/** The id of one of these cases, by its number. */
export const idOf = (number: number) => `0000000${number}-1111-4111-8111-111111111111`;

/** One case in the middle of its questions, one waiting for a reply that has come, and three that cannot apply. */
export const casesOfEveryKind: readonly Case[] = [
  {
    ...bare,
    id: idOf(1),
    client: '山田製作所',
    reference: 'K-001',
    adviser: '佐々木',
    answers: { applicant: 'japanCompany', membership: 'free' },
    notes: { listedCompany: '登記を確認する' },
    note: '値引きを希望',
  },
  {
    ...bare,
    id: idOf(2),
    client: '港貿易',
    answers: { ...clean, applicant: 'otherOrganisation' },
    notes: { applicant: '代表者は来週戻る' },
    settlements: [
      {
        question: 'applicant',
        answer: 'otherOrganisation',
        on: '2026-11-20',
        by: '窓口の鈴木様',
        reply: '窓口では通るとのこと',
      },
    ],
  },
  {
    ...bare,
    id: idOf(3),
    client: '佐藤工業',
    answers: { ...clean, sharedProduct: 'yes', agreement: 'refused' },
  },
  { ...bare, id: idOf(4), client: '高橋食品', answers: { applicant: 'overseasCompany' } },
  {
    ...bare,
    id: idOf(5),
    client: '鈴木商店',
    answers: { ...clean, sharedProduct: 'yes', agreement: 'refused' },
  },
];

/** These cases as the desk's database holds them. */
export const storedCases: readonly StoredCase[] = casesOfEveryKind.map((one) => ({
  revision: one.id,
  case: { ...one, judgements: judgementsWith([], one.answers, new Date(moment)) },
}));

/** These cases as a backup file. */
export const fileOfCases = JSON.stringify({
  format: 'eligibility-check',
  version: 1,
  rules: rulesVersion,
  exportedAt: moment,
  cases: casesOfEveryKind,
});
