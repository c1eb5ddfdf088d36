import { plain } from './plain-text';

const kanjiDigits = '〇一二三四五六七八九';
const kanjiNumber = /^(?:([^万]+)万)?(?:(.?)千)?(?:(.?)百)?(?:(.?)十)?(.?)$/u;

/**
 * How many people a cell speaks of, however the number is written: 300, ３００, 1,000, １，０００人, 三百, 三〇〇.
 * @returns `undefined` if it is no whole number from 0
 */
export function headCountIn(text: string): number | undefined {
  const number = plain(text)
    .replace(/[人名]$/u, '')
    .trimEnd()
    .replaceAll('零', '〇');
  if (number === '' || number.length > 12) return undefined;
  if (/^\d+$/.test(number)) return Number(number);
  if (/^\d{1,3}(,\d{3})+$/.test(number)) return Number(number.replaceAll(',', ''));
  return placesIn(number) ?? countedIn(number);
}

/** 三〇〇, digit by digit. */
function placesIn(number: string): number | undefined {
  const digits = [...number].map((sign) => kanjiDigits.indexOf(sign));
  return digits.includes(-1) ? undefined : Number(digits.join(''));
}

/** 三百, 千二百, 一万, 3千. */
function countedIn(number: string): number | undefined {
  const [whole, tenThousands, ...parts] = kanjiNumber.exec(number) ?? [];
  if (whole === undefined) return undefined;
  const above = tenThousands === undefined ? 0 : belowTenThousand(kanjiNumber.exec(tenThousands)?.slice(2));
  const below = belowTenThousand(parts);
  return above === undefined || below === undefined ? undefined : above * 10_000 + below;
}

function belowTenThousand(parts: readonly (string | undefined)[] = []): number | undefined {
  const units = [1000, 100, 10];
  let sum = 0;
  for (const [place, part] of parts.entries()) {
    const unit = units[place];
    // 百 alone is one hundred; where the sign is missing, there is none.
    const digit =
      part === undefined || (unit === undefined && part === '') ? 0 : part === '' ? 1 : digitOf(part);
    if (digit === undefined) return undefined;
    sum += digit * (unit ?? 1);
  }
  return sum;
}

function digitOf(sign: string): number | undefined {
  const digit = /\d/.test(sign) ? Number(sign) : kanjiDigits.indexOf(sign);
  return digit < 0 ? undefined : digit;
}
