import { act, render } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fileNameOf } from '../../src/platform/file-name';
import { usePrintedName } from '../../src/platform/printed-name';
import { printPage } from '../../src/platform/printer';

function Page({ client }: { client: string }) {
  usePrintedName(() => fileNameOf(['報告', client]));
  return null;
}

const tell = (type: string) => act(() => window.dispatchEvent(new Event(type)));

beforeEach(() => {
  document.title = '報告書 | チェック';
});

test('while a page is printed, its title is the name of the file, as it is by then', () => {
  const { rerender } = render(<Page client="山田" />);
  expect(document.title).toBe('報告書 | チェック');
  rerender(<Page client="佐藤" />);
  tell('beforeprint');
  expect(document.title).toBe('報告_佐藤');
  tell('afterprint');
  expect(document.title).toBe('報告書 | チェック');
});

test('a browser that reads the title as it is asked to print, and tells of it twice, gives it back', () => {
  render(<Page client="山田" />);
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    expect(document.title).toBe('報告_山田');
    tell('beforeprint');
    tell('beforeprint');
  });
  printPage();
  expect(print).toHaveBeenCalledOnce();
  tell('afterprint');
  expect(document.title).toBe('報告書 | チェック');
});

test('where nothing comes of printing, the title is back with the next press', () => {
  render(<Page client="山田" />);
  vi.spyOn(window, 'print').mockImplementation(() => {});
  printPage();
  expect(document.title).toBe('報告_山田');
  tell('pointerdown');
  expect(document.title).toBe('報告書 | チェック');
});

test('a page that was left gives its title back, and no other page is printed under its name', () => {
  const { unmount } = render(<Page client="山田" />);
  tell('beforeprint');
  unmount();
  expect(document.title).toBe('報告書 | チェック');
  tell('beforeprint');
  expect(document.title).toBe('報告書 | チェック');
});
