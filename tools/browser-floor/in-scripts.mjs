// Finds what a built script uses that the floor does not have: syntax, globals, and members of objects.
import { parse } from 'acorn';
import { full, fullAncestor } from 'acorn-walk';
import { usedBySelector } from './in-styles.mjs';
import { api, builtins, featureIn, featuresIn, lackedBy } from './support.mjs';

/** @typedef {import('./support.mjs').Feature} Feature */

/** The newest edition of the language that every browser of the floor parses. Vite rewrites newer syntax; this sees that it did. */
const edition = 2023;

/** Methods that take a selector: one that a browser does not know is an error there. */
const takingSelectors = ['closest', 'matches', 'querySelector', 'querySelectorAll'];

/** Objects whose members are globals. */
const globalObjects = ['window', 'globalThis', 'self'];

/** @type {readonly Feature[]} */
const scopes = ['Window', 'WorkerGlobalScope', 'ServiceWorkerGlobalScope'].flatMap((name) => api[name] ?? []);

const membersByName = indexOfMembers();

/** Members of all interfaces by name, for objects of an unknown kind. */
function indexOfMembers() {
  /** @type {Map<string, Feature[]>} */
  const index = new Map();
  for (const [, owner] of [...featuresIn(api), ...featuresIn(builtins)])
    for (const [name, feature] of featuresIn(owner)) {
      if (name.endsWith('_event')) continue;
      const bare = name.replace(/_static$/, '');
      index.set(bare, [...(index.get(bare) ?? []), feature]);
    }
  return index;
}

/**
 * The names of members that scripts define themselves. A member of that name, of an object of an unknown kind, is theirs.
 * @param {readonly string[]} scripts
 * @returns {Set<string>}
 */
export function membersDefinedIn(scripts) {
  /** @type {Set<string>} */
  const defined = new Set();
  for (const script of scripts) {
    const tree = parsed(script);
    if (typeof tree === 'string') continue;
    full(tree, (visited) => {
      const node = /** @type {import('acorn').AnyNode} */ (visited);
      if (node.type !== 'Property' && node.type !== 'MethodDefinition' && node.type !== 'PropertyDefinition')
        return;
      if (node.key.type === 'Identifier' && !node.computed) defined.add(node.key.name);
    });
  }
  return defined;
}

/**
 * @param {string} script
 * @param {ReadonlySet<string>} [defined] names of members that scripts define themselves
 * @returns {Map<string, readonly string[]>} each feature used, with the browsers that lack it
 */
export function newerThanFloorInScript(script, defined = new Set()) {
  /** @type {Map<string, readonly string[]>} */
  const found = new Map();
  /** @type {(name: string, features: readonly (Feature | undefined)[]) => void} */
  const note = (name, features) => {
    const known = features.filter((feature) => feature !== undefined);
    const lacking = known.map(lackedBy);
    if (known.length > 0 && lacking.every((browsers) => browsers.length > 0))
      found.set(name, lacking[0] ?? []);
  };
  const tree = parsed(script);
  if (typeof tree === 'string') return new Map([[`syntax: ${tree}`, [`ECMAScript ${edition}`]]]);
  fullAncestor(tree, (visited, _state, ancestors) => {
    const node = /** @type {import('acorn').AnyNode} */ (visited);
    const parent = /** @type {import('acorn').AnyNode | undefined} */ (ancestors.at(-2));
    if (node.type === 'Identifier' && !isTested(parent)) note(node.name, globalsNamed(node.name));
    for (const { name, lacking } of selectorsIn(node).flatMap(usedBySelector))
      found.set(`selector ${name}`, lacking);
    if (node.type !== 'MemberExpression' || isTested(parent)) return;
    const name = nameOfMember(node);
    if (name === undefined) return;
    const owner = node.object.type === 'Identifier' ? node.object.name : '';
    const own = membersOf(owner, name);
    if (globalObjects.includes(owner)) note(name, globalsNamed(name));
    else if (own.length > 0) note(`${owner}.${name}`, own);
    else if (!defined.has(name)) note(`.${name}`, membersNamed(name));
  });
  return found;
}

/**
 * @param {string} script
 * @returns {import('acorn').Program | string} the fault, if it has newer syntax
 */
function parsed(script) {
  try {
    return parse(script, { ecmaVersion: edition, sourceType: 'module' });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Asking for the type of something uses nothing of it.
 * @param {import('acorn').AnyNode | undefined} parent
 */
const isTested = (parent) => parent?.type === 'UnaryExpression' && parent.operator === 'typeof';

/** @param {import('acorn').AnyNode} node */
function selectorsIn(node) {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
  if (!takingSelectors.includes(nameOfMember(node.callee) ?? '')) return [];
  const [selector] = node.arguments;
  if (selector?.type === 'Literal') return [String(selector.value)];
  return selector?.type === 'TemplateLiteral' ? selector.quasis.map(({ value }) => value.raw) : [];
}

/** @param {import('acorn').MemberExpression} node */
function nameOfMember({ property, computed }) {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** @param {string} name */
function globalsNamed(name) {
  return [featureIn(api, name), featureIn(builtins, name), ...scopes.map((scope) => featureIn(scope, name))];
}

/**
 * @param {string} owner the name of an interface, or of anything else
 * @param {string} name
 */
function membersOf(owner, name) {
  return [featureIn(api, owner), featureIn(builtins, owner)]
    .flatMap((members) => [featureIn(members, `${name}_static`), featureIn(members, name)])
    .filter((feature) => feature !== undefined);
}

/**
 * Members by that name, if one of them is of the standards and in browsers.
 * @param {string} name
 */
function membersNamed(name) {
  const features = membersByName.get(name) ?? [];
  return features.some(isInUse) ? features : [];
}

/** @param {Feature} feature */
function isInUse({ __compat: compat }) {
  const { standard_track: isStandard, deprecated: isDeprecated } = compat?.status ?? {};
  const { chrome, firefox, safari } = compat?.support ?? {};
  const statements = [chrome, firefox, safari].flatMap((statement) => statement ?? []);
  return (
    isStandard === true && !isDeprecated && statements.some(({ version_added: added }) => added !== false)
  );
}
