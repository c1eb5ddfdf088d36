import { describe, expect, test } from 'vitest';
import { effectFaults } from '../../tools/rules-check/effects';
import { ourRules } from '../../tools/rules-check/our-rules';
import type { Found, Judge, Table } from '../../tools/rules-check/subject';
import { lines, onApplicant, onProducts, saying, withBranch } from './changed';

const { wording, readAlike } = ourRules;

const products = 'listedCompany=same&sharedProduct=no&restricted=none&eligibleItems=all';
const ticked = 'circumstances=consumerGoods,sellToConsumers,madeOverseas,otherJetroProgrammes';

/** The lines reported with our wording and our reasons. */
function linesOn(table: Table, judge: Judge): string[] {
  return lines(effectFaults(table, judge, wording, readAlike));
}

/** Our judge, silent on some answers. */
function judgeSilentOn(isSilent: (finding: Found) => boolean) {
  return saying(ourRules.judge, ({ findings }) => ({
    findings: findings.filter((finding) => !isSilent(finding)),
  }));
}

test('an option that does nothing', () => {
  const judge = judgeSilentOn(({ question, answer }) => question === 'membership' && answer === 'free');
  expect(linesOn(onApplicant, judge)).toEqual([
    'no effect · membership.free · does nothing: as if it were not given · such as applicant=japanCompany&membership=free&listedCompany=same',
  ]);
});

test('a tick that does nothing', () => {
  const judge = judgeSilentOn(({ answer }) => answer === 'madeOverseas');
  expect(linesOn(onProducts, judge)).toEqual([
    `no effect · circumstances.madeOverseas · does nothing: as if it were not given · such as ${products}&${ticked}`,
  ]);
});

test('two options between which it makes no difference', () => {
  const judge = judgeSilentOn(({ question }) => question === 'industry');
  expect(linesOn(onApplicant, judge)).toEqual([
    'no effect · employees.from101To300 · does nothing that from51To100 does not do · such as applicant=japanSoleProprietor&employees=from101To300&industry=manufacturingOrOther&membership=none&listedCompany=same',
    'unreachable · industry · never decides: no answer to it does anything · such as applicant=japanSoleProprietor&employees=from51To100&industry=manufacturingOrOther&membership=none&listedCompany=same',
  ]);
});

test('a question none of whose answers does anything', () => {
  const judge = judgeSilentOn(({ question }) => question === 'circumstances');
  expect(linesOn(onProducts, judge)).toEqual([
    `unreachable · circumstances · never decides: no answer to it does anything · such as ${products}&${ticked}`,
  ]);
});

describe('two options ruled on alike', () => {
  const inServices =
    'applicant=japanSoleProprietor&employees=from51To100&industry=services&membership=none&listedCompany=same';

  test('that are explained alike too, without a reason', () => {
    const lineOfServices = `no effect · industry.services · does nothing that wholesale does not do · such as ${inServices}`;
    expect(lines(effectFaults(onApplicant, ourRules.judge, wording, {}))).toEqual([lineOfServices]);
    const blank = { industry: { services: ' ' } };
    expect(lines(effectFaults(onApplicant, ourRules.judge, wording, blank))).toEqual([lineOfServices]);
  });

  test('told apart by one sentence of one language', () => {
    const path = ['question', 'industry', 'options', 'services', 'settle'];
    const told = { ...wording, en: withBranch(wording.en, path, 'Ask which services count.') };
    expect(lines(effectFaults(onApplicant, ourRules.judge, told, {}))).toEqual([]);
  });

  test('told apart by their labels only', () => {
    expect(lines(effectFaults(onApplicant, ourRules.judge, {}, readAlike))).toEqual([
      'no effect · applicant.otherOrganisation · does nothing that japanBranch does not do · such as applicant=otherOrganisation&membership=none&listedCompany=same',
      'no effect · membership.groupPaid · does nothing that paidBefore does not do · such as applicant=japanCompany&membership=groupPaid&listedCompany=same',
    ]);
  });

  test('a reason where none is needed', () => {
    const reasons = { ...readAlike, membership: { free: 'Is the same as none.' } };
    expect(lines(effectFaults(onApplicant, ourRules.judge, wording, reasons))).toEqual([
      'no effect · membership.free · is said to be read like another, and is not',
    ]);
  });
});
