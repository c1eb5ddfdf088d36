// Writes the policy into the built pages, for hosts that send no headers.
import { inlineScriptsWithin, inlineStylesWithin } from '../../server/built-app.mjs';
import { policyOfPageAlone, policyWithinPage } from '../../server/security-headers.mjs';

const [start, end] = ['<meta http-equiv="Content-Security-Policy" content="', '" />'];

/**
 * @returns {import('vite').Plugin} to stand after those that change pages, styles within them included
 */
export function policyMeta() {
  return {
    name: 'policy-meta',
    enforce: 'post',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html) },
  };
}

/**
 * @param {string} html a page, which may have a policy already
 * @param {{ readonly isAlone?: boolean }} [choices] whether it has everything within it
 * @returns {string} the page with the policy that fits the styles within it, before anything the policy is about
 * @throws {Error} if the page does not begin its head with its encoding
 */
export function withPolicy(html, choices) {
  const [before = '', ...policies] = html.split(start);
  const bare = policies.reduce(
    (kept, after) => kept.trimEnd() + after.slice(after.indexOf(end) + end.length),
    before,
  );
  const encoding = /<meta charset="utf-8" ?\/?>/i;
  if (!encoding.test(bare)) throw new Error('A page must say <meta charset="utf-8" />.');
  return bare.replace(encoding, (charset) => `${charset}\n    ${policyOf(html, choices)}`);
}

/**
 * @param {string} html a page
 * @param {{ readonly isAlone?: boolean }} [choices] whether it has everything within it
 * @returns {string} the element that states its policy
 */
export function policyOf(html, { isAlone = false } = {}) {
  const inlineStyles = inlineStylesWithin(html);
  const policy = isAlone
    ? policyOfPageAlone({ inlineScripts: inlineScriptsWithin(html), inlineStyles })
    : policyWithinPage({ inlineStyles, showsFrame: html.includes('<eligibility-check') });
  return `${start}${policy}${end}`;
}
