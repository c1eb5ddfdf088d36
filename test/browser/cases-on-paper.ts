import type { Page } from '@playwright/test';
import type { Case } from '../../src/desk/cases/case';
import { client, satoId, suzukiId } from '../desk/cases/clients';
import { storeCases } from './many-cases';
import { expect, open } from './visitor';

const minatoId = '44444444-4444-4444-8444-444444444444';
const { answers } = client();

/** A case of each outcome, and one in the middle of its questions; each with what its consultant alone is to see. */
export const casesOfEachKind = {
  canApply: client({ client: '株式会社山田', reference: 'K-001' }),
  askFirst: client({
    id: minatoId,
    client: '港貿易',
    reference: 'K-002',
    answers: { ...answers, applicant: 'otherOrganisation', membership: 'paidBefore' },
    notes: { applicant: '代表者は来週戻る' },
    note: '値引きを希望',
    settlements: [
      {
        question: 'applicant',
        answer: 'otherOrganisation',
        on: '2026-11-20',
        by: 'ジェトロ 田中様',
        reply: '協同組合でも申し込めるとのこと',
      },
      {
        question: 'applicant',
        answer: 'japanBranch',
        on: '2026-11-19',
        by: 'ジェトロ',
        reply: '前の答えの返事',
      },
    ],
  }),
  cannotApply: client({
    id: satoId,
    client: '佐藤工業',
    reference: 'K-003',
    answers: { ...answers, sharedProduct: 'yes', agreement: 'refused' },
  }),
  unfinished: client({
    id: suzukiId,
    client: '鈴木商店',
    reference: 'K-004',
    answers: { applicant: 'japanCompany' },
  }),
} satisfies Readonly<Record<string, Case>>;

/** Puts them into the desk's database, as if they had been there on arrival. */
export async function storeCasesOfEachKind(page: Page): Promise<void> {
  await open(page, '#/desk');
  await expect(page.getByRole('button', { name: /最初の案件|新しい案件/ }).first()).toBeVisible();
  await storeCases(
    page,
    Object.values(casesOfEachKind).map((one) => ({ revision: `${one.id.slice(0, 8)}00000000`, case: one })),
  );
}
