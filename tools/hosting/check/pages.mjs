import { policyOf } from '../../build/policy-meta.mjs';

/**
 * What the policy of a built page would trip over, or would come too late for.
 * @param {string} html
 * @returns {string[]}
 */
export function faultsWithin(html) {
  const policy = policyOf(html);
  const [before = ''] = html.split(policy);
  const tags = html.match(/<[a-z][^<>]*>/gi) ?? [];
  const faults = [
    !html.includes(policy) && 'does not state its policy',
    /<(script|link|style|base)\b/i.test(before) && 'states its policy after something the policy is about',
    tags.some((tag) => /\sstyle=/i.test(tag)) && 'has a style attribute',
    tags.some((tag) => /\son[a-z]+=/i.test(tag)) && 'has a script in an attribute',
    tags.some(isScriptWithin) && 'has a script within it',
  ];
  return faults.filter((fault) => fault !== false);
}

/**
 * @param {string} tag
 */
function isScriptWithin(tag) {
  return /^<script\b/i.test(tag) && !/\ssrc=/i.test(tag) && !/\stype="application\/(ld\+)?json"/i.test(tag);
}
