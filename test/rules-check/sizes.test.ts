import { expect, test } from 'vitest';
import { sizeFaults } from '../../tools/rules-check/sizes';
import { lines } from './changed';

const limits = { manufacturing: 300, retail: 50 };
const small = { from: 0, to: 50 };
const middle = { from: 51, to: 300 };
const large = { from: 301, to: Number.POSITIVE_INFINITY };

test('bands that follow on one another, with the limits at their ends', () => {
  expect(sizeFaults(limits, { small, middle, large })).toEqual({ counted: '3 bands, 2 limits', faults: [] });
});

test('a limit inside a band', () => {
  expect(lines(sizeFaults({ ...limits, services: 70, farming: 51 }, { small, middle, large }))).toEqual([
    'sizes · services · has its limit (70) inside middle (51 to 300)',
    'sizes · farming · has its limit (51) inside middle (51 to 300)',
  ]);
  expect(lines(sizeFaults({ giants: 400 }, { small, middle, large }))).toEqual([
    'sizes · giants · has its limit (400) inside large (301 to Infinity)',
  ]);
});

test('bands that overlap and leave gaps', () => {
  const shifted = { small, middle: { from: 49, to: 290 }, large };
  expect(lines(sizeFaults({}, shifted))).toEqual([
    'sizes · middle · begins at 49: the band before it goes up to 50',
    'sizes · large · begins at 301: nothing holds 291 to 300',
  ]);
});

test('bands that leave out nobody or end', () => {
  expect(lines(sizeFaults({}, { small: { from: 1, to: 50 }, middle }))).toEqual([
    'sizes · small · begins at 1: nothing holds 0 to 0',
    'sizes · bands · end: nothing holds 301 and more',
  ]);
});

test('a band that ends before it begins', () => {
  expect(lines(sizeFaults({}, { small, middle: { from: 51, to: 30 } }))).toContain(
    'sizes · middle · ends (30) before it begins (51)',
  );
});
