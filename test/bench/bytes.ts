import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { compressedSize } from '../../tools/build/byte-budgets.mjs';

/** What of the scripts came from where: bytes after brotli by package, or `ours`, largest first. */
export function sharesOf(scripts: readonly string[]): [string, number][] {
  const shares = new Map<string, number>();
  for (const script of scripts) {
    const lengths = lengthsBySource(script);
    const whole = [...lengths.values()].reduce((sum, length) => sum + length, 0);
    for (const [source, length] of lengths) {
      const [, name = 'ours'] = source.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
      shares.set(name, (shares.get(name) ?? 0) + (length / whole) * compressedSize(script));
    }
  }
  return [...shares].sort(([, one], [, other]) => other - one);
}

/** How many characters of a script came from each of its sources. */
function lengthsBySource(script: string): Map<string, number> {
  const lines = readFileSync(script, 'utf8').split('\n');
  const isMapped = readdirSync(path.dirname(script)).includes(`${path.basename(script)}.map`);
  if (!isMapped) return new Map([['', lines.join('\n').length]]);
  const map = new TraceMap(readFileSync(`${script}.map`, 'utf8'));
  const lengths = new Map<string, number>();
  for (const [place, segments] of decodedMappings(map).entries()) {
    for (const [index, segment] of segments.entries()) {
      const end = segments[index + 1]?.[0] ?? lines[place]?.length ?? 0;
      const source =
        segment.length === 1 ? '' : path.resolve(path.dirname(script), map.sources[segment[1]] ?? '');
      lengths.set(source, (lengths.get(source) ?? 0) + end - segment[0]);
    }
  }
  return lengths;
}
