import { cachingOfErrors, contentTypes } from '../../server/delivery.mjs';
import { notFoundPage } from '../../server/not-found.mjs';
import { headersOfEveryFile } from '../../server/security-headers.mjs';
import { expressionFor, origin, varyingHeaders } from './table.mjs';

/** @typedef {import('./table.mjs').VaryingHeader} VaryingHeader */

/** @param {string} header */
const variableFor = (header) => `$eligibility_check_${header.toLowerCase().replaceAll('-', '_')}`;

/**
 * @param {VaryingHeader} header
 * @returns {string} what it is for each path
 */
function mapOf({ name, values, otherwise }) {
  const lines = [
    ...values.map(([path, value]) => [`~${expressionFor(path)}`, value]),
    ['default', otherwise],
  ];
  const body = lines.map(([path, value]) => `    ${path} "${value}";`).join('\n');
  return `map $uri ${variableFor(name)} {\n${body}\n}`;
}

/**
 * Settings for nginx: what varies from file to file, then the site.
 * @param {{ readonly inlineStyles: readonly string[] }} app
 * @returns {string}
 */
export function nginxSettings({ inlineStyles }) {
  const varying = varyingHeaders(inlineStyles);
  const same = Object.entries(headersOfEveryFile).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  const differing = varying
    .filter(({ name }) => name !== 'Cache-Control')
    .map(({ name }) => `    add_header ${name} ${variableFor(name)} always;`);
  const types = Object.entries(contentTypes).map(([end, type]) => `        ${type.split(';')[0]} ${end};`);
  const withCharset = Object.values(contentTypes)
    .filter((type) => type.includes('charset') && !type.startsWith('text/html'))
    .map((type) => type.split(';')[0]);
  return `# ${origin}
#
# Put it where nginx reads sites (/etc/nginx/sites-enabled/eligibility-check.conf), and set the lines marked "yours".

${varying.map(mapOf).join('\n\n')}

# What is not there may come with the next version, so that it is not there is not kept.
map $status $eligibility_check_caching {
    ~^[23] ${variableFor('Cache-Control')};
    default "${cachingOfErrors}";
}

server {
    listen 80; # yours: for HTTPS "listen 443 ssl http2;" with ssl_certificate and ssl_certificate_key
    server_name _; # yours: the name of the site
    root /srv/eligibility-check/dist; # yours: the built folder

    index index.html;
    absolute_redirect off;
    server_tokens off;

    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${withCharset.join(' ')};

    # The build lays a compressed twin beside each file. With Debian's package libnginx-mod-http-brotli-static, also:
    # brotli_static on;
    gzip_static on;
    gzip_vary on;

    add_header Cache-Control $eligibility_check_caching always;
${[...differing, ...same].join('\n')}
    # Once every name of your domain speaks HTTPS, and is to for good:
    # add_header Strict-Transport-Security "max-age=63072000" always;

    error_page 403 404 =404 @missing;
    location @missing {
        types {}
        default_type text/html;
        return 404 "${notFoundPage}";
    }
    # Files of the system, not of the site.
    location ~ /\\.(?!well-known/) {
        return 404;
    }
}
`;
}
