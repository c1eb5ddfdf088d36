/** How someone follows long work, and stops it. */
export interface Watch {
  /** Once aborted, the work is rejected with the signal's reason and nothing comes of it. */
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how much is done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Long work calls it often, saying how much is done; now and then it lets the screen have a turn. */
export type Pace = (share: number) => Promise<void> | undefined;

/** Milliseconds of work at a stretch: well below the 50 from which a press or a key feels late. */
const stretch = 16;

/** A pace at which a screen stays quick. */
export function paceFor({ signal, onProgress }: Watch): Pace {
  let since = performance.now();
  return (share) => {
    signal?.throwIfAborted();
    if (performance.now() - since < stretch) return undefined;
    return turn().then(() => {
      signal?.throwIfAborted();
      onProgress?.(share);
      since = performance.now();
    });
  };
}

/** A pace that never waits, where there is no screen. */
export const withoutPause: Pace = () => undefined;

/** The pace of one part of the work, which is `from` to `to` of the whole. */
export function partOf(pace: Pace, from: number, to: number): Pace {
  return (share) => pace(from + (to - from) * share);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
