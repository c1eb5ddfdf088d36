import { expect, test } from 'vitest';
import { enCheck } from '../../src/words/en-check';
import { enQuestions } from '../../src/words/en-questions';
import { jaCheck } from '../../src/words/ja-check';
import { jaQuestions } from '../../src/words/ja-questions';
import { plainPathReading } from '../../src/words/plain-path';

const sumOf = (reading: readonly { readonly count: number }[]) =>
  reading.reduce((sum, { count }) => sum + count, 0);

test('the plain path is read in two minutes: at most 1,100 Japanese characters, start page included', () => {
  expect(sumOf(plainPathReading('ja', jaCheck, jaQuestions))).toBeLessThanOrEqual(1_100);
});

test('in English it has at most 450 words', () => {
  expect(sumOf(plainPathReading('en', enCheck, enQuestions))).toBeLessThanOrEqual(450);
});
