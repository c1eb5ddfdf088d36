import { rulesVersion } from '../../../rules/source';
import type { Case } from '../cases/case';
import { fileFormat, fileVersion } from './json-format';
import { paceFor, type Watch } from './pace';

/**
 * Cases as a JSON file with everything in it, one case a line.
 * @param exportedAt the moment, in UTC: `2026-11-23T04:05:06.789Z`
 * @returns the text in pieces, as the whole may be longer than a string can be
 * @throws what the signal was aborted with
 */
export async function jsonFileOf(
  cases: readonly Case[],
  exportedAt: string,
  watch: Watch = {},
): Promise<string[]> {
  const pace = paceFor(watch);
  const envelope = { format: fileFormat, version: fileVersion, rules: rulesVersion, exportedAt };
  const pieces = [`${JSON.stringify(envelope).slice(0, -1)},"cases":[`];
  for (const [place, one] of cases.entries()) {
    pieces.push(`${place > 0 ? ',' : ''}\n${JSON.stringify(one)}`);
    await pace(place / cases.length);
  }
  pieces.push('\n]}\n');
  return pieces;
}
