import { beforeAll, describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { type Answers, askedQuestions, givenTo, hangsOn, questionIds } from '../../rules/answers';
import { type Finding, findingsOn, judge } from '../../rules/judge';
import { type CheckSnapshot, machine } from '../../rules/machine';
import { questionsLeft } from '../../rules/outlook';
import { decisionsOn, optionsOf, type QuestionId, questions } from '../../rules/questions';
import { placeOf } from '../../rules/replay';
import { afterApplying } from '../../rules/standing';
import { outcomeByHand } from './oracle';
import { completeSets, waysToAnswer } from './space';

/** So many counterexamples are shown; one is enough to fail. */
const shown = 5;

function withOther(answers: Answers, question: QuestionId, answer: unknown): Answers {
  return { ...answers, [question]: answer };
}

describe('every complete answer set that differs in a decisive answer', () => {
  const sets = [...completeSets(['circumstances'])].map(
    (answers): Answers => ({ ...answers, circumstances: [] }),
  );
  const wrong: Answers[] = [];
  const barredByDoubt: Finding[] = [];
  const found = new Map<string, Finding>();
  const answered = new Set<string>();

  beforeAll(() => {
    for (const answers of sets) {
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

  test('there are 18 × 7 × 3 × 14 × 7 of them', () => {
    expect(sets).toHaveLength(37_044);
  });

  test('each has exactly the outcome written by hand', () => {
    expect(wrong.slice(0, shown)).toEqual([]);
  });

  test('together they use every option of every question', () => {
    const unused = questionIds
      .filter((id) => id !== 'circumstances')
      .flatMap((id) =>
        waysToAnswer(id)
          .map((answer) => `${id} ${answer}`)
          .filter((key) => !answered.has(key)),
      );
    expect(unused).toEqual([]);
  });

  test('they show every effect, and with circumstances and standing notes every entry from Q7 to Q17', () => {
    const noted = findingsOn('circumstances', { circumstances: optionsOf('circumstances') });
    const all = [...found.values(), ...noted];
    expect([...new Set([...found.values()].map(({ effect }) => effect))].sort()).toEqual([
      'bars',
      'confirm',
      'meets',
      'note',
    ]);
    const cited = new Set<string>([...all.flatMap(({ cites }) => cites), ...afterApplying]);
    const missing = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].filter((number) => !cited.has(`Q${number}`));
    expect(missing).toEqual([]);
  });

  test('none is barred by doubt', () => {
    expect(barredByDoubt).toEqual([]);
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
    expect(ended).toBe(37_044);
    expect(disagreements.slice(0, shown)).toEqual([]);
  }, 120_000);
});

describe('circumstances decide nothing', () => {
  const ways = waysToAnswer('circumstances');

  test('all 2,370,816 complete answer sets are these 64 times those above', () => {
    expect(ways).toHaveLength(64);
    expect(64 * 37_044).toBe(2_370_816);
  });

  test('each is a note, and nothing else in the table looks at them', () => {
    for (const circumstances of ways) {
      const findings = findingsOn('circumstances', withOther({}, 'circumstances', circumstances));
      expect(findings.map(({ answer }) => answer)).toEqual(circumstances);
      expect(findings.every(({ effect }) => effect === 'note')).toBe(true);
    }
    const looking = questionIds.filter((id) => hangsOn(id, 'circumstances'));
    const decided = questionIds.flatMap((id) =>
      Object.values(decisionsOn(id)).filter(
        (decision) =>
          ('leftTo' in decision && decision.leftTo === 'circumstances') ||
          ('decidedWith' in decision && decision.decidedWith === 'circumstances'),
      ),
    );
    expect([looking, decided]).toEqual([[], []]);
  });

  test('ticking all, none or any one leaves the outcome and every other finding as they were', () => {
    const tried = ways.filter(({ length }) => length === 0 || length === 1 || length === 6);
    const moved: Answers[] = [];
    // Answers that differ in nothing but what was ticked; a thirteenth of them, every answer among them.
    const sets = [...completeSets(['circumstances'])].filter((_, place) => place % 13 === 0);
    for (const answers of sets) {
      const without = judge({ ...answers, circumstances: [] });
      for (const circumstances of tried) {
        const { outcome, findings, unanswered } = judge(withOther(answers, 'circumstances', circumstances));
        const others = findings.filter(({ question }) => question !== 'circumstances');
        const isSame =
          outcome === without.outcome &&
          unanswered.length === 0 &&
          others.length === without.findings.length &&
          others.every((finding, place) => finding === without.findings[place]);
        if (!isSame) moved.push(answers);
      }
    }
    expect(moved.slice(0, shown)).toEqual([]);
  });
});
