import { describe, expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { introductionSchema, noticeOf, wishSchema } from '../../src/embed/messages';
import { enCheck } from '../../src/words/en-check';
import { frameTitle } from '../../src/words/frame-title';
import { jaCheck } from '../../src/words/ja-check';

describe('what a page is told', () => {
  test('of a bar: the entries behind it', () => {
    expect(noticeOf(judge({ applicant: 'overseasCompany' }))).toEqual({
      outcome: 'cannotApply',
      cites: ['Q7'],
    });
  });

  test('of several bars: their entries in the order of the FAQ, each once', () => {
    const verdict = judge({
      applicant: 'overseasCompany',
      membership: 'paid',
      sharedProduct: 'yes',
      agreement: 'refused',
    });
    expect(noticeOf(verdict)).toEqual({ outcome: 'cannotApply', cites: ['Q7', 'Q9', 'Q15', 'Q17'] });
  });

  const rest = {
    listedCompany: 'same',
    restricted: 'none',
    eligibleItems: 'all',
    sharedProduct: 'no',
  } as const;

  test('of open points: their entries, and not those of what is met', () => {
    const verdict = judge({ applicant: 'otherOrganisation', membership: 'none', ...rest, circumstances: [] });
    expect(noticeOf(verdict)).toEqual({ outcome: 'askFirst', cites: ['Q7'] });
  });

  test('of nothing in the way: the entries met, and nothing of circumstances that decide nothing', () => {
    const verdict = judge({
      applicant: 'japanCompany',
      membership: 'none',
      ...rest,
      circumstances: ['otherJetroProgrammes'],
    });
    expect(noticeOf(verdict)).toEqual({
      outcome: 'canApply',
      cites: ['Q6', 'Q7', 'Q9', 'Q10', 'Q11', 'Q12', 'Q15'],
    });
  });

  test('of a check without an outcome: nothing', () => {
    expect(noticeOf(judge({ applicant: 'japanCompany' }))).toBeUndefined();
  });
});

describe('what the frame takes from the page around it', () => {
  test.each([
    [{ notify: [] }, true],
    [{ notify: ['https://bank.example'] }, true],
    [{ notify: 'https://bank.example' }, false],
    [{ notify: [1] }, false],
    [{}, false],
    [{ notify: [], answers: {} }, false],
    ['notify', false],
    [null, false],
  ])('%j as an introduction: %s', (message, isTaken) => {
    expect(introductionSchema.safeParse(message).success).toBe(isTaken);
  });

  test.each([
    [{ language: 'en' }, true],
    [{ language: 'fr' }, false],
    [{ language: 'en', answers: {} }, false],
  ])('%j as a wish: %s', (message, isTaken) => {
    expect(wishSchema.safeParse(message).success).toBe(isTaken);
  });
});

test('the frame is called as the check is', () => {
  expect(frameTitle).toEqual({ ja: jaCheck.service.name, en: enCheck.service.name });
});
