import { describe, expect, test } from 'vitest';
import { mendedAddress, notFoundPage } from '../../server/not-found.mjs';

const isPage = (path: string) => path === '/' || path === '/en/';

describe('a link whose # was encoded', () => {
  test.each([
    ['/%23/q/membership?applicant=japanCompany', '/#/q/membership?applicant=japanCompany'],
    ['/en/%23/rules', '/en/#/rules'],
    ['/%2523/rules', '/#/rules'],
    ['/%23', '/#'],
  ])('%s leads to %s', (asked, address) => {
    expect(mendedAddress(asked, isPage)).toBe(address);
  });

  test.each([
    '/',
    '/nowhere',
    '/nowhere/%23/rules',
    '//other.example/%23/rules',
    '/assets/%23x',
    '%23/rules',
  ])('%s leads nowhere', (asked) => {
    expect(mendedAddress(asked, isPage)).toBeUndefined();
  });
});

describe('the page for addresses without a file', () => {
  test('leads back to the check in both languages', () => {
    expect(notFoundPage).toContain("<a href='/'>申込みチェックの最初のページへ</a>");
    expect(notFoundPage).toContain("<a href='/en/'>To the first page of the eligibility check</a>");
  });

  test('can stand in the settings of any server', () => {
    expect(notFoundPage).not.toMatch(/["${}\n\\]/);
  });
});
