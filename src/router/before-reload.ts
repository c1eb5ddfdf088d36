/** Saves what somebody has on the screen, and says whether nothing of it would be lost with the page. */
type Save = () => Promise<boolean>;

const saves = new Set<Save>();

/** Has `save` asked before the app loads itself anew. */
export function beforeReload(save: Save): void {
  saves.add(save);
}

/** Saves all there is to be saved, and says whether nothing would be lost with the page. */
export async function saveEverything(): Promise<boolean> {
  const saved = await Promise.all([...saves].map((save) => save()));
  return saved.every((isSafe) => isSafe);
}
