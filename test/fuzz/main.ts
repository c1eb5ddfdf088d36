import { parseArgs } from 'node:util';
import { trials } from './doors';
import { expectUntouched } from './prototypes';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!Number.isInteger(runs) || runs < 100 || !Number.isInteger(seed)) {
  throw new Error('expected --runs with a number from 100, and --seed with a number');
}

console.log(`${runs} inputs; again with --seed ${seed}`);

for (const { name, share, run } of trials) {
  const start = process.cpuUsage();
  const { fates, slowest, failure } = await run(Math.round((runs * share) / 100), seed);
  const { user, system } = process.cpuUsage(start);
  console.log(
    `${name}: ${fates.taken} taken, ${fates.refused} refused, the slowest in ${Math.round(slowest)} ms; ` +
      `${Math.round((user + system) / 1e6)} s`,
  );
  if (failure !== undefined) {
    console.error(failure);
    process.exitCode = 1;
  }
}
expectUntouched();
