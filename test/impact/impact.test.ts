import { describe, expect, test } from 'vitest';
import type { Question } from '../../rules/questions';
import { bars, confirm, meets, note } from '../../rules/ruling';
import { compareRules, type RuleSet } from '../../tools/impact/comparison';
import { sentencesOn } from '../../tools/impact/sentences';
import { isAskedBy, type Table } from '../../tools/rules-check/table';

/** Rules made up for these tests: three applicants, a branch of two sizes, three kinds of products, two things to tick. */
const table = {
  applicant: choice({
    company: meets(),
    branch: confirm({ settleWith: 'jetro', gap: 'faq' }),
    abroad: bars(),
  }),
  size: {
    ...choice({ small: meets(), large: note() }),
    cites: ['Q8'],
    asked: { question: 'applicant', isOneOf: ['branch'] },
  },
  product: { ...choice({ listed: meets(), some: note(), unlisted: bars() }), cites: ['Q11'] },
  extras: {
    kind: 'ticks',
    cites: ['Q12'],
    options: { overseas: note(), otherProgrammes: note({ cites: ['Q16'] }) },
  },
} as const satisfies Table;

function choice(options: Question['options']): Question {
  return { kind: 'choice', cites: ['Q7'], options };
}

/** A table with one option changed or added. */
function withOption(
  question: keyof typeof table,
  option: string,
  decision: Question['options'][string],
): Table {
  return {
    ...table,
    [question]: { ...table[question], options: { ...table[question].options, [option]: decision } },
  };
}

/** Rules that judge as ours do: the gravest effect decides, from a number of bars on. */
function rules(questions: Table, barsNeeded = 1): RuleSet {
  return {
    questions,
    judge: (answers) => {
      const choices = Object.fromEntries(
        Object.entries(answers).filter((one): one is [string, string] => typeof one[1] === 'string'),
      );
      const findings = Object.entries(questions).flatMap(([question, { cites, options }]) =>
        !isAskedBy(questions, question, choices)
          ? []
          : [answers[question] ?? []].flat().flatMap((answer) => {
              const decision = options[answer];
              return decision && 'effect' in decision ? [{ cites, ...decision, question, answer }] : [];
            }),
      );
      const count = (effect: string) => findings.filter((one) => one.effect === effect).length;
      const open = count('confirm') > 0 ? 'askFirst' : 'canApply';
      return { outcome: count('bars') >= barsNeeded ? 'cannotApply' : open, findings };
    },
  };
}

const sentences = (before: RuleSet, after: RuleSet) => sentencesOn(compareRules(before, after));
const today = rules(table);

describe('the impact of a change of the rules', () => {
  test('is none where nothing changed', () => {
    expect(sentences(today, today)).toEqual(['12 answer sets compared: no outcome and no reason differs.']);
  });

  test('is a sentence on the answer: what became of it, which outcomes it moves, how many sets, and an example', () => {
    expect(sentences(today, rules(withOption('applicant', 'branch', bars())))).toEqual([
      'applicant = branch is now a bar; before: a point to confirm (Q7). Of 6 answer sets with it, the outcome of 4 changes from askFirst to cannotApply. Example: applicant=branch&size=small&product=listed',
      '12 answer sets compared: 6 differ.',
    ]);
  });

  test('begins with what moves most sets, and says of what moves none that only reasons change', () => {
    const changed = {
      ...withOption('applicant', 'company', meets({ cites: ['Q7', 'Q26'] })),
      product: choice({ listed: meets(), some: note(), unlisted: note() }),
    };
    expect(sentences(today, rules(changed)).map((line) => line.split(' Example: ')[0])).toEqual([
      'product = unlisted is now a note; before: a bar (Q7, Q11). Of 4 answer sets with it, the outcome of 2 changes from cannotApply to askFirst, of 1 changes from cannotApply to canApply.',
      'product = listed or some now rests on Q7; before: Q11. It changes no outcome; the reasons of 8 answer sets change.',
      'applicant = company now rests on Q7 and Q26; before: Q7. It changes no outcome; the reasons of 3 answer sets change.',
      '12 answer sets compared: 12 differ.',
    ]);
  });

  test('is told in words where the same effect is given other remarks', () => {
    const { branch: _, ...others } = table.applicant.options;
    const changed = {
      ...table,
      applicant: choice({ ...others, branch: confirm({ settleWith: 'applicant', gap: 'faq' }) }),
      product: {
        ...table.product,
        options: {
          ...table.product.options,
          some: note({ certainty: 'inferred', strong: true }),
          unlisted: bars({ becomes: { listed: 'otherProducts', some: 'agreement' } }),
        },
      },
    };
    expect(sentences(today, rules(changed)).map((line) => line.split(' It changes no')[0])).toEqual([
      'applicant = branch is now to be settled with the applicant; before: jetro.',
      'product = some now has strong true; before: false. It is now marked as inferred; before: express.',
      'product = unlisted now has removable true; before: false. It can now become listed (otherProducts) or some (agreement); before: nothing.',
      '12 answer sets compared: 10 differ; no answer set that existed before has another outcome.',
    ]);
  });

  test('is told of ticks without sets: they decide nothing', () => {
    const { overseas } = table.extras.options;
    const changed = {
      ...table,
      extras: { ...table.extras, options: { overseas, brand: note({ cites: ['Q10'] }) } },
    };
    expect(sentences(today, rules(changed))).toEqual([
      'extras = brand is a new answer: a note (Q10). It decides nothing.',
      'extras = otherProgrammes is no longer an answer; before: a note (Q16). It decides nothing.',
      '12 answer sets compared: no outcome and no reason differs.',
    ]);
  });

  test('is refused if a tick decides', () => {
    expect(() => compareRules(today, rules(withOption('extras', 'overseas', bars())))).toThrow(
      /^Ticks decide/,
    );
  });

  test('is told by the outcomes alone if the judging itself is different', () => {
    expect(sentences(today, rules(table, 2))).toEqual([
      'Though no answer has another effect, the outcome of 3 changes from cannotApply to canApply. Example: applicant=company&product=unlisted',
      'Though no answer has another effect, the outcome of 2 changes from cannotApply to askFirst. Example: applicant=branch&size=small&product=unlisted',
      '12 answer sets compared: 5 differ.',
    ]);
  });
});

describe('questions and answers that only one version has', () => {
  const { abroad: _, ...others } = table.applicant.options;
  const without = rules({ ...table, applicant: choice(others) });

  test('an answer that is new, or gone', () => {
    expect(sentences(without, today)).toEqual([
      'applicant = abroad is a new answer: a bar (Q7). Of 3 answer sets with it, the outcome of 3 is cannotApply. Example: applicant=abroad&product=listed',
      '12 answer sets compared: 3 differ; no answer set that existed before has another outcome.',
    ]);
    expect(sentences(today, without)).toEqual([
      'applicant = abroad is no longer an answer; before: a bar (Q7). Of 3 answer sets with it, the outcome of 3 was cannotApply. Example: applicant=abroad&product=listed',
      '12 answer sets compared: 3 differ.',
    ]);
  });

  test('a question that is new, or gone: every former set is compared with each answer to it', () => {
    const { size: __, ...rest } = table;
    expect(sentences(rules(rest), today)).toEqual([
      'size = small is a new answer: a condition met (Q8). It changes no outcome; the reasons of 3 answer sets change. Example: applicant=branch&size=small&product=listed',
      'size = large is a new answer: a note (Q8). It changes no outcome; the reasons of 3 answer sets change. Example: applicant=branch&size=large&product=listed',
      '12 answer sets compared: 6 differ; no answer set that existed before has another outcome.',
    ]);
    expect(sentences(today, rules(rest)).slice(0, 1)).toEqual([
      'size = small is no longer an answer; before: a condition met (Q8). It changes no outcome; the reasons of 3 answer sets change. Example: applicant=branch&product=listed',
    ]);
  });

  test('a question asked of others too', () => {
    const asked = { question: 'applicant', isOneOf: ['branch', 'company'] };
    expect(sentences(today, rules({ ...table, size: { ...table.size, asked } }))).toEqual([
      'size = small is now a condition met; before: not asked (Q8). It changes no outcome; the reasons of 3 answer sets change. Example: applicant=company&size=small&product=listed',
      'size = large is now a note; before: not asked (Q8). It changes no outcome; the reasons of 3 answer sets change. Example: applicant=company&size=large&product=listed',
      '15 answer sets compared: 6 differ; no answer set that existed before has another outcome.',
    ]);
  });
});

describe('a question that was split in two', () => {
  const { size: __, ...rest } = table;
  const split: Table = {
    ...rest,
    applicant: choice({ company: meets(), inJapan: { leftTo: 'kind' } }),
    kind: {
      ...choice({ branch: confirm({ settleWith: 'jetro', gap: 'faq' }), abroad: bars(), office: note() }),
      asked: { question: 'applicant', isOneOf: ['inJapan'] },
    },
  };
  const renaming: Pick<RuleSet, 'inTodaysNames' | 'pointOfToday'> = {
    inTodaysNames: ({ applicant = '', ...others }) =>
      applicant === 'company'
        ? { applicant, ...others }
        : { ...others, applicant: 'inJapan', kind: applicant },
    pointOfToday: ({ question, answer }) =>
      question === 'applicant' && answer !== 'company' ? { question: 'kind', answer } : { question, answer },
  };

  test('changes nothing for the answers that only have another name; new ones are told', () => {
    expect(sentences(rules(rest), { ...rules(split), ...renaming })).toEqual([
      'kind = office is a new answer: a note (Q7). Of 3 answer sets with it, the outcome of 2 is canApply, of 1 is cannotApply. Example: applicant=inJapan&product=listed&kind=office',
      '12 answer sets compared: 3 differ; no answer set that existed before has another outcome.',
    ]);
  });

  test('is told as answers gone and new without a renaming', () => {
    expect(sentences(rules(rest), rules(split)).map((line) => line.split(' is ')[0])).toEqual([
      'applicant = inJapan',
      'applicant = branch',
      'applicant = abroad',
      'kind = branch',
      'kind = abroad',
      'kind = office',
      '18 answer sets compared: 15 differ.',
    ]);
  });
});
