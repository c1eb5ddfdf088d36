/** UTF-16 units: all ticks of a question together, in words, are not a quarter of it. */
const longestWord = 2_000;

/** Whether a text is longer than any word, number or moment we know. It is none of them, and to look closer would take long. */
export function isNoWord(text: string): boolean {
  return text.length > longestWord;
}

/** A text in signs of their usual width (３００ is 300) and without spaces around it; what is no word stays as it is. */
export function plain(text: string): string {
  return isNoWord(text) ? text : text.normalize('NFKC').trim();
}
