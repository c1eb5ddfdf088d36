import { describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../src/desk/cases/database';
import { client, satoId, yamadaId } from './clients';
import { expectFailure, got, openTab } from './storage';

const yamada = client();

describe('two tabs', () => {
  test('that edit one case: the second is told what the first wrote, and writes nothing', async () => {
    const [first, second] = [openTab(), openTab()];
    const { revision } = got(await first.write({ case: yamada, basedOn: undefined }));
    const theirs = got(await first.write({ case: { ...yamada, note: '一つ目' }, basedOn: revision }));
    expectFailure(await second.write({ case: { ...yamada, note: '二つ目' }, basedOn: revision }), {
      why: 'conflict',
      conflicts: [{ id: yamadaId, theirs }],
    });
    expect(got(await second.read(yamadaId))?.case.note).toBe('一つ目');
  });

  test('that write the same are not in conflict', async () => {
    const [first, second] = [openTab(), openTab()];
    const { revision } = got(await first.write({ case: yamada, basedOn: undefined }));
    const { answers, ...rest } = { ...yamada, note: '同じ' };
    got(await first.write({ case: { ...rest, answers }, basedOn: revision }));
    got(await second.write({ case: { answers, ...rest }, basedOn: revision }));
  });

  test('one of which deleted the case: the other is told so, and does not bring it back unasked', async () => {
    const [first, second] = [openTab(), openTab()];
    const stored = got(await first.write({ case: yamada, basedOn: undefined }));
    got(await first.remove([stored]));
    const attempt = await second.write({ case: { ...yamada, note: '続き' }, basedOn: stored.revision });
    expectFailure(attempt, { why: 'conflict', conflicts: [{ id: yamadaId, theirs: undefined }] });
    expect(got(await first.readAll()).cases).toEqual([]);
  });

  test('one of which deleted the case and put it back: the other still holds an older version', async () => {
    const [first, second] = [openTab(), openTab()];
    const stored = got(await first.write({ case: yamada, basedOn: undefined }));
    got(await first.remove([stored]));
    const theirs = got(await first.write({ case: { ...yamada, note: '戻した' }, basedOn: undefined }));
    const attempt = await second.write({ case: { ...yamada, note: '続き' }, basedOn: stored.revision });
    expectFailure(attempt, { why: 'conflict', conflicts: [{ id: yamadaId, theirs }] });
  });

  test('one of which has changed a case: the other does not delete it, nor any with it', async () => {
    const [first, second] = [openTab(), openTab()];
    const stored = got(
      await first.writeMany(
        [yamada, client({ id: satoId })].map((one) => ({ case: one, basedOn: undefined })),
      ),
    );
    const theirs = got(
      await first.write({ case: { ...yamada, note: '新しい' }, basedOn: stored[0]?.revision }),
    );
    expectFailure(await second.remove(stored), {
      why: 'conflict',
      conflicts: [{ id: yamadaId, theirs }],
    });
    expect(got(await second.readAll()).cases).toHaveLength(2);
  });

  test('that delete the same case agree', async () => {
    const [first, second] = [openTab(), openTab()];
    const stored = got(await first.write({ case: yamada, basedOn: undefined }));
    got(await first.remove([stored]));
    got(await second.remove([stored]));
  });

  test('tell each other which cases they wrote or deleted, and of nothing that failed', async () => {
    const [first, second] = [openTab(), openTab()];
    const heard: Change[] = [];
    second.watch((change) => heard.push(change));
    const stored = got(await first.write({ case: yamada, basedOn: undefined }));
    await first.write({ case: client({ id: satoId }), basedOn: 'a revision that is not there' });
    got(await first.remove([stored]));
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard).toEqual([
      { kind: 'changed', ids: [yamadaId] },
      { kind: 'changed', ids: [yamadaId] },
    ]);
  });

  test('one of which deletes everything: the other lets go, hears of it, and stores nothing again unasked', async () => {
    const [first, second] = [openTab(), openTab()];
    const { revision } = got(await second.write({ case: yamada, basedOn: undefined }));
    const heard: Change[] = [];
    second.watch((change) => heard.push(change));
    got(await first.deleteEverything());
    expect(await indexedDB.databases()).toEqual([]);
    expect(heard).toEqual([{ kind: 'emptied' }]);
    expectFailure(await second.write({ case: { ...yamada, note: '続き' }, basedOn: revision }), {
      why: 'conflict',
      conflicts: [{ id: yamadaId, theirs: undefined }],
    });
  });
});
