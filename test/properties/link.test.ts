import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientNameFrom } from '../../src/router/client-name';
import { formatFragment, type Location, parseFragment } from '../../src/router/fragment';
import { visitAt } from '../../src/router/visit';
import { transports } from '../router/transports';
import { completeAnswers } from './arbitraries';

const languages = fc.constantFrom('ja' as const, 'en' as const);

/** Any name, and often none. */
const clients = fc.string({ unit: 'grapheme', maxLength: 20 }).map(clientNameFrom);

const pages = ['result', 'report', 'resultOnly'] as const;

describe('an address', () => {
  test('says exactly one thing: what is written is read again', () => {
    fc.assert(
      fc.property(completeAnswers, fc.constantFrom(...pages), clients, (answers, name, client) => {
        const location: Location = { page: { name }, answers, language: 'en', ...(client ? { client } : {}) };
        const read = parseFragment(formatFragment(location));
        expect(read).toMatchObject({ location, problem: undefined });
        expect(read.location.client).toBe(client);
      }),
      { numRuns: 3_000 },
    );
  });

  test('sent in any of the ways that change a link, says the same, or that something is wrong', () => {
    fc.assert(
      fc.property(
        completeAnswers,
        fc.constantFrom(...pages),
        clients,
        fc.array(fc.constantFrom(...Object.values(transports)), { minLength: 1, maxLength: 3 }),
        (answers, name, client, changes) => {
          const location: Location = {
            page: { name },
            answers,
            language: 'en',
            ...(client ? { client } : {}),
          };
          const sent = changes.reduce((link, change) => change(link), formatFragment(location));
          const read = visitAt(sent);
          if (!read.problem) expect(read.location).toEqual(location);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('cut off anywhere, is never taken for other answers', () => {
    fc.assert(
      fc.property(completeAnswers, fc.constantFrom(...pages), fc.nat(), (answers, name, place) => {
        const location: Location = { page: { name }, answers, language: 'ja' };
        const address = formatFragment(location);
        const start = address.indexOf('?');
        const { problem, location: read } = visitAt(
          address.slice(0, start + (place % (address.length - start))),
        );
        if (!problem) expect(read).toEqual(location);
      }),
      { numRuns: 3_000 },
    );
  });

  test('of a result only, cut off anywhere but at a letter that is certain, is never taken for a whole one', () => {
    fc.assert(
      fc.property(completeAnswers, clients, fc.nat(), (answers, client, place) => {
        const address = formatFragment({ page: { name: 'resultOnly' }, answers, language: 'ja', client });
        const cut = address.slice(0, '#/r'.length + (place % (address.length - '#/r'.length)));
        const { location, problem } = visitAt(cut);
        if (cut === address.slice(0, -1) && String(answers.circumstances) === '') {
          expect(location).toEqual(visitAt(address).location);
          return;
        }
        expect(location.page).not.toEqual({ name: 'resultOnly' });
        expect(problem).toBeDefined();
      }),
      { numRuns: 3_000 },
    );
  });

  test('of a result with characters flipped says the same, or that something is wrong or was otherwise', () => {
    fc.assert(
      fc.property(
        completeAnswers,
        languages,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 3 }),
        (answers, language, place, noise) => {
          const location: Location = { page: { name: 'result' }, answers, language };
          const address = formatFragment(location);
          const at = place % address.length;
          const damaged = visitAt(address.slice(0, at) + noise + address.slice(at + 1));
          expect(visitAt(damaged.fragment)).toMatchObject({ fragment: damaged.fragment, problem: undefined });
          const isOtherForm = damaged.location.page.name !== 'result';
          const isTold =
            damaged.problem !== undefined || damaged.location.former !== undefined || isOtherForm;
          if (!isTold) expect({ ...damaged.location, language }).toEqual(location);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('of any text at all opens some page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { fragment } = visitAt(`#/${text}`);
        expect(visitAt(fragment)).toMatchObject({ fragment, problem: undefined });
        expect(Object.prototype).not.toHaveProperty('polluted');
      }),
      { numRuns: 3_000 },
    );
  });
});
