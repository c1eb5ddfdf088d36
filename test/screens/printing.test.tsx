import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PrintButton } from '../../src/ui/print-button';
// Loaded beforehand, as the whole of it takes longer than a test waits for a heading.
import '../../src/result/report/report-page';
import { open } from './open';

afterEach(() => vi.unstubAllGlobals());

const says = () => screen.getByRole('status').textContent;

async function pressPrint(print: unknown): Promise<void> {
  vi.stubGlobal('print', print);
  render(<PrintButton instead="別の方法。">印刷する</PrintButton>);
  await userEvent.click(screen.getByRole('button', { name: '印刷する' }));
}

test('a browser without print says so, and what to do', async () => {
  await pressPrint(undefined);
  expect(says()).toBe('このブラウザーは印刷を始めませんでした。別の方法。');
});

test('so does one whose print does nothing', async () => {
  await pressPrint(() => undefined);
  await vi.waitFor(() => expect(says()).toContain('印刷を始めませんでした'), { timeout: 15_000 });
});

test('one that prints says nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  await pressPrint(() => window.dispatchEvent(new Event('beforeprint')));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(says()).toBe('');
  vi.useRealTimers();
});

test('the report offers the file in its place', async () => {
  vi.stubGlobal('print', undefined);
  await open('#/report?applicant=overseasCompany');
  await userEvent.click(await screen.findByRole('button', { name: '印刷する・PDFにする' }));
  expect(await screen.findByText(/「HTMLファイルに保存する」を押し/)).toBeVisible();
});
