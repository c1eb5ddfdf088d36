import { expect, test } from 'vitest';
import { casesToKeep, isStuck } from '../../src/desk/screens/unsaved-case';
import { client, satoId, suzukiId, yamadaId } from './cases/clients';

const yamada = client();
const sato = client({ id: satoId, client: '佐藤商店' });
const stored = new Map([yamada, sato].map((one) => [one.id, { revision: 'r1', case: one }]));
const apart = { newId: () => suzukiId, mark: '（別タブの控え）' };

test('a file holds what is on the screen, not what was stored before', () => {
  const typed = { ...yamada, note: '急ぎ' };
  expect(casesToKeep(stored, [{ case: typed, status: 'failed' }], apart)).toEqual([typed, sato]);
});

test('a file holds both versions of a case that another tab has changed meanwhile, under two ids', () => {
  const ours = { ...sato, note: 'こちら' };
  expect(casesToKeep(stored, [{ case: ours, status: 'conflict' }], apart)).toEqual([
    yamada,
    sato,
    { ...ours, id: suzukiId, reference: 'K-001 （別タブの控え）' },
  ]);
});

test('a file holds a case that another tab has deleted while it was worked on, as it is', () => {
  const ours = { ...yamada, note: 'まだ要る' };
  const left = new Map([...stored].filter(([id]) => id !== yamadaId));
  expect(casesToKeep(left, [{ case: ours, status: 'conflict' }], apart)).toEqual([sato, ours]);
});

test('what is being saved right now needs nobody to see to it', () => {
  const of = (status: 'unsaved' | 'saving' | 'failed' | 'conflict') => isStuck({ case: yamada, status });
  expect([of('unsaved'), of('saving'), of('failed'), of('conflict')]).toEqual([false, false, true, true]);
});
