import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { watchEntering } from '../../src/router/half-entered';
import { openWithJetro } from '../examples';
import { heading, open } from './open';

test('what is chosen is half entered until one has gone on, or back', async () => {
  const { isHalfEntered } = watchEntering();
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

test('a form is begun with the first choice in it, until another page is shown or it is emptied', async () => {
  const { isFormBegun } = watchEntering();
  const user = await open('#/q/applicant');
  expect(isFormBegun()).toBe(false);
  await user.click(screen.getByRole('radio', { name: '日本で設立し、日本で事業をしている会社' }));
  expect(isFormBegun()).toBe(true);
  await user.click(screen.getByRole('button', { name: '次へ' }));
  await heading(/Alibaba\.comに、いま出展していますか/);
  expect(isFormBegun()).toBe(false);
  await user.click(screen.getByRole('radio', { name: '有料で出展している' }));
  expect(isFormBegun()).toBe(true);
  document.querySelector('form')?.reset();
  expect(isFormBegun()).toBe(false);
});

test('what is written outside a form begins none', async () => {
  const { isHalfEntered, isFormBegun } = watchEntering();
  const user = await open(`#/result?${openWithJetro.words}`);
  await user.type(await screen.findByRole('textbox', { name: '会社名・屋号（任意）' }), '株式会社ひとつ');
  expect(isHalfEntered()).toBe(true);
  expect(isFormBegun()).toBe(false);
});
