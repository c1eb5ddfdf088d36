/** Texts by the path of keys that leads to them. */
export type Texts = ReadonlyMap<string, string>;

/** Every text of a tree of words. One that is made when it is said is made of dots. */
export function textsOf(tree: unknown): Texts {
  return new Map(textsIn(tree, []));
}

function textsIn(tree: unknown, path: readonly string[]): [string, string][] {
  if (typeof tree === 'string') return [[path.join('.'), tree]];
  // One word more than it names: a list of words comes last, as the rest.
  if (typeof tree === 'function') return textsIn(tree(...Array(tree.length + 1).fill('…')), path);
  return Object.entries(Object(tree)).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
