// Real servers, each with the settings in dist-hosting/.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ readonly port: number, readonly root: string, readonly folder: string, readonly hosting: string }} Place
 *   where it listens, what it serves, where it may write, where its settings are
 * @typedef {{ readonly command: string, readonly args: readonly string[], readonly env?: Record<string, string> }} Start
 * @typedef {{
 *   readonly name: string,
 *   readonly needs: readonly { readonly isThere: () => boolean, readonly package: string }[],
 *   readonly encodings: readonly string[],
 *   readonly startAt: (place: Place) => Start,
 * }} Server
 */

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Where a command is now: looked for each time, as it may just have been installed.
 * @param {string} name
 */
const commandOfSystem = (name) => {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find(existsSync);
};

/**
 * @param {string} command
 * @param {string} debian the package it comes with
 */
const needed = (command, debian) => ({
  isThere: () => commandOfSystem(command) !== undefined,
  package: debian,
});

/** @type {readonly Server[]} */
export const servers = [
  {
    name: 'The bundled server',
    needs: [],
    encodings: ['br', 'gzip'],
    startAt: ({ port, root }) => ({
      command: process.execPath,
      args: [fileURLToPath(new URL('../../../server/serve.mjs', import.meta.url)), root],
      env: { PORT: String(port), HOST: '127.0.0.1' },
    }),
  },
  {
    name: 'nginx',
    needs: [needed('nginx', 'nginx-light')],
    encodings: ['gzip'],
    startAt: (place) => startNginx(place, { hasBrotli: false }),
  },
  {
    name: 'nginx with brotli',
    needs: [
      needed('nginx', 'nginx-light'),
      { isThere: () => existsSync(brotliModule), package: 'libnginx-mod-http-brotli-static' },
    ],
    encodings: ['br', 'gzip'],
    startAt: (place) => startNginx(place, { hasBrotli: true }),
  },
  {
    name: 'Caddy',
    needs: [needed('caddy', 'caddy')],
    encodings: ['br', 'gzip'],
    startAt: startCaddy,
  },
  {
    name: 'Apache',
    needs: [needed('apache2', 'apache2-bin')],
    encodings: ['br', 'gzip'],
    startAt: startApache,
  },
];

/**
 * The settings as they are, but for the lines that are the host's own.
 * @param {string} text
 * @param {readonly (readonly [string, string])[]} replacements
 */
function withOwnLines(text, replacements) {
  return replacements.reduce((changed, [line, own]) => {
    if (changed.split(line).length !== 2) throw new Error(`nginx.conf should hold "${line}" once.`);
    return changed.replace(line, own);
  }, text);
}

/**
 * @param {Place} place
 * @param {{ readonly hasBrotli: boolean }} choice
 * @returns {Start}
 */
function startNginx({ port, root, folder, hosting }, { hasBrotli }) {
  const site = withOwnLines(readFileSync(path.join(hosting, 'nginx.conf'), 'utf8'), [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/eligibility-check/dist;', `root ${root};`],
    ...(hasBrotli ? [/** @type {const} */ (['# brotli_static on;', 'brotli_static on;'])] : []),
  ]);
  const settings = path.join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(path.join(folder, 'site.conf'), site);
  writeFileSync(
    settings,
    `${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`,
  );
  return {
    command: commandOfSystem('nginx') ?? 'nginx',
    args: ['-c', settings, '-p', folder, '-e', 'stderr'],
  };
}

/**
 * @param {Place} place
 * @returns {Start}
 */
function startCaddy({ port, root, folder, hosting }) {
  const settings = path.join(folder, 'Caddyfile');
  writeFileSync(
    settings,
    `{
	admin off
	default_bind 127.0.0.1
}
import ${hosting}/Caddyfile
`,
  );
  return {
    command: commandOfSystem('caddy') ?? 'caddy',
    args: ['run', '--adapter', 'caddyfile', '--config', settings],
    env: {
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      SITE_FOLDER: root,
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    },
  };
}

/**
 * Its settings lie within the site already.
 * @param {Place} place
 * @returns {Start}
 */
function startApache({ port, root, folder }) {
  const settings = path.join(folder, 'apache.conf');
  const modules = ['mpm_event', 'authz_core', 'autoindex', 'dir', 'headers', 'mime', 'rewrite'];
  writeFileSync(
    settings,
    `ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
ServerName localhost
ServerTokens Prod
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /dev/null
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`,
  );
  return { command: commandOfSystem('apache2') ?? 'apache2', args: ['-f', settings, '-D', 'FOREGROUND'] };
}
