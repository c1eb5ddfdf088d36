import * as z from 'zod/mini';

const announcementSchema = z.strictObject({ ids: z.array(z.string()) });

/** Tells other tabs which cases were written or deleted, by their ids alone. */
export interface Announcements {
  readonly announce: (ids: readonly string[]) => void;
  readonly close: () => void;
}

/** Calls back with what other tabs announce under this name. Where the browser has no channel, nobody hears anything. */
export function announceTo(name: string, heard: (ids: readonly string[]) => void): Announcements {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const announcement = announcementSchema.safeParse(data);
    if (announcement.success) heard(announcement.data.ids);
  };
  return {
    announce: (ids) => channel.postMessage({ ids: [...ids] }),
    close: () => channel.close(),
  };
}
