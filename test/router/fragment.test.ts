import { describe, expect, test } from 'vitest';
import { rulesVersion } from '../../rules/source';
import { formatFragment, type Location, parseFragment } from '../../src/router/fragment';
import { keepLaterAnswers, visitAt } from '../../src/router/visit';
import { barredEarly, canApply } from '../examples';
import { clean } from '../rules/by-hand';

const { words, judged } = canApply;

describe('a location as a fragment', () => {
  const examples: [Location, string][] = [
    [{ page: { name: 'start' }, answers: {}, language: 'ja' }, '#/'],
    [{ page: { name: 'about' }, answers: {}, language: 'en' }, '#/about?lang=en'],
    [{ page: { name: 'rules' }, answers: {}, language: 'ja' }, '#/rules'],
    [{ page: { name: 'rules', part: 'Q10' }, answers: {}, language: 'en' }, '#/rules/Q10?lang=en'],
    [{ page: { name: 'rules', part: 'gaps' }, answers: {}, language: 'ja' }, '#/rules/gaps'],
    [
      {
        page: { name: 'rules', part: 'membership' },
        answers: { applicant: 'japanCompany' },
        language: 'ja',
      },
      '#/rules/membership?applicant=japanCompany',
    ],
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
      `#/result?${words.replace('circumstances=none', 'circumstances=madeOverseas,consumerGoods')}&rules=${rulesVersion}&outcome=canApply&effects=mmmmmmn&lang=en`,
    ],
  ];

  test.each(examples)('%o is written %s and read again', (location, fragment) => {
    expect(formatFragment(location)).toBe(fragment);
    expect(parseFragment(fragment)).toMatchObject({ location, problem: undefined });
  });

  test('an answer given anew for one that is gone is written as such', () => {
    const former = {
      rules: '2025.12',
      outcome: 'canApply',
      weights: { applicant: 'meets', membership: 'givenAnew' },
    } as const;
    const location: Location = {
      page: { name: 'question', question: 'listedCompany' },
      answers: { applicant: 'japanCompany', membership: 'none' },
      language: 'ja',
      former,
    };
    const fragment =
      '#/q/listedCompany?applicant=japanCompany&membership=none&rules=2025.12&outcome=canApply&effects=mx';
    expect(formatFragment(location)).toBe(fragment);
    expect(parseFragment(fragment).location.former).toEqual(former);
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
    ['an unknown page of a known question', '#/moon/membership', ['moon/membership']],
    ['a page of an unknown question', '#/q/moon', ['q/moon']],
    ['what follows a second question mark', '#/q/membership?applicant=japanCompany?moon=full', ['moon']],
    ['an entry the rules do not use', '#/rules/Q1', ['rules/Q1']],
    ['an entry the FAQ does not have', '#/rules/Q99', ['rules/Q99']],
    ['more than one part of the rules', '#/rules/Q10/Q11', ['rules/Q10/Q11']],
    ['a part of the rules named like a prototype’s', '#/rules/constructor', ['rules/constructor']],
    ['a page with more than a question', '#/q/applicant/more', ['q/applicant/more']],
    ['a stranger’s anchor', '#section-2', ['section-2']],
    ['broken percent signs', '#/q/applicant?%E0%A4%A=1', expect.anything()],
  ])('%s', (_, fragment, parts) => {
    expect(parseFragment(fragment).problem).toEqual({ kind: 'dropped', parts });
  });

  test.each(['#/q/moon', '#/bar/moon', '#/moon/membership', '#/q/applicant/more'])(
    'of %s no page is made up',
    (fragment) => {
      expect(parseFragment(fragment).location.page).toEqual({ name: 'start' });
    },
  );

  test('of two parts of the rules in one, neither is shown', () => {
    expect(parseFragment('#/rules/Q10/Q11').location.page).toEqual({ name: 'rules', part: undefined });
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
    const fragment = '#/q/membership?applicant=japanCompany&x='.padEnd(16 * 1024, 'y');
    expect(parseFragment(fragment).problem).toEqual({ kind: 'dropped', parts: ['x'] });
    expect(parseFragment(`${fragment}y`)).toMatchObject({
      location: { answers: {} },
      problem: { kind: 'tooLong' },
      saysResult: false,
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
        fragment: `#/result?${words}&${judged}`,
        problem: { kind: 'notHere' },
      });
    }
  });

  test('to the rules keeps answers and language, and what a link said under other rules', () => {
    for (const fragment of [
      '#/rules/Q9?applicant=japanCompany&lang=en',
      `#/rules?${words}&rules=2025.3&outcome=askFirst&effects=mcmmmmo`,
    ]) {
      expect(visitAt(fragment)).toMatchObject({ fragment, problem: undefined });
    }
  });

  test('to a change needs the answers before it', () => {
    expect(visitAt('#/change/membership').fragment).toBe('#/q/applicant');
  });

  test('to an early result shows it', () => {
    expect(visitAt(`#/result?${barredEarly.words}`).fragment).toBe(
      `#/result?${barredEarly.words}&${barredEarly.judged}`,
    );
  });
});

describe('going back', () => {
  test('to or from a result that someone sent mixes nothing with it', () => {
    const sent = `#/resultOnly?${words}&rules=2025.3&outcome=askFirst&effects=mcmmmmo`;
    const own = '#/q/membership?applicant=notSure';
    expect(keepLaterAnswers(sent, '#/')).toBe(sent);
    expect(keepLaterAnswers(own, sent)).toBe(own);
  });

  test('keeps what was answered since, and the language', () => {
    const kept = keepLaterAnswers(
      '#/q/membership?applicant=japanCompany',
      '#/q/listedCompany?applicant=japanCompany&membership=none&lang=en',
    );
    expect(kept).toBe('#/q/membership?applicant=japanCompany&membership=none&lang=en');
  });

  test('does not take back an answer changed since', () => {
    const changed = `#/result?${words.replace('membership=none', 'membership=paid')}`;
    expect(keepLaterAnswers(`#/result?${words}`, changed)).toBe(
      `${changed}&rules=${rulesVersion}&outcome=cannotApply&effects=mbmmmmo`,
    );
  });

  test('to a page that the changed answers no longer lead to finds the nearest', () => {
    const bar = '#/bar/membership?applicant=japanCompany&membership=paid';
    const changed = '#/q/listedCompany?applicant=japanCompany&membership=free';
    expect(keepLaterAnswers(bar, changed)).toBe('#/q/listedCompany?applicant=japanCompany&membership=free');
  });
});

describe('a link says what it came to', () => {
  const former = 'rules=2025.3&outcome=askFirst&effects=mcmmmmo';

  test('in every form that shows a result, and comes back as it was', () => {
    for (const page of ['result', 'report', 'resultOnly']) {
      const fragment = `#/${page}?${words}&${judged}`;
      expect(visitAt(fragment)).toMatchObject({ fragment, problem: undefined });
    }
  });

  test('under older rules keeps saying what it was then', () => {
    const visit = visitAt(`#/result?${words}&${former}`);
    expect(visit).toMatchObject({
      fragment: `#/result?${words}&${former}`,
      problem: undefined,
      location: {
        former: {
          rules: '2025.3',
          outcome: 'askFirst',
          weights: { applicant: 'meets', membership: 'confirm', circumstances: 'none' },
        },
      },
    });
  });

  test('also where a question of today was not asked then, each letter named', () => {
    const shorter = words.replace('&membership=none', '');
    const asked = visitAt(`#/result?${shorter}&rules=2025.3&outcome=canApply&effects=mmmmmo`);
    expect(asked).toMatchObject({
      fragment: `#/q/membership?${shorter}&rules=2025.3&outcome=canApply&effects=mmmmmo`,
      problem: { kind: 'unanswered' },
    });
    const named = 'applicant.m,listedCompany.m,restricted.m,eligibleItems.m,sharedProduct.m,circumstances.o';
    expect(formatFragment({ ...asked.location, page: { name: 'result' }, answers: clean })).toBe(
      `#/result?${words}&rules=2025.3&outcome=canApply&effects=${named}`,
    );
    const visit = visitAt(`#/result?${words}&rules=2025.3&outcome=canApply&effects=${named}`);
    expect(visit.problem).toBeUndefined();
    expect(visit.location.former?.weights).toEqual(asked.location.former?.weights);
  });

  test('also where a question or an option of then is gone by now: it is named, and what it weighed kept', () => {
    const visit = visitAt(
      `#/result?${words.replace('membership=none', 'membership=platinum')}&moon=full&rules=2025.3&outcome=cannotApply&effects=mbmmmmoc`,
    );
    expect(visit).toMatchObject({
      problem: { kind: 'dropped', parts: ['membership', 'moon'] },
      location: { page: { name: 'question', question: 'membership' } },
    });
    expect(visitAt(visit.fragment).location.former?.weights).toEqual({
      applicant: 'meets',
      membership: 'bars',
      listedCompany: 'meets',
      sharedProduct: 'meets',
      restricted: 'meets',
      eligibleItems: 'meets',
      circumstances: 'none',
      moon: 'confirm',
    });
  });

  test.each(['a%26lang%3Den', 'a.b', '__proto__', '%E3%81%82', 'a%3Db'])(
    'and of a question called %s says nothing, as that could not be written again',
    (name) => {
      const visit = visitAt(`#/result?${name}=1&rules=2025.3&outcome=canApply&effects=m`);
      expect(visit.fragment).toBe('#/q/applicant');
      expect(visit.location).not.toHaveProperty('former');
      expect(visit.problem).toMatchObject({ kind: 'dropped' });
    },
  );

  test('and of such a question among others says nothing either', () => {
    const visit = visitAt('#/result?applicant=japanCompany&a.b=1&rules=2025.3&outcome=canApply&effects=mm');
    expect(visit.location).not.toHaveProperty('former');
  });

  test('and is not believed if its answers come to something else', () => {
    const visit = visitAt(`#/result?${words.replace('membership=none', 'membership=paid')}&${judged}`);
    expect(visit.problem).toEqual({ kind: 'contradicted' });
    expect(visit.location).not.toHaveProperty('former');
  });

  test.each([
    ['cut off', judged.slice(0, -3)],
    ['with a letter that is none', judged.replace('mmm', 'mzm')],
    ['with rules that are no version', judged.replace(rulesVersion, 'new')],
    ['with a version after something else', judged.replace(rulesVersion, `about ${rulesVersion}`)],
    ['with a version before something else', judged.replace(rulesVersion, `${rulesVersion}.0`)],
    ['with an outcome there is not', judged.replace('canApply', 'mayApply')],
    ['said twice', `${judged}&outcome=cannotApply`],
  ])('%s, it is left out and named', (_, said) => {
    const visit = visitAt(`#/result?${words}&${said}`);
    expect(visit.problem).toEqual({ kind: 'dropped', parts: ['rules', 'outcome', 'effects'] });
    expect(visit.fragment).toBe(`#/result?${words}&${judged}`);
  });
});

describe('a link to a result that lacks its end', () => {
  test('shows what could be read, and says that something may be missing', () => {
    expect(visitAt(`#/result?${barredEarly.words}`)).toMatchObject({
      location: { page: { name: 'result' } },
      problem: { kind: 'cutOff' },
    });
  });

  test('is told from a whole one, early or not', () => {
    for (const fragment of [`#/result?${barredEarly.words}&${barredEarly.judged}`, `#/result?${words}`]) {
      expect(visitAt(fragment).problem).toBeUndefined();
    }
  });
});

describe('a link to the result only', () => {
  test('never opens anyone’s unfinished answers', () => {
    expect(visitAt('#/resultOnly?applicant=japanCompany&membership=none')).toMatchObject({
      fragment: '#/',
      location: { answers: {} },
      problem: { kind: 'noResult' },
    });
  });

  test('shows an early result too', () => {
    const early = `#/resultOnly?${barredEarly.words}&${barredEarly.judged}`;
    expect(visitAt(early)).toMatchObject({ fragment: early, problem: undefined });
  });

  test.each([
    ['within its last word', `#/resultOnly?${words}&${judged.slice(0, -3)}`],
    [
      'with an answer flipped',
      `#/resultOnly?${words.replace('membership=none', 'membership=nonf')}&${judged}`,
    ],
    ['with its page’s name flipped', `#/resultOnlz?${words}&${judged}`],
    ['so under other rules', `#/resultOnlz?${words}&rules=2025.3&outcome=cannotApply&effects=mbmmmmo`],
  ])('damaged %s opens no one’s answers', (_, fragment) => {
    expect(visitAt(fragment)).toMatchObject({ fragment: '#/', location: { answers: {} } });
    expect(visitAt(fragment).problem).toBeDefined();
  });

  test('that was cut off between two words is not taken for an early result', () => {
    expect(visitAt(`#/resultOnly?${barredEarly.words}`)).toMatchObject({
      fragment: '#/',
      problem: { kind: 'noResult' },
    });
  });
});
