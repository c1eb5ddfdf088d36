// Whether the browsers of the floor support a feature, according to MDN's browser compatibility data.
import { createRequire } from 'node:module';
import { floor } from './floor.mjs';

/**
 * Required rather than imported: tests would have its 16 MB turned into a module.
 * @type {import('@mdn/browser-compat-data').CompatData}
 */
const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** @typedef {import('@mdn/browser-compat-data').Identifier} Feature */
/** @typedef {import('@mdn/browser-compat-data').SimpleSupportStatement} Support */

/**
 * @param {Feature} feature
 * @returns {string[]} the browsers of the floor that do not support it
 */
export function lackedBy(feature) {
  const support = feature.__compat?.support;
  if (!support) return [];
  return floor
    .filter(({ data: browser, version }) => {
      const statements = [support[browser] ?? []].flat();
      return statements.length > 0 && !statements.some((statement) => covers(statement, version));
    })
    .map(({ target, version }) => `${target} ${version}`);
}

/**
 * Whether a version supports a feature by its own name and without a setting.
 * @param {Support} statement
 * @param {string} version
 */
function covers(
  { version_added: added, version_removed: removed, flags, prefix, alternative_name },
  version,
) {
  if (flags || prefix || alternative_name || typeof added !== 'string' || added === 'preview') return false;
  return !isNewer(added, version) && (typeof removed !== 'string' || isNewer(removed, version));
}

/**
 * @param {string} one "17.2", or "≤79" for a version not known exactly
 * @param {string} other
 */
function isNewer(one, other) {
  const [parts, otherParts] = [one, other].map((version) => version.replace('≤', '').split('.').map(Number));
  for (let place = 0; place < 3; place += 1) {
    const difference = (parts?.[place] ?? 0) - (otherParts?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/**
 * What lies directly within a group of features.
 * @param {Feature | undefined} group
 * @returns {(readonly [string, Feature])[]}
 */
export function featuresIn(group) {
  const { __compat, ...features } = group ?? {};
  return Object.entries(features).filter((entry) => entry[1] !== undefined);
}

/**
 * @param {Feature | undefined} group
 * @param {string} name
 * @returns {Feature | undefined}
 */
export function featureIn(group, name) {
  return group && name !== '__compat' && Object.hasOwn(group, name) ? group[name] : undefined;
}

export const { api, css } = data;
export const { builtins } = data.javascript;
