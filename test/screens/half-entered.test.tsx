import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { watchEntering } from '../../src/offline/half-entered';
import { heading, open } from './open';

test('what is chosen is half entered until one has gone on, or back', async () => {
  const isHalfEntered = watchEntering();
  const user = await open('#/q/applicant');
  expect(isHalfEntered()).toBe(false);
  await user.click(screen.getByRole('radio', { name: '日本で設立し、日本で事業をしている会社' }));
  expect(isHalfEntered()).toBe(true);
  await user.click(screen.getByRole('button', { name: '次へ' }));
  await heading(/Alibaba\.comに、いま出展していますか/);
  expect(isHalfEntered()).toBe(false);
  await user.click(screen.getByRole('radio', { name: '有料で出展している' }));
  expect(isHalfEntered()).toBe(true);
  await user.click(screen.getByRole('link', { name: '戻る' }));
  await heading(/申し込むのは/);
  expect(isHalfEntered()).toBe(false);
});
