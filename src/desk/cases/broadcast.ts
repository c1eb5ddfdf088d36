import * as z from 'zod/mini';

const messageSchema = z.strictObject({ ids: z.array(z.string()) });

/** Tells other tabs the ids of cases that were written or deleted. */
export interface Broadcast {
  readonly send: (ids: readonly string[]) => void;
  readonly close: () => void;
}

/** Opens a channel of this name to the other tabs. Without `BroadcastChannel`, nothing is sent or received. */
export function openBroadcast(name: string, heard: (ids: readonly string[]) => void): Broadcast {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = messageSchema.safeParse(data);
    if (message.success) heard(message.data.ids);
  };
  return {
    send: (ids) => channel.postMessage({ ids: [...ids] }),
    close: () => channel.close(),
  };
}
