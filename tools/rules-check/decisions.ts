import type { Decision } from '../../rules/ruling';
import { type Checked, counted, FaultList } from './fault';
import { isAskedBy, isTickList, optionsIn, visitDecisiveSets } from './space';
import type { AnswerSet, Table } from './subject';

/** One answer given, of a tick list one option. */
interface Point {
  readonly question: string;
  readonly option: string;
}

/**
 * Gaps and overlaps: whether every answer that can be given is ruled on exactly once. An answer is ruled on by its own
 * question, by the one it is left to, or by one that is decided with it.
 */
export function decisionFaults(table: Table): Checked {
  const faults = new FaultList();
  let sets = 0;
  visitDecisiveSets(table, (answers) => {
    sets++;
    for (const question of Object.keys(table)) {
      if (!isAskedBy(table, question, answers)) continue;
      const options = optionsIn(table, question);
      if (options.length === 0) faults.add('gap', question, 'is asked and has no option', answers);
      const given = isTickList(table, question)
        ? options
        : options.filter((option) => option === answers[question]);
      for (const option of given) {
        const wrong = wrongWith(table, { question, option }, answers);
        if (wrong) faults.add(wrong.kind, `${question}.${option}`, wrong.wrong, answers);
      }
    }
  });
  const questions = counted(Object.keys(table).length, 'question');
  const options = counted(
    Object.keys(table).flatMap((question) => optionsIn(table, question)).length,
    'option',
  );
  return { counted: `${questions}, ${options}, ${counted(sets, 'answer set')}`, faults: faults.all() };
}

function wrongWith(table: Table, point: Point, answers: AnswerSet) {
  const decision = table[point.question]?.options[point.option];
  if (!decision) return undefined;
  const ways = waysOfDeciding(decision);
  if (ways.length > 1) return { kind: 'overlap', wrong: ways.join(' and ') } as const;
  const deciders = decidersOf(table, point, answers);
  if (deciders.length > 1) {
    return { kind: 'overlap', wrong: `is decided by ${deciders.join(' and by ')}` } as const;
  }
  return deciders.length === 0 ? ({ kind: 'gap', wrong: gapIn(decision, answers) } as const) : undefined;
}

function waysOfDeciding(decision: Decision): string[] {
  return [
    ...('effect' in decision ? ['has a ruling of its own'] : []),
    ...('leftTo' in decision ? [`is left to ${decision.leftTo}`] : []),
    ...('decidedWith' in decision ? [`is decided with ${decision.decidedWith}`] : []),
  ];
}

function gapIn(decision: Decision, answers: AnswerSet): string {
  if ('leftTo' in decision) {
    const isAsked = answers[decision.leftTo] !== undefined;
    return `is left to ${decision.leftTo}, which ${isAsked ? 'does not rule on it' : 'is not asked then'}`;
  }
  if ('decidedWith' in decision) {
    const other = answers[decision.decidedWith];
    return `has no ruling where ${decision.decidedWith} is ${other === undefined ? 'not asked' : other}`;
  }
  return 'has no ruling';
}

/** The questions that rule on an answer. */
function decidersOf(table: Table, point: Point, answers: AnswerSet): string[] {
  const jointly = Object.keys(table).filter((other) => {
    const decision = decisionGiven(table, other, answers);
    return (
      decision &&
      'decidedWith' in decision &&
      decision.decidedWith === point.question &&
      Object.hasOwn(decision.rulings, point.option)
    );
  });
  const ruler = rulerOf(table, point.question, table[point.question]?.options[point.option], answers);
  return [...new Set([...(ruler === undefined ? [] : [ruler]), ...jointly])];
}

/** The question whose ruling a decision comes to, following what is left to another; `undefined` if to none. */
function rulerOf(
  table: Table,
  question: string,
  decision: Decision | undefined,
  answers: AnswerSet,
  passed: readonly string[] = [],
): string | undefined {
  if (!decision || passed.includes(question)) return undefined;
  if ('leftTo' in decision) {
    const next = decisionGiven(table, decision.leftTo, answers);
    return rulerOf(table, decision.leftTo, next, answers, [...passed, question]);
  }
  if ('decidedWith' in decision) {
    return Object.hasOwn(decision.rulings, String(answers[decision.decidedWith])) ? question : undefined;
  }
  return 'effect' in decision ? question : undefined;
}

/** What the table says of the answer given to a question. */
function decisionGiven(table: Table, question: string, answers: AnswerSet): Decision | undefined {
  const answer = answers[question];
  return typeof answer === 'string' ? table[question]?.options[answer] : undefined;
}
