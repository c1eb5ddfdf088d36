import { expect, test } from 'vitest';
import { effectFaults } from '../../src/audit/effects';
import { ourRules } from '../../src/audit/our-rules';
import type { Found } from '../../src/audit/subject';
import { lines, onApplicant, onProducts, saying } from './changed';

const products = 'listedCompany=same&sharedProduct=no&restricted=none&eligibleItems=all';
const ticked = 'circumstances=consumerGoods,sellToConsumers,madeOverseas,otherJetroProgrammes';

/** Our judge, silent on some answers. */
function judgeSilentOn(isSilent: (finding: Found) => boolean) {
  return saying(ourRules.judge, ({ findings }) => ({
    findings: findings.filter((finding) => !isSilent(finding)),
  }));
}

test('an option that does nothing', () => {
  const judge = judgeSilentOn(({ question, answer }) => question === 'membership' && answer === 'free');
  expect(lines(effectFaults(onApplicant, judge))).toEqual([
    'no effect · membership.free · does nothing: as if it were not given · such as applicant=japanCompany&membership=free&listedCompany=same',
  ]);
});

test('a tick that does nothing', () => {
  const judge = judgeSilentOn(({ answer }) => answer === 'madeOverseas');
  expect(lines(effectFaults(onProducts, judge))).toEqual([
    `no effect · circumstances.madeOverseas · does nothing: as if it were not given · such as ${products}&${ticked}`,
  ]);
});

test('two options between which it makes no difference', () => {
  const judge = judgeSilentOn(({ question }) => question === 'industry');
  expect(lines(effectFaults(onApplicant, judge))).toEqual([
    'no effect · employees.from101To300 · does nothing that from51To100 does not do · such as applicant=japanSoleProprietor&employees=from101To300&industry=manufacturingOrOther&membership=none&listedCompany=same',
    'unreachable · industry · never decides: no answer to it does anything · such as applicant=japanSoleProprietor&employees=from51To100&industry=manufacturingOrOther&membership=none&listedCompany=same',
  ]);
});

test('a question none of whose answers does anything', () => {
  const judge = judgeSilentOn(({ question }) => question === 'circumstances');
  expect(lines(effectFaults(onProducts, judge))).toEqual([
    `unreachable · circumstances · never decides: no answer to it does anything · such as ${products}&${ticked}`,
  ]);
});
