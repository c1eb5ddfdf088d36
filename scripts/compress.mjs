// Compresses what is built, so that no server has to: the last step of the build, and again after a built page was edited.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles } from '../server/built-app.mjs';
import { compress } from './compression.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
await Promise.all(builtFiles(dist).map((file) => compress(path.join(dist, file))));
