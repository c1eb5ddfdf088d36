import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rulesVersion } from '../../rules/source';
import { openWithJetro } from '../examples';
import { heading, open } from './open';

const { words, judged } = openWithJetro;

/** What the banner about other rules says. */
const note = async (titled = 'いまとは違うルールで作られたリンクです') => {
  const title = await screen.findByText(titled);
  const banner = title.parentElement;
  if (!banner) throw new Error('no banner');
  return within(banner);
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('links to a result', () => {
  test('are copied whole: with answers, rules, outcome and effects', async () => {
    const user = await open(`#/result?${words}`);
    await user.click(screen.getByText('リンクで渡す'));
    await user.click(screen.getByRole('button', { name: 'リンクをコピーする' }));
    await screen.findByText('コピーしました。');
    expect(await navigator.clipboard.readText()).toBe(`http://localhost:3000/#/result?${words}&${judged}`);
    await user.click(screen.getByRole('button', { name: '見るだけのリンクをコピーする' }));
    expect(await navigator.clipboard.readText()).toBe(
      `http://localhost:3000/#/resultOnly?${words}&${judged}`,
    );
    expect(screen.getByText(/どのリンクにも答えが入っています/)).toBeVisible();
  });

  test('carry the language', async () => {
    const user = await open(`#/result?${words}&lang=en`, 'en');
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    await screen.findByText('Copied.');
    expect(await navigator.clipboard.readText()).toMatch(/effects=cmmmmmo&lang=en$/);
  });

  test('go to the device’s share sheet where there is one', async () => {
    const share = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
    const user = await open(`#/result?${words}`);
    await user.click(screen.getByRole('button', { name: '共有する' }));
    expect(share).toHaveBeenCalledWith({
      title: expect.stringContaining('申込みの前に確認が必要です'),
      url: `http://localhost:3000/#/result?${words}&${judged}`,
    });
  });

  test.each([
    ['was used', undefined, '共有先に渡しました。'],
    ['was closed again', new DOMException('', 'AbortError'), '共有をやめました。リンクは渡っていません。'],
    [
      'is not allowed',
      new DOMException('', 'NotAllowedError'),
      '共有できませんでした。リンクは渡っていません。下の「リンクで渡す」を使ってください。',
    ],
  ])('say so where the share sheet %s', async (_, error, said) => {
    const share = vi.fn(() => (error ? Promise.reject(error) : Promise.resolve()));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
    const user = await open(`#/result?${words}`);
    await user.click(screen.getByRole('button', { name: '共有する' }));
    expect(await screen.findByText(said)).toHaveRole('status');
  });

  test('offer no share sheet where there is none', async () => {
    await open(`#/result?${words}`);
    await heading('申込みの前に確認が必要です');
    expect(screen.queryByRole('button', { name: '共有する' })).not.toBeInTheDocument();
  });
});

describe('a link to the result only', () => {
  test('shows outcome and reasons, and no way into the answers', async () => {
    await open(`#/resultOnly?${words}&${judged}`);
    await heading('申込みの前に確認が必要です');
    expect(screen.getByText(openWithJetro.ja.label)).toBeVisible();
    expect(screen.getByText('日本に実体のある企業が対象')).toBeVisible();
    expect(screen.getByText(/送られてきた結果を表示しています/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /変更/ })).not.toBeInTheDocument();
    expect(screen.queryByText('答えを変えて試す')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /リンクをコピー/ })).not.toBeInTheDocument();
    for (const link of screen.getAllByRole('link')) {
      // The other language, and the address that only paper shows, are this same result.
      if (link.textContent === 'English' || link.closest('[data-print="only"]')) continue;
      expect(link.getAttribute('href')).not.toContain('applicant=');
    }
    expect(screen.getByRole('link', { name: '自分でチェックする' })).toHaveAttribute('href', '#/q/applicant');
  });

  test('that is cut off is refused, and no one’s answers are opened', async () => {
    await open(`#/resultOnly?${words}&${judged.slice(0, -2)}`);
    await heading(/2分で確かめられます/);
    expect(screen.getByText(/この結果のリンクは壊れているか、途中で切れています/)).toBeVisible();
    expect(screen.queryByRole('link', { name: '続きから答える' })).not.toBeInTheDocument();
  });
});

describe('a link with a name in it', () => {
  const minato = encodeURIComponent('港貿易');
  const hostile = '<img src=x onerror=alert(1)>$t(service.name){{x}}';

  test.each(['result', 'resultOnly'])('%s says the name, and that it is in the address', async (page) => {
    await open(`#/${page}?${words}&client=${minato}&${judged}`);
    await heading('申込みの前に確認が必要です');
    expect(screen.getByText('対象の会社：港貿易')).toBeVisible();
    expect(screen.getByText(/アドレスに入っているので、ブラウザーの履歴に残ります。/)).toBeVisible();
    expect(document.title).not.toContain('港');
  });

  test('shows it as it stands, whatever it says', async () => {
    await open(`#/resultOnly?${words}&client=${encodeURIComponent(hostile)}&${judged}`);
    expect(await screen.findByText(`対象の会社：${hostile}`)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });

  test('keeps it in the other language and on the report', async () => {
    const user = await open(`#/result?${words}&client=${minato}&${judged}`);
    await user.click(await screen.findByRole('link', { name: 'English' }));
    expect(await screen.findByText('Company checked: 港貿易')).toBeVisible();
    const [toReport] = screen.getAllByRole('link', { name: 'Make a report (print, save)' });
    if (!toReport) throw new Error('no link to the report');
    await user.click(toReport);
    expect(await screen.findByRole('textbox', { name: 'Company checked (optional)' })).toHaveValue('港貿易');
    expect(within(screen.getByRole('article')).getByText('Company checked: 港貿易')).toBeVisible();
    expect(screen.getByText(/named in the link you opened/)).toBeVisible();
  });

  test('hands it on in no link made from it', async () => {
    const user = await open(`#/result?${words}&client=${minato}&${judged}`);
    expect(await screen.findByText('対象の会社：港貿易')).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /名前を入れる/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'リンクをコピーする' }));
    await screen.findByText('コピーしました。');
    expect(await navigator.clipboard.readText()).toBe(`http://localhost:3000/#/result?${words}&${judged}`);
  });

  test('loses it once a trial is kept', async () => {
    const user = await open(`#/result?${words}&client=${minato}&${judged}`);
    await user.click(await screen.findByText('答えを変えて試す'));
    await user.selectOptions(screen.getByLabelText('Alibaba.comの利用'), '無料で掲載している');
    expect(screen.getByText('対象の会社：港貿易')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'この答えにする' }));
    await waitFor(() => expect(window.location.hash).toContain('membership=free'));
    expect(screen.queryByText(/港貿易/)).not.toBeInTheDocument();
  });

  test('loses it once an answer is changed', async () => {
    const user = await open(`#/result?${words}&client=${minato}&${judged}`);
    await user.click(await screen.findByRole('link', { name: /「Alibaba.comの利用」の答えを変更する/ }));
    await user.click(await screen.findByRole('radio', { name: '無料で掲載している' }));
    await user.click(screen.getByRole('button', { name: '次へ' }));
    await heading('申込みの前に確認が必要です');
    expect(screen.queryByText(/港貿易/)).not.toBeInTheDocument();
    expect(window.location.hash).not.toContain('client');
  });
});

describe('a link made under other rules', () => {
  test('says what the result was, what it is now, and which finding changed', async () => {
    await open(`#/result?${words}&rules=2025.3&outcome=cannotApply&effects=bmmmmmo`);
    await heading('申込みの前に確認が必要です');
    const banner = await note();
    expect(
      banner.getByText(`当サイトのルールの版は、リンクを作ったときが2025.3、いまが${rulesVersion}です。`),
    ).toBeVisible();
    expect(
      banner.getByText('リンクを作ったときの結果：FAQに照らして、このままでは申し込めません'),
    ).toBeVisible();
    expect(banner.getByText('いまのルールでの結果：申込みの前に確認が必要です')).toBeVisible();
    expect(banner.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '申込者：「申し込めない理由」から「要確認」へ',
    ]);
  });

  test('says so if nothing changed', async () => {
    await open(`#/result?${words}&rules=1999.1&outcome=askFirst&effects=cmmmmmo`);
    expect((await note()).getByText('判定が変わった項目はありません。')).toBeVisible();
  });

  describe('2026.1, where one question asked both who applies too and whether both agree,', () => {
    /** As that version made it: the other company refuses. */
    const refused =
      'applicant=japanCompany&membership=none&listedCompany=same&sharedProduct=refused&restricted=none&eligibleItems=all&circumstances=none';
    const asThen = 'rules=2026.1&outcome=cannotApply&effects=mmmbmm-';

    test('says in Japanese that nothing is judged otherwise', async () => {
      await open(`#/result?${refused}&${asThen}`);
      await heading('FAQに照らして、このままでは申し込めません');
      const banner = await note();
      expect(
        banner.getByText('当サイトのルールの版は、リンクを作ったときが2026.1、いまが2026.2です。'),
      ).toBeVisible();
      expect(
        banner.getByText('リンクを作ったときの結果：FAQに照らして、このままでは申し込めません'),
      ).toBeVisible();
      expect(
        banner.getByText('いまのルールでの結果：FAQに照らして、このままでは申し込めません'),
      ).toBeVisible();
      expect(banner.getByText('判定が変わった項目はありません。')).toBeVisible();
      expect(banner.queryByRole('listitem')).not.toBeInTheDocument();
    });

    test('says in English that nothing is judged otherwise', async () => {
      await open(`#/result?${refused}&${asThen}&lang=en`, 'en');
      await heading('Going by the FAQ, you cannot apply as things stand');
      const banner = await note('This link was made under other rules');
      expect(
        banner.getByText('This site’s rules were 2026.1 when the link was made and are 2026.2 now.'),
      ).toBeVisible();
      expect(
        banner.getByText('Result when the link was made: Going by the FAQ, you cannot apply as things stand'),
      ).toBeVisible();
      expect(
        banner.getByText('Result under today’s rules: Going by the FAQ, you cannot apply as things stand'),
      ).toBeVisible();
      expect(banner.getByText('No point is judged otherwise.')).toBeVisible();
      expect(banner.queryByRole('listitem')).not.toBeInTheDocument();
    });

    // As if a refusal had been an open point then.
    const openThen = 'rules=2026.1&outcome=askFirst&effects=mmmcmm-';
    test.each([
      [
        'ja',
        'いまとは違うルールで作られたリンクです',
        'リンクを作ったときの結果：申込みの前に確認が必要です',
        '相手との合意：「要確認」から「申し込めない理由」へ',
      ],
      [
        'en',
        'This link was made under other rules',
        'Result when the link was made: Some points need to be settled before you apply',
        'Agreement: from “To be settled” to “Obstacle”',
      ],
    ] as const)(
      'says (%s) what would be judged otherwise under the question it is now',
      async (language, title, was, shift) => {
        await open(`#/result?${refused}&${openThen}${language === 'en' ? '&lang=en' : ''}`, language);
        const banner = await note(title);
        expect(banner.getByText(was)).toBeVisible();
        expect(banner.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([shift]);
      },
    );
  });

  test('asks what was not asked then, and goes on saying what it was', async () => {
    const short = words.replace('&sharedProduct=no', '');
    const user = await open(`#/result?${short}&rules=2025.3&outcome=canApply&effects=mmmmmo`);
    await heading(/申し込む製品で、ほかの事業者も申し込みますか/);
    expect(
      (await note()).getByText('いまのルールでの結果を出すために、続きの質問に答えてください。'),
    ).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'いいえ、申込者だけが申し込む' }));
    await user.click(screen.getByRole('button', { name: '次へ' }));
    for (let step = 0; step < 3; step++) {
      if (screen.queryByRole('heading', { name: '申込みの前に確認が必要です' })) break;
      await user.click(screen.getByRole('button', { name: '次へ' }));
    }
    await heading('申込みの前に確認が必要です');
    const items = (await note()).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      '申込者：「条件に合う」から「要確認」へ',
      '同じ製品の申込み：「質問なし」から「条件に合う」へ',
    ]);
  });

  test('says what became of an option and a question that are gone', async () => {
    const then = words.replace('membership=none', 'membership=platinum');
    const user = await open(`#/result?${then}&moon=full&rules=2025.3&outcome=cannotApply&effects=cbmmmmon`);
    await heading(/いま出展していますか/);
    await user.click(screen.getByRole('radio', { name: '無料で掲載している' }));
    for (let step = 0; step < 7; step++) {
      if (screen.queryByRole('heading', { name: '申込みの前に確認が必要です' })) break;
      await user.click(screen.getByRole('button', { name: '次へ' }));
    }
    await heading('申込みの前に確認が必要です');
    const items = (await note()).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Alibaba.comの利用：前の答えがなくなったため、今回の答えで判定しました',
      'moon：「知っておくこと」から「質問なし」へ',
    ]);
  });

  test('asks nothing on pages where nothing is missing', async () => {
    await open(`#/change/membership?${words}&rules=2025.3&outcome=cannotApply&effects=bmmmmmo`);
    await heading(/いま出展していますか/);
    expect(screen.queryByText('いまとは違うルールで作られたリンクです')).not.toBeInTheDocument();
  });

  test('is told on the report too', async () => {
    await open(`#/report?${words}&rules=2025.3&outcome=cannotApply&effects=bmmmmmo`);
    const sheet = within(await screen.findByRole('article'));
    expect(
      sheet.getByText('リンクを作ったときの結果：FAQに照らして、このままでは申し込めません'),
    ).toBeVisible();
    expect(sheet.getByText('申込者：「申し込めない理由」から「要確認」へ')).toBeVisible();
    expect(sheet.getByText(new RegExp(`${judged}$`))).toBeVisible();
  });

  test('is over once an answer is given anew', async () => {
    const user = await open(`#/change/membership?${words}&rules=2025.3&outcome=cannotApply&effects=bmmmmmo`);
    await user.click(await screen.findByRole('radio', { name: '無料で掲載している' }));
    await user.click(screen.getByRole('button', { name: '次へ' }));
    await heading('申込みの前に確認が必要です');
    expect(screen.queryByText('いまとは違うルールで作られたリンクです')).not.toBeInTheDocument();
    expect(window.location.hash).toContain(judged);
  });

  test('is told from one whose result does not fit its answers', async () => {
    await open(`#/result?${words}&rules=${rulesVersion}&outcome=canApply&effects=mmmmmmo`);
    await heading('申込みの前に確認が必要です');
    expect(screen.getByText(/リンクに書かれた結果が、答えと合いません/)).toBeVisible();
    expect(window.location.hash).toContain(judged);
  });
});
