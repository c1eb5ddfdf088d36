import { cachingOfErrors, contentTypes } from '../../server/delivery.mjs';
import { notFoundPage } from '../../server/not-found.mjs';
import { headersOfEveryFile } from '../../server/security-headers.mjs';
import { expressionFor, origin, varyingHeaders } from './table.mjs';

/** @typedef {import('./table.mjs').VaryingHeader} VaryingHeader */

/** @param {string} header */
const placeholderFor = (header) => `{${header.toLowerCase().replaceAll('-', '_')}}`;

/**
 * @param {VaryingHeader} header
 * @returns {string} what it is for each path
 */
function mapOf({ name, values, otherwise }) {
  const lines = [
    ...values.map(([path, value]) => [`~${expressionFor(path)}`, value]),
    ['default', otherwise],
  ];
  const body = lines.map(([path, value]) => `\t\t${path} "${value}"`).join('\n');
  return `\tmap {path} ${placeholderFor(name)} {\n${body}\n\t}`;
}

/**
 * Settings for Caddy.
 * @param {{ readonly inlineStyles: readonly string[] }} app
 * @returns {string}
 */
export function caddySettings({ inlineStyles }) {
  const varying = varyingHeaders(inlineStyles);
  const types = Object.entries(contentTypes).map(
    ([end, type]) => `\t@${end} path *.${end}\n\theader @${end} Content-Type "${type}"`,
  );
  // A header that only some files have is set for them alone: an empty one would be sent to the others.
  const everywhere = varying.filter(({ otherwise }) => otherwise !== '');
  const somewhere = varying
    .filter(({ otherwise }) => otherwise === '')
    .flatMap(({ name, values }) => values.map(([path, value]) => `\theader ${path} ${name} "${value}"`));
  return `# ${origin}
#
# Name the site and the built folder here, or in the variables SITE_ADDRESS and SITE_FOLDER.
# Caddy fetches the certificates itself if the address is a domain's name.

{$SITE_ADDRESS:http://localhost} {
	root * {$SITE_FOLDER:/srv/eligibility-check/dist}

${everywhere.map(mapOf).join('\n\n')}

	header {
${everywhere.map(({ name }) => `\t\t${name} ${placeholderFor(name)}`).join('\n')}
${Object.entries(headersOfEveryFile)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		# Once every name of your domain speaks HTTPS, and is to for good:
		# Strict-Transport-Security "max-age=63072000"
	}
${[...somewhere, ...types].join('\n')}

	@unanswered not method GET HEAD
	error @unanswered 405

	# The build lays a compressed twin beside each file, and which is sent depends on who asks.
	header {
		Vary Accept-Encoding
		-Server
		defer
	}
	file_server {
		precompressed br gzip
		# Files of the system, not of the site.
		hide .*
	}

	handle_errors {
		# What is not there may come with the next version, so that it is not there is not kept.
		header Cache-Control "${cachingOfErrors}"
		header -Server
		@missing expression {http.error.status_code} == 404
		header @missing Content-Type "${contentTypes.html}"
		respond @missing "${notFoundPage}"
		@refused expression {http.error.status_code} != 404
		header @refused Content-Type "${contentTypes.txt}"
		respond @refused "{http.error.status_text}"
	}
}
`;
}
