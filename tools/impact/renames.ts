import { hasQuestion, knows, type NamedAnswers, type NamedFinding, type RuleSet } from './joint-space';

/** A question, or an answer to one, that has another name today. */
export interface Rename {
  /** Today's name of the question, unless it is the question that is renamed. */
  readonly question?: string;
  readonly from: string;
  readonly to: string;
  /** Whether the table says the same under both names; otherwise what changed is told under today's. */
  readonly isSame: boolean;
}

/**
 * A question gone and one new with the same options and most of their rulings are one; so are an option gone and one new
 * at its place with the same ruling.
 */
export function renamesBetween(before: RuleSet, after: RuleSet): Rename[] {
  const gone = Object.keys(before.questions).filter((name) => !hasQuestion(after, name));
  const added = Object.keys(after.questions).filter((name) => !hasQuestion(before, name));
  const names = [...gone, ...added];
  const pairs = gone.flatMap((from) =>
    added.map((to) => ({
      from,
      to,
      likeness: likenessOf(before.questions[from], after.questions[to], names),
    })),
  );
  pairs.sort((one, other) => other.likeness - one.likeness);
  const questions = pairs
    .filter(({ likeness }) => likeness > 0.5)
    .filter(
      ({ from, to }, place, all) => all.findIndex((one) => one.from === from || one.to === to) === place,
    )
    .map(({ from, to, likeness }): Rename => ({ from, to, isSame: likeness === 1 }));
  const named = underNamesOfToday(before, questions);
  const options = Object.keys(named.questions).flatMap((question) => optionRenames(question, named, after));
  return [...questions, ...options];
}

type Question = RuleSet['questions'][string];

/** The part of the rulings on two questions that is the same: 1 only if all else is too, 0 if the options are others. */
function likenessOf(was: Question | undefined, is: Question | undefined, names: readonly string[]): number {
  const [former, today] = [was, is].map((question) => Object.entries(question?.options ?? {}));
  if (!former || !today || former.length !== today.length) return 0;
  if (former.some(([name], place) => name !== today[place]?.[0])) return 0;
  // When it is asked is left out: if that changed, the comparison says so.
  const whole = [was, is].map((question) => masked({ ...question, asked: undefined }, names));
  if (whole[0] === whole[1]) return 1;
  const same = former.filter(
    ([, ruling], place) => masked(ruling, names) === masked(today[place]?.[1], names),
  );
  return Math.min(same.length / former.length, 0.99);
}

function optionRenames(question: string, before: RuleSet, after: RuleSet): Rename[] {
  const was = Object.entries(before.questions[question]?.options ?? {});
  const is = Object.entries(after.questions[question]?.options ?? {});
  const gone = was.map(([name]) => name).filter((name) => !knows(after, question, name));
  const added = is.map(([name]) => name).filter((name) => !knows(before, question, name));
  return was.flatMap(([from, ruling], place): Rename[] => {
    const [to, rulingToday] = is[place] ?? [];
    if (to === undefined || !gone.includes(from) || !added.includes(to)) return [];
    const names = [...gone, ...added];
    return masked(ruling, names) === masked(rulingToday, names) ? [{ question, from, to, isSame: true }] : [];
  });
}

/** What a part of the table says, whichever of these names it says it with. */
function masked(part: unknown, names: readonly string[]): string | undefined {
  return names.reduce<string | undefined>(
    (text, name) => text?.replaceAll(`"${name}"`, '"…"'),
    JSON.stringify(part),
  );
}

/** The rules as before, but that questions and answers go by the names of today. */
export function underNamesOfToday(rules: RuleSet, renames: readonly Rename[]): RuleSet {
  if (renames.length === 0) return rules;
  const today = (name: string, question?: string) =>
    renames.find((one) => one.question === question && one.from === name)?.to ?? name;
  const formerly = (name: string, question?: string) =>
    renames.find((one) => one.question === question && one.to === name)?.from ?? name;
  const answersFormerly = (answers: NamedAnswers): NamedAnswers =>
    Object.fromEntries(
      Object.entries(answers).map(([question, answer]) => [
        formerly(question),
        typeof answer === 'string'
          ? formerly(answer, question)
          : answer.map((ticked) => formerly(ticked, question)),
      ]),
    );
  const findingToday = eachOnce((finding: NamedFinding): NamedFinding => {
    const question = today(finding.question);
    // A reading may name other answers to its question, such as those that it may become.
    const named = Object.entries(finding).map(([name, value]) => [
      name,
      isRecord(value) ? withKeys(value, (key) => today(key, question)) : value,
    ]);
    return { ...finding, ...Object.fromEntries(named), question, answer: today(finding.answer, question) };
  });
  return {
    questions: Object.fromEntries(
      Object.entries(rules.questions).map(([former, asked]) => {
        const question = today(former);
        return [question, { ...asked, options: withKeys(asked.options, (key) => today(key, question)) }];
      }),
    ),
    isAsked: (question, answers) => rules.isAsked(formerly(question), answersFormerly(answers)),
    judge: (answers) => {
      const { outcome, findings } = rules.judge(answersFormerly(answers));
      return { outcome, findings: findings.map(findingToday) };
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withKeys(record: Readonly<Record<string, unknown>>, rename: (key: string) => string) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

/** The same, but that what is made of a thing is made once: half a million sets share a few findings. */
function eachOnce<Thing extends object>(make: (thing: Thing) => Thing): (thing: Thing) => Thing {
  const made = new WeakMap<Thing, Thing>();
  return (thing) => {
    const one = made.get(thing) ?? make(thing);
    made.set(thing, one);
    return one;
  };
}
