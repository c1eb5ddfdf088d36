import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { shiftsSince } from '../../rules/judgement';
import { clientNameFrom } from '../../src/router/client-name';
import { visitAt } from '../../src/router/visit';

/** Written by the last build under rules 2026.1: a name and a fragment a line. */
const links = readFileSync(path.join(import.meta.dirname, '../made-under-2026-1/links.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string]);

const clean: Answers = {
  applicant: 'japanCompany',
  membership: 'none',
  listedCompany: 'same',
  restricted: 'none',
  eligibleItems: 'all',
  sharedProduct: 'no',
  circumstances: [],
};
const shared = { ...clean, sharedProduct: 'yes' } as const;
const { eligibleItems: _, ...unlistable } = shared;

/** What each link says in today's names, by hand. */
const today: Readonly<Record<string, Answers>> = {
  no: clean,
  agreed: { ...shared, agreement: 'agreed', circumstances: ['madeOverseas'] },
  notYetAgreed: { ...shared, agreement: 'notYetAgreed', restricted: 'some' },
  refused: { ...shared, agreement: 'refused' },
  betweenAgents: { ...shared, agreement: 'otherPairing', eligibleItems: 'some' },
  notSure: { ...clean, sharedProduct: 'notSure', applicant: 'notSure' },
  masks: { ...unlistable, agreement: 'agreed', restricted: 'infectionControl' },
  proprietor: {
    ...shared,
    applicant: 'japanSoleProprietor',
    employees: 'from51To100',
    industry: 'retail',
    agreement: 'refused',
    circumstances: ['consumerGoods', 'madeOverseas'],
  },
  early: { applicant: 'overseasCompany' },
};

const results = links.filter(([name]) => name in today);

describe('a link to a result made under rules 2026.1', () => {
  test.each(results)('%s opens where it led, with all that was said: %s', (name, fragment) => {
    const { location, problem } = visitAt(fragment);
    expect(problem).toBeUndefined();
    expect(location.page.name).toBe(/^#\/(\w+)/.exec(fragment)?.[1]);
    expect(location.answers).toEqual(today[name]);
    expect(location.language).toBe(fragment.includes('lang=en') ? 'en' : 'ja');
    expect(location.client).toBe(fragment.includes('client=') ? clientNameFrom('山田製作所') : undefined);
  });

  test.each(results)('%s says what it was, and that it is still so: %s', (_name, fragment) => {
    const { answers, former } = visitAt(fragment).location;
    expect(former?.rules).toBe('2026.1');
    expect(fragment).toContain(`outcome=${former?.outcome}`);
    expect(judge(answers).outcome).toBe(former?.outcome);
    expect(former && shiftsSince(former, answers)).toEqual([]);
  });

  test.each(results)('%s says the same once its address is put right: %s', (_name, fragment) => {
    const first = visitAt(fragment);
    const again = visitAt(first.fragment);
    expect(again.location).toEqual(first.location);
    expect(again.problem).toBeUndefined();
    expect(again.fragment).toBe(first.fragment);
  });

  test('says where an old answer weighs otherwise than it did', () => {
    const [, fragment = ''] = links.find(([name]) => name === 'refused') ?? [];
    // As if a refusal had been an open point then.
    const { answers, former } = visitAt(
      fragment.replace('cannotApply&effects=mmmb', 'askFirst&effects=mmmc'),
    ).location;
    expect(former && shiftsSince(former, answers)).toEqual([
      { question: 'agreement', was: 'confirm', is: 'bars' },
    ]);
  });
});

describe('a link to a question made under rules 2026.1', () => {
  const linkNamed = (name: string) => links.find(([known]) => known === name)?.[1] ?? '';

  test('opens that question, with what was answered later too', () => {
    const { location, problem } = visitAt(linkNamed('unfinished'));
    expect(problem).toBeUndefined();
    expect(location).toMatchObject({
      page: { name: 'question', question: 'restricted' },
      answers: { sharedProduct: 'yes', agreement: 'otherPairing' },
    });
    expect(visitAt(linkNamed('question')).location).toMatchObject({
      page: { name: 'question', question: 'sharedProduct' },
      answers: today.refused,
    });
  });

  test('opens the choice at the bar where that is today', () => {
    const { location, problem } = visitAt(linkNamed('bar'));
    expect(problem).toBeUndefined();
    expect(location).toMatchObject({ page: { name: 'bar', question: 'agreement' }, answers: today.refused });
  });
});
