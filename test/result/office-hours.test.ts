import { afterEach, describe, expect, test, vi } from 'vitest';
import { officeStatus } from '../../src/result/office-hours';
import { formatDate, formatMoment, formatTime } from '../../src/words/dates';

/** A moment in Japan. */
const japan = (text: string) => new Date(`${text}+09:00`);

describe('the office hours the FAQ prints', () => {
  test.each([
    ['2026-11-24T08:59:59', { kind: 'closed', next: japan('2026-11-24T09:00') }],
    ['2026-11-24T09:00:00', { kind: 'open', until: japan('2026-11-24T12:00') }],
    ['2026-11-24T11:59:59', { kind: 'open', until: japan('2026-11-24T12:00') }],
    ['2026-11-24T12:00:00', { kind: 'lunch', next: japan('2026-11-24T13:00') }],
    ['2026-11-24T13:00:00', { kind: 'open', until: japan('2026-11-24T17:00') }],
    ['2026-11-24T17:00:00', { kind: 'closed', next: japan('2026-11-25T09:00') }],
  ])('on a Tuesday at %s', (moment, status) => {
    expect(officeStatus(japan(moment))).toEqual({ ...status, isYearEnd: false });
  });

  test('after Friday evening comes Monday', () => {
    expect(officeStatus(japan('2026-11-27T18:00'))).toMatchObject({
      kind: 'closed',
      next: japan('2026-11-30T09:00'),
    });
    expect(officeStatus(japan('2026-11-28T10:00'))).toMatchObject({
      kind: 'closed',
      next: japan('2026-11-30T09:00'),
    });
  });

  test.each([
    ['2026-11-23T10:00', '勤労感謝の日', '2026-11-24T09:00'],
    ['2026-05-06T10:00', '振替休日', '2026-05-07T09:00'],
    ['2026-09-22T10:00', '国民の休日', '2026-09-24T09:00'],
  ])('%s is a national holiday: %s', (moment, _, next) => {
    expect(officeStatus(japan(moment))).toMatchObject({ kind: 'holiday', next: japan(next) });
  });

  test('at the turn of the year the FAQ says nothing, so it is flagged', () => {
    const flagged = ['2026-12-28', '2026-12-29', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'].map(
      (date) => officeStatus(japan(`${date}T10:00`)).isYearEnd,
    );
    expect(flagged).toEqual([false, true, true, true, true, false]);
  });
});

describe('at the turn of the year', () => {
  test.each([
    ['2026-12-28T10:00', false, '2026-12-28T12:00'],
    ['2026-12-28T12:30', false, '2026-12-28T13:00'],
    ['2026-12-28T17:30', true, '2026-12-29T09:00'],
    ['2026-12-29T10:00', true, '2026-12-29T12:00'],
    ['2026-12-31T17:30', true, '2027-01-04T09:00'],
    ['2027-01-03T23:59', true, '2027-01-04T09:00'],
    ['2027-01-04T08:30', false, '2027-01-04T09:00'],
    ['2027-12-28T17:30', true, '2027-12-29T09:00'],
    ['2024-12-27T17:30', true, '2024-12-30T09:00'],
  ])('at %s the caveat is %s, and the moment announced %s', (moment, isYearEnd, announced) => {
    const status = officeStatus(japan(String(moment)));
    expect(status.isYearEnd).toBe(isYearEnd);
    expect(status.kind === 'open' ? status.until : status.next).toEqual(japan(String(announced)));
  });
});

describe('dates are Japan’s, wherever they are read', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'])('in %s', (timeZone) => {
    vi.stubEnv('TZ', timeZone);
    const moment = new Date('2026-11-23T15:30:00Z');
    expect(formatDate(moment, 'ja')).toBe('2026年（令和8年）11月24日（火）');
    expect(formatDate(moment, 'en')).toBe('Tuesday 24 November 2026 (Reiwa 8)');
    expect(formatMoment(moment, 'ja')).toBe('11月24日（火）0時30分');
    expect(formatMoment(moment, 'en')).toBe('Tuesday 24 November, 0:30');
    expect(formatTime(moment, 'ja')).toBe('0時30分');
    expect(officeStatus(moment)).toMatchObject({ kind: 'closed', next: japan('2026-11-24T09:00') });
  });

  test('the first year of an era is 元年', () => {
    expect(formatDate(new Date('2019-05-01T00:00:00+09:00'), 'ja')).toBe('2019年（令和元年）5月1日（水）');
  });
});
