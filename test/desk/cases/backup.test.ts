import { describe, expect, test } from 'vitest';
import { backupDue } from '../../../src/desk/cases/backup';
import { client } from './clients';

const now = new Date('2026-11-23T00:00:00.000Z');
const today = client({ createdAt: '2026-11-22T00:00:00.000Z', changedAt: '2026-11-22T00:00:00.000Z' });

describe('a desk that never had a backup', () => {
  test('is not reminded of one for four clients of this week', () => {
    expect(backupDue([today, today, today, today], undefined, now)).toBeUndefined();
  });

  test('is reminded with the fifth', () => {
    expect(backupDue([today, today, today, today, today], undefined, now)).toEqual({
      why: 'never',
      uncopied: 5,
    });
  });

  test('is reminded of a single client after a week', () => {
    const old = client({ createdAt: '2026-11-16T00:00:00.000Z', changedAt: '2026-11-22T00:00:00.000Z' });
    expect(backupDue([old], undefined, now)).toEqual({ why: 'never', uncopied: 1 });
  });

  test('is not reminded while it is empty', () => {
    expect(backupDue([], undefined, now)).toBeUndefined();
  });
});

describe('a desk with a backup', () => {
  const sixDaysAgo = '2026-11-17T00:00:00.001Z';
  const weekAgo = '2026-11-16T00:00:00.000Z';

  test('is left in peace for a week', () => {
    expect(backupDue([today], sixDaysAgo, now)).toBeUndefined();
  });

  test('is reminded after a week, of the cases changed since', () => {
    const before = client({ changedAt: '2026-11-15T00:00:00.000Z' });
    expect(backupDue([today, before], weekAgo, now)).toEqual({ why: 'longAgo', uncopied: 1 });
  });

  test('noted by a clock that was years ahead is reminded, as nobody knows what was changed since', () => {
    expect(backupDue([today, today], '2031-01-01T00:00:00.000Z', now)).toEqual({
      why: 'longAgo',
      uncopied: 2,
    });
  });

  test('noted by a clock that was minutes ahead is left in peace', () => {
    expect(backupDue([today], '2026-11-23T00:05:00.000Z', now)).toBeUndefined();
  });

  test('is not reminded if nothing was changed since', () => {
    const before = client({ changedAt: '2026-11-15T00:00:00.000Z' });
    expect(backupDue([before], weekAgo, now)).toBeUndefined();
  });
});
