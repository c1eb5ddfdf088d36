// Serves the built app with each real server under the settings in dist-hosting/, and looks whether it is sent as it should be.
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles, inlineStylesOf } from '../../../server/built-app.mjs';
import { kindOf } from '../../../server/delivery.mjs';
import { examine } from './examine.mjs';
import { faultsWithin } from './pages.mjs';
import { ensureServer, whileRunning } from './running.mjs';
import { servers } from './servers.mjs';
import { laySite } from './site.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = path.join(root, 'dist');
const hosting = path.join(root, 'dist-hosting');
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

async function check() {
  const pages = builtFiles(dist).filter((file) => file.endsWith('.html'));
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
