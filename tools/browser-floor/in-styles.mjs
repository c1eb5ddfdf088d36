// Finds what built styles use that the floor does not have, where no fallback stands beside it.
import { parse } from 'postcss';
import parseValue from 'postcss-value-parser';
import { css, featureIn, featuresIn, lackedBy } from './support.mjs';

/** @typedef {import('./support.mjs').Feature} Feature */

const typesByName = indexOfTypes();

/** Functions, keywords and units by name, wherever among the types of values they stand. */
function indexOfTypes() {
  /** @type {Map<string, Feature[]>} */
  const index = new Map();
  /** @param {Feature} group */
  const add = (group) => {
    for (const [name, feature] of featuresIn(group)) {
      if (feature.__compat) index.set(name, [...(index.get(name) ?? []), feature]);
      add(feature);
    }
  };
  if (css.types) add(css.types);
  return index;
}

/**
 * @param {string} styles
 * @returns {Map<string, readonly string[]>} each feature used, with the browsers that lack it
 */
export function newerThanFloorInStyles(styles) {
  /** @type {Map<string, readonly string[]>} */
  const found = new Map();
  /** @type {(used: readonly Used[]) => void} */
  const note = (used) => {
    for (const { name, lacking } of used) found.set(name, lacking);
  };
  parse(styles).walk((node) => {
    if (isWithinSupports(node)) return;
    if (node.type === 'atrule') note(usedByAtRule(node));
    if (node.type === 'rule') note(usedByRule(node));
    if (node.type === 'decl' && !hasFallback(node)) note(usedByDeclaration(node));
  });
  return found;
}

/** @typedef {{ readonly name: string, readonly lacking: readonly string[] }} Used a feature that the floor lacks */

/**
 * @param {string} name
 * @param {readonly (Feature | undefined)[]} features one of which is meant
 * @returns {Used[]}
 */
function lacked(name, features) {
  const lacking = features.filter((feature) => feature !== undefined).map(lackedBy);
  return lacking.length > 0 && lacking.every((browsers) => browsers.length > 0)
    ? [{ name, lacking: lacking[0] ?? [] }]
    : [];
}

/** @param {import('postcss').Node} node */
function isWithinSupports(node) {
  for (let above = node.parent; above; above = above.parent)
    if (above.type === 'atrule' && 'name' in above && above.name === 'supports') return true;
  return false;
}

/** @param {import('postcss').AtRule} rule */
function usedByAtRule({ name, params, parent }) {
  const rules = css['at-rules'];
  const within = parent?.type === 'atrule' && 'name' in parent ? String(parent.name) : '';
  const features = [featureIn(rules, name), featureIn(featureIn(rules, within), `at_${name}`)];
  if (features.every((feature) => feature === undefined))
    return [{ name: `@${name}`, lacking: ['not known to MDN'] }];
  const asked = [...params.matchAll(/\(\s*([a-z-]+)/g)].map(([, feature = '']) => feature);
  return [
    ...lacked(`@${name}`, features),
    ...asked.flatMap((feature) =>
      lacked(`@${name} (${feature})`, [featureIn(featureIn(rules, name), feature)]),
    ),
    ...(/[<>]/.test(params)
      ? lacked(`@${name} range`, [featureIn(featureIn(rules, name), 'range_syntax')])
      : []),
  ];
}

/** @param {import('postcss').Rule} rule */
function usedByRule({ selector, parent }) {
  const isNested = parent?.type === 'rule' || selector.includes('&');
  return [
    ...(isNested ? lacked('nesting', [featureIn(css.selectors, 'nesting')]) : []),
    ...usedBySelector(selector),
  ];
}

/**
 * @param {string} selector
 * @returns {Used[]}
 */
export function usedBySelector(selector) {
  // What one engine alone knows by its own name takes along the selectors beside it.
  const pseudos = [...selector.matchAll(selector.includes(',') ? /::?([a-z-]+)/g : /::?([a-z][a-z-]*)/g)].map(
    ([text, name = '']) => ({ text, name }),
  );
  return pseudos.flatMap(({ text, name }) => lacked(text, [featureIn(css.selectors, name)]));
}

/**
 * An earlier declaration of the same property that every browser of the floor takes.
 * @param {import('postcss').Declaration} declaration
 */
function hasFallback(declaration) {
  for (let before = declaration.prev(); before; before = before.prev())
    if (before.type === 'decl' && before.prop === declaration.prop && usedByDeclaration(before).length === 0)
      return true;
  return false;
}

/**
 * @param {import('postcss').Declaration} declaration
 * @returns {Used[]}
 */
function usedByDeclaration({ prop, value, parent }) {
  const isDescriptor =
    parent?.type === 'atrule' && 'name' in parent && !['media', 'layer'].includes(String(parent.name));
  // A name of our own or of one engine: no browser stumbles over it.
  if (isDescriptor || /^-/.test(prop))
    return prop.startsWith('--') ? usedByValue(prop, undefined, value) : [];
  const property = featureIn(css.properties, prop);
  if (!property) return [{ name: prop, lacking: ['not known to MDN'] }];
  return [...lacked(prop, [property]), ...usedByValue(prop, property, value)];
}

/**
 * @param {string} prop
 * @param {Feature | undefined} property
 * @param {string} value
 * @returns {Used[]}
 */
function usedByValue(prop, property, value) {
  /** @type {Used[]} */
  const used = [];
  parseValue(value).walk((node) => {
    if (node.type === 'function' && node.value === 'url') return false;
    if (node.type === 'function') used.push(...usedFrom(`${prop}: ${node.value}()`, property, node.value));
    if (node.type === 'word') {
      const { unit } = parseValue.unit(node.value) || { unit: node.value };
      used.push(...usedFrom(`${prop}: ${unit}`, property, unit));
    }
    return undefined;
  });
  return used;
}

/**
 * A keyword, function or unit as the property has it, else as any type of value has it.
 * @param {string} name
 * @param {Feature | undefined} property
 * @param {string} word
 */
function usedFrom(name, property, word) {
  const own = featureIn(property, word);
  return lacked(name, own ? [own] : (typesByName.get(word) ?? []));
}
