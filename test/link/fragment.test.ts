import { describe, expect, test } from 'vitest';
import { formatFragment, type Location, parseFragment } from '../../src/link/fragment';
import { keepLaterAnswers, visitAt } from '../../src/link/visit';
import { clean } from '../rules/by-hand';

const words =
  'applicant=japanCompany&membership=none&listedCompany=same&sharedProduct=no&restricted=none&eligibleItems=all&circumstances=none';

describe('a location as a fragment', () => {
  const examples: [Location, string][] = [
    [{ page: { name: 'start' }, answers: {}, language: 'ja' }, '#/'],
    [{ page: { name: 'about' }, answers: {}, language: 'en' }, '#/about?lang=en'],
    [
      {
        page: { name: 'question', question: 'membership' },
        answers: { applicant: 'japanCompany' },
        language: 'ja',
      },
      '#/q/membership?applicant=japanCompany',
    ],
    [
      {
        page: { name: 'bar', question: 'applicant' },
        answers: { applicant: 'overseasCompany' },
        language: 'ja',
      },
      '#/bar/applicant?applicant=overseasCompany',
    ],
    [
      { page: { name: 'change', question: 'restricted' }, answers: clean, language: 'ja' },
      `#/change/restricted?${words}`,
    ],
    [
      {
        page: { name: 'result' },
        answers: { ...clean, circumstances: ['madeOverseas', 'consumerGoods'] },
        language: 'en',
      },
      `#/result?${words.replace('none', 'none')}&lang=en`.replace(
        'circumstances=none',
        'circumstances=madeOverseas,consumerGoods',
      ),
    ],
  ];

  test.each(examples)('%o is written %s and read again', (location, fragment) => {
    expect(formatFragment(location)).toBe(fragment);
    expect(parseFragment(fragment)).toEqual({ location, problem: undefined });
  });

  test('ghost answers are never written', () => {
    const answers = { applicant: 'japanCompany', employees: 'over300', industry: 'retail' } as const;
    const location: Location = {
      page: { name: 'question', question: 'membership' },
      answers,
      language: 'ja',
    };
    expect(formatFragment(location)).toBe('#/q/membership?applicant=japanCompany');
  });
});

describe('what cannot be read is left out and named', () => {
  test.each([
    ['an unknown question', '#/q/membership?applicant=japanCompany&moon=full', ['moon']],
    ['an unknown option', '#/q/applicant?applicant=moon', ['applicant']],
    ['an answer given twice', '#/q/membership?applicant=japanCompany&applicant=japanBranch', ['applicant']],
    [
      'an answer to a question that is not asked',
      '#/q/membership?applicant=japanCompany&employees=over300',
      ['employees'],
    ],
    ['an unknown tick', '#/result?circumstances=madeOverseas,moon', ['circumstances']],
    [
      'a prototype’s name',
      '#/q/applicant?__proto__=x&constructor=y&toString=z',
      ['__proto__', 'constructor', 'toString'],
    ],
    ['an option named like a prototype’s', '#/q/applicant?applicant=constructor', ['applicant']],
    ['an unknown language', '#/?lang=tlh', ['lang']],
    ['an unknown page', '#/moon/base', ['moon/base']],
    ['a page with more than a question', '#/q/applicant/more', ['q/applicant/more']],
    ['a stranger’s anchor', '#section-2', ['section-2']],
    ['broken percent signs', '#/q/applicant?%E0%A4%A=1', expect.anything()],
  ])('%s', (_, fragment, parts) => {
    expect(parseFragment(fragment).problem).toEqual({ kind: 'dropped', parts });
  });

  test('the rest is kept', () => {
    const { location } = parseFragment('#/q/membership?applicant=japanCompany&moon=full&lang=en');
    expect(location).toEqual({
      page: { name: 'question', question: 'membership' },
      answers: { applicant: 'japanCompany' },
      language: 'en',
    });
  });

  test('a fragment of more than 16 KiB is not read at all', () => {
    const fragment = `#/q/membership?applicant=japanCompany&x=${'y'.repeat(16 * 1024)}`;
    expect(parseFragment(fragment)).toMatchObject({
      location: { answers: {} },
      problem: { kind: 'tooLong' },
    });
  });

  test('no prototype is touched', () => {
    parseFragment('#/q/applicant?__proto__[polluted]=yes&constructor.prototype.polluted=yes');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe('a visit', () => {
  test('to a page its answers lead to is taken as it is', () => {
    const visit = visitAt(`#/q/listedCompany?${words}`);
    expect(visit).toMatchObject({
      location: { page: { name: 'question', question: 'listedCompany' } },
      problem: undefined,
    });
    expect(visit.fragment).toBe(`#/q/listedCompany?${words}`);
  });

  test('to a page its answers do not lead to ends where an answer is missing, and says so', () => {
    expect(visitAt('#/result?applicant=japanCompany')).toMatchObject({
      fragment: '#/q/membership?applicant=japanCompany',
      problem: { kind: 'misplaced' },
    });
  });

  test('to an early result shows it', () => {
    expect(visitAt('#/result?applicant=overseasCompany').fragment).toBe('#/result?applicant=overseasCompany');
  });
});

describe('going back', () => {
  test('keeps what was answered since, and the language', () => {
    const kept = keepLaterAnswers(
      '#/q/membership?applicant=japanCompany',
      '#/q/listedCompany?applicant=japanCompany&membership=none&lang=en',
    );
    expect(kept).toBe('#/q/membership?applicant=japanCompany&membership=none&lang=en');
  });

  test('takes a changed answer back', () => {
    const kept = keepLaterAnswers(
      `#/result?${words}`,
      `#/result?${words.replace('membership=none', 'membership=paid')}`,
    );
    expect(kept).toBe(`#/result?${words}`);
  });
});
