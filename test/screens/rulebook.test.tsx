import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { readingsThatAre, unsettled } from '../../rules/readings';
import { history, rulesVersion } from '../../rules/source';
import { speak } from '../../src/i18n/i18n';
import { Version } from '../../src/rulebook/versions';
import { openWithJetro } from '../examples';
import { heading, open } from './open';

const { words, judged } = openWithJetro;

// The page is fetched when it is first wanted; how long that takes is not what is tested here.
beforeAll(async () => {
  await import('../../src/rulebook/rulebook-page');
});

/** A part of the page by its heading; what is folded in it counts too. */
const part = async (name: string) => within(await screen.findByRole('region', { name, hidden: true }));

const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe('the rules page', () => {
  test('says how the outcome follows from the effects, gravest first', async () => {
    await open('#/rules');
    await heading('判定のしくみ');
    const outcome = await part('結論の決まり方');
    expect(texts(outcome.getAllByRole('listitem'))).toEqual([
      '「妨げになる」が1つでもあれば、結論は次のとおりです：このままでは申し込めません',
      '「要確認」が1つでもあれば、結論は次のとおりです：申込みの前に確認が必要です',
      'どちらもなければ、結論は次のとおりです：FAQに照らして、申込みを妨げる事項は見つかりませんでした',
    ]);
    expect(
      outcome.getByText(
        '上から順に見て、はじめに当てはまったものが結論です。「知っておくこと」は、結論を変えません。',
      ),
    ).toBeVisible();
  });

  test('shows the flow as a picture that can be opened alone', async () => {
    await open('#/rules');
    const outcome = await part('結論の決まり方');
    expect(outcome.getByRole('img', { name: /質問の流れと3つの結果の図/ })).toHaveAttribute(
      'src',
      'flow-ja.svg',
    );
    expect(outcome.getByRole('link', { name: /図だけを開く/ })).toHaveAttribute('href', 'flow-ja.svg');
  });

  test('shows each entry from Q3 to Q26 with page, words and gist', async () => {
    await open('#/rules');
    const faq = await part('FAQの項目ごとの使いみち');
    const pages = [2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6];
    expect(texts(faq.getAllByRole('heading', { level: 3 }))).toEqual(
      pages.map((page, place) => `Q${place + 3}（${page}ページ）`),
    );
    const infection = await part('Q6（3ページ）');
    expect(infection.getByText('制限または禁止されている商品カテゴリーがあります')).toBeVisible();
    expect(infection.getByText('掲載禁止となっております')).toBeVisible();
    expect(infection.getByText(/コロナ禍の時期の注記です/)).toBeVisible();
  });

  test('shows what depends on an entry: a whole question, some answers, or what is told anyway', async () => {
    await open('#/rules');
    const same = await part('Q10（3ページ）');
    expect(same.getByText('掲載する企業は同一である必要があります')).toBeVisible();
    expect(same.getByRole('link', { name: '掲載する会社' })).toHaveAttribute('href', '#/rules/listedCompany');
    expect(texts(same.getAllByRole('listitem'))).toEqual(['掲載する会社']);
    const free = await part('Q17（4ページ）');
    expect(texts(free.getAllByRole('listitem'))).toEqual([
      expect.stringContaining('Alibaba.comの利用'),
      '無料で掲載している',
      '有料で出展している',
      '無料か有料か分からない',
    ]);
    const name = await part('Q18（5ページ）');
    expect(name.getByRole('heading', { name: '申込みに向けて準備すること' })).toBeVisible();
    expect(name.queryByText('この項目を根拠にしている判定')).not.toBeInTheDocument();
    expect((await part('Q13（4ページ）')).getByRole('heading', { name: '申し込んだあと' })).toBeVisible();
    expect((await part('Q26（6ページ）')).getByRole('heading', { name: '参考になるFAQ' })).toBeVisible();
    const correction = await part('Q20（5ページ）');
    expect(texts(correction.getAllByRole('heading', { level: 4 }))).toEqual([
      '申込みに向けて準備すること',
      '申し込んだあと',
    ]);
  });

  test('shows every answer with effect, certainty, reason and citation', async () => {
    const user = await open('#/rules');
    const company = await part('掲載する会社');
    expect(company.getByText('いいえ、子会社など別の会社を掲載する')).not.toBeVisible();
    await user.click(company.getByText('「掲載する会社」の答えと判定'));
    const [, different] = company.getAllByRole('listitem');
    if (!different) throw new Error('no second answer');
    expect(within(different).getByText('いいえ、子会社など別の会社を掲載する')).toBeVisible();
    expect(within(different).getByText('妨げになる')).toBeVisible();
    expect(within(different).getByText('条件はFAQに明記')).toBeVisible();
    expect(within(different).getByText(/申し込む会社と掲載する会社が違うため/)).toBeVisible();
    expect(within(different).getByRole('link', { name: 'Q10（3ページ）' })).toHaveAttribute(
      'href',
      '#/rules/Q10',
    );
  });

  test('tells which answers are decided together with another question', async () => {
    await open('#/rules/employees');
    const employees = await part('従業員数');
    expect(
      employees.getByText('「申込者」で次の答えを選んだときだけ聞きます：日本の個人事業主'),
    ).toBeVisible();
    expect(employees.getAllByRole('link', { name: '「業種」と合わせて判断' })).toHaveLength(2);
    const retail = within((await part('業種')).getByText('小売業').closest('li') ?? document.body);
    expect(
      retail.getByText('「従業員数」の答えが次のとき：51人から100人、101人から300人'),
    ).toBeInTheDocument();
    expect(retail.getByText('要確認')).toBeInTheDocument();
  });

  test('shows the limits of the SME Basic Act, with the Act', async () => {
    await open('#/rules');
    const limits = await part('個人事業主の従業員数の上限');
    expect(texts(limits.getAllByRole('row')).slice(1)).toEqual([
      '製造業・建設業・運輸業・そのほか300人以下',
      '卸売業100人以下',
      'サービス業100人以下',
      '小売業50人以下',
    ]);
    expect(limits.getByRole('link', { name: '中小企業基本法 第2条第1項' })).toHaveAttribute(
      'href',
      'https://laws.e-gov.go.jp/law/338AC0000000154',
    );
  });

  test('names the gaps of the FAQ and what is made of each', async () => {
    await open('#/rules');
    const gaps = await part('FAQだけではっきりしない点と、その扱い');
    const rows = gaps.getAllByRole('listitem');
    expect(rows).toHaveLength(unsettled.flatMap(readingsThatAre).length);
    const row = within(gaps.getByText(openWithJetro.ja.label).closest('li') ?? document.body);
    expect(row.getByText(/FAQに書かれていません。$/)).toBeVisible();
    expect(row.getByText('ジェトロに確認する')).toBeVisible();
    expect(gaps.getByText('双方の合意がないため、この製品では申し込めないと読みました。')).toBeVisible();
    expect(gaps.getByText(/コロナ禍の時期に「現在」として書かれた注記/)).toBeVisible();
  });

  test('holds the history of the rules', async () => {
    await open('#/rules');
    const versions = await part('ルールの版と変更の記録');
    expect(versions.getByRole('heading', { name: `ルールの版：${rulesVersion}` })).toBeVisible();
    const revisions = versions.getAllByRole('listitem');
    expect(revisions).toHaveLength(history.length);
    expect(revisions.at(-1)).toHaveTextContent(/最初の版です。$/);
  });

  test('speaks English', async () => {
    await open('#/rules/Q10?lang=en', 'en');
    await heading('How the decision is made');
    const same = await part('FAQ Q10, page 3');
    expect(same.getByText('掲載する企業は同一である必要があります')).toBeVisible();
    expect(same.getByRole('link', { name: 'Company listed' })).toHaveAttribute(
      'href',
      '#/rules/listedCompany?lang=en',
    );
  });
});

describe('a version of the rules', () => {
  test('says when it was made and which entries it reads otherwise', async () => {
    await speak('ja');
    render(<Version revision={{ version: '2027.1', changedOn: '2027-04-01', changed: ['Q7', 'Q15'] }} />);
    expect(screen.getByRole('heading', { name: 'ルールの版：2027.1' })).toBeVisible();
    expect(screen.getByText('2027年（令和9年）4月1日（木）')).toHaveAttribute('datetime', '2027-04-01');
    expect(screen.getByText(/^読み方を変えたFAQの項目：/)).toHaveTextContent('Q7 Q15');
    expect(screen.getByRole('link', { name: 'Q15' })).toHaveAttribute('href', '#/rules/Q15');
    expect(screen.queryByText('最初の版です。')).not.toBeInTheDocument();
  });

  test('is the first if it reads none otherwise', async () => {
    await speak('en');
    render(<Version revision={{ version: '2026.1', changedOn: '2026-11-23' }} />);
    expect(screen.getByText('Monday 23 November 2026 (Reiwa 8)')).toHaveAttribute('datetime', '2026-11-23');
    expect(screen.getByText('The first version.')).toBeVisible();
    expect(screen.queryByText(/read differently/)).not.toBeInTheDocument();
  });
});

describe('a link to a part of the rules', () => {
  test('takes the focus there', async () => {
    await open('#/rules/Q10');
    expect(await screen.findByRole('heading', { name: 'Q10（3ページ）' })).toHaveFocus();
  });

  test('unfolds a question', async () => {
    await open('#/rules/listedCompany');
    expect(await screen.findByRole('heading', { name: '掲載する会社' })).toHaveFocus();
    expect((await part('掲載する会社')).getByText('まだ決めていない')).toBeVisible();
  });

  test('leads on within the page, again and again', async () => {
    const user = await open('#/rules');
    const contents = within(await screen.findByRole('navigation', { name: 'もくじ' }));
    const link = contents.getByRole('link', { name: 'ルールの版と変更の記録' });
    for (let time = 0; time < 2; time++) {
      await user.click(link);
      const title = await screen.findByRole('heading', { name: 'ルールの版と変更の記録' });
      await waitFor(() => expect(title).toHaveFocus());
      expect(window.location.hash).toBe('#/rules/history');
    }
  });

  test('to an entry there is not is named, and leads to the first page', async () => {
    await open('#/rules/Q99');
    await heading(/2分で確かめられます/);
    expect(screen.getByText(/合わないため除きました：rules\/Q99/)).toBeVisible();
  });
});

describe('the way to the rules and back', () => {
  test('from a citation on the result leads to the entry, and keeps the answers', async () => {
    const user = await open(`#/result?${words}`);
    await heading('申込みの前に確認が必要です');
    const link = screen.getByRole('link', { name: 'Q9（3ページ）' });
    expect(link).toHaveAttribute('href', '#/rules/Q9');
    await user.click(link);
    await waitFor(() => expect(window.location.hash).toBe(`#/rules/Q9?${words}`));
    expect(await screen.findByRole('heading', { name: 'Q9（3ページ）' })).toHaveFocus();
    await user.click(screen.getAllByRole('button', { name: '戻る' })[0] ?? document.body);
    await heading('申込みの前に確認が必要です');
  });

  test('from the footer and from the page about the check', async () => {
    const user = await open('#/about');
    for (const link of screen.getAllByRole('link', { name: '判定のしくみ' })) {
      expect(link).toHaveAttribute('href', '#/rules');
    }
    await user.click(screen.getAllByRole('link', { name: '判定のしくみ' })[0] ?? document.body);
    expect(await heading('判定のしくみ')).toHaveFocus();
  });

  test('from a result to be read only takes no one’s answers along', async () => {
    const user = await open(`#/resultOnly?${words}&${judged}`);
    await heading('申込みの前に確認が必要です');
    await user.click(screen.getByRole('link', { name: 'Q9（3ページ）' }));
    await heading('判定のしくみ');
    expect(window.location.hash).toBe('#/rules/Q9');
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).not.toContain('applicant=');
    }
  });

  test('no link to the rules that can be printed holds answers', async () => {
    await open(`#/rules?${words}`);
    await heading('判定のしくみ');
    const page = within(screen.getByRole('main'));
    const holding = page
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.includes('applicant='));
    expect(texts(holding).filter((text) => text !== 'チェックに戻る')).toEqual([]);
  });
});
