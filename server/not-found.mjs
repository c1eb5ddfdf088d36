// What is answered where there is no file: a page that leads back to the check, the same from every server and host.

/** A filter of mail has taken the `#` of a link for part of its path. It may have encoded it more than once. */
const encodedHash = /%(?:25)*23/;

/**
 * The page on one line without `"`, `$`, `{` or `}`, so that it can stand in the settings of any server. Its addresses
 * begin at the top of the site, as it is shown at any path. What it looks like is in public/not-found.css.
 */
export const notFoundPage = [
  "<!doctype html><html lang='ja'><head><meta charset='utf-8'>",
  "<meta name='viewport' content='width=device-width, initial-scale=1'><meta name='referrer' content='no-referrer'>",
  '<title>ページが見つかりません | Page not found</title>',
  "<link rel='stylesheet' href='/not-found.css'><script src='/not-found.js'></script></head><body><main>",
  '<h1>ページが見つかりません</h1><p>このアドレスにはページがありません。リンクが途中で変わったのかもしれません。</p>',
  "<p><a href='/'>申込みチェックの最初のページへ</a></p>",
  "<div lang='en'><h2>Page not found</h2><p>There is no page at this address. The link may have been changed on its way.</p>",
  "<p><a href='/en/'>To the first page of the eligibility check</a></p></div></main></body></html>",
].join('');

/**
 * Where a link leads whose `#` was encoded: the page it names, with the rest as its fragment again.
 * @param {string} address path and query as they were asked for
 * @param {(path: string) => boolean} isPage whether a page of the site is at a path
 * @returns {string | undefined} an address of this site; `undefined` if the `#` is no part of the path or leads nowhere
 */
export function mendedAddress(address, isPage) {
  const found = encodedHash.exec(address);
  if (!found) return undefined;
  const path = address.slice(0, found.index);
  return isPage(path) ? `${path}#${address.slice(found.index + found[0].length)}` : undefined;
}
