import { type ComponentType, useEffect, useState } from 'react';

/**
 * Has the app's files kept for when there is no network, and offers new versions. It is fetched itself once nothing else
 * is to be done; where it cannot be fetched, the app works without.
 */
export function Offline() {
  const [Offer, setOffer] = useState<ComponentType>();
  useEffect(() => {
    // While the app is being made, its files are to be fresh.
    if (!import.meta.env.PROD) return undefined;
    return whenIdle(() => {
      import('./update-offer').then(
        ({ UpdateOffer }) => setOffer(() => UpdateOffer),
        () => undefined,
      );
    });
  }, []);
  return Offer && <Offer />;
}

/** Calls once the page is loaded and the browser has nothing to do; the function returned calls it off. */
function whenIdle(act: () => void): () => void {
  let cancel = () => {};
  const wait = () => {
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(act, 1000);
      cancel = () => clearTimeout(timer);
    } else {
      const handle = requestIdleCallback(act);
      cancel = () => cancelIdleCallback(handle);
    }
  };
  if (document.readyState === 'complete') wait();
  else {
    window.addEventListener('load', wait, { once: true });
    cancel = () => window.removeEventListener('load', wait);
  }
  return () => cancel();
}
