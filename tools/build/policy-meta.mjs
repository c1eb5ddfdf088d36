// Writes the policy into the built pages, for hosts that send no headers.
import { inlineScriptsWithin, inlineStylesWithin } from '../../server/built-app.mjs';
import { policyOfPageAlone, policyWithinPage } from '../../server/security-headers.mjs';

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
 * @param {string} html a page, which may have a policy already, after its encoding
 * @param {{ readonly isAlone?: boolean }} [choices] whether it has everything within it
 * @returns {string} the page with the policy that fits the styles within it, before anything the policy is about
 * @throws {Error} if the page does not begin its head with its encoding
 */
export function withPolicy(html, choices) {
  // Only what stands there: within a script, a policy belongs to the page which the script holds.
  const encoding =
    /(<meta charset="utf-8" ?\/?>)(\s*<meta http-equiv="Content-Security-Policy" content="[^"]*" \/>)?/i;
  if (!encoding.test(html)) throw new Error('A page must say <meta charset="utf-8" />.');
  return html.replace(encoding, (_, charset) => `${charset}\n    ${policyOf(html, choices)}`);
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
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
