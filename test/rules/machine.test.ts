import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Answers, Given } from '../../rules/answers';
import type { Place } from '../../rules/course';
import { type CheckEvent, type CheckSnapshot, machine } from '../../rules/machine';
import { questions } from '../../rules/questions';
import { afterEvent, placeOf, replay } from '../../rules/replay';
import { clean, proprietor } from './by-hand';

const at = (question: keyof typeof questions): Place => ({ name: 'question', question });
const atBar = (question: keyof typeof questions): Place => ({ name: 'bar', question });
const changing = (question: keyof typeof questions): Place => ({ name: 'change', question });
const result: Place = { name: 'result' };

const answer = (snapshot: CheckSnapshot, given: Given) => afterEvent(snapshot, { type: 'ANSWER', ...given });

/** Where answering these, one after the other and in order, leads. */
function walk(...given: Given[]): CheckSnapshot {
  return given.reduce(answer, replay({}, at('applicant')));
}

const company: Given = { question: 'applicant', answer: 'japanCompany' };
const paid: Given = { question: 'membership', answer: 'paid' };

describe('the statechart', () => {
  test('has a state for every question and a final one for every outcome', () => {
    expect(Object.keys(machine.states.asking?.states ?? {})).toEqual(Object.keys(questions));
    const final = Object.values(machine.states).filter(({ type }) => type === 'final');
    expect(final.map(({ key }) => key)).toEqual(['canApply', 'askFirst', 'cannotApply']);
  });

  test('leaves a choice after the questions that can bar, and after no other', () => {
    const withChoice = Object.values(machine.states.asking?.states ?? {}).filter(
      ({ states }) => states.barred,
    );
    expect(withChoice.map(({ key }) => key)).toEqual([
      'applicant',
      'membership',
      'listedCompany',
      'restricted',
      'eligibleItems',
      'agreement',
    ]);
  });

  test('says of each question which FAQ entries it rests on', () => {
    expect(machine.states.asking?.states.listedCompany?.states.open?.meta).toEqual({
      place: at('listedCompany'),
      cites: ['Q10'],
    });
    expect(machine.states.canApply?.meta).toEqual({ place: result, cites: [] });
  });

  test('can be walked by XState’s graph tools to every question, every bar and every outcome', () => {
    const eventsAt = (snapshot: CheckSnapshot): CheckEvent[] => {
      const place = placeOf(snapshot);
      if (place.name === 'bar') return [{ type: 'CONTINUE' }];
      if (place.name !== 'question') return [];
      const { question } = place;
      if (question === 'circumstances') return [{ type: 'ANSWER', question, answer: [] }];
      return Object.keys(questions[question].options).map(
        (option) => ({ type: 'ANSWER', question, answer: option }) as CheckEvent,
      );
    };
    // States are told apart by where they stand and whether something bars or is open, not by every answer.
    const paths = getShortestPaths(machine, {
      input: undefined,
      events: eventsAt,
      serializeState: (snapshot) => {
        const { applicant, employees, restricted, membership, sharedProduct } = snapshot.context.answers;
        return JSON.stringify([snapshot.value, applicant, employees, restricted, membership, sharedProduct]);
      },
    });
    const reached = new Set(paths.map(({ state }) => JSON.stringify(placeOf(state))));
    for (const question of Object.keys(questions))
      expect(reached).toContain(JSON.stringify({ name: 'question', question }));
    for (const question of [
      'applicant',
      'membership',
      'listedCompany',
      'restricted',
      'eligibleItems',
      'agreement',
    ]) {
      expect(reached).toContain(JSON.stringify({ name: 'bar', question }));
    }
    const outcomes = paths.filter(({ state }) => state.status === 'done').map(({ state }) => state.value);
    expect(new Set(outcomes)).toEqual(new Set(['canApply', 'askFirst', 'cannotApply']));
  }, 30_000);

  test('runs as an actor, as the inspector wants it', () => {
    const actor = createActor(machine).start();
    actor.send({ type: 'ANSWER', question: 'applicant', answer: 'japanCompany' });
    expect(actor.getSnapshot().value).toEqual({ asking: { membership: 'open' } });
    actor.send({ type: 'RESTART' });
    expect(actor.getSnapshot().context.answers).toEqual({});
  });
});

describe('asking in order', () => {
  test('a company is asked neither employees nor industry', () => {
    expect(placeOf(walk(company))).toEqual(at('membership'));
  });

  test('a sole proprietor is asked for employees, and for the industry only in between', () => {
    const applicant: Given = { question: 'applicant', answer: 'japanSoleProprietor' };
    expect(placeOf(walk(applicant))).toEqual(at('employees'));
    expect(placeOf(walk(applicant, { question: 'employees', answer: 'from51To100' }))).toEqual(
      at('industry'),
    );
    expect(placeOf(walk(applicant, { question: 'employees', answer: 'upTo50' }))).toEqual(at('membership'));
  });

  test('with only restricted products, eligible items are not asked', () => {
    const barred = walk(
      company,
      { question: 'membership', answer: 'none' },
      { question: 'listedCompany', answer: 'same' },
      { question: 'restricted', answer: 'all' },
    );
    expect(placeOf(barred)).toEqual(atBar('restricted'));
    expect(placeOf(afterEvent(barred, { type: 'CONTINUE' }))).toEqual(at('sharedProduct'));
  });

  test('agreement is asked for only where someone else applies too', () => {
    const { sharedProduct: _, ...rest } = clean;
    const asked = replay(rest, at('sharedProduct'));
    const given = (option: 'no' | 'yes' | 'notSure') =>
      placeOf(answer(asked, { question: 'sharedProduct', answer: option }));
    expect(given('yes')).toEqual(at('agreement'));
    expect(given('no')).toEqual(at('circumstances'));
    expect(given('notSure')).toEqual(at('circumstances'));
  });

  test('an answer to another question than the one shown is ignored', () => {
    expect(placeOf(walk(paid))).toEqual(at('applicant'));
  });

  test('going back leads to the page before and forgets nothing', () => {
    const back = afterEvent(walk(company, { question: 'membership', answer: 'none' }), { type: 'BACK' });
    expect(placeOf(back)).toEqual(at('membership'));
    expect(back.context.answers).toEqual({ applicant: 'japanCompany', membership: 'none' });
    expect(placeOf(afterEvent(back, { type: 'BACK' }))).toEqual(at('applicant'));
  });
});

describe('at a bar', () => {
  test('the first one interrupts and leaves a choice', () => {
    const barred = walk(company, paid);
    expect(placeOf(barred)).toEqual(atBar('membership'));
    expect(placeOf(afterEvent(barred, { type: 'CONTINUE' }))).toEqual(at('listedCompany'));
    expect(afterEvent(barred, { type: 'CONCLUDE' }).value).toBe('cannotApply');
  });

  test('a later one does not', () => {
    const onward = afterEvent(walk(company, paid), { type: 'CONTINUE' });
    expect(placeOf(answer(onward, { question: 'listedCompany', answer: 'different' }))).toEqual(
      at('restricted'),
    );
  });

  test('the result can be had at any later question', () => {
    const onward = afterEvent(walk(company, paid), { type: 'CONTINUE' });
    expect(afterEvent(onward, { type: 'CONCLUDE' }).value).toBe('cannotApply');
  });

  test('without a bar there is no early result', () => {
    expect(placeOf(afterEvent(walk(company), { type: 'CONCLUDE' }))).toEqual(at('membership'));
  });

  test('going back leads to the question, and from the next question to the choice', () => {
    const barred = walk(company, paid);
    expect(placeOf(afterEvent(barred, { type: 'BACK' }))).toEqual(at('membership'));
    expect(placeOf(afterEvent(afterEvent(barred, { type: 'CONTINUE' }), { type: 'BACK' }))).toEqual(
      atBar('membership'),
    );
  });
});

describe('changing one answer from the result', () => {
  const change = (answers: Answers, given: Given) => answer(replay(answers, changing(given.question)), given);

  test('comes straight back if nothing else is needed', () => {
    const changed = change(clean, paid);
    expect(changed.value).toBe('cannotApply');
    expect(changed.context.answers).toEqual({ ...clean, membership: 'paid' });
  });

  test('asks only what the new answer needs', () => {
    const changed = change(clean, { question: 'applicant', answer: 'japanSoleProprietor' });
    expect(placeOf(changed)).toEqual(changing('employees'));
    const further = answer(changed, { question: 'employees', answer: 'from51To100' });
    expect(placeOf(further)).toEqual(changing('industry'));
    expect(answer(further, { question: 'industry', answer: 'retail' }).value).toBe('askFirst');
  });

  test('asks it even while something else bars', () => {
    const { eligibleItems: _, ...rest } = clean;
    const barred: Answers = { ...rest, membership: 'paid', restricted: 'all' };
    const changed = change(barred, { question: 'restricted', answer: 'some' });
    expect(placeOf(changed)).toEqual(changing('eligibleItems'));
    expect(answer(changed, { question: 'eligibleItems', answer: 'all' }).value).toBe('cannotApply');
  });

  test('drops answers that no longer apply', () => {
    const small: Answers = { ...proprietor, employees: 'from51To100', industry: 'retail' };
    expect(change(small, company).context.answers).toEqual(clean);
  });

  test('after an early result whose bar is gone, asks the rest', () => {
    const early: Answers = { applicant: 'overseasCompany' };
    expect(placeOf(change(early, company))).toEqual(changing('membership'));
  });

  test('after an early result that is still barred, comes straight back', () => {
    const early: Answers = { applicant: 'japanCompany', membership: 'paid' };
    const changed = change(early, { question: 'membership', answer: 'leavingToApply' });
    expect(changed.value).toBe('cannotApply');
    expect(changed.context.answers).toEqual({ applicant: 'japanCompany', membership: 'leavingToApply' });
  });

  test('can be left again without changing anything', () => {
    const left = afterEvent(replay(clean, changing('membership')), { type: 'BACK' });
    expect(left.value).toBe('canApply');
    expect(left.context.answers).toEqual(clean);
  });
});

describe('going back while changing', () => {
  const back = (answers: Answers, question: keyof typeof questions) =>
    placeOf(afterEvent(replay(answers, changing(question)), { type: 'BACK' }));

  test('from a question made necessary leads to the one before it', () => {
    expect(back({ ...proprietor }, 'employees')).toEqual(changing('applicant'));
    expect(back({ ...proprietor, employees: 'from51To100' }, 'industry')).toEqual(changing('employees'));
  });

  test('leads nowhere while the result lacks an answer: the change has to be finished', () => {
    expect(back({ ...proprietor }, 'applicant')).toEqual(changing('applicant'));
    const { eligibleItems: _, ...rest } = clean;
    expect(back({ ...rest, restricted: 'some' }, 'restricted')).toEqual(changing('restricted'));
  });

  test('counts none as ticked where the circumstances were not come to', () => {
    const { circumstances: _, ...rest } = clean;
    const left = afterEvent(replay(rest, changing('membership')), { type: 'BACK' });
    expect(placeOf(left)).toEqual(result);
    expect(left.context.answers).toEqual(clean);
  });
});

describe('replaying answers', () => {
  test.each([
    ['a question in the middle, later answers kept', clean, at('listedCompany')],
    ['the choice at a bar', { ...clean, membership: 'paid' }, atBar('membership')],
    ['a question after a bar', { ...clean, membership: 'paid' }, at('restricted')],
    ['the result', clean, result],
    ['an early result', { applicant: 'overseasCompany' }, result],
    ['a change', clean, changing('sharedProduct')],
  ] as [string, Answers, Place][])('leads to %s', (_, answers, place) => {
    const snapshot = replay(answers, place);
    expect(placeOf(snapshot)).toEqual(place);
    expect(snapshot.hasTag(place.name)).toBe(true);
    expect(snapshot.context.answers).toEqual(answers);
  });

  test.each([
    [
      'a question whose forerunners are unanswered',
      { applicant: 'japanCompany' },
      at('restricted'),
      at('membership'),
    ],
    [
      'a question after a bar whose forerunners are unanswered',
      { applicant: 'overseasCompany' },
      at('restricted'),
      at('membership'),
    ],
    ['a question that is not asked', clean, at('employees'), result],
    ['a bar where nothing bars', clean, atBar('membership'), result],
    ['a result for want of answers', { applicant: 'japanCompany' }, result, at('membership')],
  ] as [string, Answers, Place, Place][])('cannot lead to %s', (_, answers, goal, end) => {
    expect(placeOf(replay(answers, goal))).toEqual(end);
  });

  test('a result without a word on circumstances counts as none ticked', () => {
    const { circumstances: _, ...rest } = clean;
    expect(replay(rest, result).context.answers).toEqual(clean);
  });
});
