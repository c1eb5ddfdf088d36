import type { Page } from '@playwright/test';
import { barredEarly, canApply, everythingAtOnce } from '../examples';
import { idOf } from './desk-cases';

const clean = canApply.words;
const proprietor = 'applicant=japanSoleProprietor&employees=from51To100&industry=retail';

/** Every screen of the check, in every state that looks different. */
export const screens: readonly [string, string][] = [
  ['start', '#/'],
  ['start with answers', '#/?applicant=japanCompany'],
  ['about', '#/about'],
  ['the rules', '#/rules'],
  ['the rules at an entry of the FAQ', '#/rules/Q10'],
  ['applicant', '#/q/applicant'],
  ['employees', '#/q/employees?applicant=japanSoleProprietor'],
  ['industry', '#/q/industry?applicant=japanSoleProprietor&employees=from51To100'],
  ['membership', `#/q/membership?${clean}`],
  ['listed company', `#/q/listedCompany?${clean}`],
  ['shared product', `#/q/sharedProduct?${clean}`],
  ['restricted', `#/q/restricted?${clean}`],
  ['eligible items', `#/q/eligibleItems?${clean}`],
  ['circumstances', `#/q/circumstances?${clean}`],
  ['a question after a bar', '#/q/listedCompany?applicant=overseasCompany&membership=paid'],
  ['a bar', '#/bar/applicant?applicant=overseasCompany'],
  ['a change', `#/change/membership?${clean}`],
  ['a newly needed question', `#/change/employees?${clean.replace('japanCompany', 'japanSoleProprietor')}`],
  ['nothing in the way', `#/result?${clean}`],
  [
    'open points',
    `#/result?${clean.replace('applicant=japanCompany', proprietor).replace('sharedProduct=no', 'sharedProduct=notSure')}`,
  ],
  ['everything at once', `#/result?${everythingAtOnce.words}`],
  ['an early result', `#/result?${barredEarly.words}`],
  ['the report', `#/report?${everythingAtOnce.words}`],
  ['the report of an early result', `#/report?${barredEarly.words}`],
  ['the result only', `#/resultOnly?${everythingAtOnce.words}&${everythingAtOnce.judged}`],
  ['a result under other rules', `#/result?${clean}&rules=2025.3&outcome=cannotApply&effects=bmmmmmo`],
  [
    'a question new under other rules',
    `#/q/membership?applicant=japanCompany&rules=2025.3&outcome=canApply&effects=m`,
  ],
  ['a link problem', '#/q/applicant?moon=full'],
];

/** Every screen of the desk, where it holds the cases of desk-cases.ts. */
export const deskScreens: readonly [string, string][] = [
  ['list of cases', '#/desk'],
  ['overview', '#/desk/overview'],
  ['files', '#/desk/files'],
  ['settings', '#/desk/settings'],
  ['comparison', '#/desk/compare'],
  ['reports', `#/desk/reports/${idOf(2)}`],
  ['case, where it was left', `#/desk/case/${idOf(1)}`],
  ['question of a case', `#/desk/case/${idOf(1)}/q/listedCompany`],
  ['bar of a case', `#/desk/case/${idOf(4)}/bar/applicant`],
  ['result of a case', `#/desk/case/${idOf(2)}/result`],
  ['report of a case', `#/desk/case/${idOf(2)}/report`],
  ['details of a case', `#/desk/case/${idOf(2)}/client`],
  ['question presented', `#/desk/case/${idOf(1)}/q/listedCompany?presenting=yes`],
  ['result presented without the name', `#/desk/case/${idOf(2)}/result?presenting=unnamed`],
];

/** The same screen in another language. */
export const inLanguage = (fragment: string, language: string) =>
  language === 'ja' ? fragment : `${fragment}${fragment.includes('?') ? '&' : '?'}lang=${language}`;

/** By how many pixels the page is wider than the window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens whatever is folded. What is open already stays so: a click would fold it. */
export async function unfold(page: Page): Promise<void> {
  for (const details of await page.locator('details').all()) {
    const summary = details.locator('summary').first();
    // On a wide page the filters of the list are always open, without a summary to press.
    if ((await details.getAttribute('open')) === null && (await summary.isVisible())) await summary.click();
  }
}
