/**
 * Asks the browser to keep what is stored, even if it runs out of room or nobody comes by for a while. Some ask the
 * user, most decide by themselves; call it where the user has just stored something.
 * @returns whether it will; `false` too where it cannot be asked
 */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    // A page that is not secure, or an old browser, has no such thing to ask.
    return false;
  }
}

/** Whether the browser has agreed to keep what is stored; `undefined` where it cannot be asked. Nobody is bothered. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return undefined;
  }
}
