import { virtual } from '@guidepup/virtual-screen-reader';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { heading, open } from './open';

afterEach(() => virtual.stop());

/** What a screen reader speaks while something is done, a phrase each. */
async function spokenDuring(act: () => Promise<unknown>): Promise<string[]> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await act();
  return virtual.spokenPhraseLog();
}

const press = (name: string) => screen.getByRole('button', { name });

describe('a question landed on', () => {
  test('is heard once, with how many are left', async () => {
    const user = await open('#/q/applicant?applicant=japanCompany');
    await heading(/申し込むのは/);
    const spoken = await spokenDuring(async () => {
      await user.click(press('次へ'));
      await waitFor(() =>
        expect(screen.getByRole('heading', { name: /いま出展していますか/ })).toHaveFocus(),
      );
    });
    expect(spoken).toEqual([
      'button, 次へ',
      'heading, Alibaba.comに、いま出展していますか必須, 残り5～7問（この質問を含む）, level 1',
    ]);
    // The space between the two, at the end of the first one’s element, is left out by this reader only.
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Alibaba.comに、いま出展していますか 必須',
    );
  });

  test('is heard with what already stands against applying', async () => {
    await open('#/q/listedCompany?applicant=japanCompany&membership=paid');
    const question = await heading(/掲載するのは、申込者自身ですか/);
    expect(question).toHaveAccessibleDescription(
      '残り4～6問（この質問を含む） ここまでの答えでは、このままでは申し込めません',
    );
  });

  test('is heard as a change of an answer, where it is one', async () => {
    await open(
      '#/change/membership?applicant=japanCompany&membership=none&listedCompany=same&restricted=none&eligibleItems=all&sharedProduct=no&circumstances=none',
    );
    const question = await heading(/いま出展していますか/);
    expect(question).toHaveAccessibleDescription(/変更すると、新しく必要になった質問だけをうかがい/);
  });
});

test('an error is heard once, with what to do, and without the sign before it', async () => {
  const user = await open('#/q/applicant');
  await heading(/申し込むのは/);
  const spoken = await spokenDuring(async () => {
    await user.click(press('次へ'));
    await waitFor(() => expect(screen.getByRole('group', { name: '答えが選ばれていません' })).toHaveFocus());
  });
  expect(spoken.filter((phrase) => phrase.includes('答えが選ばれていません'))).toEqual([
    'group, 答えが選ばれていません, 当てはまる答えを1つ選んでください。',
  ]);
  expect(spoken.join()).not.toContain('alert');
  const toOptions = await spokenDuring(async () => {
    await user.click(within(screen.getByRole('group', { name: '答えが選ばれていません' })).getByRole('link'));
  });
  expect(toOptions.at(-1)).toMatch(/^radio, 日本で設立し、日本で事業をしている会社/);
  expect([...spoken, ...toOptions].join()).not.toContain('＊');
});
