import { builtFiles, inlineStylesOf } from '../../server/built-app.mjs';
import { apacheSettings } from './apache.mjs';
import { caddySettings } from './caddy.mjs';
import { firebaseSettings, headersFile, vercelSettings } from './listed.mjs';
import { nginxSettings } from './nginx.mjs';

/**
 * What settings depend on: the files of the built app, and the hashes of the styles within its pages.
 * @typedef {{ readonly files: readonly string[], readonly inlineStyles: readonly string[] }} App
 */

/**
 * @param {string} folder with the built app
 * @returns {App}
 */
export const appIn = (folder) => ({ files: builtFiles(folder), inlineStyles: inlineStylesOf(folder) });

/**
 * A small app in place of a built one, for the examples in docs/hosting/.
 * @type {App}
 */
export const exampleApp = {
  files: [
    '/assets/index.js',
    '/embed.html',
    '/embed.js',
    '/embedding.html',
    '/en/index.html',
    '/icons/icon-192.png',
    '/index.html',
    '/paper.html',
  ],
  inlineStyles: ["'sha256-A-HASH-FOR-EACH-STYLE-WITHIN-A-PAGE='"],
};

/**
 * Settings for servers and hosts.
 * @param {App} app
 * @returns {Readonly<Record<string, string>>} by the name of the file
 */
export const hostingSettings = (app) => ({
  '.htaccess': apacheSettings(app),
  _headers: headersFile(app),
  Caddyfile: caddySettings(app),
  'firebase.json': firebaseSettings(app),
  'nginx.conf': nginxSettings(app),
  'vercel.json': vercelSettings(app),
});
