import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ComparePage } from '../../src/desk/screens/compare-page';
import { client, satoId, suzukiId, yamadaId } from '../desk/cases/clients';
import { atDesk } from './desk-pages';

const yamada = client({ changedAt: '2026-11-03T01:00:00.000Z' });
const sato = client({
  id: satoId,
  client: '佐藤<b>工業</b>',
  reference: 'K-002',
  answers: { ...yamada.answers, applicant: 'otherOrganisation', membership: 'paid' },
  settlements: [
    {
      question: 'applicant',
      answer: 'otherOrganisation',
      on: '2026-11-20',
      by: 'ジェトロ',
      reply: '申し込めます。',
    },
  ],
  changedAt: '2026-11-02T01:00:00.000Z',
});
const suzuki = client({ id: suzukiId, client: '', reference: '', answers: { applicant: 'japanCompany' } });
const lostId = '44444444-4444-4444-8444-444444444444';

/** The texts of a row of the table, its heading first. */
function row(name: string | RegExp, place = 0) {
  const found = screen.getAllByRole('row', { name })[place];
  if (!found) throw new Error(`no row ${name}`);
  return [...found.children].map(({ textContent }) => textContent);
}

describe('the comparison', () => {
  test('has a column a case, with its name as typed, its number and outcome, leading to the case', async () => {
    await atDesk(<ComparePage ids={[yamadaId, satoId]} />, [yamada, sato]);
    const table = screen.getByRole('table', { name: '案件の比較' });
    const head = within(table).getByRole('columnheader', { name: /佐藤<b>工業<\/b>/ });
    expect(head).toHaveTextContent('K-002');
    expect(head).toHaveTextContent('申し込めない');
    const link = within(head).getByRole('link', { name: '佐藤<b>工業</b>' });
    expect(link).toHaveAttribute('href', `#/desk/case/${satoId}`);
    expect(link).not.toHaveAttribute('title');
    expect(document.title).toMatch(/^案件を比べる/);
  });

  test('says outcome, bars and open points of each, and which of them are settled', async () => {
    await atDesk(<ComparePage ids={[yamadaId, satoId]} />, [yamada, sato]);
    expect(row(/^結果/)).toEqual([
      '結果',
      'FAQに照らして、申し込めない理由は見つかりませんでした',
      'FAQに照らして、このままでは申し込めません',
    ]);
    expect(row(/^申し込めない理由/)).toEqual(['申し込めない理由', 'なし', 'Alibaba.comの利用 （Q15, Q17）']);
    expect(row(/^確認が必要な点/)).toEqual(['確認が必要な点', 'なし', '申込者（ジェトロ） （Q7）確認済み']);
  });

  test('shows what differs, and what is the same only when asked', async () => {
    const { user } = await atDesk(<ComparePage ids={[yamadaId, satoId]} />, [yamada, sato]);
    expect(row(/^Alibaba\.comの利用/)).toEqual([
      'Alibaba.comの利用',
      '出展も掲載もしていない',
      '有料で出展している',
    ]);
    expect(row(/^Alibaba\.comの利用/, 1)[2]).toBe(
      '申し込めない理由有料で出展中の企業は、申し込めません。 （Q15, Q17）',
    );
    expect(screen.queryByRole('row', { name: /^同じ製品の申込み/ })).not.toBeInTheDocument();

    await user.click(screen.getByRole('checkbox', { name: '同じところも表示する' }));
    expect(row(/^同じ製品の申込み/)).toEqual([
      '同じ製品の申込み',
      'いいえ、申込者だけが申し込む',
      'いいえ、申込者だけが申し込む',
    ]);
    expect(row(/^Alibaba\.comの利用/)[0]).toBe('Alibaba.comの利用違い');
  });

  test('says so where nothing differs', async () => {
    await atDesk(<ComparePage ids={[yamadaId, satoId]} />, [yamada, client({ id: satoId })]);
    expect(screen.getAllByRole('row', { name: '違いはありません。' })).toHaveLength(2);
  });

  test('tells what is not asked or not answered yet', async () => {
    await atDesk(<ComparePage ids={[satoId, suzukiId]} />, [sato, suzuki]);
    expect(screen.getByRole('link', { name: '（名前なし）' })).toBeVisible();
    expect(row(/^結果/)[2]).toBe('質問の途中');
    expect(row(/^まだ答えていない質問/)[2]).toMatch(/^Alibaba\.comの利用、掲載する会社/);
    expect(row(/^掲載する会社/)[2]).toBe('未回答');
  });

  test('scrolls within a part of the page that the keyboard reaches', async () => {
    await atDesk(<ComparePage ids={[yamadaId, satoId]} />, [yamada, sato]);
    expect(screen.getByRole('region', { name: '案件の比較の表（横に動かせます）' })).toHaveAttribute(
      'tabindex',
      '0',
    );
  });

  test('sets three side by side at most, and says so', async () => {
    const fourth = client({ id: lostId, client: '四番目' });
    const cases = [yamada, sato, suzuki, fourth];
    await atDesk(<ComparePage ids={cases.map(({ id }) => id)} />, cases);
    expect(screen.getByText('並べられるのは3件までです。はじめの3件を表示しています。')).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: /四番目/ })).not.toBeInTheDocument();
  });

  test('tells of a case that is not there, and has another one chosen', async () => {
    await atDesk(<ComparePage ids={[yamadaId, lostId]} />, [yamada, sato]);
    expect(screen.getByText(/選んだ案件のうち1件は、見つかりません。/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: '山田製作所' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: '佐藤<b>工業</b>' })).not.toBeChecked();
  });
});

describe('choosing what to compare', () => {
  test('leads to an address that names the cases by number only', async () => {
    const { user } = await atDesk(<ComparePage ids={[]} />, [yamada, sato]);
    await user.click(screen.getByRole('checkbox', { name: '佐藤<b>工業</b>' }));
    await user.click(screen.getByRole('checkbox', { name: '山田製作所' }));
    await user.click(screen.getByRole('button', { name: '並べて比べる' }));
    expect(window.location.hash).toBe(`#/desk/compare/${satoId}/${yamadaId}`);
  });

  test('asks for two cases, with the focus on what it says', async () => {
    const { user } = await atDesk(<ComparePage ids={[yamadaId]} />, [yamada, sato]);
    await user.click(screen.getByRole('button', { name: '並べて比べる' }));
    expect(screen.getByRole('group', { name: '2件から3件を選んでください。いまは1件です。' })).toHaveFocus();
    expect(window.location.hash).toBe('');
  });

  test('offers the variants of the one that is chosen first: they have its number', async () => {
    const variant = client({ id: suzukiId, client: '佐藤工業（別案）', reference: 'K-002' });
    await atDesk(<ComparePage ids={[satoId]} />, [variant, yamada, sato]);
    const offered = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(offered.map((text) => /山田|佐藤(工業（別案）)?/.exec(text ?? '')?.[0])).toEqual([
      '佐藤',
      '佐藤工業（別案）',
      '山田',
    ]);
  });

  test('finds cases by words, and keeps those chosen in sight', async () => {
    const { user } = await atDesk(<ComparePage ids={[]} />, [yamada, sato, suzuki]);
    await user.click(screen.getByRole('checkbox', { name: '山田製作所' }));
    await user.type(screen.getByRole('textbox', { name: /^探す/ }), 'ｋ－００２');
    expect(screen.getByRole('status')).toHaveTextContent('1件あります。');
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      '山田製作所K-001　理由なし',
      '佐藤<b>工業</b>K-002　申し込めない',
    ]);
    expect(screen.getByRole('checkbox', { name: '山田製作所' })).toBeChecked();
  });

  test('is told that there are no cases yet', async () => {
    await atDesk(<ComparePage ids={[]} />, []);
    expect(screen.getByText('まだ案件がありません。')).toBeVisible();
  });
});
