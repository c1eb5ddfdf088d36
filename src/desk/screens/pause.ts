/** Lets the page do what waits: draw, hear what is typed. */
export async function pause(): Promise<void> {
  // Where the browser has it: timers wait some milliseconds longer than they need to.
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
