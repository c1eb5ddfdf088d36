import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { QuestionId } from '../../rules/questions';
import { alsoOpenWithJetro, openWithJetro } from '../examples';
import { clean } from '../rules/by-hand';
import { heading, open } from './open';

const answers = { ...clean, ...openWithJetro.answer, circumstances: 'none' };
const notYetAgreed = { sharedProduct: 'yes', agreement: 'notYetAgreed' };
const otherPairing = { sharedProduct: 'yes', agreement: 'otherPairing' };
const { label, settle, describe: toDescribe } = openWithJetro.ja;

/** Opens the result of these answers, everything else being as asked for. */
async function result(change: Partial<Record<QuestionId, string>> = {}, language: 'ja' | 'en' = 'ja') {
  const words = new URLSearchParams({ ...answers, ...change });
  if (language === 'en') words.set('lang', 'en');
  const user = await open(`#/result?${words}`, language);
  await heading(
    language === 'ja' ? /申し込めません|確認が必要|見つかりませんでした/ : /settled|cannot|nothing/,
  );
  return user;
}

/** The message under this name, opened. */
function message(name: string) {
  const details = screen.getByText(name).closest('details');
  if (!details) throw new Error(`no message ${name}`);
  details.open = true;
  return within(details);
}

/** The text of a message. */
function textOf(name: string): string {
  const text = message(name).getByText(/./, { selector: 'pre' }).textContent;
  return text ?? '';
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00:00+09:00') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a message ready to send', () => {
  test('to JETRO says the facts, the FAQ entry and what it leaves open, and asks in numbered sentences', async () => {
    await result();
    expect(textOf('ジェトロへの問合せ')).toBe(
      [
        'ご担当者様',
        '',
        'ジェトロのJAPAN LINKAGE事業「新しくご出展の企業向け Alibaba.com出展支援プログラム」への申込みを検討しています。よくあるご質問（FAQ）を読みましたが、次の点が分かりませんでした。教えていただけますでしょうか。',
        '',
        '■ FAQに書かれていないこと',
        '',
        `1. ${settle}`,
        `   ［${toDescribe}：　　　　　　　　］`,
        '   ジェトロのFAQ Q7（3ページ）の内容：対象は日本に実体のある企業です。海外の現地法人は、日系でも対象外です。',
        '   この場合については、FAQに書かれていません。',
        '',
        '■ こちらの状況',
        `・申込者：${label}`,
        '・Alibaba.comの利用：出展も掲載もしていない',
        '・掲載する会社：申込者自身を掲載する',
        '・制限・禁止品目：どの製品も当たらない',
        '・対象品目：すべての製品がある',
        '・同じ製品の申込み：申込者だけが申し込む',
        '',
        '（2026年（令和8年）11月23日（月）現在）',
        '',
        'どうぞよろしくお願いいたします。',
      ].join('\n'),
    );
  });

  test('tells what the FAQ leaves open from what the applicant does not know', async () => {
    await result({ applicant: 'notSure', ...alsoOpenWithJetro.answer });
    const toJetro = textOf('ジェトロへの問合せ');
    expect(toJetro).toContain(`■ FAQに書かれていないこと\n\n1. ${alsoOpenWithJetro.ja.settle}\n   ［`);
    expect(toJetro).not.toContain('2. ');
    expect(toJetro).toContain(
      '■ こちらの状況\n・申込者：分からない\n・Alibaba.comの利用：以前は有料で出展していた\n',
    );
    expect(message('ジェトロへの問合せ').getByText(/送る前に書き足してください/)).toBeInTheDocument();
    const toOneself = textOf('自分で確かめることの一覧');
    expect(toOneself).toContain(
      '■ これから確かめること、決めること\n\n□ 1. 申込者の種類を、会社なら登記簿、個人なら開業届で確かめてください。',
    );
    expect(toOneself).not.toContain(alsoOpenWithJetro.ja.settle);
  });

  test('to another company or Alibaba holds no answer that does not concern them', async () => {
    await result({ ...notYetAgreed, restricted: 'notChecked' });
    const counterpart = textOf('相手の会社への問合せ');
    expect(counterpart).toContain(
      '1. 同じ製品で弊社と貴社がそれぞれ申し込むことに、合意していただけますか。\n   ［製品名：',
    );
    expect(counterpart).toContain(
      'ジェトロのFAQ Q9（3ページ）の内容：同じ製品でも、メーカーと代理店の双方が合意していれば、それぞれ申し込み、出展できます。',
    );
    const alibaba = textOf('アリババへの問合せ');
    expect(alibaba).toContain(
      '1. 次の製品は、いまの製品掲載ポリシーの制限・禁止品目に当たりますか。\n   ［製品名と、製品の種類：',
    );
    for (const text of [counterpart, alibaba]) {
      expect(text).not.toContain(label);
      expect(text).not.toContain('これから話し合う');
      expect(text).not.toContain('まだ確かめていない');
    }
  });

  test('for oneself is a list to tick off', async () => {
    await result({ applicant: 'japanCompany', listedCompany: 'notDecided', eligibleItems: 'notChecked' });
    const text = textOf('自分で確かめることの一覧');
    expect(text).toContain('□ 1. 申込み・掲載・アリババとの契約を、どの1社で行うか決めてください。');
    expect(text).toContain('□ 2. 製品が、いまの募集要項の対象品目にあるかどうかを、確かめてください。');
    expect(text).toContain('Q11（4ページ）の内容：募集要項の対象品目にある消費財は対象です。');
    expect(text).not.toContain('ご担当者様');
  });

  test('asks Alibaba and JETRO, each what it decides, about what the FAQ says only of its time', async () => {
    await result({ applicant: 'japanCompany', restricted: 'infectionControl' });
    const toAlibaba = textOf('アリババへの問合せ');
    expect(toAlibaba).toContain(
      '■ FAQが書かれたときから変わっているかもしれないこと\n\n1. 次の製品は感染予防商品（マスク、除菌用品など）です。いまも掲載が禁止されていますか。\n   ［製品名：',
    );
    expect(toAlibaba).toContain('   FAQに日付がないため、いまのことをお尋ねします。');
    expect(toAlibaba).not.toContain('対象外ですか');
    const toJetro = textOf('ジェトロへの問合せ');
    expect(toJetro).toContain(
      '■ FAQが書かれたときから変わっているかもしれないこと\n\n1. 次の製品は感染予防商品（マスク、除菌用品など）です。いまも対象外ですか。\n   ［製品名：',
    );
    expect(toJetro).toContain('   ジェトロのFAQ Q12（4ページ）の内容：');
    expect(toJetro).toContain('・制限・禁止品目：すべての製品が感染予防商品である');
    expect(toJetro).not.toContain('掲載が禁止されていますか');
  });

  test('numbers what the FAQ leaves open and what it says only of its time through', async () => {
    await result({ restricted: 'infectionControl' });
    const text = textOf('ジェトロへの問合せ');
    expect(text).toContain(`■ FAQに書かれていないこと\n\n1. ${settle}`);
    expect(text).toContain(
      '■ FAQが書かれたときから変わっているかもしれないこと\n\n2. 次の製品は感染予防商品',
    );
  });

  test('is written in the other language too, whatever the page speaks', async () => {
    const user = await result();
    await user.click(message('名前を入れる・文章の言語を選ぶ').getByRole('radio', { name: '英語' }));
    await screen.findByText(/To whom it may concern/);
    const text = textOf('ジェトロへの問合せ');
    expect(text).toContain(`1. ${openWithJetro.en.settle}`);
    expect(text).toMatch(/JETRO’s FAQ, Q7 \(page 3\): .+\n {3}The FAQ does not mention this case\./);
    expect(text).toContain(
      [
        '■ Our situation',
        `- Applicant: ${openWithJetro.en.label}`,
        '- Use of Alibaba.com: we are not on Alibaba.com',
        '- Company listed: the applicant itself',
        '- Restricted products: None of them',
        '- Eligible items: All of them',
        '- Same product: only the applicant',
      ].join('\n'),
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('確認が必要です');
  });

  test('is Japanese at first on the English page, where its reader works in Japanese', async () => {
    await result({}, 'en');
    expect(textOf('Message to JETRO')).toContain('ご担当者様');
  });

  test('holds names only once they are typed in, and they go nowhere else', async () => {
    const user = await result();
    expect(textOf('ジェトロへの問合せ')).not.toContain('申します');
    const { getByRole } = message('名前を入れる・文章の言語を選ぶ');
    await user.type(getByRole('textbox', { name: '会社名・屋号（任意）' }), '港<img onerror=x>貿易');
    expect(textOf('ジェトロへの問合せ')).toContain('港<img onerror=x>貿易と申します。');
    await user.type(getByRole('textbox', { name: 'お名前（任意）' }), '山田');
    expect(textOf('ジェトロへの問合せ')).toContain('港<img onerror=x>貿易の山田と申します。');
    expect(decodeURIComponent(window.location.hash)).not.toContain('港');
  });

  test('is copied as it stands', async () => {
    const user = await result();
    await user.click(
      message('ジェトロへの問合せ').getByRole('button', { name: '「ジェトロへの問合せ」をコピーする' }),
    );
    expect(await message('ジェトロへの問合せ').findByText('コピーしました。')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(textOf('ジェトロへの問合せ'));
  });

  test('is not taken for copied once it has changed', async () => {
    const user = await result();
    await user.click(
      message('ジェトロへの問合せ').getByRole('button', { name: '「ジェトロへの問合せ」をコピーする' }),
    );
    expect(await screen.findByText('コピーしました。')).toBeInTheDocument();
    const { getByRole } = message('名前を入れる・文章の言語を選ぶ');
    await user.type(getByRole('textbox', { name: 'お名前（任意）' }), '山');
    expect(screen.queryByText('コピーしました。')).not.toBeInTheDocument();
  });

  test('stays to be copied by hand where the browser forbids it', async () => {
    const user = await result();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    await user.click(
      message('ジェトロへの問合せ').getByRole('button', { name: '「ジェトロへの問合せ」をコピーする' }),
    );
    expect(await screen.findByText(/コピーできませんでした/)).toBeInTheDocument();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'コピーする内容' });
    expect(field).toHaveValue(textOf('ジェトロへの問合せ'));
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  test('is not offered where nothing is open', async () => {
    await result({ applicant: 'japanCompany' });
    expect(screen.queryByRole('heading', { name: '問合せに使える文章' })).not.toBeInTheDocument();
  });

  test.each([
    ['a bar cannot be removed', { applicant: 'overseasCompany', eligibleItems: 'notChecked' }],
    ['another company would have to apply', { listedCompany: 'different' }],
    ['both', { membership: 'paid', listedCompany: 'different' }],
  ])('is not offered where no reply could help, as %s', async (_, change) => {
    await result(change);
    expect(screen.queryByRole('heading', { name: '問合せに使える文章' })).not.toBeInTheDocument();
  });
});

describe('an e-mail begun by a link', () => {
  const mail = (name = 'ジェトロへの問合せ') => {
    const link = message(name).getByRole('link', {
      name: '新輸出大国コンソーシアム事務局あてのメールを作る',
    });
    const address = link.getAttribute('href') ?? '';
    return { address, parts: new URL(address) };
  };

  test('is short enough for mail programs and holds the essentials', async () => {
    await result();
    const { address, parts } = mail();
    expect(address.length).toBeLessThanOrEqual(2000);
    expect(address).toMatch(/^mailto:cse-pt-apply@jetro\.go\.jp\?subject=[^ &]+&body=[^ &]+$/);
    expect(parts.searchParams.get('subject')).toBe('Alibaba.com出展支援プログラムの申込条件についての質問');
    expect(parts.searchParams.get('body')).toBe(
      `ご担当者様\r\n\r\n申込みの前に、次の点をお尋ねします。\r\n\r\n1. ${settle}（FAQ Q7）\r\n   ［${toDescribe}：　　　　　　　　］\r\n\r\nどうぞよろしくお願いいたします。`,
    );
    expect(message('ジェトロへの問合せ').getByText(/メールに入るのは要点だけです/)).toBeInTheDocument();
  });

  test('stays short with everything JETRO can be asked at once, in either language', async () => {
    const user = await result({
      applicant: 'otherOrganisation',
      membership: 'paidBefore',
      ...otherPairing,
      restricted: 'infectionControl',
    });
    const { getByRole } = message('名前を入れる・文章の言語を選ぶ');
    await user.type(getByRole('textbox', { name: '会社名・屋号（任意）' }), '株式会社港の見える丘公園前貿易');
    await user.type(getByRole('textbox', { name: 'お名前（任意）' }), '山田 太郎左衛門');
    expect(mail().address.length).toBeLessThanOrEqual(2000);
    expect(mail().parts.searchParams.get('body')?.split('\r\n\r\n')).toEqual([
      '1. 次のような団体・個人も、申し込めますか。',
      '2. 以前に有料で出展していても、申し込めますか。',
      '3. メーカーと代理店ではない2社が、同じ製品でそれぞれ申し込めますか。',
      '4. 次の製品は感染予防商品（マスク、除菌用品など）です。いまも対象外ですか。',
    ]);
    await user.click(message('名前を入れる・文章の言語を選ぶ').getByRole('radio', { name: '英語' }));
    // To JETRO, and to Alibaba.
    expect(await screen.findAllByText(/To whom it may concern/)).toHaveLength(2);
    expect(mail().address.length).toBeLessThanOrEqual(2000);
    expect(mail().parts.searchParams.get('body')).toMatch(
      /4\. The following products are for infection control .+ Are they still excluded\? \(FAQ Q6, Q12\)\r\n/,
    );
  });

  test('goes to no one whose address is not known', async () => {
    await result({ ...notYetAgreed, restricted: 'notChecked' });
    for (const name of ['相手の会社への問合せ', 'アリババへの問合せ']) {
      expect(message(name).queryByRole('link')).not.toBeInTheDocument();
    }
  });
});

test('half a character typed into a name makes no message fail', async () => {
  await result();
  const person = screen.getByLabelText('お名前（任意）');
  fireEvent.change(person, { target: { value: '山田\ud83d' } });
  expect(person).toHaveValue('山田\ufffd');
});
