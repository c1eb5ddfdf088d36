import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { newId } from '../../src/desk/cases/new-id';
import { ReportsPage } from '../../src/desk/screens/reports-page';
import { client, satoId, suzukiId, yamadaId } from '../desk/cases/clients';
import { openWithJetro } from '../examples';
import { atDesk } from './desk-pages';

const yamada = client();
const sato = client({
  id: satoId,
  client: '<img src=x>佐藤工業',
  answers: { ...yamada.answers, applicant: 'otherOrganisation', membership: 'paidBefore' },
  settlements: [
    {
      question: 'applicant',
      answer: 'otherOrganisation',
      on: '2026-11-20',
      by: 'ジェトロ 田中様',
      reply: '日本支社でも、\n申し込めます。',
    },
    {
      question: 'membership',
      answer: 'groupPaid',
      on: '2026-11-19',
      by: 'ジェトロ',
      reply: '前の答えの返事',
    },
  ],
});
const suzuki = client({ id: suzukiId, client: '鈴木商店', answers: { applicant: 'japanCompany' } });
const lostId = '44444444-4444-4444-8444-444444444444';

const sheetOf = (name: string) => within(screen.getByRole('region', { name: `${name}の報告書` }));

describe('the reports of several cases', () => {
  test('stand one after the other, each with its names, as they were typed', async () => {
    await atDesk(<ReportsPage ids={[satoId, yamadaId]} />, [yamada, sato]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('報告書をまとめて印刷する');
    const titles = screen.getAllByRole('heading', { name: 'Alibaba.com出展支援 申込条件の確認票' });
    expect(titles.map(({ tagName }) => tagName)).toEqual(['H2', 'H2']);
    const [first] = screen.getAllByRole('article');
    expect(first).toHaveTextContent('対象の会社：<img src=x>佐藤工業');
    expect(first).toHaveTextContent('整理番号：K-001');
    expect(first).toHaveTextContent('アドバイザー：佐々木');
    expect(screen.getByText('2件の報告書です。')).toBeVisible();
  });

  test('link to the result with its answers, and with no name', async () => {
    await atDesk(<ReportsPage ids={[yamadaId]} />, [yamada]);
    const link = sheetOf('山田製作所').getByRole('link', { name: /#\/result\?/ });
    expect(link).toHaveAttribute('href', expect.stringContaining('#/result?applicant=japanCompany&'));
    for (const { href } of document.querySelectorAll('a')) {
      expect(decodeURIComponent(href)).not.toMatch(/山田|佐々木|K-001/);
    }
    expect(document.title).not.toMatch(/山田/);
  });

  test('say what was settled beside the outcome, which stays that of the FAQ', async () => {
    await atDesk(<ReportsPage ids={[satoId]} />, [sato]);
    const sheet = sheetOf('<img src=x>佐藤工業');
    expect(sheet.getByRole('heading', { name: '申込みの前に確認が必要です' })).toBeVisible();
    expect(
      sheet.getByText(/上の結論は、FAQに照らしたままです。.*ジェトロの回答は、FAQより優先します。/),
    ).toBeVisible();
    const settled = sheet.getByText(`申込者：${openWithJetro.ja.label}`).closest('li');
    expect(settled).toHaveTextContent(
      '確認済み：2026年（令和8年）11月20日（金）、ジェトロ 田中様日本支社でも、 申し込めます。',
    );
    expect(sheet.queryByText('前の答えの返事')).not.toBeInTheDocument();
  });

  test('mark a settled point among what is to be settled, and no other', async () => {
    await atDesk(<ReportsPage ids={[satoId]} />, [sato]);
    const sheet = sheetOf('<img src=x>佐藤工業');
    expect(sheet.getByText('確認済み').closest('li')).toHaveTextContent(openWithJetro.ja.settle);
    expect(sheet.getByText('ジェトロに確認する').closest('li')).toHaveTextContent(
      /以前に有料で出展していても、申し込めますか。/,
    );
  });

  test('name no desk to settle with once every reply is there', async () => {
    const settledOnly = client({ ...sato, answers: { ...yamada.answers, applicant: 'otherOrganisation' } });
    await atDesk(<ReportsPage ids={[satoId]} />, [settledOnly]);
    expect(screen.queryByText(/^確認先：/)).not.toBeInTheDocument();
  });

  test('leave out cases without an outcome, and say which', async () => {
    await atDesk(<ReportsPage ids={[yamadaId, suzukiId, lostId]} />, [yamada, suzuki]);
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'まだ結果が出ていないため、入れていない案件' })).toBeVisible();
    expect(screen.getByRole('link', { name: '鈴木商店' })).toHaveAttribute('href', `#/desk/case/${suzukiId}`);
    expect(screen.getByText(/選んだ案件のうち1件は、見つかりません。/)).toBeVisible();
  });

  test('of older rules say that they are by today’s', async () => {
    const old = client({
      judgements: [
        { judgedAt: '2025-11-01T01:00:00.000Z', rules: '2025.1', outcome: 'askFirst', weights: {} },
      ],
    });
    await atDesk(<ReportsPage ids={[yamadaId]} />, [old]);
    expect(screen.getByText(/このうち1件は、前の版のルールで判定されています。/)).toBeVisible();
  });

  test('are printed by a button, once all are made', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const many = Array.from({ length: 12 }, (_, place) => client({ id: newId(), client: `顧客${place}` }));
    const { user } = await atDesk(<ReportsPage ids={many.map(({ id }) => id)} />, many);
    await user.click(await screen.findByRole('button', { name: '印刷する・PDFにする' }));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('article')).toHaveLength(12);
  });

  test('say on the last page too whose each is, only where there are several', async () => {
    await atDesk(<ReportsPage ids={[yamadaId]} />, [yamada]);
    expect(screen.getAllByText('対象の会社：山田製作所')).toHaveLength(1);
    cleanup();
    await atDesk(<ReportsPage ids={[yamadaId, satoId]} />, [yamada, sato]);
    expect(screen.getAllByText('対象の会社：山田製作所')).toHaveLength(2);
  });

  test('are none if no case has an outcome', async () => {
    await atDesk(<ReportsPage ids={[suzukiId]} />, [suzuki]);
    expect(screen.getByText('印刷できる報告書がありません。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '印刷する・PDFにする' })).not.toBeInTheDocument();
  });
});
