// Serves the built app with each real server under the settings of hosting/, and looks whether it is sent as it should be.
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles, inlineStylesOf } from '../server/built-app.mjs';
import { kindOf } from '../server/delivery.mjs';
import { hostingSettings } from './hosting/settings.mjs';
import { examine } from './hosting-check/examine.mjs';
import { faultsWithin } from './hosting-check/pages.mjs';
import { ensureServer, whileRunning } from './hosting-check/running.mjs';
import { servers } from './hosting-check/servers.mjs';
import { laySite } from './hosting-check/site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const hosting = path.join(root, 'hosting');
const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'hosting-check-'));
// Apache, started as root, serves as another user.
chmodSync(folder, 0o755);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/**
 * @param {string} subject
 * @param {readonly string[]} faults
 */
function tell(subject, faults) {
  console.log(faults.length === 0 ? `${subject}: as it should be` : `${subject}: ${faults.length} faults`);
  for (const fault of faults.slice(0, 6)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** Settings that are not those the table and the build ask for. */
function outdatedSettings() {
  return Object.entries(hostingSettings(dist))
    .filter(([name, text]) => readFileSync(path.join(hosting, name), 'utf8') !== text)
    .map(([name]) => `hosting/${name} is not up to date: run \`npm run hosting\``);
}

async function check() {
  const pages = builtFiles(dist).filter((file) => file.endsWith('.html'));
  tell('The settings', outdatedSettings());
  tell(
    `${pages.length} pages`,
    pages.flatMap((page) =>
      faultsWithin(readFileSync(path.join(dist, page), 'utf8'), kindOf(page)).map(
        (fault) => `${page} ${fault}`,
      ),
    ),
  );
  if (process.exitCode) return;
  const site = await laySite({ dist, hosting, folder });
  const inlineStyles = inlineStylesOf(dist);
  for (const server of servers) {
    ensureServer(server);
    await whileRunning(server, { root: site.root, folder, hosting }, async (port) => {
      const { asked, faults } = await examine(port, { ...site, inlineStyles, encodings: server.encodings });
      tell(`${server.name}, asked ${asked} times`, faults);
    });
  }
}

try {
  await check();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
