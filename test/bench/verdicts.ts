import Ajv from 'ajv';
import { Engine } from 'json-rules-engine';
import { type Answers, eachQuestion, isTicks, questionIds } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { conditionOf, decisionsOn, optionsOf, type QuestionId } from '../../rules/questions';
import { placeOf, replay } from '../../rules/replay';
import { median } from './numbers';

/** One way to come to a verdict, or to less: how many sets of answers it deals with in a second. */
export interface Rate {
  readonly name: string;
  /** Medians, in sets of answers a second. */
  readonly perSecond: number;
}

/** How many sets are drawn, and for how long each way is tried in one round, in milliseconds. */
const drawn = 5_000;
const roundLength = 300;

/** Complete sets of answers, the same in every run; ghosts, as in links, among them. */
function drawAnswers(): Answers[] {
  let seed = 7;
  const chance = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: drawn }, () =>
    eachQuestion((question) => {
      const options: readonly string[] = optionsOf(question);
      return isTicks(question)
        ? options.filter(() => chance(2) === 1)
        : (options[chance(options.length)] ?? '');
    }),
  ) as Answers[];
}

/** The questionnaire as a schema that accepts or rejects: every answer known, every question asked answered. */
function acceptsOnly(): (answers: unknown) => boolean {
  const named = (question: QuestionId) => {
    const option = { enum: optionsOf(question) };
    return isTicks(question) ? { type: 'array', items: option } : option;
  };
  const asked = questionIds.flatMap((question) => {
    const condition = conditionOf(question);
    if (!condition) return [];
    const options =
      'isOneOf' in condition ? { enum: condition.isOneOf } : { not: { enum: condition.isNoneOf } };
    const is = { properties: { [condition.question]: options }, required: [condition.question] };
    // biome-ignore lint/suspicious/noThenProperty: it is what JSON Schema calls it.
    return [{ if: is, then: { required: [question] } }];
  });
  const always = questionIds.filter((question) => !conditionOf(question) && !isTicks(question));
  return new Ajv().compile({
    type: 'object',
    properties: eachQuestion(named),
    required: always,
    additionalProperties: false,
    allOf: asked,
  });
}

/** The decision table as rules of json-rules-engine: one an answer, its finding the event. */
function engineOfRules(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const question of questionIds) {
    const condition = conditionOf(question);
    const isAsked = condition
      ? [
          'isOneOf' in condition
            ? { fact: condition.question, operator: 'in', value: condition.isOneOf }
            : { fact: condition.question, operator: 'notIn', value: condition.isNoneOf },
        ]
      : [];
    for (const [option, decision] of Object.entries(decisionsOn(question))) {
      const isGiven = isTicks(question)
        ? { fact: question, operator: 'contains', value: option }
        : { fact: question, operator: 'equal', value: option };
      if ('leftTo' in decision) continue;
      const rulings = 'decidedWith' in decision ? Object.entries(decision.rulings) : [[undefined, decision]];
      for (const [other, ruling] of rulings) {
        const withOther =
          'decidedWith' in decision ? [{ fact: decision.decidedWith, operator: 'equal', value: other }] : [];
        engine.addRule({
          conditions: { all: [isGiven, ...isAsked, ...withOther] },
          event: { type: question, params: { option, ruling } },
        });
      }
    }
  }
  return engine;
}

/** Sets a second, of one round. */
async function rateOf(sets: readonly Answers[], deal: (answers: Answers) => unknown): Promise<number> {
  const start = performance.now();
  let dealtWith = 0;
  while (performance.now() - start < roundLength) {
    // In lots, so that looking at the clock costs nothing; smaller ones would be too coarse for the slow ways only.
    for (let count = 0; count < 200; count++) {
      const answers = sets[dealtWith % sets.length];
      const result = answers && deal(answers);
      if (result instanceof Promise) await result;
      dealtWith++;
    }
  }
  return (dealtWith / (performance.now() - start)) * 1_000;
}

/** Tries every way in turns, round after round, so that what slows the machine slows all of them. */
export async function verdictRates(rounds: number): Promise<Rate[]> {
  const sets = drawAnswers();
  const accepts = acceptsOnly();
  const engine = engineOfRules();
  const ways: Readonly<Record<string, (answers: Answers) => unknown>> = {
    judge,
    machine: (answers) => placeOf(replay(answers, { name: 'result' })),
    ajv: accepts,
    'json-rules-engine': (answers) => engine.run(answers),
  };
  const rates = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, deal] of Object.entries(ways)) rates.get(name)?.push(await rateOf(sets, deal));
  }
  return [...rates].map(([name, measured]) => ({ name, perSecond: median(measured) }));
}
