import * as z from 'zod/mini';

const ticks = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(64));

/** What was ticked in this tab under a name. Nothing where the browser keeps nothing, or what it kept is not of its form. */
export function ticksInTab(name: string): readonly string[] {
  try {
    const parsed = ticks.safeParse(JSON.parse(sessionStorage.getItem(name) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Keeps what is ticked until the tab is closed. Without storage, ticks last as long as the page. */
export function keepTicksInTab(name: string, ticked: readonly string[]): void {
  try {
    if (ticked.length > 0) sessionStorage.setItem(name, JSON.stringify(ticked));
    else sessionStorage.removeItem(name);
  } catch {
    // The boxes on the page show what is ticked all the same.
  }
}
