import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rulesVersion } from '../../rules/source';
import { App } from '../../src/app/App';
import { canApply } from '../examples';
import { heading, open } from './open';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const radio = (name: string | RegExp) => screen.getByRole('radio', { name });

afterEach(() => void vi.restoreAllMocks());

describe('the start page', () => {
  test('says what it is not, before the first question', async () => {
    await open('#/');
    expect(screen.getByText('ジェトロが運営するサイトではありません')).toBeVisible();
    expect(screen.getByText('FAQに照らした目安で、ジェトロの判断ではありません。')).toBeVisible();
    expect(screen.getByText('FAQに日付はありません。募集中かどうかを確かめてください。')).toBeVisible();
    expect(
      screen.getByText(
        `もとの資料：ジェトロ「JAPAN LINKAGE事業」のFAQ。当サイトのルールの版：${rulesVersion}`,
      ),
    ).toBeVisible();
    expect(screen.getByText('質問は6問から10問です。')).toBeVisible();
  });

  test('leads to the first question', async () => {
    const user = await open('#/');
    await user.click(screen.getByRole('link', { name: 'チェックを始める' }));
    expect(await heading(/申し込むのは、どのような事業者ですか/)).toHaveFocus();
    expect(document.title).toBe('申し込むのは、どのような事業者ですか | Alibaba.com出展支援 申込みチェック');
  });

  test('offers to go on where answers have been given', async () => {
    const user = await open('#/?applicant=japanCompany');
    await user.click(screen.getByRole('link', { name: '続きから答える' }));
    expect(await heading(/Alibaba\.comに、いま出展していますか/)).toBeVisible();
  });
});

describe('a question', () => {
  test('is a group of radio buttons named by the heading, and explained', async () => {
    await open('#/q/applicant');
    const group = screen.getByRole('radiogroup', { name: /申し込むのは、どのような事業者ですか/ });
    expect(group).toHaveAccessibleDescription('名義になる事業者です。');
    expect(within(group).getAllByRole('radio')).toHaveLength(6);
    expect(radio('海外で設立した会社')).toHaveAccessibleDescription('日本の会社の海外子会社も。');
    expect(radio('外国の会社の日本支店')).toBeVisible();
    const doubts = screen.getByText('どれに当たるか迷うとき').closest('details');
    await waitFor(() =>
      expect(doubts).toHaveTextContent('日本支店は、外国で設立した会社が日本に置く営業所です。'),
    );
  });

  test('says why it is asked, with the FAQ’s number, page and words', async () => {
    await open('#/q/listedCompany?applicant=japanCompany&membership=none');
    const why = screen.getByText('この質問をする理由').closest('details');
    await waitFor(() => expect(why).toHaveTextContent('Q10（3ページ）'));
    expect(why).toHaveTextContent('掲載する企業は同一である必要があります');
  });

  test('goes on to the next once answered, and remembers the answer when one goes back', async () => {
    const user = await open('#/q/applicant');
    await user.click(radio('日本で設立し、日本で事業をしている会社'));
    await user.click(button('次へ'));
    expect(await heading(/Alibaba\.comに、いま出展していますか/)).toHaveFocus();
    expect(window.location.hash).toBe('#/q/membership?applicant=japanCompany');
    await user.click(screen.getByRole('link', { name: '戻る' }));
    await heading(/申し込むのは/);
    expect(radio('日本で設立し、日本で事業をしている会社')).toBeChecked();
  });

  test.each(['pushState', 'replaceState'] as const)(
    'goes on to the next where a browser forbids %s',
    async (name) => {
      const user = await open('#/q/applicant');
      const real = window.history[name].bind(window.history);
      vi.spyOn(window.history, name).mockImplementation((data, unused, address) => {
        if (address) throw new DOMException('not from a file', 'SecurityError');
        real(data, unused);
      });
      await user.click(radio('日本で設立し、日本で事業をしている会社'));
      await user.click(button('次へ'));
      await heading(/Alibaba\.comに、いま出展していますか/);
      expect(window.location.hash).toBe('#/q/membership?applicant=japanCompany');
      await user.click(screen.getByRole('link', { name: '戻る' }));
      await heading(/申し込むのは/);
      expect(radio('日本で設立し、日本で事業をしている会社')).toBeChecked();
    },
  );

  test('without an answer tells so, in words, and takes the focus to it', async () => {
    const user = await open('#/q/applicant');
    await user.click(button('次へ'));
    const summary = await screen.findByRole('group', { name: '答えが選ばれていません' });
    await waitFor(() => expect(summary).toHaveFocus());
    expect(document.title).toMatch(/^エラー: /);
    expect(screen.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription(
      /^当てはまる答えを1つ選んでください。/,
    );
    await user.click(within(summary).getByRole('link'));
    expect(radio('日本で設立し、日本で事業をしている会社')).toHaveFocus();
    await user.click(radio('分からない'));
    await waitFor(() =>
      expect(screen.queryByRole('group', { name: '答えが選ばれていません' })).not.toBeInTheDocument(),
    );
  });

  test('is answered with a number key and Enter', async () => {
    const user = await open('#/q/applicant');
    await user.keyboard('2');
    expect(radio('日本の個人事業主')).toBeChecked();
    await user.keyboard('{Enter}');
    expect(await heading(/常時使用する従業員は、何人ですか/)).toHaveFocus();
  });

  test('already answered goes on with Enter, straight from its heading', async () => {
    const user = await open('#/q/applicant?applicant=japanCompany');
    await heading(/申し込むのは/);
    await user.keyboard('{Enter}');
    expect(await heading(/いま出展していますか/)).toHaveFocus();
  });

  test('says how many are left', async () => {
    await open('#/q/applicant');
    expect(screen.getByText('残り6～10問（この質問を含む）')).toBeVisible();
  });

  test('with ticks says that they change nothing, and may be left empty', async () => {
    const user = await open(
      '#/q/circumstances?applicant=japanCompany&membership=none&listedCompany=same&restricted=none&eligibleItems=all&sharedProduct=no',
    );
    expect(
      screen.getByRole('group', { name: /次のうち、当てはまるものはありますか/ }),
    ).toHaveAccessibleDescription('選んでも、結論は変わりません。');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '次のうち、当てはまるものはありますか 任意',
    );
    expect(screen.getAllByRole('checkbox')).toHaveLength(6);
    await user.click(button('次へ'));
    const result = await heading('FAQに照らして、申し込めない理由は見つかりませんでした');
    await waitFor(() => expect(result).toHaveFocus());
    expect(window.location.hash).toMatch(/circumstances=none&/);
  });
});

describe('at a bar', () => {
  test('the page says which answer and why, and leaves the choice', async () => {
    const user = await open('#/q/membership?applicant=japanCompany');
    await user.click(radio('有料で出展している'));
    await user.click(button('次へ'));
    await heading('この答えでは、このままでは申し込めません');
    expect(screen.getByText('有料で出展中の企業は、申し込めません。')).toBeVisible();
    expect(screen.getByText('本事業にお申込みいただくことはできません')).toBeVisible();
    expect(screen.getByText('別途募集中の別プログラムにお申込みいただけます')).toBeVisible();
    expect(button('残りの質問にも答える（あと4～6問）')).toBeVisible();
    await user.click(button('ここで結果を見る'));
    expect(await heading('FAQに照らして、このままでは申し込めません')).toHaveFocus();
  });

  test('whoever goes on keeps it in sight and is told of later ones in place', async () => {
    const user = await open('#/bar/membership?applicant=japanCompany&membership=paid');
    await user.click(button(/残りの質問にも答える/));
    await heading(/Alibaba\.comに掲載するのは、申込者自身ですか/);
    expect(screen.getByText('Alibaba.comの利用：「有料で出展している」（Q15, Q17）')).toBeVisible();
    await user.click(radio(/いいえ、子会社など/));
    await user.click(button('次へ'));
    await heading(/製品は、アリババの制限・禁止品目に当たりますか/);
    expect(screen.getByText('掲載する会社：「いいえ、子会社など別の会社を掲載する」（Q10）')).toBeVisible();
    await user.click(button('結果を見る'));
    expect(await heading('FAQに照らして、このままでは申し込めません')).toBeVisible();
  });
});

describe('a link', () => {
  test('that is partly unknown leads on and says what was left out', async () => {
    const user = await open('#/q/membership?applicant=japanCompany&moon=<b>full</b>');
    await heading(/Alibaba\.comに、いま出展していますか/);
    expect(screen.getByRole('status')).toHaveTextContent('moon');
    await user.click(button('閉じる'));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('that leads nowhere says so', async () => {
    await open('#/result?applicant=japanCompany');
    await heading(/Alibaba\.comに、いま出展していますか/);
    expect(screen.getByRole('status')).toHaveTextContent('このページに進むための答えが足りない');
    expect(window.location.hash).toBe('#/q/membership?applicant=japanCompany');
  });
});

describe('an address gone to', () => {
  test('is shown once the browser has told of it, and not before by chance', async () => {
    window.location.hash = '#/q/membership?applicant=japanCompany';
    const { rerender } = render(<App />);
    await heading(/いま出展していますか/);
    window.location.hash = '#/q/applicant';
    rerender(<App />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/いま出展していますか/);
    expect(await heading(/申し込むのは/)).toHaveFocus();
  });
});

describe('a notice about a link', () => {
  test('stays when the language is switched and goes with the next page', async () => {
    const user = await open('#/q/applicant?moon=1');
    await heading(/申し込むのは/);
    await user.click(screen.getByRole('link', { name: 'English' }));
    await heading(/Who is applying/);
    expect(screen.getByRole('status')).toHaveTextContent('moon');
    await user.click(radio('Not sure'));
    await user.click(button('Next'));
    await heading(/Do you exhibit/);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('does not claim that an answer is missing where none is', async () => {
    await open(`#/bar/membership?${canApply.words}`);
    await heading(/見つかりませんでした/);
    expect(screen.getByText(/いまの答えには当てはまらない/)).toBeVisible();
  });
});

describe('switching the language', () => {
  test('the same question is asked in English', async () => {
    await open('#/q/applicant?lang=en', 'en');
    expect(screen.getByRole('radiogroup', { name: /Who is applying\?/ })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(document.title).toBe('Who is applying? | Alibaba.com exhibitor programme: eligibility check');
  });

  test('switching keeps page and answers', async () => {
    const user = await open('#/q/membership?applicant=japanCompany');
    await user.click(screen.getByRole('link', { name: 'English' }));
    await heading(/Do you exhibit on Alibaba\.com now\?/);
    expect(window.location.hash).toBe('#/q/membership?applicant=japanCompany&lang=en');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  test('an answer chosen but not given survives the switch', async () => {
    const user = await open('#/q/applicant');
    await user.click(radio('分からない'));
    await user.click(screen.getByRole('link', { name: 'English' }));
    await heading(/Who is applying/);
    expect(radio('Not sure')).toBeChecked();
  });
});
