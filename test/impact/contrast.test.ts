import { describe, expect, test } from 'vitest';
import { contrastBy } from '../../tools/impact/contrast';

interface Fruit {
  readonly colour: string;
  readonly size: string;
  readonly taste: string;
}

/** What tells the fruits meant from the others. */
function told(meant: readonly Fruit[], others: readonly Fruit[]) {
  const contrast = contrastBy<Fruit>([
    { name: 'colour', valueIn: ({ colour }) => colour },
    { name: 'size', valueIn: ({ size }) => size },
    { name: 'taste', valueIn: ({ taste }) => taste },
  ]);
  for (const fruit of meant) contrast.takeIn(fruit);
  for (const fruit of others) contrast.setAgainst(fruit);
  const { shared, isExact } = contrast.conditions();
  return { shared: Object.fromEntries([...shared].map(([name, values]) => [name, [...values]])), isExact };
}

const cherry = { colour: 'red', size: 'small', taste: 'sweet' };
const apple = { colour: 'red', size: 'big', taste: 'sweet' };
const currant = { colour: 'red', size: 'small', taste: 'sour' };
const plum = { colour: 'blue', size: 'small', taste: 'sweet' };

describe('what tells some things from others', () => {
  test('is nothing if there are no others', () => {
    expect(told([cherry], [])).toEqual({ shared: {}, isExact: true });
  });

  test('is the one feature that does', () => {
    expect(told([cherry, apple], [plum])).toEqual({ shared: { colour: ['red'] }, isExact: true });
  });

  test('is no feature more than it takes', () => {
    expect(told([cherry], [apple, currant])).toEqual({
      shared: { size: ['small'], taste: ['sweet'] },
      isExact: true,
    });
  });

  test('is said to hold for others too where no features tell them all', () => {
    expect(told([apple, currant], [cherry, plum])).toEqual({ shared: { colour: ['red'] }, isExact: false });
  });
});
