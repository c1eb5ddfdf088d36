// Says in the built app which works of others it contains: their licences, and a bill of materials for programs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {{
 *   readonly name: string,
 *   readonly version: string,
 *   readonly license: string,
 *   readonly needs: readonly string[],
 *   readonly notices: readonly string[],
 *   readonly integrity: string,
 * }} Package a package that is in the app: its licence's name, the packages it builds on, the texts that have to go with
 *   it, and the lockfile's hash of it
 */

/**
 * Adds `third-party-licences.txt` and `sbom.cdx.json` to what is built. `npm sbom` would leave out what development
 * needs too, React for one, and knows nothing of what the bundler left out.
 * @param {() => readonly string[]} modulesBeside modules of what is built beside the app
 * @returns {import('vite').Plugin}
 */
export function thirdParty(modulesBeside) {
  /** @type {Set<string>} */
  const styles = new Set();
  return {
    name: 'third-party',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      // Styles that styles import are no modules of the bundle.
      if (id.endsWith('.css')) for (const style of importedStyles(code)) styles.add(style);
      return undefined;
    },
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
      const packages = packagesOf([...scripts, ...styles, ...modulesBeside()]);
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: licencesOf(packages) });
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: billOfMaterials(packages) });
    },
  };
}

/**
 * @param {string} css
 * @returns {string[]} the files of packages that it imports
 */
function importedStyles(css) {
  const imports = css.matchAll(/@import\s+(?:url\(\s*)?["']([^"'./][^"']*)["']/g);
  return [...imports].map(([, name = '']) => path.join(root, 'node_modules', name));
}

/**
 * @param {readonly string[]} modules files, among them ours
 * @returns {Package[]} the packages they are of, by name
 * @throws {Error} if one comes without its licence
 */
function packagesOf(modules) {
  const folders = modules.flatMap((module) => {
    const parts = module.replaceAll('\\', '/').split('/');
    const place = parts.lastIndexOf('node_modules') + 1;
    return place > 0 ? [parts.slice(0, place + (parts[place]?.startsWith('@') ? 2 : 1)).join('/')] : [];
  });
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return [...new Set(folders)]
    .map((folder) => {
      const described = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const place = folder.slice(folder.indexOf('/node_modules/') + 1);
      const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
      if (texts.length === 0 || !described.license)
        throw new Error(`${described.name} comes without its licence.`);
      return {
        name: described.name,
        version: described.version,
        license: described.license,
        needs: Object.keys({ ...described.dependencies, ...described.peerDependencies }),
        notices: texts.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim()),
        integrity: lock.packages[place].integrity,
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * @param {readonly Package[]} packages
 * @returns {string}
 */
function licencesOf(packages) {
  const entries = packages.map(
    ({ name, version, license, notices }) => `${name} ${version} (${license})\n\n${notices.join('\n\n')}`,
  );
  const line = `\n\n${'-'.repeat(72)}\n\n`;
  return `${['This app contains these works of others, under their licences.', ...entries].join(line)}\n`;
}

/** @param {{ readonly name: string, readonly version: string }} of */
const addressOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * In CycloneDX. Without date and serial number, so that the same sources make the same file.
 * @param {readonly Package[]} packages
 * @returns {string}
 */
function billOfMaterials(packages) {
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  /** @param {readonly string[]} names */
  const addressesOf = (names) => packages.filter(({ name }) => names.includes(name)).map(addressOf);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': addressOf(own),
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.license } }],
        purl: addressOf(own),
      },
    },
    components: packages.map((found) => ({
      type: 'library',
      'bom-ref': addressOf(found),
      name: found.name,
      version: found.version,
      hashes: [{ alg: 'SHA-512', content: hexOf(found.integrity) }],
      licenses: [{ expression: found.license }],
      purl: addressOf(found),
    })),
    dependencies: [
      { ref: addressOf(own), dependsOn: addressesOf(Object.keys(own.dependencies)) },
      ...packages.map((found) => ({ ref: addressOf(found), dependsOn: addressesOf(found.needs) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param {string} integrity as the lockfile has it: sha512-… */
const hexOf = (integrity) => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
