import { expect, test } from 'vitest';
import type { Revision } from '../../rules/source';
import { historyFaults } from '../../tools/rules-check/history';
import { lines } from './changed';

const first: Revision = { version: '2026.1', changedOn: '2026-11-23' };
const second: Revision = { version: '2026.9', changedOn: '2026-12-01', changed: ['Q7'] };
const third: Revision = { version: '2026.10', changedOn: '2026-12-01', changed: ['Q8', 'Q15'] };

test('versions in order', () => {
  const checked = historyFaults([{ ...third, version: '2027.1' }, third, second, first]);
  expect(lines(checked)).toEqual([]);
  expect(checked.counted).toBe('4 versions');
});

test('a version before a newer one', () => {
  expect(lines(historyFaults([second, third, first]))).toEqual([
    'history · 2026.9 · stands before 2026.10, which is newer',
  ]);
});

test('a version that stands twice', () => {
  expect(lines(historyFaults([third, third, first]))).toEqual(['history · 2026.10 · stands twice']);
});

test('a version that links could not name', () => {
  expect(lines(historyFaults([{ ...second, version: '2027' }, first]))).toEqual([
    'history · 2027 · is no version, such as 2026.1',
  ]);
});

test('a version after the first that does not say what it reads otherwise', () => {
  const { changed: _, ...silent } = second;
  expect(lines(historyFaults([{ ...third, changed: [] }, silent, first]))).toEqual([
    'history · 2026.10 · does not say which entries it reads otherwise',
    'history · 2026.9 · does not say which entries it reads otherwise',
  ]);
});

test.each(['2026-02-30', '2026-13-01', '1 April 2027', '2027-4-1', ''])(
  'a day that is none: %o',
  (changedOn) => {
    expect(lines(historyFaults([{ ...second, changedOn }, first]))).toEqual([
      `history · 2026.9 · was made on ${changedOn}, which is no day`,
    ]);
  },
);

test('a version made before the one it follows', () => {
  expect(lines(historyFaults([{ ...second, changedOn: '2026-11-22' }, first]))).toEqual([
    'history · 2026.9 · was made on 2026-11-22, before 2026.1 (2026-11-23)',
  ]);
});
