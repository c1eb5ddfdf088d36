import fc from 'fast-check';
import { questionIds, withoutGhosts } from '../../../rules/answers';
import { outcomes } from '../../../rules/judge';
import type { Case } from '../../../src/desk/cases/case';
import { answerSets } from '../../properties/arbitraries';

const awkward = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '  ',
    '\u3000',
  ],
  ...['\uFEFF', '\u200b', '\0', '\ud800', '\udfff', '𠮷', 'question: ', 'reply:', '{{', '}}', '[', '{', '\\'],
);

/** Any text, most of it awkward: formulas, quotation marks, separators, line breaks, halves of characters. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(awkward, fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const moment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const questionId = fc.constantFrom(...questionIds);
const weights = fc.constantFrom('meets', 'note', 'confirm', 'bars', 'none', 'givenAnew');

/** Any case the desk can keep. */
export const anyCase: fc.Arbitrary<Case> = fc.record({
  id: fc.uuid(),
  client: anyText,
  reference: anyText,
  adviser: anyText,
  answers: answerSets.map(withoutGhosts),
  notes: fc.dictionary(questionId, anyText, { noNullPrototype: true }),
  note: anyText,
  settlements: fc.array(
    fc.record({
      question: questionId,
      answer: anyText,
      on: moment.map((text) => text.slice(0, 10)),
      by: anyText,
      reply: anyText,
    }),
    { maxLength: 3 },
  ),
  createdAt: moment,
  changedAt: moment,
  isArchived: fc.boolean(),
  judgements: fc.array(
    fc.record({
      judgedAt: moment,
      rules: fc.constantFrom('2026.1', '2025.12'),
      outcome: fc.constantFrom(...outcomes, null),
      weights: fc.dictionary(
        anyText.filter((name) => name !== '__proto__'),
        weights,
        { noNullPrototype: true },
      ),
    }),
    { maxLength: 3 },
  ),
});

/** Any number of cases, no two with the same id. */
export const anyCases: fc.Arbitrary<Case[]> = fc.uniqueArray(anyCase, {
  maxLength: 4,
  selector: ({ id }) => id,
});
