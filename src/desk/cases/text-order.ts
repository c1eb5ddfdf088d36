/** Compares names in Japanese dictionary order, with numbers by value: K-9 before K-10. */
const { compare } = new Intl.Collator('ja', { numeric: true });

/** How many texts are sorted before yielding to the browser. */
const pieceSize = 1000;

/** The positions of texts in dictionary order. Sorting ten thousand texts is slow, so the order is kept. */
export interface TextOrder {
  /** Adds texts to the order, yielding between pieces. */
  readonly add: (texts: Iterable<string>, yieldToBrowser: () => Promise<void>) => Promise<void>;
  /** The position of each of these and of all added before; texts that compare as equal have the same position. */
  readonly placesOf: (texts: Iterable<string>) => ReadonlyMap<string, number>;
}

/** Creates an empty order. */
export function createTextOrder(): TextOrder {
  let inOrder: readonly string[] = [];
  let places: ReadonlyMap<string, number> = new Map();

  function keep(sorted: readonly string[]): void {
    inOrder = sorted;
    places = numbered(sorted);
  }

  function unknownAmong(texts: Iterable<string>): string[] {
    return [...new Set([...texts].filter((text) => !places.has(text)))];
  }

  return {
    async add(texts, yieldToBrowser) {
      const unknown = unknownAmong(texts);
      if (unknown.length === 0) return;
      let runs: readonly (readonly string[])[] = [inOrder];
      for (let start = 0; start < unknown.length; start += pieceSize) {
        if (start > 0) await yieldToBrowser();
        runs = [...runs, unknown.slice(start, start + pieceSize).sort(compare)];
      }
      while (runs.length > 1) {
        const merged: string[][] = [];
        for (let first = 0; first < runs.length; first += 2) {
          if (first > 0) await yieldToBrowser();
          merged.push(joined(runs.slice(first, first + 2)));
        }
        runs = merged;
      }
      if (unknown.length > pieceSize) await yieldToBrowser();
      keep(runs.flat());
    },
    placesOf(texts) {
      const unknown = unknownAmong(texts);
      if (unknown.length > 0) keep(joined([inOrder, unknown.sort(compare)]));
      return places;
    },
  };
}

/** Texts in order, made of some that are in order each: sorting finds them so, and has little left to compare. */
function joined(runs: readonly (readonly string[])[]): string[] {
  return runs.flat().sort(compare);
}

function numbered(inOrder: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let before: string | undefined;
  let place = 0;
  for (const text of inOrder) {
    if (before !== undefined && compare(before, text) !== 0) place += 1;
    places.set(text, place);
    before = text;
  }
  return places;
}
