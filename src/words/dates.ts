import type { Language } from './languages';

const locale: Record<Language, string> = { ja: 'ja-JP', en: 'en-GB' };

/** One part of a date as read in Japan, wherever the reader is. */
function inJapan(date: Date, part: Intl.DateTimeFormatOptions, locales: string): string {
  return new Intl.DateTimeFormat(locales, { ...part, timeZone: 'Asia/Tokyo' }).format(date);
}

/** Made once: a list asks for many dates at a time, and to make one takes longer than to use it. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Tokyo' });

/** A date as it stands in file names: 2026-11-23. */
export function isoDate(date: Date): string {
  return isoDay.format(date);
}

/** A date in full: 2026年（令和8年）11月23日（月）, or Monday 23 November 2026 (Reiwa 8). */
export function formatDate(date: Date, language: Language): string {
  const year = inJapan(date, { year: 'numeric' }, locale[language]);
  const day = formatDay(date, language);
  if (language === 'en') return `${day} ${year} (${inJapaneseEra(date)})`;
  return `${year}（${inJapan(date, { era: 'long', year: 'numeric' }, 'ja-JP-u-ca-japanese')}）${day}`;
}

/** The year as Japan counts it, in English: Reiwa 8. */
function inJapaneseEra(date: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB-u-ca-japanese', {
    era: 'long',
    year: 'numeric',
    timeZone: 'Asia/Tokyo',
  }).formatToParts(date);
  const named = (type: string) => parts.find((part) => part.type === type)?.value;
  return `${named('era')} ${named('year')}`;
}

/** A date without its year: 11月24日（火）, or Tuesday 24 November. Put together here, as browsers differ in commas. */
function formatDay(date: Date, language: Language): string {
  const day = inJapan(date, { month: 'long', day: 'numeric' }, locale[language]);
  if (language === 'en') return `${inJapan(date, { weekday: 'long' }, locale.en)} ${day}`;
  return `${day}（${inJapan(date, { weekday: 'short' }, locale.ja)}）`;
}

/** A time of day: 9時00分, or 9:00. */
export function formatTime(date: Date, language: Language): string {
  const [hour = '', minute = ''] = inJapan(date, { timeStyle: 'short' }, locale.en).split(':');
  return language === 'ja' ? `${Number(hour)}時${minute}分` : `${Number(hour)}:${minute}`;
}

/** A moment without its year: 11月24日（火）9時00分, or Tuesday 24 November, 9:00. */
export function formatMoment(date: Date, language: Language): string {
  return `${formatDay(date, language)}${language === 'ja' ? '' : ', '}${formatTime(date, language)}`;
}
