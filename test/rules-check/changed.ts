import type { Question } from '../../rules/questions';
import { bars, confirm, type Decision, meets, note, type Ruling } from '../../rules/ruling';
import { type Fault, lineOf } from '../../tools/rules-check/fault';
import { ourRules, type Subject } from '../../tools/rules-check/subject';
import type { Table } from '../../tools/rules-check/table';

const silent = confirm({ settleWith: 'jetro', gap: 'faq' });
const unknown = confirm({ settleWith: 'applicant', gap: 'applicant' });
const bySize = (large: Ruling) => ({
  decidedWith: 'employees',
  rulings: { from51To100: meets(), from101To300: large },
});

/** Questions made up for these tests, so that no change of our rules touches them: who applies and where it is listed. */
export const onApplicant: Table = {
  applicant: {
    kind: 'choice',
    cites: ['Q7'],
    options: {
      japanCompany: meets(),
      japanSoleProprietor: meets({ cites: ['Q8'] }),
      overseasCompany: bars(),
      japanBranch: silent,
      otherOrganisation: silent,
      notSure: unknown,
    },
  },
  employees: {
    kind: 'choice',
    cites: ['Q8'],
    asked: { question: 'applicant', isOneOf: ['japanSoleProprietor'] },
    options: {
      upTo50: meets(),
      from51To100: { leftTo: 'industry' },
      from101To300: { leftTo: 'industry' },
      over300: silent,
      notSure: unknown,
    },
  },
  industry: {
    kind: 'choice',
    cites: ['Q8'],
    asked: { question: 'employees', isOneOf: ['from51To100', 'from101To300'] },
    options: {
      manufacturingOrOther: bySize(meets()),
      wholesale: bySize(silent),
      services: bySize(note()),
      retail: bySize(bars()),
      notSure: unknown,
    },
  },
  membership: {
    kind: 'choice',
    cites: ['Q15'],
    options: {
      none: meets(),
      free: meets({ cites: ['Q17'] }),
      paid: bars({ cites: ['Q15', 'Q17'] }),
      leavingToApply: bars(),
      paidBefore: silent,
      groupPaid: silent,
      notSure: unknown,
    },
  },
  listedCompany: {
    kind: 'choice',
    cites: ['Q10'],
    options: {
      same: meets(),
      different: bars({ becomes: { same: 'anotherApplicant' } }),
      notDecided: unknown,
    },
  },
};

/** The same on the products. */
export const onProducts: Table = {
  listedCompany: onApplicant.listedCompany ?? { kind: 'choice', cites: [], options: {} },
  sharedProduct: { kind: 'choice', cites: ['Q9'], options: { no: meets(), yes: bars(), notSure: unknown } },
  restricted: {
    kind: 'choice',
    cites: ['Q6', 'Q12'],
    options: { none: meets(), some: note(), all: bars(), notChecked: unknown },
  },
  eligibleItems: {
    kind: 'choice',
    cites: ['Q11'],
    asked: { question: 'restricted', isNoneOf: ['all'] },
    options: { all: meets(), some: note(), none: bars(), notChecked: unknown },
  },
};

/** Our table without some of its questions. */
export function withoutQuestions(left: readonly string[]): Table {
  return Object.fromEntries(Object.entries(ourRules.table).filter(([question]) => !left.includes(question)));
}

/** The lines a check reports on our rules with something changed. */
export function linesOf(check: (subject: Subject) => readonly Fault[], change: Partial<Subject>): string[] {
  return check({ ...ourRules, ...change }).map(lineOf);
}

/** A table with one question changed or added. */
export function withQuestion(table: Table, question: string, change: Partial<Question>): Table {
  const before = table[question] ?? { kind: 'choice', cites: [], options: {} };
  return { ...table, [question]: { ...before, ...change } };
}

/** A table with what it says of one option changed or added. */
export function withOption(table: Table, question: string, option: string, decision: Decision): Table {
  return withQuestion(table, question, { options: { ...table[question]?.options, [option]: decision } });
}

/** A tree of words with one branch taken out or put in another's place, by its path. */
export function withBranch(tree: unknown, [key = '', ...path]: readonly string[], branch?: string): unknown {
  const { [key]: before, ...rest }: Record<string, unknown> = Object(tree);
  if (path.length > 0) return { ...rest, [key]: withBranch(before, path, branch) };
  return branch === undefined ? rest : { ...rest, [key]: branch };
}
