import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { judge } from '../../rules/judge';
import { rulesVersion } from '../../rules/source';
import { ReportPage } from '../../src/result/report/report-page';
import { changeLanguage } from '../../src/words/i18n';
import { barredByRefusal, barredEarly, openWithJetro } from '../examples';
import { heading, open } from './open';

const { words: barred, judged } = barredByRefusal;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00:00+09:00') });
});

afterEach(() => {
  vi.useRealTimers();
});

/** The sheet, as a reader finds it. */
const sheet = () => within(screen.getByRole('article'));

describe('the report', () => {
  test('says outcome, what would change it, every reason with its quotation, date and version', async () => {
    await open(`#/report?${barred}`);
    await heading('報告書');
    expect(
      sheet().getByRole('heading', { level: 2, name: 'Alibaba.com出展支援 申込条件の確認票' }),
    ).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    for (const text of [
      /2026年（令和8年）11月23日（月）/,
      `当サイトのルールの版：${rulesVersion}`,
      '申し込めない理由は、次のとおりです。',
      '相手の会社と、それぞれ申し込むことに合意する。',
      'ほかの製品で申し込む。',
      'メーカーと代理店双方の合意があれば、申込及び出展が可能です',
      /ジェトロの判断ではありません/,
      /申込書・採択通知ではありません/,
    ]) {
      expect(sheet().getByText(text)).toBeVisible();
    }
    const row = sheet().getByRole('row', { name: /^相手との合意/ });
    expect(within(row).getByText('申し込めない理由')).toBeVisible();
    expect(within(row).getByText('Q9（3ページ）')).toBeVisible();
  });

  test('holds names only once they are typed in, shown as they are, and kept nowhere', async () => {
    const user = await open(`#/report?${barred}`);
    await user.type(screen.getByRole('textbox', { name: '対象の会社（任意）' }), '<b>港</b>貿易');
    await user.type(screen.getByRole('textbox', { name: 'アドバイザー（任意）' }), '山田');
    expect(sheet().getByText('対象の会社：<b>港</b>貿易')).toBeVisible();
    expect(sheet().getByText('アドバイザー：山田')).toBeVisible();
    expect(decodeURIComponent(window.location.hash)).not.toMatch(/港|山田/);
    await user.click(screen.getByRole('link', { name: '結果に戻る' }));
    await heading('FAQに照らして、このままでは申し込めません');
    const [toReport] = screen.getAllByRole('link', { name: '報告書にする（印刷・保存）' });
    if (!toReport) throw new Error('no link to the report');
    await user.click(toReport);
    await screen.findByRole('heading', { level: 1, name: '報告書' });
    expect(screen.getByRole('textbox', { name: '対象の会社（任意）' })).toHaveValue('');
  });

  test('gives the link that opens this result again', async () => {
    await open(`#/report?${barred}`);
    expect(sheet().getByRole('img', { name: 'この結果を開くQRコード' })).toBeVisible();
    expect(sheet().getByText(new RegExp(`#/result\\?${barred}&${judged}$`))).toBeVisible();
  });

  test('says that none of the other circumstances was ticked', async () => {
    await open(`#/report?${barred}`);
    expect(sheet().queryByText(/undefined/)).not.toBeInTheDocument();
    expect(sheet().getByRole('row', { name: /^そのほかの事情/ })).toHaveTextContent('当てはまるものはない');
  });

  test('tells what was never asked', async () => {
    await open(`#/report?${barredEarly.words}`);
    expect(sheet().getByText(/まだ答えていない質問：Alibaba\.comの利用、掲載する会社、/)).toBeVisible();
    expect(sheet().queryByText('申込みに向けて準備すること')).not.toBeInTheDocument();
  });

  test('in English gives the gist beside the Japanese words', async () => {
    await open(`#/report?${barred}&lang=en`, 'en');
    await heading('Report');
    expect(
      sheet().getByRole('heading', { name: 'Alibaba.com exhibitor programme: check sheet' }),
    ).toBeVisible();
    expect(sheet().getByText('メーカーと代理店双方の合意があれば、申込及び出展が可能です')).toHaveAttribute(
      'lang',
      'ja',
    );
    expect(sheet().getByText(/Maker and agent may both/)).toBeVisible();
  });

  test('is copied as Markdown, a name staying a name', async () => {
    const user = await open(`#/report?${barred}`);
    await user.type(screen.getByRole('textbox', { name: '対象の会社（任意）' }), '*港*<b>');
    await user.click(screen.getByRole('button', { name: '文章としてコピーする' }));
    expect(await screen.findByText('コピーしました。')).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^# Alibaba\.com出展支援 申込条件の確認票\n/);
    for (const line of [
      '- 対象の会社：\\*港\\*\\<b\\>',
      '## FAQに照らして、このままでは申し込めません',
      '### 同じ製品の申込み',
      '**はい、ほかの事業者も申し込む**',
      '### 相手との合意',
      '**どの製品も、相手に合意を断られた**',
      '- 申し込めない理由 (条件は当サイトの解釈): 当サイトの解釈では、双方の合意がない製品では申し込めません。',
      '  - Q9（3ページ） 「メーカーと代理店双方の合意があれば、申込及び出展が可能です」',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  test('of a client of whom replies are kept says them beside the outcome, in Markdown too', async () => {
    await changeLanguage('ja');
    const user = userEvent.setup();
    const { answer } = openWithJetro;
    render(
      <ReportPage
        outcome="askFirst"
        verdict={judge(answer)}
        answers={answer}
        former={undefined}
        settlements={[
          {
            question: 'applicant',
            answer: 'otherOrganisation',
            on: '2026-11-20',
            by: '',
            reply: '申し込めます。\n- *代表者*の名前で',
          },
        ]}
        link="#/"
        backFragment="#/"
      />,
    );
    const settled = /^確認済み：2026年（令和8年）11月20日（金）$/;
    expect(sheet().getByRole('heading', { name: '確認が済んだ点' }).parentElement).toHaveTextContent(
      '確認済み：2026年（令和8年）11月20日（金）申し込めます。',
    );
    // Beside what the FAQ leaves open, the ledger says that there is a reply.
    const row = within(sheet().getByRole('row', { name: /^申込者/ }));
    expect(row.getByText('要確認')).toBeVisible();
    expect(row.getByText(settled)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '文章としてコピーする' }));
    expect((await navigator.clipboard.readText()).split('\n')).toContain(
      '- **申込者：そのほかの団体・個人** 確認済み：2026年（令和8年）11月20日（金） 申し込めます。 - \\*代表者\\*の名前で',
    );
    expect(await navigator.clipboard.readText()).toContain(
      '\n  - 確認済み：2026年（令和8年）11月20日（金）\n',
    );
  });
});
