import { orAbort } from './timeout';

/**
 * Runs work while holding a lock shared by all tabs. Without it, a page in Chromium's back/forward cache that was opening
 * a database blocks it for every tab; a frozen page that holds a lock another tab requests is discarded instead.
 * Without the Web Locks API, or where it is refused, the work runs at once.
 * @param name the name of the lock
 * @param passOn aborted, the lock is released although the work goes on
 * @returns what the work resolves to
 */
export async function withLock<Value>(
  name: string,
  work: () => Promise<Value>,
  passOn: AbortSignal,
): Promise<Value> {
  let begun: Promise<Value> | undefined;
  const begin = () => {
    begun ??= work();
    return begun;
  };
  // Refused to pages without access to storage: the work itself then reports that failure.
  await globalThis.navigator?.locks?.request(name, () => orAbort(passOn, begin())).catch(() => undefined);
  return begin();
}
