import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { rulesVersion } from '../../rules/source';
import { canApply, openWithJetro } from '../examples';
import { heading, open } from './open';

const result = (words: string) => `#/result?${words}&lang=en`;
const resultWith = (from: string, to: string) => result(canApply.words.replace(from, to));

describe('in English', () => {
  test('the start page says what this is not', async () => {
    await open('#/?lang=en', 'en');
    expect(screen.getByText('Guidance based on the FAQ, not JETRO’s decision.')).toBeVisible();
    expect(screen.getByText('This site is not run by JETRO')).toBeVisible();
    expect(
      screen.getByText(
        `It follows JETRO’s undated FAQ (JAPAN LINKAGE), by this site’s rules ${rulesVersion}.`,
      ),
    ).toBeVisible();
    expect(screen.getByText('Check whether applications are open now.')).toBeVisible();
    expect(screen.getByText('6 to 10 questions.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Start the check' })).toHaveAttribute(
      'href',
      '#/q/applicant?lang=en',
    );
  });

  test('a question says how many are left and why it is asked', async () => {
    await open('#/q/membership?applicant=japanCompany&lang=en', 'en');
    const group = screen.getByRole('radiogroup', { name: /Do you exhibit on Alibaba\.com now/ });
    expect(within(group).getAllByRole('radio')).toHaveLength(7);
    expect(screen.getByText('Questions left, including this one: 5 to 7')).toBeVisible();
    const why = screen.getByText('Why we ask').closest('details');
    await waitFor(() => expect(why).toHaveTextContent('FAQ Q15, page 4'));
  });

  test('a question without an answer tells so', async () => {
    const user = await open('#/q/applicant?lang=en', 'en');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await waitFor(() => expect(screen.getByRole('group', { name: 'No answer is chosen' })).toHaveFocus());
    expect(document.title).toMatch(/^Error: /);
  });

  test('a bar leaves the choice', async () => {
    const user = await open(
      '#/bar/listedCompany?applicant=japanCompany&membership=none&listedCompany=different&lang=en',
      'en',
    );
    await heading('With this answer, you cannot apply as things stand');
    expect(screen.getByText('掲載する企業は同一である必要があります')).toHaveAttribute('lang', 'ja');
    await user.click(screen.getByRole('button', { name: /Answer the rest/ }));
    await heading(/Are your products on Alibaba’s restricted or prohibited list\?/);
    expect(
      screen.getByText('Company listed: “No, another company, such as a subsidiary” (Q10)'),
    ).toBeVisible();
  });

  test('a verdict without obstacles promises no selection', async () => {
    await open(resultWith('membership=none', 'membership=free'), 'en');
    await heading('Going by the FAQ, we found nothing that prevents you from applying');
    expect(screen.getByText(/not the same as being selected/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Preparing your application' })).toBeVisible();
  });

  test('open points are no “no”, and say with whom to settle them', async () => {
    await open(result(openWithJetro.words), 'en');
    await heading('Some points need to be settled before you apply');
    expect(screen.getByText('Where to settle this: JETRO')).toBeVisible();
    expect(screen.getByText(openWithJetro.en.settle)).toBeVisible();
    expect(screen.getAllByText('Not covered by the FAQ')[0]).toBeVisible();
  });

  test('a “no” says why and where to go', async () => {
    await open(resultWith('membership=none', 'membership=paid'), 'en');
    await heading('Going by the FAQ, you cannot apply as things stand');
    expect(
      screen.getByRole('heading', { level: 3, name: 'Companies that exhibit for a fee now cannot apply.' }),
    ).toBeVisible();
    expect(screen.getByText(/the FAQ names a “utilisation plan”/)).toBeVisible();
    for (const name of ['活用プラン', '別プログラム']) {
      expect(screen.getByText(name)).toHaveAttribute('lang', 'ja');
    }
    expect(screen.getByText(/Ask JETRO what they offer and whether they are open\./)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Preparing your application' })).not.toBeInTheDocument();
  });

  test('Japanese names within English are marked as Japanese', async () => {
    await open(resultWith('eligibleItems=all', 'eligibleItems=notChecked'), 'en');
    expect(screen.getAllByText('募集要項')[0]).toHaveAttribute('lang', 'ja');
  });
});
