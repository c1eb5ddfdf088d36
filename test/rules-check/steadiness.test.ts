import { expect, test } from 'vitest';
import { steadinessFaults } from '../../tools/rules-check/steadiness';
import { judgeOfApplicant, lines, onApplicant, saying } from './changed';

test('nothing is taken back by a judge that keeps its word', () => {
  expect(lines(steadinessFaults(onApplicant, judgeOfApplicant))).toEqual([]);
});

test('a bar that one more answer lifts', () => {
  const lenient = saying(judgeOfApplicant, ({ outcome }, { applicant, listedCompany }) => ({
    outcome: applicant === 'overseasCompany' && listedCompany === 'notDecided' ? 'askFirst' : outcome,
  }));
  expect(lines(steadinessFaults(onApplicant, lenient))).toEqual([
    'reversal · applicant.overseasCompany · turns cannotApply into askFirst · 2 answer sets, such as membership=paid&listedCompany=notDecided&applicant=overseasCompany',
    'reversal · listedCompany.notDecided · turns cannotApply into askFirst · 8 answer sets, such as applicant=overseasCompany&listedCompany=notDecided',
    'too early · outcome · is askFirst while membership is unanswered · such as applicant=overseasCompany&listedCompany=notDecided',
  ]);
});

test('an outcome that comes before the last answer', () => {
  const hasty = saying(judgeOfApplicant, ({ outcome }, { applicant }) => ({
    outcome: applicant === 'japanCompany' ? (outcome ?? 'canApply') : outcome,
  }));
  expect(lines(steadinessFaults(onApplicant, hasty))).toEqual([
    'too early · outcome · is canApply while membership is unanswered · 3 answer sets, such as applicant=japanCompany',
    'too early · outcome · is canApply while listedCompany is unanswered · 5 answer sets, such as applicant=japanCompany&membership=none',
  ]);
});

test('a judge that does not miss an answer the table asks for', () => {
  const forgetful = saying(judgeOfApplicant, ({ unanswered }) => ({
    unanswered: unanswered.filter((question) => question !== 'industry'),
  }));
  // Two head counts, and 8 × 4 ways to answer or leave open what follows.
  expect(lines(steadinessFaults(onApplicant, forgetful))).toEqual([
    'disagreement · industry · is asked by the table, and not missed by the judge · 64 answer sets, such as applicant=japanSoleProprietor&employees=from51To100',
  ]);
});

test('a judge that misses an answer the table does not ask for', () => {
  const curious = saying(judgeOfApplicant, ({ unanswered }, { applicant }) => ({
    unanswered: applicant === 'notSure' ? [...unanswered, 'employees'] : unanswered,
  }));
  expect(lines(steadinessFaults(onApplicant, curious))).toEqual([
    'disagreement · employees · is missed by the judge, and not asked by the table · 32 answer sets, such as applicant=notSure',
  ]);
});
