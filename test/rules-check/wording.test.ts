import { expect, test } from 'vitest';
import { confirm, meets } from '../../rules/ruling';
import { ourRules } from '../../tools/rules-check/subject';
import { wordingFaults } from '../../tools/rules-check/wording';
import { linesOf, withBranch, withOption } from './changed';

const { table, entries, wording } = ourRules;

/** The lines reported once a text is taken away, or put in another's place. */
function linesAfter(language: string, path: string, text?: string): string[] {
  const changed = withBranch(wording[language], path.split('.'), text);
  return linesOf(wordingFaults, { wording: { ...wording, [language]: changed } });
}

test('a text missing in one language', () => {
  expect(linesAfter('en', 'verdict.listSeparator')).toEqual([
    'wording · verdict.listSeparator · is missing in en',
  ]);
  expect(linesAfter('ja', 'question.membership.options.paid.wayOn')).toEqual([
    'wording · question.membership.options.paid.wayOn · is missing in ja',
  ]);
});

test('an empty text', () => {
  expect(linesAfter('en', 'question.applicant.title', ' ')).toEqual([
    'wording · question.applicant.title · is empty in en',
  ]);
});

test('a text of the paper form, of the picture or of the rules page', () => {
  expect(linesAfter('en', 'paper.ifTicked', '')).toEqual(['wording · paper.ifTicked · is empty in en']);
  expect(linesAfter('ja', 'flow.takes.askFirst')).toEqual([
    'wording · flow.takes.askFirst · is missing in ja',
  ]);
  expect(linesAfter('en', 'rulebook.lead', '')).toEqual(['wording · rulebook.lead · is empty in en']);
});

test('a text that is made when it is said', () => {
  const words = { ja: { ask: (name: string) => `${name}ですか。` }, en: { ask: () => '' } };
  expect(linesOf(wordingFaults, { table: {}, entries: {}, wording: words })).toEqual([
    'wording · ask · is empty in en',
  ]);
});

test('what the table calls for, missing in both languages', () => {
  const changed = withOption(table, 'listedCompany', 'same', confirm({ settleWith: 'jetro', gap: 'faq' }));
  expect(linesOf(wordingFaults, { table: changed })).toEqual([
    'wording · question.listedCompany.options.same.settle · is missing in ja',
    'wording · question.listedCompany.options.same.settle · is missing in en',
  ]);
  const added = withOption(table, 'listedCompany', 'subsidiary', meets());
  expect(linesOf(wordingFaults, { table: added, wording: { en: wording.en } })).toEqual([
    'wording · question.listedCompany.options.subsidiary.label · is missing in en',
    'wording · question.listedCompany.options.subsidiary.finding · is missing in en',
  ]);
});

test('an entry of the FAQ without a gist', () => {
  const changed = { ...entries, Q99: { page: 6, quote: '全国', gist: { ja: '全国です。', en: '' } } };
  expect(linesOf(wordingFaults, { entries: changed })).toEqual(['wording · faq.Q99.gist · is empty in en']);
});
