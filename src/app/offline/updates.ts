import type { News } from './news';
import type { Registered, WorkerEvents } from './registration';

/** What is to be told of a new version. */
type Offer =
  /** It was asked for, but would be lost with this page: `begun`, what is chosen or written in a form; `unsaved`, cases. */
  { readonly kind: 'offered' | 'begun' | 'unsaved'; readonly news: News } | undefined;

/** What offering a new version takes from outside. */
export interface Surroundings {
  readonly register: (events: WorkerEvents) => Promise<Registered | undefined>;
  readonly readNews: () => Promise<News>;
  /** Saves what can be saved, and says whether nothing would be lost with this page. */
  readonly saveEverything: () => Promise<boolean>;
  /** Whether something is entered on the page that no address and no database has yet. */
  readonly isHalfEntered: () => boolean;
  /** Whether a form is begun on the page that was not sent yet. */
  readonly isFormBegun: () => boolean;
  readonly reload: () => void;
  /** The present moment. */
  readonly now: () => Date;
}

/** New versions of the app: looked for, offered, and applied when that is asked for. */
export interface Updates {
  readonly getOffer: () => Offer;
  readonly subscribe: (changed: () => void) => () => void;
  /** Begins, if that is not done yet. */
  readonly start: () => Promise<void>;
  /** Goes over to the new version; what would be lost with that is told first, and asked about once more. */
  readonly accept: () => Promise<void>;
  /** Another page is shown: what was begun on the one before is sent, or given up. */
  readonly goOn: () => void;
  /** Puts the offer away, until another version comes or the page is opened anew. */
  readonly putOff: () => void;
  /** Looks for a new version, unless that was done within the last hour. */
  readonly look: () => Promise<void>;
}

/** In milliseconds. */
const anHour = 60 * 60 * 1000;

/** Begins to offer new versions; nothing happens before `start`. */
export function createUpdates(around: Surroundings): Updates {
  let offer: Offer;
  let worker: Registered | undefined;
  let started: Promise<void> | undefined;
  let isAskedFor = false;
  let lookedAt = around.now();
  const listeners = new Set<() => void>();

  function change(next: Offer): void {
    offer = next;
    for (const changed of listeners) changed();
  }

  async function offerNews(): Promise<void> {
    change({ kind: 'offered', news: await around.readNews() });
  }

  /** Another tab may have sent for the new version: this one follows, but takes nothing away from who is writing. */
  async function follow(): Promise<void> {
    if (isAskedFor || (!around.isHalfEntered() && (await around.saveEverything()))) around.reload();
    else await offerNews();
  }

  async function start(): Promise<void> {
    worker = await around.register({
      onWaiting: () => void offerNews(),
      onTakenOver: ({ isNewer }) => {
        if (isNewer || isAskedFor) void follow();
      },
    });
  }

  return {
    getOffer: () => offer,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start() {
      started ??= start();
      return started;
    },
    async accept() {
      if (!offer) return;
      const { kind, news } = offer;
      if (kind === 'offered' && around.isFormBegun()) return change({ kind: 'begun', news });
      const isSafe = await around.saveEverything();
      if (!isSafe && kind !== 'unsaved') return change({ kind: 'unsaved', news });
      isAskedFor = true;
      if (worker?.isWaiting()) worker.sendFor();
      else around.reload();
    },
    goOn() {
      if (offer?.kind === 'begun') change({ ...offer, kind: 'offered' });
    },
    putOff: () => change(undefined),
    async look() {
      // Without its sign: a clock put back by years would have it wait for years.
      if (!worker || Math.abs(around.now().getTime() - lookedAt.getTime()) < anHour) return;
      lookedAt = around.now();
      if (worker.isWaiting()) return offerNews();
      // Without an answer it is looked for another time.
      await worker.lookForUpdate().catch(() => undefined);
    },
  };
}
