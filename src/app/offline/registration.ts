import { Workbox } from 'workbox-window';

/** What there is to hear of the worker. */
export interface WorkerEvents {
  /** A new version is there and waits to be sent for. */
  readonly onWaiting: () => void;
  /** A worker has taken over the page; `isNewer` if another one had it before. */
  readonly onTakenOver: (taken: { readonly isNewer: boolean }) => void;
}

/** The worker that keeps the app's files. */
export interface Registered {
  /** Whether a new version waits to be sent for. */
  readonly isWaiting: () => boolean;
  /** Asks the server for a new version. Throws if it does not answer. */
  readonly lookForUpdate: () => Promise<void>;
  /** Sends for the version that waits: it then takes over every tab. */
  readonly sendFor: () => void;
}

/**
 * Has the browser keep the app's files.
 * @param address of the worker's script
 * @returns nothing where the browser knows no worker, or refuses it, as private windows may: the app works without
 */
export async function register(address: string, events: WorkerEvents): Promise<Registered | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  try {
    const container = navigator.serviceWorker;
    const worker = new Workbox(trusted(address), { updateViaCache: 'none' });
    let isControlled = container.controller !== null;
    worker.addEventListener('waiting', events.onWaiting);
    worker.addEventListener('controlling', () => {
      const isNewer = isControlled;
      isControlled = true;
      events.onTakenOver({ isNewer });
    });
    const registration = await worker.register();
    if (!registration) return undefined;
    return {
      isWaiting: () => registration.waiting !== null,
      lookForUpdate: async () => void (await registration.update()),
      // Not the library's own: it knows only of the first version that came while the page was open.
      sendFor: () => registration.waiting?.postMessage({ type: 'SKIP_WAITING' }),
    };
  } catch {
    return undefined;
  }
}

/** The policy demands that only what was vouched for becomes a script: this one address, and no other. */
function trusted(address: string): string | TrustedScriptURL {
  const policy = window.trustedTypes?.createPolicy('offline-worker', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`not the worker: ${asked}`);
      return asked;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
