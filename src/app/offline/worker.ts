/*
 * Keeps the app's own static files, so that everything works with the network gone. It keeps nothing else: what is asked
 * of other files goes to the network and is forgotten. A new version waits until it is sent for, or until the last tab
 * of the old one is closed.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

/** What a worker has that a page has not: TypeScript knows one of the two at a time. */
declare const self: {
  /** Every file to be kept; written before this script when the build is complete (tools/build/precache.mjs). */
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
    (type: 'fetch', listener: (event: Asked) => void): void;
  };
};

interface Asked {
  readonly request: Request;
  readonly respondWith: (response: Response) => void;
}

/** The folders that have a page, without the stroke at their end. */
const folders = self.__WB_MANIFEST
  .filter(({ url }) => url.endsWith('/index.html'))
  .map(({ url }) => new URL(url.slice(0, -'/index.html'.length), location.href).pathname);

// As the server does: without the stroke, the relative addresses of the page would lead elsewhere.
self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.mode !== 'navigate' || !folders.includes(address.pathname)) return;
  address.pathname += '/';
  event.respondWith(Response.redirect(address.href, 302));
});

cleanupOutdatedCaches();
// A file is the same file whatever stands after "?".
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./] });
// The page that fetched it first is served too: its visitor may go offline without ever coming back to it.
clientsClaim();

self.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && Reflect.get(data, 'type') === 'SKIP_WAITING')
    void self.skipWaiting();
});
