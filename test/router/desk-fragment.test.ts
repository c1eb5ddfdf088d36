import { describe, expect, test } from 'vitest';
import {
  type DeskLocation,
  type DeskPage,
  formatDeskFragment,
  parseDeskFragment,
} from '../../src/router/desk-fragment';
import { isDeskFragment } from '../../src/router/desk-path';

const id = '6f1c2b6e-7d58-4a0e-9d1c-0a1b2c3d4e5f';
const other = '0e9d1c0a-1b2c-4d4e-8f6f-1c2b6e7d584a';

describe('a page of the desk as a fragment', () => {
  const examples: [DeskPage, string][] = [
    [{ name: 'list' }, '#/desk'],
    [{ name: 'overview' }, '#/desk/overview'],
    [{ name: 'files' }, '#/desk/files'],
    [{ name: 'settings' }, '#/desk/settings'],
    [{ name: 'case', id, page: undefined }, `#/desk/case/${id}`],
    [{ name: 'case', id, page: { name: 'client' } }, `#/desk/case/${id}/client`],
    [{ name: 'case', id, page: { name: 'result' } }, `#/desk/case/${id}/result`],
    [
      { name: 'case', id, page: { name: 'question', question: 'membership' } },
      `#/desk/case/${id}/q/membership`,
    ],
    [{ name: 'case', id, page: { name: 'bar', question: 'applicant' } }, `#/desk/case/${id}/bar/applicant`],
    [
      { name: 'case', id, page: { name: 'change', question: 'restricted' } },
      `#/desk/case/${id}/change/restricted`,
    ],
    [{ name: 'compare', ids: [id, other] }, `#/desk/compare/${id}/${other}`],
    [{ name: 'reports', ids: [id] }, `#/desk/reports/${id}`],
  ];

  test.each(examples)('%o is written %s and read again', (page, fragment) => {
    const location: DeskLocation = { page, language: 'ja', isPresenting: false };
    expect(formatDeskFragment(location)).toBe(fragment);
    expect(parseDeskFragment(fragment)).toEqual(location);
    expect(isDeskFragment(fragment)).toBe(true);
  });

  test('says language and presenting, and whether the name is hidden then', () => {
    const location: DeskLocation = {
      page: { name: 'case', id, page: { name: 'result' } },
      language: 'en',
      isPresenting: true,
    };
    const fragment = `#/desk/case/${id}/result?presenting=yes&lang=en`;
    expect(formatDeskFragment(location)).toBe(fragment);
    expect(parseDeskFragment(fragment)).toEqual(location);
    const unnamed = { ...location, isNameHidden: true };
    const unnamedFragment = `#/desk/case/${id}/result?presenting=unnamed&lang=en`;
    expect(formatDeskFragment(unnamed)).toBe(unnamedFragment);
    expect(parseDeskFragment(unnamedFragment)).toEqual(unnamed);
  });

  test('presents no page that tells of other clients', () => {
    for (const page of ['', '/overview', '/files', '/settings', `/compare/${id}`, `/reports/${id}`]) {
      expect(parseDeskFragment(`#/desk${page}?presenting=yes`).isPresenting).toBe(false);
    }
    expect(formatDeskFragment({ page: { name: 'list' }, language: 'ja', isPresenting: true })).toBe('#/desk');
  });

  test.each([
    '#/desk/moon',
    '#/desk/case',
    '#/desk/case/not-a-case',
    '#/desk/case/__proto__',
    '#/desk/?x=<img onerror>',
  ])('%s leads to the list', (fragment) => {
    expect(parseDeskFragment(fragment).page).toEqual({ name: 'list' });
  });

  test('a page a case does not have leads to the case', () => {
    expect(parseDeskFragment(`#/desk/case/${id}/q/moon`).page).toEqual({ name: 'case', id, page: undefined });
  });

  test('one too long to be ours leads to the list', () => {
    const fragment = `#/desk/compare/${id}?lang=en&x=`.padEnd(16 * 1024, 'y');
    expect(parseDeskFragment(fragment)).toMatchObject({ page: { name: 'compare' }, language: 'en' });
    expect(parseDeskFragment(`${fragment}y`)).toEqual({
      page: { name: 'list' },
      language: 'ja',
      isPresenting: false,
    });
  });

  test('nothing else is the desk’s', () => {
    for (const fragment of ['', '#/', '#/desktop', '#/q/applicant', '#/rules/Q7']) {
      expect(isDeskFragment(fragment)).toBe(false);
    }
  });
});
