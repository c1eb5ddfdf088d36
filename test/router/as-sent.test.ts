import { afterEach, describe, expect, test } from 'vitest';
import { clientNameFrom } from '../../src/router/client-name';
import { formatDeskFragment, parseDeskFragment } from '../../src/router/desk-fragment';
import { isDeskFragment } from '../../src/router/desk-path';
import { formatFragment, parseFragment } from '../../src/router/fragment';
import { setPageLanguage } from '../../src/router/language-word';
import { unpack } from '../../src/router/unpack';
import { visitAt } from '../../src/router/visit';
import { barredEarly, canApply, everythingAtOnce, openWithJetro } from '../examples';
import { ticksOf, transports } from './transports';

const { words, judged } = canApply;

afterEach(() => setPageLanguage('ja'));

/** What a link says, whatever it looks like. */
const said = (fragment: string) => {
  const { location, problem, saysResult } = parseFragment(fragment);
  return { location, problem, saysResult };
};

describe('a link as mail programs, messengers and filters leave it', () => {
  const links = {
    'to a result only': `#/resultOnly?${words}&${judged}`,
    'in English': `#/result?${openWithJetro.words}&${openWithJetro.judged}&lang=en`,
    'with ticks': `#/report?${everythingAtOnce.words}&${everythingAtOnce.judged}`,
    'to an early result': `#/resultOnly?${barredEarly.words}&${barredEarly.judged}`,
    'with a name': `#/result?${words}&client=%E5%B1%B1%E7%94%B0%20Trading%20Co.%2C%20Ltd.&${judged}`,
    'under other rules': `#/resultOnly?${words}&rules=2025.3&outcome=askFirst&effects=mcmmmmo`,
    'to a question': '#/q/membership?applicant=japanCompany',
    'to a part of the rules': '#/rules/Q10?lang=en',
  };

  describe.each(Object.entries(links))('%s', (_, link) => {
    test.each(Object.entries(transports))('%s, opens the same page', (_name, change) => {
      expect(said(change(link))).toEqual(said(link));
      expect(said(link).problem).toBeUndefined();
    });
  });

  test('with an unknown word that nobody is known to add, opens the same result and names the word', () => {
    const visit = visitAt(`#/resultOnly?${words}&${judged}&moon=full`);
    expect(visit).toMatchObject({
      fragment: `#/resultOnly?${words}&${judged}`,
      problem: { kind: 'dropped', parts: ['moon'] },
    });
  });

  test('of older rules, with an unknown word added, keeps what it was', () => {
    const former = `#/resultOnly?${words}&rules=2025.3&outcome=askFirst&effects=mcmmmmo`;
    expect(visitAt(`${former}&moon=full`).fragment).toBe(former);
  });
});

describe('a link of an earlier version of the app', () => {
  const old = {
    canApply: `#/resultOnly?${words}&rules=2026.1&outcome=canApply&effects=mmmmmm-`,
    askFirst: `#/result?${openWithJetro.words}&rules=2026.1&outcome=askFirst&effects=cmmmmm-&lang=en`,
    cannotApply: `#/report?applicant=overseasCompany&rules=2026.1&outcome=cannotApply&effects=b`,
    named: `#/resultOnly?${words}&client=%E6%B8%AF%E8%B2%BF%E6%98%93&rules=2026.1&outcome=canApply&effects=mmmmmm-`,
    renamed: `#/result?${words}&rules=2025.3&outcome=canApply&effects=applicant.m,circumstances.-`,
  };

  test.each(Object.entries(old))('%s, opens without a word about it', (_, link) => {
    const { location, problem } = visitAt(link);
    expect(problem).toBeUndefined();
    expect(location.page.name).toBe(link.slice('#/'.length, link.indexOf('?')));
    if (link.includes('client=')) expect(location.client).toBe('港貿易');
  });

  test.each(Object.entries(old))(
    '%s, opens so too with its last sign left out by a mail program',
    (_, link) => {
      if (!link.endsWith('-')) return;
      expect(said(link.slice(0, -1))).toEqual(said(link));
    },
  );

  test('ends in a letter or digit when it is made today', () => {
    for (const link of Object.values(old)) expect(visitAt(link).fragment).toMatch(/[a-z0-9]$/i);
  });
});

describe('what is damaged is never guessed', () => {
  test.each([
    ['the beginning of an answer', 'applicant=japanCom', 'applicant'],
    ['an answer with a sign within', 'applicant=japan.Company', 'applicant'],
    ['an answer in other letters', 'applicant=japancompany', 'applicant'],
    ['text in front of an answer', 'applicant=xjapanCompany', 'applicant'],
    ['two answers', 'applicant=japanCompany%26applicant=japanBranch', 'applicant'],
    ['ticks cut off within a word', 'circumstances=consumerGoods,madeOver', 'circumstances'],
    ['ticks cut off after a comma', 'circumstances=consumerGoods,', 'circumstances'],
    ['ticks with an empty one', 'circumstances=consumerGoods,,madeOverseas', 'circumstances'],
    ['ticks cut by a sign', 'circumstances=consumerGoods。,madeOverseas', 'circumstances'],
  ])('%s is left out and named', (_, word, name) => {
    const { location, problem } = parseFragment(`#/q/applicant?${word}`);
    expect(location.answers).toEqual({});
    expect(problem).toEqual({ kind: 'dropped', parts: [name] });
  });

  test('a result cut off after one of its ticks is told', () => {
    const cut = words.replace('circumstances=none', 'circumstances=consumerGoods');
    expect(visitAt(`#/result?${cut}`).problem).toEqual({ kind: 'cutOff' });
    expect(visitAt(`#/resultOnly?${cut}`).problem).toEqual({ kind: 'noResult' });
  });

  test('a missing letter of effect is put back only where nothing was ticked', () => {
    const { words: ticked, judged: judgedTicked } = everythingAtOnce;
    expect(ticksOf(ticked)).not.toBe('none');
    expect(visitAt(`#/resultOnly?${ticked}&${judgedTicked.slice(0, -1)}`).problem).toEqual({
      kind: 'noResult',
    });
    expect(visitAt(`#/resultOnly?${words}&${judged.slice(0, -2)}`).problem).toEqual({ kind: 'noResult' });
  });

  test('a part of the named effects is put back only where nothing was ticked', () => {
    const named = `#/result?${words}&rules=2025.3&outcome=canApply&effects=applicant.m,membership`;
    expect(visitAt(named).problem).toEqual({ kind: 'dropped', parts: ['rules', 'outcome', 'effects'] });
  });
});

describe('a client’s name in a link', () => {
  test.each(['A&B', 'A=B', 'A%26B', 'A&membership=paid', 'Ａ＆Ｂ＝Ｃ？', '100%+1', '塚本', '髙﨑㈱', '#1?'])(
    '%s stays as it is',
    (name) => {
      const client = clientNameFrom(name);
      expect(client).toBe(name);
      const answers = parseFragment(`#/?${words}`).location.answers;
      const link = formatFragment({ page: { name: 'resultOnly' }, answers, language: 'ja', client });
      expect(parseFragment(link)).toMatchObject({ location: { client: name, answers }, problem: undefined });
      const encodedOnce = `#${encodeURIComponent(link.slice(1))}`;
      expect(parseFragment(encodedOnce)).toEqual(parseFragment(link));
    },
  );
});

describe('a client’s name with signs of the address', () => {
  const link = `#/resultOnly?${words}&client=A%26B%20%3D%20100%25&${judged}`;

  test.each(Object.entries(transports))('%s, is read as it was or something is told', (_, change) => {
    const read = visitAt(change(link));
    if (!read.problem) expect(read.location).toEqual(visitAt(link).location);
  });
});

describe('a link that names no language', () => {
  test('speaks that of the page', () => {
    expect(parseFragment(`#/result?${words}&${judged}`).location.language).toBe('ja');
    setPageLanguage('en');
    expect(parseFragment(`#/result?${words}&${judged}`).location.language).toBe('en');
    expect(parseFragment(`#/result?${words}&${judged}&lang=ja`).location.language).toBe('ja');
    expect(parseDeskFragment('#/desk').language).toBe('en');
  });

  test('is made for Japanese where the page speaks Japanese alone', () => {
    const start = { page: { name: 'start' }, answers: {} } as const;
    expect(formatFragment({ ...start, language: 'ja' })).toBe('#/');
    setPageLanguage('en');
    expect(formatFragment({ ...start, language: 'ja' })).toBe('#/?lang=ja');
    expect(formatFragment({ ...start, language: 'en' })).toBe('#/?lang=en');
    expect(formatDeskFragment({ page: { name: 'list' }, language: 'ja', isPresenting: false })).toBe(
      '#/desk?lang=ja',
    );
  });

  test('or one that does not exist, names what it left out', () => {
    setPageLanguage('en');
    expect(parseFragment('#/?lang=tlh')).toMatchObject({
      location: { language: 'en' },
      problem: { kind: 'dropped', parts: ['lang'] },
    });
  });
});

describe('a link to the desk as it is sent', () => {
  const id = '6f1c2b6e-7d58-4a0e-9d1c-0a1b2c3d4e5f';

  test.each(Object.entries(transports))('%s, opens the same page', (_, change) => {
    for (const link of [
      `#/desk/case/${id}/result?presenting=unnamed&lang=en`,
      `#/desk/compare/${id}/${id}`,
      '#/desk',
    ]) {
      expect(isDeskFragment(change(link))).toBe(true);
      expect(parseDeskFragment(change(link))).toEqual(parseDeskFragment(link));
    }
  });
});

describe('unpacking', () => {
  test.each(['%26', '&amp;', '%2526', '=', '%', '＆', '\u200b', '。', 'client=%26a', '#', '%3D'])(
    'takes no more time than the length of a link made of %s alone asks for',
    (part) => {
      const full = `#/${part.repeat(Math.floor((16 * 1024 - 2) / part.length))}`;
      const start = performance.now();
      unpack(full);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
