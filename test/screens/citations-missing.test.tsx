import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { open } from './open';

vi.mock('../../src/findings/citation', () => {
  throw new Error('the network is gone');
});

test('a question can be answered although the phrases behind it cannot be had', async () => {
  const user = await open('#/q/applicant');
  await user.click(screen.getByText('この質問をする理由'));
  expect(await screen.findByText(/FAQの引用を読み込めませんでした。/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /日本で設立し/ }));
  await user.click(screen.getByRole('button', { name: '次へ' }));
  expect(await screen.findByRole('radiogroup', { name: /出展していますか/ })).toBeVisible();
});
