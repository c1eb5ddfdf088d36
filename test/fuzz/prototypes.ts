/** What every object is made after. */
const made: readonly object[] = [
  ...[Object, Array, String, Number, Boolean, Function, Map, Set, Promise, RegExp, Date, Uint8Array].flatMap(
    ({ prototype }): object[] => [prototype],
  ),
  Object,
  Array,
  JSON,
];

/** Each of their properties, and of what it was. */
function properties() {
  return made.flatMap((one) =>
    Reflect.ownKeys(one).map((key) => ({ one, key, was: Reflect.getOwnPropertyDescriptor(one, key) })),
  );
}

const before = properties();
const counts = made.map((one) => Reflect.ownKeys(one).length);

/** Throws if anything was added to what all objects have in common: quick enough to be asked after each input. */
export function expectNothingAdded(): void {
  for (const key in {}) throw new Error(`Object.prototype has got "${key}"`);
  if (made.some((one, place) => Reflect.ownKeys(one).length !== counts[place])) {
    throw new Error('a built-in object has got or lost a property');
  }
}

/** Throws if anything at all of it is not as it was. */
export function expectUntouched(): void {
  const now = properties();
  const isAsBefore = ({ one, key, was }: (typeof before)[number], place: number) => {
    const { one: holder, key: name, was: is } = now[place] ?? {};
    return holder === one && name === key && is?.value === was?.value && is?.get === was?.get;
  };
  if (now.length !== before.length || !before.every(isAsBefore))
    throw new Error('a built-in object was changed');
}

/** Throws if somewhere in a result an object is made after anything but what all are, or has a key to change that. */
export function expectPlain(result: unknown, path = 'result'): void {
  if (typeof result !== 'object' || result === null) return;
  const prototype: unknown = Object.getPrototypeOf(result);
  if (prototype !== (Array.isArray(result) ? Array.prototype : Object.prototype)) {
    throw new Error(`${path} is made after something else`);
  }
  if (Object.hasOwn(result, '__proto__')) throw new Error(`${path} has a key "__proto__"`);
  for (const [key, value] of Object.entries(result)) expectPlain(value, `${path}.${key}`);
}
