import fc from 'fast-check';

/** What has broken a reader of text before, or could. */
const words = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then'],
  ...['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "'-alert(1)-'", 'javascript:alert(1)'],
  ...['=1+1', '＝SUM(A1)', '@x', "'=1", "''", '"', '""', '"""', "'", '`', '{{written}}', '$&', '$`'],
  ...['\0', '\x07', '\x1b[31m', '\x9b', '\x7f', '\u2028', '\u2029', '\u0085', '\ufeff', '\ufffe'],
  ...['\u202e', '\u2066', '\u200f', '\u200b', '\u200d', '\u00ad', '\u3000', '\u00a0', '\ud800', '\udfff'],
  ...['ﷺ', 'ａｐｐｌｉｃａｎｔ', 'ﾊｲ', '㈱', 'İ', 'ß', 'e\u0301', '\u0301'.repeat(20), '👩‍👩‍👧', '髙﨑'],
  ...['%', '%00', '%ff', '%E3%81', '%zz', '%25', '+', '&', '&&', '=', '==', '#', '##', '?', '/', '//', '..'],
  ...['1e999', '-0', '-1', '0x10', '9'.repeat(400), '1e-999', 'NaN', 'null', 'true', '[]', '{}', '[{', '}]'],
  ...[
    '三百',
    '３００',
    '１，０００人',
    'none',
    'none;none',
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\\',
    '\\u0000',
    '\\',
  ],
  ...[
    '{"__proto__":{"polluted":1}}',
    '"__proto__":{"x":1},',
    '[[[[[[[[[[[[[[[[[[[[[[[[',
    '人'.repeat(30),
    ' '.repeat(300),
  ],
] as const;

/** One of those, or noise. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
  { arbitrary: fc.string({ maxLength: 6 }), weight: 1 },
);

/** Only noise, of any kind. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(hostileText, { maxLength: 30 }).map((parts) => parts.join('')),
);

/** One thing done to a text or to bytes; places are shares of the whole, so it fits any. */
interface Damage {
  readonly kind: 'flip' | 'cut' | 'truncate' | 'repeat' | 'swap' | 'insert' | 'replace';
  readonly at: number;
  readonly to: number;
  readonly bits: number;
  readonly word: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'truncate', 'repeat', 'swap', 'insert', 'replace'),
  at: share,
  to: share,
  bits: fc.integer({ min: 1, max: 255 }),
  word: hostileText,
});

/** None to a handful of things done one after the other; most inputs are still nearly what they were. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(damage, { maxLength: 4 });

/** A sequence that both a text and bytes are. */
interface Sequence<Whole> {
  readonly length: number;
  slice(from: number, to?: number): Whole;
}

function damaged<Whole extends Sequence<Whole>>(
  whole: Whole,
  { kind, at, to, bits, word }: Damage,
  join: (...parts: Whole[]) => Whole,
  flipped: (part: Whole, bits: number) => Whole,
  written: (word: string) => Whole,
): Whole {
  const place = Math.floor(at * whole.length);
  const end = Math.min(whole.length, place + 1 + Math.floor(to * 40));
  const [before, part, after] = [whole.slice(0, place), whole.slice(place, end), whole.slice(end)];
  switch (kind) {
    case 'flip':
      return join(before, flipped(whole.slice(place, place + 1), bits), whole.slice(place + 1));
    case 'cut':
      return join(before, after);
    case 'truncate':
      return before;
    case 'repeat':
      return join(before, part, part, part, after);
    case 'swap':
      return join(after, part, before);
    case 'insert':
      return join(before, written(word), part, after);
    case 'replace':
      return join(before, written(word), after);
  }
}

/** The text after all that was done to it. */
export function damagedText(text: string, done: readonly Damage[]): string {
  return done.reduce(
    (now, one) =>
      damaged(
        now,
        one,
        (...parts) => parts.join(''),
        (part, bits) => (part === '' ? '' : String.fromCharCode(part.charCodeAt(0) ^ bits)),
        (word) => word,
      ),
    text,
  );
}

/** The bytes after all that was done to them. */
export function damagedBytes(bytes: Uint8Array, done: readonly Damage[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return done.reduce(
    (now, one) =>
      damaged<Uint8Array<ArrayBuffer>>(
        now,
        one,
        (...parts) => Uint8Array.from(parts.flatMap((part) => [...part])),
        (part, bits) => part.map((byte) => byte ^ bits),
        (word) => Uint8Array.from(encoder.encode(word)),
      ),
    Uint8Array.from(bytes),
  );
}

/** A value that belongs nowhere. A number between two signs U+0001 stands for as many lists within lists. */
const strangeValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, true, 0, -0, 1e308, 2 ** 53, [], {}, [[]], [null], ''),
  fc.constantFrom(30, 5_000, 100_000).map((depth) => `\u0001${depth}\u0001`),
  fc.constant(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')),
);

/** A change somewhere in a tree of lists and objects. */
interface Graft {
  readonly at: number;
  readonly kind: 'value' | 'key' | 'delete' | 'twice';
  readonly key: string;
  readonly value: unknown;
}

export const grafts: fc.Arbitrary<readonly Graft[]> = fc.array(
  fc.record({
    at: share,
    kind: fc.constantFrom('value', 'key', 'delete', 'twice'),
    key: hostileText,
    value: strangeValue,
  }),
  { maxLength: 3 },
);

/** JSON of a value after changes at any depth of it. `__proto__` is a key like any other there. */
export function graftedJson(value: unknown, changes: readonly Graft[]): string {
  const tree: unknown = JSON.parse(JSON.stringify([value]));
  for (const change of changes) graft(tree, change);
  const text = JSON.stringify(Array.isArray(tree) ? tree[0] : tree) ?? '';
  return text.replace(/"\\u0001(\d+)\\u0001"/g, (_, depth: string) => {
    return '['.repeat(Number(depth)) + ']'.repeat(Number(depth));
  });
}

function graft(tree: unknown, { at, kind, key, value: given }: Graft): void {
  // A copy: the next input must not find what this one did to it.
  const value: unknown = JSON.parse(JSON.stringify(given));
  const holders = holdersIn(tree);
  const holder = holders[Math.min(Math.floor(at * holders.length), holders.length - 1)];
  if (!holder) return;
  const keys = Object.keys(holder);
  const chosen =
    keys[Math.floor(at * 7919) % Math.max(keys.length, 1)] ?? (Array.isArray(holder) ? '0' : key);
  const set = (name: string, content: unknown) =>
    Object.defineProperty(holder, name, {
      value: content,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  switch (kind) {
    case 'value':
      set(chosen, value);
      break;
    case 'key':
      if (Array.isArray(holder)) holder.push(value);
      else set(key, value);
      break;
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(chosen), 1);
      else Reflect.deleteProperty(holder, chosen);
      break;
    case 'twice':
      if (Array.isArray(holder)) holder.push(...holder);
      else set(`${chosen}${key}`, Reflect.get(holder, chosen));
      break;
  }
}

/** Every list and object in a tree. */
function holdersIn(tree: unknown): object[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return [tree, ...Object.values(tree).flatMap(holdersIn)];
}
