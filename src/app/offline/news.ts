import * as z from 'zod/mini';
import { rulesVersion, versionOrder } from '../../../rules/source';

/** What `version.json` says of the version that the server has now (tools/build/version-file.mjs). */
const versionFileSchema = z.object({
  rules: z.array(z.object({ version: z.string(), changed: z.array(z.string()) })),
});

/** What a new version brings for whoever works under the rules of this one. */
export interface News {
  /** The newest rules, if they are newer than these, and the FAQ entries read otherwise than here. */
  readonly rules: { readonly version: string; readonly changed: readonly string[] } | undefined;
}

/** So many entries of the FAQ are named: it has fewer. */
const namedAtMost = 50;

/**
 * What is new, read from a version file.
 * @param file its content, whatever that is
 * @returns no news of the rules if it is not of its form
 */
export function newsIn(file: unknown): News {
  const parsed = versionFileSchema.safeParse(file);
  if (!parsed.success) return { rules: undefined };
  const newer = parsed.data.rules
    .filter(({ version }) => versionOrder(version) > versionOrder(rulesVersion))
    .sort((one, other) => versionOrder(other.version) - versionOrder(one.version));
  const [newest] = newer;
  if (!newest) return { rules: undefined };
  const changed = new Set(newer.flatMap((one) => one.changed).filter((id) => /^Q\d+$/.test(id)));
  const inOrder = [...changed].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
  return { rules: { version: newest.version, changed: inOrder.slice(0, namedAtMost) } };
}

/** Asks the server what the new version brings; nothing of it is kept, so that it is never that of another one. */
export async function fetchNews(address: string): Promise<News> {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    return newsIn(await response.json());
  } catch {
    return newsIn(undefined);
  }
}
