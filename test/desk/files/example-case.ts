import type { Case, CaseJudgement } from '../../../src/desk/cases/case';
import { judgementsWith } from '../../../src/desk/cases/rejudging';
import type { Newcomers } from '../../../src/desk/files/import-file';

/** A case with something in every field, written by hand. */
export const yamada: Case = {
  id: '5f0c1f3e-6f0b-4c0e-9a53-0b8a3d1c2e4f',
  client: '山田製作所 "Yamada", Ltd.',
  reference: '0042',
  adviser: '佐藤',
  answers: {
    applicant: 'japanBranch',
    membership: 'none',
    listedCompany: 'same',
    restricted: 'none',
    eligibleItems: 'all',
    sharedProduct: 'no',
    circumstances: ['consumerGoods', 'madeOverseas'],
  },
  notes: { applicant: '登記は支店のみ\n=SUM(A1:A3)', membership: '2019年に退会; 確認済み' },
  note: '-5%の値引きを希望',
  settlements: [
    {
      question: 'applicant',
      answer: 'japanBranch',
      on: '2026-11-20',
      by: 'ジェトロ 事務局',
      reply: '申し込めます。\n\nただし、募集要項を見てください。',
    },
    { question: 'eligibleItems', answer: 'notChecked', on: '2026-11-21', by: '', reply: '  一覧にある' },
  ],
  createdAt: '2026-11-19T01:02:03.004Z',
  changedAt: '2026-11-23T04:05:06.789Z',
  isArchived: true,
  judgements: [
    {
      judgedAt: '2026-11-23T04:05:06.789Z',
      rules: '2026.1',
      outcome: 'askFirst',
      weights: { applicant: 'confirm', circumstances: 'none' },
    },
    { judgedAt: '2026-11-20T00:00:00.000Z', rules: '2026.1', outcome: null, weights: {} },
  ],
};

/** A case as bare as can be. */
export const bare: Case = {
  id: '00000000-0000-4000-8000-000000000001',
  client: '',
  reference: '',
  adviser: '',
  answers: {},
  notes: {},
  note: '',
  settlements: [],
  createdAt: '2026-11-23T00:00:00.000Z',
  changedAt: '2026-11-23T00:00:00.000Z',
  isArchived: false,
  judgements: [],
};

/** The moment of every import in these tests. */
const importedAt = '2026-11-23T09:00:00.000Z';

/** The moment of the import, and ids that count up. */
export function newcomers(): Newcomers {
  let count = 0;
  return {
    now: importedAt,
    newId: () => `00000000-0000-4000-8000-9${String(++count).padStart(11, '0')}`,
  };
}

/** The history of a case that comes in without one. */
export function judgedOnArrival({ answers }: Case): CaseJudgement[] {
  return judgementsWith([], answers, new Date(importedAt));
}
