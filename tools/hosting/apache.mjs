import { cachingOfErrors, contentTypes } from '../../server/delivery.mjs';
import { notFoundPage } from '../../server/not-found.mjs';
import { headersOfEveryFile } from '../../server/security-headers.mjs';
import { expressionFor, origin, varyingHeaders } from './table.mjs';

/** @typedef {import('./table.mjs').VaryingHeader} VaryingHeader */

/**
 * The path as Apache sees it: perhaps below a folder of the site, perhaps that of a compressed twin.
 * @param {string} path
 */
const conditionFor = (path) =>
  `%{REQUEST_URI} =~ m#${expressionFor(path).slice(1).replace(/\$$/, '(\\.br|\\.gz)?$')}#`;

/**
 * @param {VaryingHeader} header
 * @returns {string[]}
 */
function linesOf({ name, values, otherwise }) {
  const general = otherwise === '' ? [] : [`Header always set ${name} "${otherwise}"`];
  const special = values.map(
    ([path, value]) => `Header always set ${name} "${value}" "expr=${conditionFor(path)}"`,
  );
  return [...general, ...special];
}

/**
 * Settings for Apache, as a file that lies within the built folder.
 * @param {{ readonly inlineStyles: readonly string[] }} app
 * @returns {string}
 */
export function apacheSettings({ inlineStyles }) {
  const types = Object.entries(contentTypes).flatMap(([end, type]) => {
    const [name, charset] = type.split('; charset=');
    return [`AddType ${name} .${end}`, ...(charset ? [`AddCharset ${charset} .${end}`] : [])];
  });
  return `# ${origin}
#
# Copy it into the built folder. It needs the modules headers, mime, rewrite and dir, and "AllowOverride All"; without
# them the site answers with an error rather than unprotected. "ServerTokens Prod", to hide Apache's version, can
# only stand in the settings of the server itself.

Options -Indexes -MultiViews
DirectoryIndex index.html
FileETag MTime Size

${varyingHeaders(inlineStyles).flatMap(linesOf).join('\n')}
${Object.entries(headersOfEveryFile)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}
# Once every name of your domain speaks HTTPS, and is to for good:
# Header always set Strict-Transport-Security "max-age=63072000"

# What is not there may come with the next version, so that it is not there is not kept.
Header always set Cache-Control "${cachingOfErrors}" "expr=%{REQUEST_STATUS} -ge 400"
Header always set Content-Type "text/plain; charset=utf-8" "expr=%{REQUEST_STATUS} -ge 400"
Header always set Content-Type "${contentTypes.html}" "expr=%{REQUEST_STATUS} -eq 404"
ErrorDocument 404 "${notFoundPage}"
ErrorDocument 405 "Only GET and HEAD are answered here."
AddDefaultCharset utf-8

${types.join('\n')}

# The build lays a compressed twin beside each file.
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
Header append Vary Accept-Encoding

RewriteEngine On
RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
RewriteRule ^ - [R=405,L]
# Files of the system, not of the site.
RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
# A folder without a page.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L]
`;
}
