import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { lockedPackages, wantingToRun } from './install-scripts';

const root = path.resolve(import.meta.dirname, '../..');

/** Packages that may want to run code when they are installed, and why it does not matter that they may not. */
const known: Readonly<Record<string, string>> = {
  fsevents: 'on macOS alone; it ships what it would compile',
};

describe('the packages installed', () => {
  test('may run no code of their own while they are installed', () => {
    expect(readFileSync(path.join(root, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
  });

  test('none wants to, but those whose reason is named', () => {
    expect(wantingToRun(root).filter((name) => !(name in known))).toEqual([]);
  });

  test('each is the one that was locked', () => {
    const packages = lockedPackages(root);
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });
});

describe('packages made up', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function project(
    packages: Record<string, { locked?: object; installed?: object; files?: string[] }>,
  ): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'packages-'));
    folders.push(folder);
    const locked = Object.entries(packages).map(([name, made]) => [
      `node_modules/${name}`,
      made.locked ?? {},
    ]);
    writeFileSync(
      path.join(folder, 'package-lock.json'),
      JSON.stringify({ packages: { '': {}, ...Object.fromEntries(locked) } }),
    );
    for (const [name, { installed, files = [] }] of Object.entries(packages)) {
      if (!installed) continue;
      const place = path.join(folder, 'node_modules', name);
      mkdirSync(place, { recursive: true });
      writeFileSync(path.join(place, 'package.json'), JSON.stringify(installed));
      for (const file of files) writeFileSync(path.join(place, file), '');
    }
    return folder;
  }

  test('one with a script for its installation is found, wherever it lies', () => {
    const folder = project({
      plain: { installed: { scripts: { test: 'run', prepare: 'build' } } },
      nosy: { installed: { scripts: { postinstall: 'look around' } } },
      'plain/node_modules/@deep/nosy': { installed: { scripts: { preinstall: 'look around' } } },
    });
    expect(wantingToRun(folder)).toEqual(['@deep/nosy', 'nosy']);
  });

  test('one that the lockfile says it of is found, though it is not installed here', () => {
    expect(wantingToRun(project({ elsewhere: { locked: { hasInstallScript: true } } }))).toEqual([
      'elsewhere',
    ]);
  });

  test('one that npm would compile unasked is found', () => {
    expect(wantingToRun(project({ compiled: { installed: {}, files: ['binding.gyp'] } }))).toEqual([
      'compiled',
    ]);
  });
});
