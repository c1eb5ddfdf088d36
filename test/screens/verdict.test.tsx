import { cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { barredByRefusal, barredEarly, canApply, openWithJetro } from '../examples';
import { heading, open } from './open';

const clean = canApply.words;

/** One row of the ledger, by the question's label, unfolded as a press would. */
function row(label: string) {
  const item = screen.getByRole('heading', { level: 3, name: label }).closest('li');
  if (!item) throw new Error(`no row ${label}`);
  for (const details of item.querySelectorAll('details')) details.open = true;
  return within(item);
}

/** Unfolds a section of the page, by its heading. */
async function unfold(user: UserEvent, name: string) {
  await user.click(screen.getByRole('heading', { level: 2, name }));
}

/** One bar, by its sentence. */
function bar(sentence: string) {
  const [first] = screen.getAllByRole('heading', { level: 3, name: sentence });
  const item = first?.closest('li');
  if (!item) throw new Error(`no bar ${sentence}`);
  return within(item);
}

/** What one agent can do, by the group's name. */
function agent(name: string) {
  const group = screen.getByRole('heading', { level: 3, name }).parentElement;
  if (!group) throw new Error(`no group ${name}`);
  return within(group);
}

const section = (name: string) => screen.queryByRole('heading', { level: 2, name });

/** For those who exhibit for a fee: the two offers by the FAQ's names for them, and nothing of what they hold. */
const elsewhere =
  '出展中の企業向けに、「活用プラン」（Q15）と「別プログラム」（Q17）があるとFAQに書かれています。内容と募集状況は、ジェトロに確認してください。契約が終わったあとの扱いは、FAQに書かれていません。';

describe('the verdict', () => {
  test('without bars or open points says what the FAQ does not hinder, and what follows', async () => {
    const user = await open(`#/result?${clean}`);
    await heading('FAQに照らして、申し込めない理由は見つかりませんでした');
    expect(screen.getByText(/申し込んだあとに選考があります/)).toBeVisible();
    expect(section('次にすること')).toBeVisible();
    expect(screen.getByText('公募サイトの募集要項で、次の3つを確かめてください。')).toBeVisible();
    await unfold(user, 'この結果の読み方');
    expect(section('申込みに向けて準備すること')).toBeVisible();
    expect(section('申し込んだあと')).toBeVisible();
    expect(screen.getByText(/1社が2つ以上の申込みをできるかどうかは、FAQに書かれていません/)).toBeVisible();
    for (const id of [
      'Q4',
      'Q5',
      'Q18',
      'Q19',
      'Q20',
      'Q21',
      'Q22',
      'Q23',
      'Q24',
      'Q13',
      'Q14',
      'Q3',
      'Q25',
      'Q26',
    ]) {
      expect(screen.getAllByText(new RegExp(`^${id}（`)).length).toBeGreaterThan(0);
    }
  });

  test('with open points says with whom to settle them, and that this is not a no', async () => {
    await open(`#/result?${openWithJetro.words.replace('eligibleItems=all', 'eligibleItems=notChecked')}`);
    await heading('申込みの前に確認が必要です');
    expect(screen.getByText(/申し込めないという意味ではありません/)).toBeVisible();
    expect(screen.getByText('確認先：ジェトロ、募集要項')).toBeVisible();
    expect(agent('ジェトロの回答で決まること').getByText('ジェトロに確認する')).toBeVisible();
    expect(agent('ご自身でできること').getByText('募集要項で確かめる')).toBeVisible();
    expect(row('申込者').getByText('FAQに記載なし')).toBeVisible();
    expect(row('申込者').getByText('要確認')).toBeVisible();
    // What the applicant has not looked up yet is no gap of the FAQ, which states the condition.
    expect(row('対象品目').getByText('未確認')).toBeVisible();
    expect(row('対象品目').getByText('条件はFAQに明記')).toBeVisible();
    expect(row('対象品目').queryByText('要確認')).not.toBeInTheDocument();
    expect(section('申込みに向けて準備すること')).toBeVisible();
  });

  test('with bars says where to go instead, and promises nothing more', async () => {
    await open(
      `#/result?${clean.replace('membership=none', 'membership=paid').replace('listedCompany=same', 'listedCompany=different')}`,
    );
    await heading('FAQに照らして、このままでは申し込めません');
    expect(bar('有料で出展中の企業は、申し込めません。').getByText(elsewhere)).toBeVisible();
    // Each bar once: what cannot be changed is said with it, and nowhere again.
    expect(screen.getAllByText(elsewhere)).toHaveLength(1);
    const other = screen.getByRole('heading', { level: 2, name: 'ほかに相談できるところ' }).parentElement;
    expect(other).toHaveTextContent('Q25');
    expect(other).toHaveTextContent('Q26');
    expect(agent('ほかの会社によること').getByText(/結果は、その答えで決まります/)).toBeVisible();
    expect(section('申込みに向けて準備すること')).not.toBeInTheDocument();
    expect(section('申し込んだあと')).not.toBeInTheDocument();
  });

  test('lists decisive points first, each with answer, effect, certainty and citation', async () => {
    await open(`#/result?${barredByRefusal.words.replace('eligibleItems=all', 'eligibleItems=notChecked')}`);
    const ledger = screen.getByRole('heading', { level: 2, name: '確認した項目と根拠' }).closest('section');
    if (!ledger) throw new Error('no ledger');
    const labels = within(ledger)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(labels).toEqual([
      '相手との合意',
      '対象品目',
      '申込者',
      'Alibaba.comの利用',
      '掲載する会社',
      '制限・禁止品目',
      '同じ製品の申込み',
      'そのほかの事情',
    ]);
    const shared = row('同じ製品の申込み');
    expect(shared.getByText('はい、ほかの事業者も申し込む')).toBeVisible();
    expect(shared.getByText('「相手との合意」と合わせて判断')).toBeVisible();
    const refused = row('相手との合意');
    expect(refused.getByText('どの製品も、相手に合意を断られた')).toBeVisible();
    expect(refused.getByText('申し込めない理由')).toBeVisible();
    expect(refused.getByText('条件は当サイトの解釈')).toBeVisible();
    expect(refused.getByText('Q9（3ページ）')).toBeVisible();
    expect(refused.getByText('メーカーと代理店双方の合意があれば、申込及び出展が可能です')).toBeVisible();
  });

  test('shows head count and industry as one judgement', async () => {
    await open(
      `#/result?${clean.replace('japanCompany', 'japanSoleProprietor&employees=from51To100&industry=retail')}`,
    );
    expect(row('従業員数').getByText('「業種」と合わせて判断')).toBeVisible();
    expect(row('業種').getByText(/この業種の上限（50人）を超えます/)).toBeVisible();
  });

  test('changing an answer asks only what is newly needed and comes straight back', async () => {
    const user = await open(`#/result?${clean}`);
    await user.click(row('申込者').getByRole('link', { name: /「申込者」の答えを変更する/ }));
    await heading(/申し込むのは/);
    await user.click(screen.getByRole('radio', { name: '日本の個人事業主' }));
    await user.click(screen.getByRole('button', { name: '次へ' }));
    await heading(/常時使用する従業員/);
    expect(screen.getByText('変更によって、この質問が必要になりました')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '分からない' }));
    await user.click(screen.getByRole('button', { name: '次へ' }));
    expect(await heading('申込みの前に確認が必要です')).toHaveFocus();
  });

  test('had early lists what is unanswered and offers to go on', async () => {
    const user = await open(`#/result?${barredEarly.words}`);
    await heading('FAQに照らして、このままでは申し込めません');
    expect(screen.getByText(/日本に親会社があるなら/)).toBeVisible();
    expect(section('まだ答えていない質問')).toBeVisible();
    await user.click(screen.getByRole('link', { name: '残りの質問に答える' }));
    await heading(/Alibaba\.comに、いま出展していますか/);
  });

  test('labels each address for what it is, once and folded', async () => {
    const user = await open(`#/result?${clean}`);
    expect(screen.getByText(/どの質問を受け付けるかは書かれていません/)).not.toBeVisible();
    await unfold(user, '問合せ先');
    expect(screen.getByText(/どの質問を受け付けるかは書かれていません/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'cse-pt-apply@jetro.go.jp' })).toHaveAttribute(
      'href',
      'mailto:cse-pt-apply@jetro.go.jp',
    );
    expect(screen.getByRole('link', { name: '03-3582-8333' })).toHaveAttribute('href', 'tel:+81-3-3582-8333');
  });

  test('keeps quotations Japanese in English, with the gist beside them', async () => {
    const user = await open(`#/result?${clean}&lang=en`, 'en');
    await heading('Going by the FAQ, we found nothing that prevents you from applying');
    await unfold(user, 'How to read this result');
    const listed = row('Company listed');
    expect(listed.getByText('掲載する企業は同一である必要があります')).toHaveAttribute('lang', 'ja');
    expect(listed.getByText(/The applicant must be the company that is listed/)).toBeVisible();
    expect(screen.getByText(/The FAQ sets no size condition for companies/)).toBeVisible();
  });
});

describe('what would change the verdict', () => {
  const refused = `#/result?${barredByRefusal.words}`;

  test('names each way out with whom it depends on and what it reopens', async () => {
    await open(refused);
    expect(screen.getByText(/どれか1つが実現すれば、いまの理由はなくなります/)).toBeVisible();
    expect(agent('ご自身でできること').getByText('ほかの製品で申し込む。')).toBeVisible();
    expect(
      agent('ご自身でできること').getByText(
        'そのときは、次の質問に答え直します：制限・禁止品目、対象品目、同じ製品の申込み、相手との合意',
      ),
    ).toBeVisible();
    expect(
      agent('ほかの会社によること').getByText(/相手の会社と、それぞれ申し込むことに合意する/),
    ).toBeVisible();
  });

  test('lets a way that has come true be taken up: agreement leads straight to the new result', async () => {
    const user = await open(refused);
    await user.click(agent('ほかの会社によること').getByRole('link', { name: /実際にそうなったときは/ }));
    await heading(/見つかりませんでした/);
    expect(window.location.hash).toContain('sharedProduct=yes&agreement=agreed');
  });

  test('asks again about other products, and forgets nothing else', async () => {
    const user = await open(refused.replace('circumstances=none', 'circumstances=otherJetroProgrammes'));
    await user.click(agent('ご自身でできること').getByRole('link', { name: /実際にそうなったときは/ }));
    await heading(/制限・禁止品目に当たりますか/);
    expect(window.location.hash).toBe(
      '#/q/restricted?applicant=japanCompany&membership=none&listedCompany=same&circumstances=otherJetroProgrammes',
    );
    for (const [option, next] of [
      ['どの製品も当たらない', /募集要項の対象品目にありますか/],
      ['すべての製品がある', /ほかの事業者も申し込みますか/],
      ['はい、ほかの事業者も申し込む', /双方が合意していますか/],
      ['メーカーと代理店の双方が合意している', /当てはまるものはありますか/],
    ] as const) {
      for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
      await user.click(screen.getByRole('radio', { name: option }));
      await user.click(screen.getByRole('button', { name: '次へ' }));
      await heading(next);
    }
    expect(screen.getByRole('checkbox', { name: 'ジェトロのほかの事業にも参加する' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: '次へ' }));
    await heading(/見つかりませんでした/);
  });

  test('says so if nothing helps, and where to go instead', async () => {
    await open(`#/result?${clean.replace('membership=none', 'membership=leavingToApply')}`);
    expect(screen.getByText(/この申込者が申し込めるようにする方法は、FAQから見つかりません/)).toBeVisible();
    expect(screen.getByText(elsewhere)).toBeVisible();
    // Nothing could come of it.
    expect(screen.queryByText('答えを変えて試す')).not.toBeInTheDocument();
    expect(screen.queryByText('申し込めるようにする方法')).not.toBeInTheDocument();
  });

  test('names today’s policy where the FAQ’s ban is dated', async () => {
    await open(
      `#/result?${clean.replace('restricted=none&eligibleItems=all', 'restricted=infectionControl')}`,
    );
    const dated = agent('ご自身でできること').getByText(/いまの製品掲載ポリシーでも掲載禁止か/);
    expect(dated).toHaveTextContent(
      '感染予防商品がいまの製品掲載ポリシーでも掲載禁止かをアリババに、いまも対象外かをジェトロに確認してください。禁止が解かれていれば、この点は変わるかもしれません。',
    );
    expect(dated).toBeVisible();
    expect(
      agent('ご自身でできること').getByText('アリババのアカウントや規約で確かめる、ジェトロに確認する'),
    ).toBeVisible();
  });
});

describe('the grounds', () => {
  const marks = () =>
    [...document.querySelectorAll('.ledger details')].map((row) => row.hasAttribute('open'));

  test('begin unfolded only where something is open, and are unfolded all at once', async () => {
    const user = await open(`#/result?${openWithJetro.words}`);
    await heading('申込みの前に確認が必要です');
    expect(marks()).toEqual([true, false, false, false, false, false, false]);
    const [first] = screen.getAllByText('条件に合う');
    expect(first).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'すべて開く' }));
    expect(marks()).toEqual([true, true, true, true, true, true, true]);
    await user.click(screen.getByRole('button', { name: '結論に関わる項目だけ開く' }));
    expect(marks()).toEqual([true, false, false, false, false, false, false]);
  });
});

describe('what to prepare', () => {
  afterEach(() => sessionStorage.clear());
  const talks = () => screen.getByRole('checkbox', { name: /英語で商談できるように/ });

  test('is four things to tick, and four to know', async () => {
    const user = await open(`#/result?${clean}`);
    await heading(/見つかりませんでした/);
    expect(screen.getAllByRole('checkbox').map((box) => box.parentElement?.textContent)).toEqual([
      expect.stringContaining('Q5'),
      expect.stringContaining('Q18'),
      expect.stringContaining('Q19'),
      expect.stringContaining('Q22'),
    ]);
    await unfold(user, '知っておくこと');
    expect(screen.getByText(/出展は、アカウント作成日から1年間です/)).toBeVisible();
  });

  test('keeps what was ticked in this tab only', async () => {
    const user = await open(`#/result?${clean}`);
    await heading(/見つかりませんでした/);
    await user.click(talks());
    expect(talks()).toBeChecked();
    expect(sessionStorage.getItem('preparation')).toBe('["Q5"]');
    expect(window.location.hash).not.toContain('Q5');
    cleanup();
    await open(`#/result?${clean}`);
    await heading(/見つかりませんでした/);
    expect(talks()).toBeChecked();
  });

  test('begins anew where what the tab kept is not of its form', async () => {
    for (const kept of ['{"__proto__":["Q5"]}', '[1]', 'not JSON', JSON.stringify(Array(1000).fill('Q5'))]) {
      sessionStorage.setItem('preparation', kept);
      await open(`#/result?${clean}`);
      await heading(/見つかりませんでした/);
      expect(talks()).not.toBeChecked();
      cleanup();
    }
  });
});

describe('trying other answers', () => {
  const trying = async (fragment = `#/result?${clean}`) => {
    const user = await open(fragment);
    await heading(/見つかりませんでした|申し込めません/);
    await user.click(screen.getByText('答えを変えて試す'));
    return user;
  };
  /** One bar that cannot be changed, and one that can. */
  const paidAndDifferent = `#/result?${clean
    .replace('membership=none', 'membership=paid')
    .replace('listedCompany=same', 'listedCompany=different')}`;
  const column = (name: string) => {
    const section = screen.getByRole('heading', { level: 3, name }).closest('section');
    if (!section) throw new Error(`no column ${name}`);
    return within(section);
  };

  test('shows at once what they would lead to, beside the result as it is', async () => {
    const user = await trying();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Alibaba.comの利用' }),
      '有料で出展している',
    );
    expect(screen.getByText('試した結果：FAQに照らして、このままでは申し込めません')).toBeVisible();
    expect(screen.getByText('変えた項目：Alibaba.comの利用')).toBeVisible();
    expect(column('いまの結果').getByText('出展も掲載もしていない')).toBeVisible();
    const tried = column('試した結果');
    expect(tried.getByText('有料で出展中の企業は、申し込めません。')).toBeVisible();
    expect(tried.queryByText('掲載する会社')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('見つかりませんでした');
    expect(window.location.hash).toContain('membership=none');
  });

  test('asks in place for what another answer makes necessary', async () => {
    const user = await trying();
    await user.selectOptions(screen.getByRole('combobox', { name: '申込者' }), '日本の個人事業主');
    expect(screen.getByText('試した結果を出すには、次の答えが必要です：従業員数')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'この答えにする' })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: '従業員数' }), '分からない');
    expect(screen.getByText('試した結果：申込みの前に確認が必要です')).toBeVisible();
  });

  test('can be kept, which makes them the real answers', async () => {
    const user = await trying();
    await user.selectOptions(screen.getByRole('combobox', { name: '掲載する会社' }), 'まだ決めていない');
    await user.click(screen.getByRole('button', { name: 'この答えにする' }));
    expect(await heading('申込みの前に確認が必要です')).toHaveFocus();
    expect(window.location.hash).toContain('listedCompany=notDecided');
  });

  test('is no trial once everything is as it was, in either language', async () => {
    const user = await trying();
    const field = screen.getByRole('combobox', { name: '掲載する会社' });
    await user.selectOptions(field, 'まだ決めていない');
    await user.selectOptions(field, 'はい、申込者自身を掲載する');
    expect(screen.queryByRole('button', { name: 'この答えにする' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'English' }));
    await heading('Going by the FAQ, we found nothing that prevents you from applying');
    expect(screen.queryByRole('button', { name: 'Keep these answers' })).not.toBeInTheDocument();
  });

  test('can be given up, which leaves no trace', async () => {
    const user = await trying();
    await user.selectOptions(screen.getByRole('combobox', { name: '掲載する会社' }), 'まだ決めていない');
    await user.click(screen.getByRole('button', { name: '試すのをやめる' }));
    expect(screen.getByRole('combobox', { name: '掲載する会社' })).toHaveDisplayValue(
      'はい、申込者自身を掲載する',
    );
    expect(screen.queryByText(/^これは試した結果です/)).not.toBeInTheDocument();
    expect(screen.getByText('試すのをやめました。いまの結果のままです。')).toBeVisible();
    expect(screen.getByRole('combobox', { name: '申込者' })).toHaveFocus();
  });

  test('warns where the answer changed bars for good', async () => {
    const user = await trying(paidAndDifferent);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Alibaba.comの利用' }),
      '無料で掲載している',
    );
    expect(screen.getByText(/「Alibaba\.comの利用」の理由は、あとから変えられません/)).toBeVisible();
  });

  test('says so where the outcome stays the same', async () => {
    const user = await trying(paidAndDifferent);
    await user.selectOptions(screen.getByRole('combobox', { name: '掲載する会社' }), 'まだ決めていない');
    expect(screen.getByText(/いまの結果と同じです。/)).toBeVisible();
  });
});

describe('the about page', () => {
  afterEach(() => {
    document.head.innerHTML = '';
  });

  test('claims only what was tested', async () => {
    await open('#/about?applicant=japanCompany');
    await heading('このチェックについて');
    expect(
      screen.getByText(/第三者による適合試験や、支援技術の利用者による試験は、まだ行っていません/),
    ).toBeVisible();
    expect(screen.getByText('運営者は、連絡先を設定していません。')).toBeVisible();
  });

  test('names the operator and the contact the host has set', async () => {
    document.head.innerHTML =
      '<meta name="host-operator" content="港商工会"><meta name="host-contact" content="mailto:check@example.jp">';
    await open('#/about');
    expect(screen.getAllByText('運営者：港商工会')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'check@example.jp' })).toHaveAttribute(
      'href',
      'mailto:check@example.jp',
    );
  });

  test('takes nothing for a contact but an address of web or mail', async () => {
    document.head.innerHTML = '<meta name="host-contact" content="javascript:alert(1)">';
    await open('#/about');
    expect(screen.getByText('運営者は、連絡先を設定していません。')).toBeVisible();
  });
});
