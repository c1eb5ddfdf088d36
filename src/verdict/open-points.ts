import type { Finding } from '../../rules/judge';
import type { Desk } from '../../rules/ruling';

export type OpenFinding = Extract<Finding, { readonly effect: 'confirm' }>;

/** What is to be settled with one desk. */
export interface DeskPoints {
  readonly desk: Desk;
  readonly findings: readonly OpenFinding[];
}

/** In the order in which one would go about it: others first, as their answers take time. */
const desks = [
  'jetro',
  'counterpart',
  'alibaba',
  'guidelines',
  'applicant',
] as const satisfies readonly Desk[];

/** The open points among findings, desk by desk. */
export function openPoints(findings: readonly Finding[]): DeskPoints[] {
  const open = findings.filter((finding) => finding.effect === 'confirm');
  return desks
    .map((desk) => ({ desk, findings: open.filter(({ settleWith }) => settleWith === desk) }))
    .filter((points) => points.findings.length > 0);
}
