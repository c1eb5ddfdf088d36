import { describe, expect, test } from 'vitest';
import { caseSchema } from '../../../src/desk/cases/case';
import { duplicated, newCase, setApart, withDetails } from '../../../src/desk/cases/new-case';
import { idsInOrder, newId } from '../../../src/desk/cases/new-id';
import { client, satoId, suzukiId } from './clients';

const now = new Date('2026-11-23T04:05:06.789Z');

test('an id is a UUID made by chance, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, newId);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(1000);
});

test('ids made for one file are made by chance too, and stand in the order they were made in', () => {
  const inOrder = idsInOrder();
  const ids = Array.from({ length: 1000 }, inOrder);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.map((id) => id.slice(9))).not.toEqual(Array.from({ length: 1000 }, () => ids[0]?.slice(9)));
});

describe('a new case', () => {
  test('holds what is known and nothing else', () => {
    expect(newCase({ id: satoId, now, client: '佐藤商店' })).toEqual({
      id: satoId,
      client: '佐藤商店',
      reference: '',
      adviser: '',
      answers: {},
      notes: {},
      note: '',
      settlements: [],
      createdAt: '2026-11-23T04:05:06.789Z',
      changedAt: '2026-11-23T04:05:06.789Z',
      isArchived: false,
      judgements: [],
    });
  });

  test('that comes with answers is judged', () => {
    const { judgements } = newCase({ id: satoId, now, answers: { applicant: 'overseasCompany' } });
    expect(judgements).toMatchObject([{ outcome: 'cannotApply', weights: { applicant: 'bars' } }]);
  });

  test('is one that can be stored', () => {
    expect(caseSchema.safeParse(newCase({ id: newId(), now })).success).toBe(true);
  });
});

const full = client({
  notes: { membership: '契約書を確認' },
  note: '電話は午後に',
  settlements: [
    {
      question: 'applicant',
      answer: 'otherOrganisation',
      on: '2026-11-10',
      by: 'ジェトロ',
      reply: '申し込める',
    },
  ],
  isArchived: true,
  judgements: [{ judgedAt: '2026-11-01T01:30:00.000Z', rules: '2019.10', outcome: 'askFirst', weights: {} }],
});

test('a detail changed, archived for one, counts as a change', () => {
  expect(withDetails(client(), { isArchived: true }, now)).toEqual({
    ...client(),
    isArchived: true,
    changedAt: '2026-11-23T04:05:06.789Z',
  });
});

describe('a duplicate', () => {
  const copy = duplicated(full, { id: satoId, client: '山田製作所（控え）', now });

  test('has the answers, notes and replies, under its own id and name', () => {
    const { answers, notes, note, settlements, reference, adviser } = full;
    expect(copy).toMatchObject({ answers, notes, note, settlements, reference, adviser });
    expect(copy).toMatchObject({ id: satoId, client: '山田製作所（控え）' });
  });

  test('begins today, at work, with a history of its own', () => {
    expect(copy).toMatchObject({
      createdAt: '2026-11-23T04:05:06.789Z',
      isArchived: false,
      judgements: [{ judgedAt: '2026-11-23T04:05:06.789Z', outcome: 'canApply' }],
    });
  });
});

describe('a version set apart from what another tab wrote', () => {
  test('is the same case under another id, and its reference says so', () => {
    expect(setApart(full, { id: suzukiId, mark: '（別タブ）' })).toEqual({
      ...full,
      id: suzukiId,
      reference: 'K-001 （別タブ）',
    });
  });

  test('has the mark alone where there is no reference', () => {
    expect(setApart(client({ reference: '' }), { id: suzukiId, mark: '（別タブ）' }).reference).toBe(
      '（別タブ）',
    );
  });

  test('can be stored however long the reference was, without half a character', () => {
    const long = setApart(client({ reference: '𠮷'.repeat(100) }), { id: suzukiId, mark: '別タブ' });
    expect(long.reference).toBe(`${'𠮷'.repeat(98)} 別タブ`);
    expect(caseSchema.safeParse(long).success).toBe(true);
  });
});
