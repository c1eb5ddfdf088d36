import { isoDate } from '../../words/dates';

/** How long ago a case was changed last, in days of Japan; `earlier` is all that is longer ago than a month. */
export const changePeriods = ['today', 'week', 'month', 'earlier'] as const;
export type ChangePeriod = (typeof changePeriods)[number];

const days = { today: 1, week: 7, month: 30, earlier: 30 } as const;
const day = 24 * 60 * 60 * 1000;

/** Tells moments within a period, today included, from others. */
export function isWithin(period: ChangePeriod, now: Date): (moment: string) => boolean {
  const start = Date.parse(`${isoDate(now)}T00:00:00+09:00`) - (days[period] - 1) * day;
  return (moment) => (period === 'earlier' ? Date.parse(moment) < start : Date.parse(moment) >= start);
}
