import { builtFiles, inlineStylesOf } from '../../server/built-app.mjs';
import { apacheSettings } from './apache.mjs';
import { caddySettings } from './caddy.mjs';
import { firebaseSettings, headersFile, vercelSettings } from './listed.mjs';
import { nginxSettings } from './nginx.mjs';

/**
 * Ready-made settings for a built app.
 * @param {string} folder where it is built
 * @returns {Readonly<Record<string, string>>} what each file of hosting/ says
 */
export function hostingSettings(folder) {
  const app = { files: builtFiles(folder), inlineStyles: inlineStylesOf(folder) };
  return {
    '.htaccess': apacheSettings(app),
    _headers: headersFile(app),
    Caddyfile: caddySettings(app),
    'firebase.json': firebaseSettings(app),
    'nginx.conf': nginxSettings(app),
    'vercel.json': vercelSettings(app),
  };
}
