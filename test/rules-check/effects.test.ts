import { describe, expect, test } from 'vitest';
import { bars, meets, note } from '../../rules/ruling';
import { effectFaults } from '../../tools/rules-check/effects';
import { ourRules } from '../../tools/rules-check/subject';
import { linesOf, onApplicant, withBranch, withOption, withQuestion } from './changed';

const { table, wording, readAlike } = ourRules;

describe('two options ruled on alike', () => {
  test('that are explained alike too, without a reason', () => {
    const line = 'dead · industry.services · does nothing that wholesale does not do';
    expect(linesOf(effectFaults, { readAlike: {} })).toEqual([line]);
    expect(linesOf(effectFaults, { readAlike: { industry: { services: ' ' } } })).toEqual([line]);
    expect(linesOf(effectFaults, { readAlike })).toEqual([]);
  });

  test('told apart by one sentence of one language', () => {
    const path = ['question', 'industry', 'options', 'services', 'settle'];
    const told = { ...wording, en: withBranch(wording.en, path, 'Ask which services count.') };
    expect(linesOf(effectFaults, { wording: told, readAlike: {} })).toEqual([]);
  });

  test('told apart by their labels and hints only', () => {
    const labelled = withBranch(
      wording.en,
      ['question', 'industry', 'options', 'services', 'hint'],
      'A hint.',
    );
    expect(linesOf(effectFaults, { wording: { ...wording, en: labelled }, readAlike: {} })).toEqual([
      'dead · industry.services · does nothing that wholesale does not do',
    ]);
    expect(linesOf(effectFaults, { wording: {}, table: onApplicant, readAlike: {} })).toEqual([
      'dead · applicant.otherOrganisation · does nothing that japanBranch does not do',
      'dead · membership.groupPaid · does nothing that paidBefore does not do',
    ]);
  });

  test('told apart by what another question makes of them', () => {
    const alike = withQuestion({}, 'partner', { options: { yes: bars(), no: bars() } });
    const asked = { question: 'partner', isOneOf: ['yes'] };
    const twins = ['dead · partner.no · does nothing that yes does not do'];
    expect(linesOf(effectFaults, { table: alike })).toEqual(twins);
    const leading = withQuestion(alike, 'partnerAbroad', { options: { yes: bars() }, asked });
    expect(linesOf(effectFaults, { table: leading })).toEqual([]);
    const decided = withOption(alike, 'size', 'large', {
      decidedWith: 'partner',
      rulings: { yes: meets(), no: bars() },
    });
    expect(linesOf(effectFaults, { table: decided })).toEqual([]);
  });

  test('a reason where none is needed', () => {
    const reasons = { ...readAlike, membership: { free: 'Is the same as none.' } };
    expect(linesOf(effectFaults, { readAlike: reasons })).toEqual([
      'dead · membership.free · is said to be read like another, and is not',
    ]);
  });
});

test('a question whose answers neither bar nor leave anything open nor lead to another', () => {
  const harmless = withQuestion({}, 'partner', { options: { yes: meets(), no: note() } });
  expect(linesOf(effectFaults, { table: harmless })).toEqual([
    'dead · partner · never decides: no answer to it bars, is open or leads to a question',
  ]);
  expect(linesOf(effectFaults, { table: withOption(harmless, 'partner', 'no', bars()) })).toEqual([]);
});

test('a tick that decides', () => {
  expect(
    linesOf(effectFaults, { table: withOption(table, 'circumstances', 'madeOverseas', bars()) }),
  ).toEqual([
    'contradiction · circumstances.madeOverseas · has the effect bars, and a tick changes no outcome',
  ]);
});
