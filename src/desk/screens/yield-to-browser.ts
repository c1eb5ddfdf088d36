/** Lets the browser handle pending input and rendering before the caller goes on. */
export async function yieldToBrowser(): Promise<void> {
  // Preferred where supported: a timer waits some milliseconds longer than needed.
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
