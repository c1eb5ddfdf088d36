import { expect, test } from 'vitest';
import { rulesFaults } from '../../tools/rules-check/check';
import { lineOf } from '../../tools/rules-check/fault';
import { ourRules } from '../../tools/rules-check/subject';
import { withBranch, withOption } from './changed';

test('our own rules are in order', () => {
  expect(rulesFaults(ourRules).map(lineOf)).toEqual([]);
});

test('every check has its say: a fault of each kind planted at once', () => {
  const broken = {
    ...ourRules,
    table: withOption(ourRules.table, 'employees', 'over300', { leftTo: 'industry' }),
    entries: { ...ourRules.entries, Q13: { page: 4, quote: '', gist: { ja: '選考', en: 'Selection' } } },
    decidesNothing: {},
    readAlike: { listedCompany: { notDecided: 'No reason.' } },
    wording: { ...ourRules.wording, en: withBranch(ourRules.wording.en, ['start', 'lead'], '') },
    history: [{ version: '2026', changedOn: '2026-11-23' }],
  };
  const kinds = new Set(rulesFaults(broken).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['citation', 'dead', 'gap', 'history', 'quotation', 'wording']);
});
