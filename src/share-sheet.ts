/** Whether the device has a share sheet that a page may open. */
export function hasShareSheet(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the device's share sheet for a link. Closing it without sharing is no error. */
export function shareLink(link: { readonly title: string; readonly url: string }): void {
  navigator.share(link).catch(() => undefined);
}
