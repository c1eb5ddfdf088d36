/**
 * What a spreadsheet may take for a formula: = + - @, their full-width and other kin, a tab or a line break, at the beginning or
 * after spaces. A text that has apostrophes before that counts too, so that ours can be told from them.
 */
const formula = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−\t\r\n]/u;

/** A text that no spreadsheet runs: where it could be taken for a formula, an apostrophe stands before it. */
export function inert(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text before it was made inert. */
export function asWritten(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
