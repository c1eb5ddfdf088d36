import { describe, expect, test } from 'vitest';
import { createTextOrder, type TextOrder } from '../../../src/desk/cases/text-order';

/** Numbers and kana in no order, some of them twice. */
const many = Array.from({ length: 4200 }, (_, place) => {
  const number = (place * 7919) % 4001;
  return number % 3 === 0 ? `K-${number}` : `テスト${number}`;
});
const { compare } = new Intl.Collator('ja', { numeric: true });

async function orderWith(texts: readonly string[]): Promise<{ order: TextOrder; pauses: number }> {
  const order = createTextOrder();
  let pauses = 0;
  await order.add(texts, async () => {
    pauses += 1;
  });
  return { order, pauses };
}

const sortedBy = (places: ReadonlyMap<string, number>, texts: readonly string[]) =>
  [...new Set(texts)].toSorted((one, other) => (places.get(one) ?? -1) - (places.get(other) ?? -1));

describe('the order of texts', () => {
  test('is that of a dictionary, added beforehand in pieces or not', async () => {
    const expected = [...new Set(many)].toSorted(compare);
    const { order, pauses } = await orderWith(many);
    expect(sortedBy(order.placesOf(many), many)).toEqual(expected);
    expect(pauses).toBeGreaterThan(5);
    expect(sortedBy(createTextOrder().placesOf(many), many)).toEqual(expected);
  });

  test('takes in what is new', async () => {
    const { order } = await orderWith(many.slice(0, 3000));
    await order.add(many.slice(2000, 4000), async () => {});
    expect(sortedBy(order.placesOf(many), many)).toEqual([...new Set(many)].toSorted(compare));
  });

  test('takes in what was asked for while it was adding texts', async () => {
    const order = createTextOrder();
    await order.add(many, async () => {
      order.placesOf(['K-9', 'K-10']);
    });
    const few = ['K-10', 'K-9', 'テスト1'];
    expect(sortedBy(order.placesOf(few), few)).toEqual(['K-9', 'K-10', 'テスト1']);
  });

  test('puts what is alike in one place', () => {
    // The same letter, in one character and in two.
    const places = createTextOrder().placesOf(['が', 'か\u3099', 'き']);
    expect(places.get('が')).toBe(places.get('か\u3099'));
    expect(places.get('き')).toBeGreaterThan(places.get('が') ?? Number.NaN);
  });

  test('of a few texts is added without a pause', async () => {
    expect((await orderWith(['K-10', 'K-9'])).pauses).toBe(0);
  });
});
