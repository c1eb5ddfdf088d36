/*
 * The script other sites load, at an address that stays: it defines <eligibility-check>, which shows the check in a frame.
 * It imports nothing that would make it larger, so what it hears is looked at by hand.
 */
import { frameTitle } from '../words/frame-title';
import type { Language } from '../words/languages';
import type { Introduction, Notice, Wish } from './messages';

/** The frame's page lies beside this script. A name of its own keeps the bundler from looking for the page. */
const ownAddress = import.meta.url;

/** No origin, so nothing to store and nothing of ours in reach; the page asks for the same by its header. */
const sandbox = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

/** What a page without an origin is called as one. */
const noOrigin = 'null';

/** Before the frame has said how high it is; and the most it is believed, in pixels. */
const firstHeight = '40rem';
const greatestHeight = 50_000;

const styles = new CSSStyleSheet();
styles.replaceSync(
  `:host { display: grid } :host([hidden]) { display: none }
  slot, iframe { grid-area: 1 / 1 } slot { display: block } slot[hidden] { display: none }
  iframe { inline-size: 100%; block-size: ${firstHeight}; border: 0 }
  slot:not([hidden]) + iframe { pointer-events: none }`,
);

/**
 * The check in a frame that grows with its content. What stands within the element, a link to the check, is shown until
 * the check in the frame says how high it is: where it cannot run, the link stays. `lang`: its language, else that of the page. `notify`: the origins
 * that may hear the outcome, apart by spaces; left out, nobody does. An `eligibility-outcome` event then says it.
 */
class EligibilityCheck extends HTMLElement {
  static readonly observedAttributes = ['lang', 'notify'];

  readonly #frame = document.createElement('iframe');
  readonly #fallback = document.createElement('slot');
  #port: MessagePort | undefined;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styles];
    shadow.append(this.#fallback);
    this.#frame.setAttribute('sandbox', sandbox);
    this.#frame.referrerPolicy = 'no-referrer';
    this.#frame.loading = 'lazy';
    this.#frame.addEventListener('load', () => this.#introduce());
  }

  connectedCallback(): void {
    window.addEventListener('message', this.#hear);
    const language = languageOf(this);
    this.#frame.title = frameTitle[language];
    this.#frame.src = new URL(`embed.html#/?lang=${language}`, ownAddress).href;
    this.shadowRoot?.append(this.#frame);
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#frame.remove();
    this.#frame.style.removeProperty('block-size');
    this.#fallback.hidden = false;
    this.#port = undefined;
  }

  attributeChangedCallback(name: string): void {
    if (!this.#port) return;
    if (name === 'notify') this.#introduce();
    else {
      const language = languageOf(this);
      this.#frame.title = frameTitle[language];
      this.#port.postMessage({ language } satisfies Wish);
    }
  }

  /** Hands the frame a port and the origins named. Without an origin, the frame can only be addressed as itself. */
  #introduce(): void {
    const { port1, port2 } = new MessageChannel();
    this.#port?.close();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#move(data);
    const introduction: Introduction = { notify: originsNamedBy(this) };
    this.#frame.contentWindow?.postMessage(introduction, '*', [port2]);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    if (!source || source !== this.#frame.contentWindow || origin !== noOrigin) return;
    const notice = noticeIn(data);
    if (!notice || !originsNamedBy(this).includes(window.origin)) return;
    this.dispatchEvent(
      new CustomEvent('eligibility-outcome', { detail: notice, bubbles: true, composed: true }),
    );
  };

  #move(movement: unknown): void {
    if (typeof movement !== 'object' || movement === null) return;
    if ('height' in movement && typeof movement.height === 'number' && movement.height > 0) {
      this.#fallback.hidden = true;
      this.#frame.style.blockSize = `${Math.min(Math.ceil(movement.height), greatestHeight)}px`;
    }
    if ('isNewPage' in movement) this.#showTop();
  }

  /** Goes where the frame begins if that is out of view, or behind what the page keeps at the top of the window. */
  #showTop(): void {
    const { top } = this.getBoundingClientRect();
    const covered = Number.parseFloat(getComputedStyle(this).scrollMarginTop) || 0;
    if (top < covered || top > window.innerHeight) this.scrollIntoView({ block: 'start' });
  }
}

function languageOf(element: HTMLElement): Language {
  return /^en\b/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'ja';
}

/** The origins named, as browsers write them; what is no address of the web names none. */
function originsNamedBy(element: HTMLElement): string[] {
  const words = element.getAttribute('notify')?.split(/\s+/) ?? [];
  return words.filter((word) => /^https?:/i.test(word)).flatMap(originOf);
}

function originOf(address: string): string[] {
  try {
    return [new URL(address).origin];
  } catch {
    return [];
  }
}

const outcomes: readonly unknown[] = ['canApply', 'askFirst', 'cannotApply'] satisfies Notice['outcome'][];

/** What is told of the check, and not a word more than that. */
function noticeIn(data: unknown): Notice | undefined {
  if (!isNotice(data)) return undefined;
  const { outcome, cites } = data;
  return { outcome, cites: [...cites] };
}

function isNotice(data: unknown): data is Notice {
  if (typeof data !== 'object' || data === null || !('outcome' in data) || !('cites' in data)) return false;
  const { outcome, cites } = data;
  return outcomes.includes(outcome) && Array.isArray(cites) && cites.every(isFaqNumber);
}

function isFaqNumber(id: unknown): boolean {
  return typeof id === 'string' && /^Q\d+$/.test(id);
}

// A page may load the script twice.
if (!customElements.get('eligibility-check')) customElements.define('eligibility-check', EligibilityCheck);

declare global {
  interface HTMLElementTagNameMap {
    'eligibility-check': EligibilityCheck;
  }
  interface HTMLElementEventMap {
    'eligibility-outcome': CustomEvent<Notice>;
  }
}
