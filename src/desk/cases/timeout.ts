import { Refusal, type StorageFailure } from './storage-failure';

/** The time limit of one operation. */
export interface Timeout {
  /** Aborted when the limit passes, or when the operation fails or is cancelled; the reason is a `Refusal`. */
  readonly signal: AbortSignal;
  /** Starts the limit again, because the operation has made progress. */
  readonly restartTimeout: () => void;
  /** Aborts `signal` with this failure. */
  readonly fail: (failure: StorageFailure) => void;
  /** Stops the timer; call it when the operation has ended. */
  readonly end: () => void;
}

/**
 * Starts the time limit of an operation.
 * @param timeLimit milliseconds without progress after which the operation fails as `silent`
 * @param cancelSignal aborted, the operation fails as `cancelled`
 */
export function startTimeout(timeLimit: number, cancelSignal?: AbortSignal): Timeout {
  const controller = new AbortController();
  const fail = (failure: StorageFailure) => controller.abort(new Refusal(failure));
  const cancel = () => fail({ why: 'cancelled' });
  const startTimer = () => setTimeout(() => fail({ why: 'silent' }), timeLimit);
  let timer = startTimer();
  cancelSignal?.addEventListener('abort', cancel);
  if (cancelSignal?.aborted) cancel();
  return {
    signal: controller.signal,
    fail,
    restartTimeout() {
      clearTimeout(timer);
      timer = startTimer();
    },
    end() {
      clearTimeout(timer);
      cancelSignal?.removeEventListener('abort', cancel);
    },
  };
}

/** Resolves or rejects as `work` does. If the signal is aborted first, rejects with the signal's reason. */
export async function orAbort<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
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
