// Renews the ready-made settings in hosting/ for the app as it is built now.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostingSettings } from './settings.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(path.join(root, 'hosting'), { recursive: true });
for (const [name, text] of Object.entries(hostingSettings(path.join(root, 'dist')))) {
  writeFileSync(path.join(root, 'hosting', name), text);
}
