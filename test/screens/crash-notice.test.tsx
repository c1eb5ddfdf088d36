import { render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CrashNotice } from '../../src/ui/crash-notice';
// Fetched when it is first shown, which takes its time on a busy machine: here it is there before.
import '../../src/result/verdict-page';
import { canApply } from '../examples';
import { heading, open } from './open';

/** What breaks the first so many times it is put on the page, as React is when elements are not where it has put them. */
function breaking(error: Error, times: number) {
  let left = times;
  return function Content() {
    useLayoutEffect(() => {
      if (left === 0) return;
      left -= 1;
      throw error;
    }, []);
    return <p>Content</p>;
  };
}

const notFound = () => new DOMException('The node is not a child of this node.', 'NotFoundError');

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

  test('so is made anew once', () => {
    const Content = breaking(notFound(), 1);
    render(
      <CrashNotice>
        <Content />
      </CrashNotice>,
    );
    expect(screen.getByText('Content')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('so again says so, with the way to load it again', () => {
    const Content = breaking(notFound(), 2);
    render(
      <CrashNotice>
        <Content />
      </CrashNotice>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('画面を表示できませんでした。');
    expect(screen.getByRole('button', { name: 'もう一度読み込む' })).toBeVisible();
  });

  test('by a fault of its own says so at once', () => {
    const Content = breaking(new Error('a fault'), 1);
    render(
      <CrashNotice>
        <Content />
      </CrashNotice>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('画面を表示できませんでした。');
    expect(screen.queryByText('Content')).not.toBeInTheDocument();
  });
});
