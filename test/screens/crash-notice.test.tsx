import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CrashNotice } from '../../src/crash-notice';
import { canApply } from '../examples';
import { heading, open } from './open';

/** Throws the first so many times it is shown for the first time. */
function throwing(error: Error, times: number) {
  let left = times;
  return function Content() {
    if (left > 0) {
      left -= 1;
      throw error;
    }
    return <p>Content</p>;
  };
}

describe('a page that breaks', () => {
  beforeEach(() => {
    // React tells each error, caught or not, on the console.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  test('as something took out an element of it is made anew, and shows what the address says', async () => {
    const user = await open(`#/result?${canApply.words}`);
    await heading(/見つかりませんでした/);
    await user.click(screen.getByText('答えを変えて試す'));
    await user.selectOptions(screen.getByRole('combobox', { name: '掲載する会社' }), 'まだ決めていない');
    screen.getByText('試した結果：申込みの前に確認が必要です').remove();
    await user.click(screen.getByRole('button', { name: '試すのをやめる' }));
    expect(await heading(/見つかりませんでした/)).toHaveFocus();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByText(/^試した結果/)).not.toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: '掲載する会社' })).toHaveDisplayValue(
      'はい、申込者自身を掲載する',
    );
    expect(document.title).toMatch(/見つかりませんでした/);
  });

  test('so again, once made anew, says so', () => {
    // React itself tries a second time before it gives up.
    const Content = throwing(new DOMException('gone', 'NotFoundError'), Number.POSITIVE_INFINITY);
    render(
      <CrashNotice>
        <Content />
      </CrashNotice>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('画面を表示できませんでした。');
    expect(screen.getByRole('button', { name: 'もう一度読み込む' })).toBeVisible();
  });

  test('by a fault of its own says so at once', () => {
    const Content = throwing(new Error('a fault'), 2);
    render(
      <CrashNotice>
        <Content />
      </CrashNotice>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('画面を表示できませんでした。');
    expect(screen.queryByText('Content')).not.toBeInTheDocument();
  });
});
