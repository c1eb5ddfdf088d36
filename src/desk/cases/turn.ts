import { orAbort } from './timeout';

/**
 * Does work in its turn among all tabs. Browsers keep a page that is left, frozen, for the way back, and Chromium lets one
 * that was just making a database keep it from everybody. Of a lock that somebody waits for it does not: the frozen page is
 * given up. Where there are no locks, the work is done at once.
 * @param name what the turn is for
 * @param passOn aborted, the next one's turn begins, though this work goes on
 * @returns what the work comes to
 */
export async function inTurn<Value>(
  name: string,
  work: () => Promise<Value>,
  passOn: AbortSignal,
): Promise<Value> {
  let begun: Promise<Value> | undefined;
  const begin = () => {
    begun ??= work();
    return begun;
  };
  // Also refused, to pages that may store nothing: the work is to find that out in its own way.
  await globalThis.navigator?.locks?.request(name, () => orAbort(passOn, begin())).catch(() => undefined);
  return begin();
}
