// Fails if the built app uses what the oldest browsers it is for (package.json, "browserslist") do not have.
import { fileURLToPath } from 'node:url';
import { floorFaults } from './faults.mjs';
import { buildTarget } from './floor.mjs';

const faults = floorFaults(fileURLToPath(new URL('../../dist', import.meta.url)));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`The built app uses nothing newer than ${buildTarget.join(', ')}.`);
