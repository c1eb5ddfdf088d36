import { isPageThere, reloadOnce } from './address-bar';
import { saveEverything } from './before-reload';

/**
 * Loads a part of the app. If it cannot be had, most likely because a new version has taken its place on the server, the
 * app loads itself anew at the same address, where all answers are: once, and only if the server answers and nothing
 * would be lost.
 * @throws what `load` throws, if that did not help or cannot
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if ((await saveEverything()) && (await isPageThere()) && reloadOnce()) return neverAgain();
    throw error;
  }
}

/** The page is about to go: what waits for it need not hear of it. */
function neverAgain(): Promise<never> {
  return new Promise(() => {});
}
