import type { Bar, OpenPoint } from '../../rules/judge';
import { type Party, partyOf, partySettling, type Remedies, type Way } from '../../rules/remedies';
import type { Recipient } from '../../rules/ruling';

/** What one party can bring about or settle. */
export interface PartyPoints {
  readonly party: Party;
  readonly ways: readonly Way[];
  /** Bars that rest on what the FAQ said at its time: today's policy may have lifted them. */
  readonly dated: readonly Bar[];
  readonly open: readonly OpenPoint[];
}

const parties = ['you', 'otherParty', 'jetro'] as const satisfies readonly Party[];

/** What would change a verdict, by who can bring it about; parties who can do nothing are left out. */
export function pointsByParty({ ways, bars, open }: Remedies): PartyPoints[] {
  return parties
    .map((party) => ({
      party,
      ways: ways.filter(({ changes }) => changes.some((change) => partyOf(change) === party)),
      dated: party === 'you' ? bars.filter(({ certainty }) => certainty === 'dated') : [],
      open: open.filter((point) => partySettling(point) === party),
    }))
    .filter((points) => points.ways.length + points.dated.length + points.open.length > 0);
}

/** With whom points are settled, those whose answer takes time first. */
export const recipientsInOrder = [
  'jetro',
  'counterpart',
  'alibaba',
  'guidelines',
  'applicant',
] as const satisfies readonly Recipient[];

/** With whom something is to be settled, each once, those whose answer takes time first. */
export function recipientsAsked(open: readonly OpenPoint[]): Recipient[] {
  return recipientsInOrder.filter((recipient) => open.some(({ settleWith }) => settleWith === recipient));
}
