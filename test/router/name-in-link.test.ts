import { describe, expect, test } from 'vitest';
import { clientNameFrom } from '../../src/router/client-name';
import { formatFragment, type Location, parseFragment } from '../../src/router/fragment';
import { keepLaterAnswers, visitAt } from '../../src/router/visit';
import { canApply } from '../examples';
import { clean } from '../rules/by-hand';

const { words, judged } = canApply;
const minato = clientNameFrom('港貿易');
const encoded = '%E6%B8%AF%E8%B2%BF%E6%98%93';
const named = `#/result?${words}&client=${encoded}&${judged}`;

/** What a link with this in it says of the client. */
const nameIn = (fragment: string) => parseFragment(fragment).location.client;

describe('a name in a link', () => {
  test('stands before what the answers came to, and is read again', () => {
    for (const name of ['result', 'report', 'resultOnly'] as const) {
      const location: Location = { page: { name }, answers: clean, language: 'en', client: minato };
      const fragment = formatFragment(location);
      expect(fragment).toBe(`#/${name}?${words}&client=${encoded}&${judged}&lang=en`);
      expect(parseFragment(fragment)).toEqual({ location, problem: undefined, saysResult: true });
      expect(visitAt(fragment)).toMatchObject({ fragment, problem: undefined });
    }
  });

  test('keeps its plus signs where the link was encoded after its equals signs', () => {
    for (const name of ['A+B', '+,', '山田+港']) {
      const link = `${words}&client=${encodeURIComponent(name)}&${judged}`.replaceAll('=', '%3D');
      expect(nameIn(`#${encodeURIComponent(`/result?${link}`)}`)).toBe(name);
    }
  });

  test('is there only if somebody put it in', () => {
    const fragment = formatFragment({ page: { name: 'result' }, answers: clean, language: 'ja' });
    expect(fragment).not.toContain('client');
    expect(nameIn(fragment)).toBeUndefined();
  });

  test('is written on no page where answers are given or rules are read', () => {
    for (const page of [
      { name: 'start' },
      { name: 'rules' },
      { name: 'question', question: 'membership' },
      { name: 'change', question: 'membership' },
    ] as const) {
      expect(formatFragment({ page, answers: clean, language: 'ja', client: minato })).not.toContain(
        'client',
      );
    }
  });

  test('goes with what a link said under older rules', () => {
    const old = named.replace(judged, 'rules=2025.3&outcome=askFirst&effects=mcmmmmo');
    expect(visitAt(old)).toMatchObject({
      fragment: old,
      problem: undefined,
      location: { client: '港貿易', former: { outcome: 'askFirst' } },
    });
  });
});

describe('a name that is none is left out and named', () => {
  test.each([
    ['with a mark that turns the direction', '%E2%80%AEmoc'],
    ['with a line break', 'A%0AB'],
    ['with a null', 'A%00'],
    ['too long', 'A'.repeat(101)],
    ['empty', ''],
    ['with a byte flipped', encoded.replace('%E6', '%66')],
  ])('%s', (_, name) => {
    const visit = visitAt(named.replace(encoded, name));
    expect(visit.location.client).toBeUndefined();
    expect(visit.problem).toEqual({ kind: 'dropped', parts: ['client'] });
    expect(visit.fragment).toBe(`#/result?${words}&${judged}`);
  });

  test('said twice', () => {
    const visit = visitAt(named.replace('&rules', '&client=B&rules'));
    expect(visit.location.client).toBeUndefined();
    expect(visit.problem).toEqual({ kind: 'dropped', parts: ['client'] });
  });

  test.each(['q/membership', 'about', 'nowhere'])('on a page that shows no result, as %s is', (page) => {
    expect(nameIn(named.replace('result', page))).toBeUndefined();
  });

  test('on a page that shows no result', () => {
    expect(parseFragment(`#/q/membership?applicant=japanCompany&client=${encoded}`)).toMatchObject({
      problem: { kind: 'dropped', parts: ['client'] },
    });
  });

  test('like HTML stays the text it is', () => {
    const location: Location = {
      page: { name: 'result' },
      answers: clean,
      language: 'ja',
      client: clientNameFrom('<img src=x onerror=alert(1)>'),
    };
    const fragment = formatFragment(location);
    expect(fragment).not.toMatch(/[<> "]/);
    expect(nameIn(fragment)).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('a name is believed of its own result only', () => {
  test('cut off anywhere from the name on to the last letter but one, the link has no name', () => {
    const end = named.indexOf('&effects') + '&effects='.length + 5;
    for (let place = named.indexOf('&client'); place <= end; place += 1) {
      expect(nameIn(named.slice(0, place)), named.slice(0, place)).toBeUndefined();
    }
  });

  test('with an answer changed by hand it is dropped with the result', () => {
    const visit = visitAt(named.replace('membership=none', 'membership=paid'));
    expect(visit.problem).toEqual({ kind: 'contradicted' });
    expect(visit.fragment).not.toContain('client');
  });

  test('going back keeps it with the same answers, and drops it with others', () => {
    expect(keepLaterAnswers(named, `#/rules?${words}`)).toBe(named);
    const changed = words.replace('membership=none', 'membership=paid');
    expect(keepLaterAnswers(named, `#/change/membership?${changed}`)).not.toContain('client');
  });
});
