import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

/** What the lockfile says of each package, by the folder it is installed in. */
export function lockedPackages(root: string): [string, LockedPackage][] {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages).filter(([folder]) => folder !== '');
}

/** The packages, by name, that want to run code when they are installed: by the lockfile, or as they lie there. */
export function wantingToRun(root: string): string[] {
  const found = lockedPackages(root)
    .filter(([folder, locked]) => locked.hasInstallScript || runsCode(path.join(root, folder)))
    .map(([folder]) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length));
  return [...new Set(found)].sort();
}

function runsCode(folder: string): boolean {
  // What is made for other systems is locked, but not installed.
  if (!existsSync(path.join(folder, 'package.json'))) return false;
  const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  // npm compiles what has such a file without being told to.
  const isCompiled = existsSync(path.join(folder, 'binding.gyp'));
  return isCompiled || ['preinstall', 'install', 'postinstall'].some((name) => name in scripts);
}
