import type { Bar, OpenPoint } from '../../rules/judge';
import { type Agent, agentOf, type Remedies, settledBy, type Way } from '../../rules/remedies';
import type { Desk } from '../../rules/ruling';

/** What one agent can bring about or settle. */
export interface AgentPoints {
  readonly agent: Agent;
  readonly ways: readonly Way[];
  /** Bars that rest on what the FAQ said at its time: today's policy may have lifted them. */
  readonly dated: readonly Bar[];
  readonly open: readonly OpenPoint[];
}

const agents = ['you', 'otherParty', 'jetro'] as const satisfies readonly Agent[];

/** What would change a verdict, by who can bring it about; agents who can do nothing are left out. */
export function pointsByAgent({ ways, bars, open }: Remedies): AgentPoints[] {
  return agents
    .map((agent) => ({
      agent,
      ways: ways.filter(({ changes }) => changes.some((change) => agentOf(change) === agent)),
      dated: agent === 'you' ? bars.filter(({ certainty }) => certainty === 'dated') : [],
      open: open.filter((point) => settledBy(point) === agent),
    }))
    .filter((points) => points.ways.length + points.dated.length + points.open.length > 0);
}

/** With whom points are settled, those whose answer takes time first. */
export const desksInOrder = [
  'jetro',
  'counterpart',
  'alibaba',
  'guidelines',
  'applicant',
] as const satisfies readonly Desk[];

/** With whom something is to be settled, each once, those whose answer takes time first. */
export function desksAsked(open: readonly OpenPoint[]): Desk[] {
  return desksInOrder.filter((desk) => open.some(({ settleWith }) => settleWith === desk));
}
