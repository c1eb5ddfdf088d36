/** Whether the device has a share sheet that a page may open. */
export function hasShareSheet(): boolean {
  return typeof navigator.share === 'function';
}

/**
 * Opens the device's share sheet for a link.
 * @returns what came of it: `cancelled`, the sheet was closed again; `refused`, the device or the browser did not let it
 */
export async function shareLink(link: {
  readonly title: string;
  readonly url: string;
}): Promise<'shared' | 'cancelled' | 'refused'> {
  try {
    await navigator.share(link);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}
