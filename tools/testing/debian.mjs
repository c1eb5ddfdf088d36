// What the checks need of the machine, installed from Debian where it is missing and we may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Does nothing on machines without `apt-get`, for users who may not install, and if it fails: look afterwards whether it
 * is there.
 * @param {readonly string[]} packages
 */
export function installFromDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const options = {
    stdio: /** @type {const} */ ('inherit'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options);
}
