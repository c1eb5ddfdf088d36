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
      `#/result?${words.replace('circumstances=none', 'circumstances=madeOverseas,consumerGoods')}&lang=en`,
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

  test('an option ticked twice counts once', () => {
    const { location, problem } = parseFragment('#/result?circumstances=madeOverseas,madeOverseas');
    expect(location.answers).toEqual({ circumstances: ['madeOverseas'] });
    expect(problem).toBeUndefined();
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
      problem: { kind: 'unanswered' },
    });
  });

  test('to a page that does not belong to its answers ends at the nearest, and says that', () => {
    for (const page of ['q/employees', 'bar/membership', 'change/employees']) {
      expect(visitAt(`#/${page}?${words}`)).toMatchObject({
        fragment: `#/result?${words}`,
        problem: { kind: 'notHere' },
      });
    }
  });

  test('to a change needs the answers before it', () => {
    expect(visitAt('#/change/membership').fragment).toBe('#/q/applicant');
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

  test('does not take back an answer changed since', () => {
    const changed = `#/result?${words.replace('membership=none', 'membership=paid')}`;
    expect(keepLaterAnswers(`#/result?${words}`, changed)).toBe(changed);
  });

  test('to a page that the changed answers no longer lead to finds the nearest', () => {
    const bar = '#/bar/membership?applicant=japanCompany&membership=paid';
    const changed = '#/q/listedCompany?applicant=japanCompany&membership=free';
    expect(keepLaterAnswers(bar, changed)).toBe('#/q/listedCompany?applicant=japanCompany&membership=free');
  });
});
