/**
 * Calls back when the page may be about to go: it is hidden, or left. Nothing later is sure to be heard.
 * @returns stops listening
 */
export function whenLeaving(leave: () => void): () => void {
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', leave);
  };
}

/**
 * Has the browser ask, in its own words, before the page is left. To be called only while something would be lost.
 * @returns stops it
 */
export function askBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
