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
 * Has the browser ask, in its own words, before the page is left.
 * @returns tells it whether something would be lost, and so whether to ask; at first it does not
 */
export function askBeforeLeaving(): (isAtStake: boolean) => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return (isAtStake) => {
    if (isAtStake) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
}
