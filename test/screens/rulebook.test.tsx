import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { readingsThatAre, unsettled } from '../../rules/readings';
import { history, rulesVersion } from '../../rules/source';
import { openForAll } from '../../rules/standing';
import { Version } from '../../src/rulebook/versions';
import { changeLanguage } from '../../src/words/i18n';
import { flowPicture } from '../../tools/flow/picture';
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
    expect(texts(outcome.getAllByRole('listitem').slice(0, 3))).toEqual([
      '「申し込めない理由」が1つでもあれば、結論は次のとおりです：FAQに照らして、このままでは申し込めません',
      '「要確認」か「未確認」が1つでもあれば、結論は次のとおりです：申込みの前に確認が必要です',
      'どれもなければ、結論は次のとおりです：FAQに照らして、申し込めない理由は見つかりませんでした',
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
    const picture = outcome.getByRole('img', { name: /質問の流れと3つの結果の図/ });
    expect(picture).toHaveAttribute('src', 'flow-ja.svg');
    // Room is kept for it before it is loaded, so that links to what is below it find their place.
    const { width, height } = await flowPicture('ja');
    expect(picture).toHaveAttribute('width', String(width));
    expect(picture).toHaveAttribute('height', String(height));
    expect(picture.closest('a')).toHaveAttribute('href', 'flow-ja.svg');
  });

  test('says the same as the picture in words', async () => {
    const user = await open('#/rules');
    const outcome = await part('結論の決まり方');
    await user.click(outcome.getByText('図と同じ内容を、文章で読む'));
    const lines = (name: string) => {
      const item = outcome.getByRole('link', { name }).closest('li') ?? document.body;
      return texts(within(item).getAllByRole('listitem'));
    };
    expect(lines('申込者')).toEqual([
      '日本の個人事業主：「2. 従業員数」へ',
      'それ以外：「4. Alibaba.comの利用」へ',
      '海外で設立した会社：申し込めない。ここで終えても、「4. Alibaba.comの利用」へ進んでもよい',
    ]);
    expect(lines('従業員数')).toEqual([
      '51人から100人／101人から300人：「3. 業種」へ',
      'それ以外：「4. Alibaba.comの利用」へ',
    ]);
    expect(lines('そのほかの事情')).toEqual(['どの答えでも：「結果（すべての答えを合わせて）」へ']);
    expect(
      outcome.getByText('申し込めない理由がある：FAQに照らして、このままでは申し込めません'),
    ).toBeVisible();
    expect(
      outcome.getByText('申し込めない理由はなく、要確認がある：申込みの前に確認が必要です'),
    ).toBeVisible();
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
    // What the entry says, and no remark of ours on its age beside it.
    expect(
      infection.getByText(
        'アリババの規約で制限・禁止されている種類の商品があります。感染予防商品は、新型コロナウイルスの世界的な拡大の中で品質の低い医療品などの販売を抑えるため、現在、掲載禁止です。',
      ),
    ).toBeVisible();
  });

  test('shows what depends on an entry: a whole question, some answers, or what is told anyway', async () => {
    await open('#/rules');
    const same = await part('Q10（3ページ）');
    expect(same.getByText('掲載する企業は同一である必要があります')).toBeVisible();
    expect(same.getByRole('link', { name: '掲載する会社' })).toHaveAttribute('href', '#/rules/listedCompany');
    expect(texts(same.getAllByRole('listitem'))).toEqual([
      '掲載する会社',
      'そのほかの事情：子会社の製品・ブランドを自社の名前で載せる',
    ]);
    const free = await part('Q17（4ページ）');
    expect(texts(free.getAllByRole('listitem'))).toEqual([
      'Alibaba.comの利用：無料で掲載している／有料で出展している／以前は有料で出展していた／無料か有料か分からない',
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
    expect(within(different).getByText('申し込めない理由')).toBeVisible();
    expect(within(different).getByText('条件はFAQに明記')).toBeVisible();
    expect(within(different).getByText(/申し込む会社と掲載する会社が違うため/)).toBeVisible();
    expect(within(different).getByText('次のようになれば、答えが変わります')).toBeVisible();
    expect(within(different).getByText('掲載したい会社が、自分で申込者になる。')).toBeVisible();
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
    const readings = unsettled.flatMap(readingsThatAre).length;
    expect(gaps.getAllByRole('listitem')).toHaveLength(readings + Object.keys(openForAll).length);
    // Each question once, however many of its answers are unclear.
    const silent = within(screen.getByRole('region', { name: 'FAQに記載なし' }));
    expect(texts(silent.getAllByRole('heading', { level: 4 }))).toEqual([
      '申込者',
      '従業員数',
      '業種',
      'Alibaba.comの利用',
      '相手との合意',
    ]);
  });

  test('says of each gap why, whom to ask what, and what would change it', async () => {
    const user = await open('#/rules');
    const gaps = await part('FAQだけではっきりしない点と、その扱い');
    const opened = async (name: string) => {
      await user.click(gaps.getByText(name));
      return within(gaps.getByText(name).closest('li') ?? document.body);
    };
    const past = await opened('以前は有料で出展していた');
    expect(past.getByText(/無料のページが残っている場合も同じです。$/)).toBeVisible();
    expect(past.getByText('ジェトロに確認する')).toBeVisible();
    expect(past.getByText('以前に有料で出展していても、申し込めますか。')).toBeVisible();
    expect(
      past.getByText('伝えること：いつ、どのような理由で終わったか。無料のページが残っているか'),
    ).toBeVisible();
    expect(past.getByRole('link', { name: 'Q15' })).toHaveAttribute('href', '#/rules/Q15');
    const refused = await opened('どの製品も、相手に合意を断られた');
    expect(refused.getByText('当サイトの解釈では、双方の合意がない製品では申し込めません。')).toBeVisible();
    expect(refused.getByText('相手の会社と、それぞれ申し込むことに合意する。')).toBeVisible();
    expect(refused.getByText(/^相手と合意できたとき、/)).toBeVisible();
    const dated = await opened('すべての製品が感染予防商品である');
    expect(dated.getByText(/「現在」がいつかは、FAQに書かれていません。$/)).toBeVisible();
  });

  test('names what is read into cases the FAQ does not name, and what is open for everyone', async () => {
    await open('#/rules');
    const gaps = await part('FAQだけではっきりしない点と、その扱い');
    expect(gaps.getByText('外国の株主がいる')).toBeVisible();
    expect(gaps.getByText(/FAQには、株主についての条件がありません/)).toBeInTheDocument();
    expect(gaps.getByText('子会社の製品・ブランドを自社の名前で載せる')).toBeVisible();
    expect(gaps.getByText(/FAQが求めているのは、申し込む企業と掲載する企業が同じこと/)).toBeInTheDocument();
    const forAll = await part('答えにかかわらず、はっきりしない点');
    expect(forAll.getByText('会社の規模')).toBeVisible();
    expect(forAll.getByText('1社で2つ以上の申込み')).toBeVisible();
    expect(forAll.getByText('募集要項で確かめる')).toBeInTheDocument();
    expect(forAll.getByText('FAQの日付と、募集の時期')).toBeVisible();
    expect(forAll.getByText(/いま申込みを受け付けていますか/)).toBeInTheDocument();
  });

  test('holds the history of the rules', async () => {
    await open('#/rules');
    const versions = await part('当サイトのルールの版と変更の記録');
    expect(versions.getByRole('heading', { name: `当サイトのルールの版：${rulesVersion}` })).toBeVisible();
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
  const gist = { ja: '日本支店も申し込めます。', en: 'Branches in Japan may apply.' };

  test('says when it was made and which entries it reads otherwise', async () => {
    await changeLanguage('ja');
    render(
      <Version revision={{ version: '2027.1', changedOn: '2027-04-01', changed: ['Q7', 'Q15'], gist }} />,
    );
    expect(screen.getByRole('heading', { name: '当サイトのルールの版：2027.1' })).toBeVisible();
    expect(screen.getByText('2027年（令和9年）4月1日（木）')).toHaveAttribute('datetime', '2027-04-01');
    expect(screen.getByText(/^読み方を変えたFAQの項目：/).closest('p')).toHaveTextContent('Q7 Q15');
    expect(screen.getByRole('link', { name: 'Q15' })).toHaveAttribute('href', '#/rules/Q15');
    expect(screen.getByText('日本支店も申し込めます。')).toBeVisible();
  });

  test('names none if it is the first', async () => {
    await changeLanguage('en');
    render(<Version revision={{ version: '2026.1', changedOn: '2026-11-23', gist }} />);
    expect(screen.getByText('Monday 23 November 2026 (Reiwa 8)')).toHaveAttribute('datetime', '2026-11-23');
    expect(screen.getByText('Branches in Japan may apply.')).toBeVisible();
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
    expect(await screen.findByRole('heading', { level: 3, name: '掲載する会社' })).toHaveFocus();
    expect((await part('掲載する会社')).getByText('まだ決めていない')).toBeVisible();
  });

  test('leads on within the page, again and again', async () => {
    const user = await open('#/rules');
    const contents = within(await screen.findByRole('navigation', { name: 'もくじ' }));
    const link = contents.getByRole('link', { name: '当サイトのルールの版と変更の記録' });
    for (let time = 0; time < 2; time++) {
      await user.click(link);
      const title = await screen.findByRole('heading', { name: '当サイトのルールの版と変更の記録' });
      await waitFor(() => expect(title).toHaveFocus());
      expect(window.location.hash).toBe('#/rules/history');
    }
  });

  test('to an entry there is not is named, and leads to the top of the page', async () => {
    await open('#/rules/Q99');
    expect(await heading('判定のしくみ')).toHaveFocus();
    expect(window.location.hash).toBe('#/rules');
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
