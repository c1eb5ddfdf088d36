import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { servers } from '../../tools/hosting/check/servers.mjs';

test('a server that was installed a moment ago is found, and started from there', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'servers-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  vi.stubEnv('PATH', folder);
  const caddy = servers.find(({ name }) => name === 'Caddy');
  expect(caddy?.needs.map(({ isThere }) => isThere())).toEqual([false]);
  writeFileSync(path.join(folder, 'caddy'), '');
  expect(caddy?.needs.map(({ isThere }) => isThere())).toEqual([true]);
  const place = { port: 8080, root: folder, folder, hosting: folder };
  expect(caddy?.startAt(place).command).toBe(path.join(folder, 'caddy'));
});
