import { describe, expect, test } from 'vitest';
import { searchFor, searchTextOf } from '../../../src/desk/cases/search-text';
import { jsonFileOf } from '../../../src/desk/files/json-export';
import { casesOf } from '../files/file-of';
import { client, yamadaId } from './clients';
import { got, openTab, putRaw } from './storage';

/** Half of a character that needs two UTF-16 units. */
const half = '\ud83d';
const broken = client({ client: `山田${half}製作所`, note: half, notes: { membership: `${half}!` } });

describe('half a character', () => {
  test('in a file becomes U+FFFD', async () => {
    const text = (await jsonFileOf([broken], '2026-11-23T09:00:00.000Z')).join('');
    const [read] = await casesOf(text);
    expect(read).toMatchObject({
      client: '山田\uFFFD製作所',
      note: '\uFFFD',
      notes: { membership: '\uFFFD!' },
    });
    expect(() => encodeURIComponent(read?.client ?? half)).not.toThrow();
  });

  test('stored by an earlier version is mended when it is read', async () => {
    got(await openTab().readAll());
    await putRaw({ revision: 'one', case: broken });
    expect(got(await openTab().read(yamadaId))?.case.client).toBe('山田\uFFFD製作所');
    expect(got(await openTab().readAll()).cases[0]?.case.note).toBe('\uFFFD');
  });

  test('is not written', async () => {
    const tab = openTab();
    expect(got(await tab.write({ case: broken, basedOn: undefined })).case.client).toBe('山田\uFFFD製作所');
  });
});

describe('a name with kanji that normalising would replace', () => {
  const name = '\uFA10田・髙﨑㈱';

  test('is kept as it is written, in a file and in the database', async () => {
    const text = (await jsonFileOf([client({ client: name })], '2026-11-23T09:00:00.000Z')).join('');
    expect((await casesOf(text))[0]?.client).toBe(name);
    const tab = openTab();
    got(await tab.write({ case: client({ client: name }), basedOn: undefined }));
    expect(got(await openTab().read(yamadaId))?.case.client).toBe(name);
  });

  test('is found as people write it', () => {
    expect(searchFor('塚田')(searchTextOf(client({ client: name })))).toBe(true);
  });
});
