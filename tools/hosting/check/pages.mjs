import { elementsWithin } from '../../../server/built-app.mjs';
import { policyOf } from '../../build/policy-meta.mjs';

/**
 * What the policy of a built page would trip over, or would come too late for.
 * @param {string} html
 * @param {{ readonly isAlone?: boolean }} [kind] whether the page has everything within it
 * @returns {string[]}
 */
export function faultsWithin(html, { isAlone = false } = {}) {
  const policy = policyOf(html, { isAlone });
  const [before = ''] = html.split(policy);
  const outsideScripts = elementsWithin(html, 'script').reduce(
    (text, { tag, content }) => text.replace(tag + content, () => tag),
    html,
  );
  const tags = outsideScripts.match(/<[a-z][^<>]*>/gi) ?? [];
  const faults = [
    !html.includes(policy) && 'does not state its policy',
    /<(script|link|style|base)\b/i.test(before) && 'states its policy after something the policy is about',
    tags.some((tag) => /\sstyle=/i.test(tag)) && 'has a style attribute',
    tags.some((tag) => /\son[a-z]+=/i.test(tag)) && 'has a script in an attribute',
    !isAlone && tags.some(isScriptWithin) && 'has a script within it',
    isAlone && tags.some(asksForFile) && 'asks for a file',
  ];
  return faults.filter((fault) => fault !== false);
}

/** @param {string} tag */
const asksForFile = (tag) =>
  /^<(script|link|img)\b/i.test(tag) &&
  [...tag.matchAll(/\s(?:src|href)="([^"]*)/gi)].some(([, address = '']) => !address.startsWith('data:'));

/**
 * @param {string} tag
 */
function isScriptWithin(tag) {
  return /^<script\b/i.test(tag) && !/\ssrc=/i.test(tag) && !/\stype="application\/(ld\+)?json"/i.test(tag);
}
