import type { Language } from './languages';

const locale: Record<Language, string> = { ja: 'ja-JP', en: 'en-GB' };

/** Everything here is read in Japan's time, wherever the reader is. */
const timeZone = 'Asia/Tokyo';

/** A date in full: 2026年（令和8年）11月23日（月）, or Monday 23 November 2026. */
export function formatDate(date: Date, language: Language): string {
  if (language === 'en')
    return new Intl.DateTimeFormat(locale.en, { dateStyle: 'full', timeZone }).format(date);
  const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    era: 'long',
    year: 'numeric',
    timeZone,
  }).format(date);
  const year = new Intl.DateTimeFormat(locale.ja, { year: 'numeric', timeZone }).format(date);
  return `${year}（${era}）${formatDay(date, 'ja')}`;
}

/** A date without its year: 11月24日（火）, or Tuesday 24 November. */
function formatDay(date: Date, language: Language): string {
  if (language === 'en') {
    const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const;
    return new Intl.DateTimeFormat(locale.en, parts).format(date);
  }
  const day = new Intl.DateTimeFormat(locale.ja, { month: 'long', day: 'numeric', timeZone }).format(date);
  const weekday = new Intl.DateTimeFormat(locale.ja, { weekday: 'short', timeZone }).format(date);
  return `${day}（${weekday}）`;
}

/** A time of day: 9時00分, or 9:00. */
export function formatTime(date: Date, language: Language): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).formatToParts(date);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const hour = Number(part('hour'));
  return language === 'ja' ? `${hour}時${part('minute')}分` : `${hour}:${part('minute')}`;
}

/** A moment without its year: 11月24日（火）9時00分, or Tuesday 24 November, 9:00. */
export function formatMoment(date: Date, language: Language): string {
  return `${formatDay(date, language)}${language === 'ja' ? '' : ', '}${formatTime(date, language)}`;
}
