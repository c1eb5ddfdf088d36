import { expect, test } from 'vitest';
import type { Revision } from '../../rules/source';
import { historyFaults } from '../../tools/rules-check/history';
import { linesOf } from './changed';

const first: Revision = { version: '2026.1', changedOn: '2026-11-23' };
const second: Revision = { version: '2026.9', changedOn: '2026-12-01', changed: ['Q7'] };
const third: Revision = { version: '2026.10', changedOn: '2026-12-01', changed: ['Q8', 'Q15'] };

test('versions in order', () => {
  expect(
    linesOf(historyFaults, { history: [{ ...third, version: '2027.1' }, third, second, first] }),
  ).toEqual([]);
});

test('a version before a newer one', () => {
  expect(linesOf(historyFaults, { history: [second, third, first] })).toEqual([
    'history · 2026.9 · stands before 2026.10, which is not older',
  ]);
});

test('a version that stands twice', () => {
  expect(linesOf(historyFaults, { history: [third, third, first] })).toEqual([
    'history · 2026.10 · stands before 2026.10, which is not older',
  ]);
});

test('a version that links could not name', () => {
  expect(linesOf(historyFaults, { history: [{ ...second, version: '2027' }, first] })).toEqual([
    'history · 2027 · is no version, such as 2026.1',
  ]);
});

test('a version after the first that does not say what it reads otherwise', () => {
  const { changed: _, ...silent } = second;
  expect(linesOf(historyFaults, { history: [{ ...third, changed: [] }, silent, first] })).toEqual([
    'history · 2026.10 · does not say which entries it reads otherwise',
    'history · 2026.9 · does not say which entries it reads otherwise',
  ]);
});

test.each(['2026-11-32', '2026-13-01', '1 April 2027', '2027-4-1', ''])(
  'a day that is none: %o',
  (changedOn) => {
    expect(linesOf(historyFaults, { history: [{ ...second, changedOn }, first] })).toContain(
      `history · 2026.9 · was made on ${changedOn}, which is no day`,
    );
  },
);

test('a version made before the one it follows', () => {
  expect(linesOf(historyFaults, { history: [{ ...second, changedOn: '2026-11-22' }, first] })).toEqual([
    'history · 2026.9 · was made on 2026-11-22, before 2026.1 (2026-11-23)',
  ]);
});
