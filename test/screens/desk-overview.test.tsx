import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { newId } from '../../src/desk/cases/new-id';
import { OverviewPage } from '../../src/desk/screens/overview-page';
import { client } from '../desk/cases/clients';
import { atDesk } from './desk-pages';

const { answers } = client();
const jetroReply = {
  question: 'applicant',
  answer: 'otherOrganisation',
  on: '2026-11-20',
  by: 'ジェトロ',
  reply: '申し込めます。',
} as const;

const cases = [
  client(),
  client({ id: newId(), answers: { ...answers, membership: 'paid' } }),
  client({ id: newId(), answers: { ...answers, membership: 'leavingToApply' } }),
  client({ id: newId(), answers: { ...answers, applicant: 'otherOrganisation' } }),
  client({ id: newId(), answers: { ...answers, applicant: 'otherOrganisation' }, settlements: [jetroReply] }),
  client({ id: newId(), answers: {} }),
  client({
    id: newId(),
    judgements: [{ judgedAt: '2025-11-01T01:00:00.000Z', rules: '2025.1', outcome: 'canApply', weights: {} }],
  }),
  client({ id: newId(), answers: { ...answers, membership: 'paid' }, isArchived: true }),
];

/** What a table says, row by row, as a screen reader reads it. */
function lines(name: RegExp) {
  const [, ...rows] = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.map((row) =>
    [...row.querySelectorAll(':scope > :not([aria-hidden])')].map(({ textContent }) =>
      textContent?.replace(/：「.*$/, ''),
    ),
  );
}

describe('the overview', () => {
  test('counts outcomes in a table', async () => {
    await atDesk(<OverviewPage onFilter={() => {}} />, cases);
    expect(lines(/^結果/)).toEqual([
      ['理由なし', '2件'],
      ['要確認', '2件'],
      ['申し込めない', '2件'],
      ['質問の途中', '1件'],
    ]);
  });

  test('counts the FAQ entries in the way, most frequent first', async () => {
    await atDesk(<OverviewPage onFilter={() => {}} />, cases);
    expect(lines(/^申し込めない理由のFAQの項目/)).toEqual([
      ['Q15 Alibaba.comの利用', '2件'],
      ['Q17 Alibaba.comの利用', '1件'],
    ]);
  });

  test('counts with whom something is to be settled, settled ones apart', async () => {
    await atDesk(<OverviewPage onFilter={() => {}} />, cases);
    expect(lines(/^確認先/)).toEqual([['ジェトロ', '1件', '1件']]);
  });

  test('calls the client so, not “yourself” as a result does', async () => {
    const undecided = client({ answers: { ...answers, listedCompany: 'notDecided' } });
    await atDesk(<OverviewPage onFilter={() => {}} />, [undecided]);
    expect(lines(/^確認先/)).toEqual([['事業者', '1件', '0件']]);
  });

  test('leads from each number to its cases, archived ones left out', async () => {
    const onFilter = vi.fn();
    const { user } = await atDesk(<OverviewPage onFilter={onFilter} />, cases);
    for (const name of [
      '7件：「すべての案件」の案件を一覧で見る',
      '1件：「前の版のルールで判定された案件」の案件を一覧で見る',
      '2件：「申し込めない」の案件を一覧で見る',
      '2件：「Q15」の案件を一覧で見る',
      '1件：「ジェトロ 確認待ち」の案件を一覧で見る',
      '1件：「ジェトロ 確認済み」の案件を一覧で見る',
    ]) {
      await user.click(screen.getByRole('button', { name }));
    }
    expect(onFilter.mock.calls).toEqual([
      [{ archived: false }],
      [{ ofOlderRules: true, archived: false }],
      [{ outcomes: ['cannotApply'], archived: false }],
      [{ barredBy: 'Q15', archived: false }],
      [{ openWith: 'jetro', archived: false }],
      [{ settledWith: 'jetro', archived: false }],
    ]);
    const [unfinished] = screen.getAllByRole('button', { name: '1件：「質問の途中」の案件を一覧で見る' });
    if (!unfinished) throw new Error('no number of unfinished cases');
    await user.click(unfinished);
    expect(onFilter).toHaveBeenLastCalledWith({ outcomes: [null], archived: false });
  });

  test('counts archived cases too when asked', async () => {
    const onFilter = vi.fn();
    const { user } = await atDesk(<OverviewPage onFilter={onFilter} />, cases);
    await user.click(screen.getByRole('checkbox', { name: '保管済みの案件（1件）も数える' }));
    await user.click(screen.getByRole('button', { name: '3件：「申し込めない」の案件を一覧で見る' }));
    expect(onFilter).toHaveBeenCalledWith({ outcomes: ['cannotApply'] });
  });

  test('leads nowhere from nought, and says what there is not', async () => {
    await atDesk(<OverviewPage onFilter={() => {}} />, [client()]);
    expect(lines(/^結果/)[2]).toEqual(['申し込めない', '0件']);
    expect(screen.queryByRole('button', { name: /申し込めない/ })).not.toBeInTheDocument();
    expect(screen.getByText('申し込めない理由のある案件はありません。')).toBeVisible();
    expect(screen.getByText('確認が必要な案件はありません。')).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  test('says that there are no cases yet', async () => {
    await atDesk(<OverviewPage onFilter={() => {}} />, []);
    expect(screen.getByText(/^まだ案件がありません。/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('in English is in English', async () => {
    await atDesk(<OverviewPage onFilter={() => {}} />, cases, 'en');
    expect(screen.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    expect(screen.getByRole('button', { name: '1: list the cases under “JETRO Waiting”' })).toBeVisible();
  });
});
