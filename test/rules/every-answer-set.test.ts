import { beforeAll, describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { type Answers, askedQuestions, givenTo, questionIds } from '../../rules/answers';
import { type Finding, judge } from '../../rules/judge';
import { type CheckSnapshot, machine } from '../../rules/machine';
import { questionsLeft } from '../../rules/outlook';
import { type QuestionId, questions } from '../../rules/questions';
import { placeOf } from '../../rules/replay';
import { afterApplying } from '../../rules/standing';
import { outcomeByHand } from './oracle';
import { completeSets, waysToAnswer } from './space';

/** So many counterexamples are shown; one is enough to fail. */
const shown = 5;

function withOther(answers: Answers, question: QuestionId, answer: unknown): Answers {
  return { ...answers, [question]: answer };
}

describe('all 508,032 complete answer sets', () => {
  const wrong: Answers[] = [];
  const barredByDoubt: Finding[] = [];
  const found = new Map<string, Finding>();
  const answered = new Set<string>();
  let count = 0;

  beforeAll(() => {
    for (const answers of completeSets()) {
      count++;
      const { outcome, findings, unanswered } = judge(answers);
      if (outcome !== outcomeByHand(answers) || unanswered.length > 0) wrong.push(answers);
      for (const finding of findings)
        found.set(`${finding.question} ${finding.answer} ${finding.effect}`, finding);
      for (const [id, answer] of Object.entries(answers)) answered.add(`${id} ${answer}`);
    }
    for (const finding of found.values()) {
      const isDoubt = ['notSure', 'notChecked', 'notDecided'].includes(finding.answer);
      if (isDoubt && finding.effect === 'bars') barredByDoubt.push(finding);
    }
  }, 60_000);

  test('are counted', () => {
    expect(count).toBe(508_032);
  });

  test('have exactly the outcome written by hand', () => {
    expect(wrong.slice(0, shown)).toEqual([]);
  });

  test('use every option of every question', () => {
    const unused = questionIds.flatMap((id) =>
      waysToAnswer(id)
        .map((answer) => `${id} ${answer}`)
        .filter((key) => !answered.has(key)),
    );
    expect(unused).toEqual([]);
  });

  test('show every effect, and with the standing notes every entry from Q7 to Q17', () => {
    const effects = new Set([...found.values()].map(({ effect }) => effect));
    expect([...effects].sort()).toEqual(['bars', 'confirm', 'meets', 'note']);
    const cited = new Set<string>([...[...found.values()].flatMap(({ cites }) => cites), ...afterApplying]);
    const missing = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].filter((number) => !cited.has(`Q${number}`));
    expect(missing).toEqual([]);
  });

  test('are never barred by doubt', () => {
    expect(barredByDoubt).toEqual([]);
  });
});

describe('every set that differs in a decisive answer', () => {
  const sets = [...completeSets(['circumstances'])].map((answers) => ({ ...answers, circumstances: [] }));

  test('there are 31,752 of them', () => {
    expect(sets).toHaveLength(31_752);
  });

  test('a bar found early is never lifted by answering more', () => {
    const lifted = sets.filter((answers) => {
      const prefixes = questionIds.map((_, end) =>
        Object.fromEntries(
          questionIds.slice(0, end + 1).map((id) => [id, answers[id as keyof typeof answers]]),
        ),
      );
      const isBarred = prefixes.map((prefix) => judge(prefix).outcome === 'cannotApply');
      return isBarred.some(
        (barred, position) => barred && !isBarred[position + 1] && position + 1 < isBarred.length,
      );
    });
    expect(lifted.slice(0, shown)).toEqual([]);
  });

  test('no question is asked that can change neither outcome nor findings', () => {
    const idle = sets.filter((answers) =>
      askedQuestions(answers).some((question) => {
        const asGiven = JSON.stringify(judge(answers));
        return waysToAnswer(question).every(
          (answer) => JSON.stringify(judge(withOther(answers, question, answer))) === asGiven,
        );
      }),
    );
    expect(idle.slice(0, shown)).toEqual([]);
  }, 60_000);

  test('the number of questions left is always within the range shown, and the range never grows', () => {
    const off = sets.filter((answers) => {
      const asked = askedQuestions(answers);
      let previous = { fewest: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
      return asked.some((question, position) => {
        const range = questionsLeft(question, answers);
        const left = asked.length - position;
        const isOff = left < range.fewest || left > range.most;
        const hasGrown = range.fewest > previous.fewest || range.most > previous.most;
        previous = range;
        return isOff || hasGrown;
      });
    });
    expect(off.slice(0, shown)).toEqual([]);
  }, 60_000);

  test('the machine, walked question by question, ends where the judge does', () => {
    const disagreements: Answers[] = [];
    let ended = 0;
    const walk = (snapshot: CheckSnapshot) => {
      const place = placeOf(snapshot);
      if (place.name === 'result') {
        ended++;
        if (snapshot.value !== judge(snapshot.context.answers).outcome)
          disagreements.push(snapshot.context.answers);
      } else if (place.name === 'bar') {
        walk(transition(machine, snapshot, { type: 'CONTINUE' })[0]);
      } else {
        const { question } = place;
        const ways = questions[question].kind === 'ticks' ? [[]] : waysToAnswer(question);
        for (const way of ways) {
          const given = givenTo(question, withOther({}, question, way));
          if (given) walk(transition(machine, snapshot, { type: 'ANSWER', ...given })[0]);
        }
      }
    };
    walk(initialTransition(machine, {})[0]);
    expect(ended).toBe(31_752);
    expect(disagreements.slice(0, shown)).toEqual([]);
  }, 120_000);
});
