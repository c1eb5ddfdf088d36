import { holidays as holidayList } from '@holiday-jp/holiday_jp';
import { secretariat } from '../../rules/secretariat';
import { isoDate } from '../words/dates';

const holidays: Readonly<Record<string, object>> = holidayList;

/** Whether the office the FAQ prints can be telephoned, by the hours the FAQ gives. */
export type OfficeStatus = (
  | { readonly kind: 'open'; readonly until: Date }
  | { readonly kind: 'lunch'; readonly next: Date }
  | { readonly kind: 'closed'; readonly next: Date }
  | { readonly kind: 'holiday'; readonly next: Date }
) & {
  /**
   * Whether the day it is or the opening announced lies within 29 December to 3 January, when public offices are closed;
   * the FAQ does not say whether this one is.
   */
  readonly isYearEnd: boolean;
};

const minute = 60_000;
const day = 24 * 60 * minute;

/** Whether the office is open at a moment, and when that changes next. */
export function officeStatus(now: Date): OfficeStatus {
  const date = isoDate(now);
  const periods = isWorkday(date) ? periodsOn(date) : [];
  const current = periods.find(({ from, to }) => from <= now && now < to);
  if (current) return { kind: 'open', until: current.to, isYearEnd: isAtYearEnd(date) };
  const next = nextOpening(now);
  const isYearEnd = isAtYearEnd(date) || isAtYearEnd(isoDate(next));
  if (holidays[date]) return { kind: 'holiday', next, isYearEnd };
  const isBetween = periods.some(({ to }) => to <= now) && periods.some(({ from }) => from > now);
  return { kind: isBetween ? 'lunch' : 'closed', next, isYearEnd };
}

function isAtYearEnd(date: string): boolean {
  return /-(12-(29|30|31)|01-0[123])$/.test(date);
}

function isWorkday(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays[date];
}

function periodsOn(date: string): { from: Date; to: Date }[] {
  const midnight = new Date(`${date}T00:00:00+09:00`).getTime();
  return secretariat.hours.map(({ from, to }) => ({
    from: new Date(midnight + from * minute),
    to: new Date(midnight + to * minute),
  }));
}

function nextOpening(now: Date): Date {
  for (let ahead = 0; ; ahead++) {
    const date = isoDate(new Date(now.getTime() + ahead * day));
    const opening = isWorkday(date) && periodsOn(date).find(({ from }) => from > now);
    if (opening) return opening.from;
  }
}
