import { Refusal, type StorageFailure } from './storage-failure';

/** For how long one piece of work is waited for. */
export interface Patience {
  /** Aborted once it is over, with the `Refusal` as its reason. */
  readonly signal: AbortSignal;
  /** Says that the work goes on: the time limit begins anew. */
  readonly alive: () => void;
  /** Stops waiting, for a reason. */
  readonly giveUp: (failure: StorageFailure) => void;
  /** The work is done. */
  readonly end: () => void;
}

/** Waits until nothing was heard for the time limit, in milliseconds, or until it is called off. */
export function waitAtMost(timeLimit: number, calledOff?: AbortSignal): Patience {
  const controller = new AbortController();
  const giveUp = (failure: StorageFailure) => controller.abort(new Refusal(failure));
  const cancel = () => giveUp({ why: 'cancelled' });
  const startTimer = () => setTimeout(() => giveUp({ why: 'silent' }), timeLimit);
  let timer = startTimer();
  calledOff?.addEventListener('abort', cancel);
  if (calledOff?.aborted) cancel();
  return {
    signal: controller.signal,
    giveUp,
    alive() {
      clearTimeout(timer);
      timer = startTimer();
    },
    end() {
      clearTimeout(timer);
      calledOff?.removeEventListener('abort', cancel);
    },
  };
}

/** What the work comes to. If the signal is aborted first, rejects with its reason, and listens to the work no more. */
export async function unless<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  let stop = () => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
