import { describe, expect, test } from 'vitest';
import { impactOf } from '../../tools/impact/impact';
import { textsToReadAgain } from '../../tools/impact/texts';
import { type Reading, readings, rulesWith, withEffect } from './made-up-rules';

/** What is to be read again once the branch is worded so in both languages. */
function toReadAgain(changed: readonly Reading[], ja: object, en: object): string[] {
  const { changes } = impactOf(rulesWith(readings), rulesWith(changed));
  return textsToReadAgain(
    changes,
    { ja: wording({}), en: wording({}) },
    { ja: wording(ja), en: wording(en) },
  );
}

const wording = (changed: object) => ({
  applicant: {
    title: 'Who is applying?',
    options: {
      company: { label: 'A company', finding: 'Companies may apply.' },
      branch: {
        label: 'A branch',
        hint: 'A place of business.',
        finding: 'The FAQ does not mention branches.',
        settle: 'May we apply?',
        ...changed,
      },
    },
  },
  product: { options: { unlisted: { label: 'Not on the list', finding: 'We read it so.', wayOn: 'See.' } } },
});

describe('texts to read again', () => {
  test('are all on an answer of another effect, but for its name', () => {
    expect(toReadAgain(withEffect('branch', 'meets'), {}, {})).toEqual([
      'read again: applicant.branch.hint (ja, en): unchanged although confirm → meets',
      'read again: applicant.branch.finding (ja, en): unchanged although confirm → meets',
      'read again: applicant.branch.settle (ja, en): unchanged although confirm → meets',
    ]);
  });

  test('are those that were not rewritten, in each language', () => {
    const rewritten = { finding: 'Branches may apply.', settle: 'Nothing to settle.' };
    const inEnglish = { hint: 'A place of business, however small.', ...rewritten };
    expect(toReadAgain(withEffect('branch', 'meets'), rewritten, inEnglish)).toEqual([
      'read again: applicant.branch.hint (ja): unchanged although confirm → meets',
    ]);
  });

  test('are those on an answer that is more or less certain too', () => {
    const said = readings.map((reading) =>
      reading.answer === 'unlisted' ? { ...reading, certainty: 'express' } : reading,
    );
    expect(toReadAgain(said, {}, {})).toEqual([
      'read again: product.unlisted.finding (ja, en): unchanged although inferred → express',
      'read again: product.unlisted.wayOn (ja, en): unchanged although inferred → express',
    ]);
  });

  test('are none where an answer only rests on another entry', () => {
    const cited = readings.map((reading) =>
      reading.answer === 'branch' ? { ...reading, cites: ['Q26'] } : reading,
    );
    expect(toReadAgain(cited, {}, {})).toEqual([]);
  });

  test('are none on an answer that is new', () => {
    const without = readings.filter(({ answer }) => answer !== 'abroad');
    const { changes } = impactOf(rulesWith(without), rulesWith(readings));
    const abroad = { label: 'A company abroad', finding: 'Companies abroad may not apply.' };
    expect(changes).toHaveLength(1);
    expect(
      textsToReadAgain(changes, { ja: wording({}) }, { ja: { applicant: { options: { abroad } } } }),
    ).toEqual([]);
  });
});
