/** Whether the device has a share sheet that a page may open. */
export function hasShareSheet(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the device's share sheet for a link. Says whether it was shared; closing the sheet is no error. */
export async function shareLink(link: { readonly title: string; readonly url: string }): Promise<boolean> {
  try {
    await navigator.share(link);
    return true;
  } catch {
    return false;
  }
}
