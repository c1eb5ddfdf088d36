/** Lets the page do what waits: draw, hear what is typed. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
