import { type ComponentType, useEffect, useState } from 'react';

/**
 * Has the app's files kept for when there is no network, and offers new versions. It is fetched itself once the page
 * is loaded; where it cannot be fetched, the app works without.
 */
export function Offline() {
  const [Offer, setOffer] = useState<ComponentType>();
  useEffect(() => {
    // While the app is being made, its files are to be fresh.
    if (!import.meta.env.PROD) return undefined;
    return whenLoaded(() => {
      import('./update-offer').then(
        ({ UpdateOffer }) => setOffer(() => UpdateOffer),
        () => undefined,
      );
    });
  }, []);
  return Offer && <Offer />;
}

/** Calls a second after the page is loaded; the function returned calls it off. */
function whenLoaded(act: () => void): () => void {
  let cancel = () => {};
  const wait = () => {
    const timer = setTimeout(act, 1000);
    cancel = () => clearTimeout(timer);
  };
  if (document.readyState === 'complete') wait();
  else {
    window.addEventListener('load', wait, { once: true });
    cancel = () => window.removeEventListener('load', wait);
  }
  return () => cancel();
}
