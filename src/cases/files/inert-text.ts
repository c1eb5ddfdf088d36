/**
 * What a spreadsheet may take for a formula: = + - @, full-width and other kin, after any spaces or line breaks; and a tab or a
 * line break that comes first. A text that has apostrophes before it counts too, so that one more can be told from them.
 */
const formula = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** A text that no spreadsheet runs: where it could be taken for a formula, an apostrophe stands before it. */
export function inert(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text before it was made inert. */
export function asWritten(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
