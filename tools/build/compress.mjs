// Completes what is built: names every file to the worker that keeps them, compresses them, so that no server has to, and
// fails if a first visit has become too heavy.
// The last step of the build, and again after a built page was edited.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles } from '../../server/built-app.mjs';
import { budgetFaults } from './byte-budgets.mjs';
import { compress } from './compression.mjs';
import { renewPrecache } from './precache.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
renewPrecache(dist);
await Promise.all(builtFiles(dist).map((file) => compress(path.join(dist, file))));

const faults = budgetFaults(dist);
if (faults.length > 0) throw new Error(faults.join('\n'));
