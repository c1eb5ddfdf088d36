// Writes settings for servers and hosts: for the app in dist/ into dist-hosting/, and the examples in docs/hosting/.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { appIn, exampleApp, hostingSettings } from './settings.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const apps = { 'dist-hosting': appIn(path.join(root, 'dist')), 'docs/hosting': exampleApp };
for (const [folder, app] of Object.entries(apps)) {
  mkdirSync(path.join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries(hostingSettings(app)))
    writeFileSync(path.join(root, folder, name), text);
}
