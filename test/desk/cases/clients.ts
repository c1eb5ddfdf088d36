import type { Case } from '../../../src/desk/cases/case';

/** Ids as they are made by chance, short enough to be told apart. */
export const yamadaId = '11111111-1111-4111-8111-111111111111';
export const satoId = '22222222-2222-4222-8222-222222222222';
export const suzukiId = '33333333-3333-4333-8333-333333333333';

/** A client with nothing in the way, walked through the check on 1 November; whatever a test is about is set anew. */
export function client(different: Partial<Case> = {}): Case {
  return {
    id: yamadaId,
    client: '山田製作所',
    reference: 'K-001',
    adviser: '佐々木',
    answers: {
      applicant: 'japanCompany',
      membership: 'none',
      listedCompany: 'same',
      restricted: 'none',
      eligibleItems: 'all',
      sharedProduct: 'no',
      circumstances: [],
    },
    notes: {},
    note: '',
    settlements: [],
    createdAt: '2026-11-01T01:00:00.000Z',
    changedAt: '2026-11-01T01:30:00.000Z',
    isArchived: false,
    judgements: [],
    ...different,
  };
}

/** The id of one of many clients. */
export function idNumbered(place: number): string {
  return `44444444-4444-4444-8444-${String(place).padStart(12, '0')}`;
}

/** A moment so many minutes after the first of November. */
export function momentNumbered(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 1) + minutes * 60_000).toISOString();
}

/** Many clients by their numbers, `0番` the oldest: each was changed a minute after the one before. */
export function clientsNumbered(count: number): Case[] {
  return Array.from({ length: count }, (_, place) =>
    client({
      id: idNumbered(place),
      client: `${place}番`,
      reference: `K-${place}`,
      changedAt: momentNumbered(place),
    }),
  );
}
