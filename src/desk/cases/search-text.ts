import type { Case } from './case';

/**
 * Text as it is searched: width and case of letters make no difference (ﾔﾏﾀﾞ, ヤマダ; Ｋ－００１, k-001; ㈱, (株)), nor
 * whether it is hiragana or katakana, nor a blank between Japanese characters (山田　太郎, 山田太郎).
 */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ \n]+/g, (blank, place: number, whole: string) =>
      isJapanese(whole[place - 1]) && isJapanese(whole[place + blank.length]) ? '' : blank,
    );
}

function isJapanese(sign: string | undefined): boolean {
  return sign !== undefined && /[^\x20-\x7e]/.test(sign);
}

/** All of a case that is searched: names, numbers, every note and reply. */
export function searchTextOf({ client, reference, adviser, note, notes, settlements }: Case): string {
  const replies = settlements.flatMap(({ by, reply }) => [by, reply]);
  // A line each: no word is found that begins in one and ends in another.
  return [client, reference, adviser, note, ...Object.values(notes), ...replies].map(folded).join('\u0000');
}

/** Whether every word of a search, in any order, is somewhere in a text made by `searchTextOf`. */
export function searchFor(words: string): (searchText: string) => boolean {
  const terms = words.split(/\s+/).map(folded).filter(Boolean);
  return (searchText) => terms.every((term) => searchText.includes(term));
}
