import { expect, test } from 'vitest';
import { employeeBand, employeeLimit } from '../../rules/sme';

test('each limit on employees is the end of a band: no band lies partly within it', () => {
  const ends = Object.values(employeeBand).map(({ to }) => to);
  for (const limit of Object.values(employeeLimit)) expect(ends).toContain(limit);
});

test('the bands follow on one another, from nobody upwards without end', () => {
  const bands = Object.values(employeeBand);
  const starts = [0, ...bands.map(({ to }) => to + 1)];
  expect(bands.map(({ from }) => from)).toEqual(starts.slice(0, -1));
  expect(starts.at(-1)).toBe(Number.POSITIVE_INFINITY);
});
