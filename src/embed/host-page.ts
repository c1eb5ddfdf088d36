import type { Language } from '../words/languages';
import { type Introduction, introductionSchema, type Movement, type Notice, wishSchema } from './messages';

/** What the page around the frame hears of the check: not known until it has introduced itself. */
export type Hearing =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'outcome'; readonly origin: string };

/** The page around the frame. */
export interface HostPage {
  readonly hearing: () => Hearing;
  readonly subscribe: (changed: () => void) => () => void;
  /** Calls back when the page asks for another language. */
  readonly watchLanguage: (asked: (language: Language) => void) => () => void;
  /** Posts it to the page if its very origin was named, and to nobody otherwise. */
  readonly tellOutcome: (notice: Notice) => void;
  readonly tellHeight: (height: number) => void;
  readonly tellNewPage: () => void;
}

/** What of a window is needed to hear the page around it. */
type Framed = Pick<Window, 'addEventListener'> & { readonly parent: Pick<Window, 'postMessage'> };

/**
 * Listens to the page around the frame. To be called before anything is waited for: the page speaks once, when the frame
 * has loaded.
 */
export function hearHostPage(frame: Framed): HostPage {
  const listeners = new Set<() => void>();
  const languageListeners = new Set<(language: Language) => void>();
  let hearing: Hearing = { kind: 'unknown' };
  let port: MessagePort | undefined;
  let height: number | undefined;

  const move = (movement: Movement) => port?.postMessage(movement);
  const hearWish = ({ data }: MessageEvent<unknown>) => {
    const wish = wishSchema.safeParse(data);
    if (wish.success) for (const asked of languageListeners) asked(wish.data.language);
  };
  frame.addEventListener('message', ({ source, origin, data, ports }) => {
    // Opened by itself, the page is its own parent, and hears only itself.
    if (source !== frame.parent) return;
    const introduction = introductionSchema.safeParse(data);
    if (!introduction.success || !ports[0]) return;
    port?.close();
    port = ports[0];
    port.onmessage = hearWish;
    hearing = hearingOf(origin, introduction.data);
    if (height !== undefined) move({ height });
    for (const changed of listeners) changed();
  });

  return {
    hearing: () => hearing,
    subscribe: (changed) => subscribed(listeners, changed),
    watchLanguage: (asked) => subscribed(languageListeners, asked),
    tellOutcome: ({ outcome, cites }) => {
      if (hearing.kind === 'outcome') frame.parent.postMessage({ outcome, cites }, hearing.origin);
    },
    tellHeight: (now) => {
      height = now;
      move({ height });
    },
    tellNewPage: () => move({ isNewPage: true }),
  };
}

/** The browser itself says from which origin a message comes; only that one can be named. */
function hearingOf(origin: string, { notify }: Introduction): Hearing {
  const isNamed = /^https?:/.test(origin) && notify.includes(origin);
  return isNamed ? { kind: 'outcome', origin } : { kind: 'nothing' };
}

function subscribed<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
