/** A name that every file system takes, made by `fileNameOf` alone. */
export type FileName = string & { readonly '': unique symbol };

/** How many bytes one part may have in UTF-8: file systems take 255 for the whole name. */
const mostBytes = 100;

/** What is not seen or turns the direction of writing: control and format characters, and halves of characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]+/gu;

/** What Windows or macOS keep for themselves. */
const reserved = /[/\\:*?"<>|]+/g;

/**
 * Puts a file's name together, so that it says whose it is, what came of it and of which day, and can be saved
 * anywhere. Parts that are empty, or have nothing left that a name may hold, are passed over.
 * @param parts what the name says, in this order
 * @param extension without its dot; left out where the browser adds one
 */
export function fileNameOf(parts: readonly (string | undefined)[], extension?: string): FileName {
  const stem = parts.map(cleaned).filter(Boolean).join('_');
  return (extension ? `${stem}.${extension}` : stem) as FileName;
}

/** One part: nothing that is reserved or unseen, no dot or blank at an end, and not too long. */
function cleaned(part = ''): string {
  const text = part
    .replace(/[\t\r\n]/g, ' ')
    .replace(unseen, '')
    .replace(reserved, '-')
    .replace(/\s+/gu, ' ');
  return trimmed(shortened(trimmed(text)));
}

/** A dot at the beginning hides a file, and Windows drops dots and blanks at the end. */
function trimmed(text: string): string {
  const isKept = (character: string) => character !== '.' && character !== ' ';
  const units = text.split('');
  const start = units.findIndex(isKept);
  return start < 0 ? '' : text.slice(start, units.findLastIndex(isKept) + 1);
}

/** Whole characters as they are read, accents and variants included, as long as there is room. */
function shortened(text: string): string {
  // No character takes more than three bytes for each unit that it has here.
  if (text.length * 3 <= mostBytes) return text;
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('ja').segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > mostBytes) break;
    kept += segment;
  }
  return kept;
}
