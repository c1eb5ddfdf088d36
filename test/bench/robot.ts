/** What one page noted of a visit, in milliseconds since it was asked for. */
export interface VisitNotes {
  readonly firstPaint: number;
  /** From the press on Start to the first question on the screen; 0 where a page begins with it. */
  readonly startToQuestion: number;
  /** When the second question was on the screen, for someone who answers as soon as a control is there. */
  readonly secondQuestion: number;
  /** The sum of all shifts of layout. */
  readonly layoutShift: number;
}

/**
 * Runs in the page, from before it is read: presses and chooses like a visitor faster than any network, and notes when
 * what it did is on the screen. It needs nothing of the page but links, radio buttons and buttons.
 */
export function beQuick(): void {
  const isSeen = (element: Element | undefined | null): element is HTMLElement =>
    element instanceof HTMLElement && element.checkVisibility();
  const seen = (selector: string) => [...document.querySelectorAll(selector)].find(isSeen);
  const heading = () => seen('h1')?.textContent ?? '';
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const begun = performance.now();
      const look = () => {
        if (holds()) resolve();
        else if (performance.now() - begun > 60_000) reject(new Error(`nothing comes after “${heading()}”`));
        else requestAnimationFrame(look);
      };
      look();
    });
  let layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) layoutShift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });

  const step = async () => {
    const before = heading();
    const radio = seen('form:has(input) input');
    if (!radio?.matches(':checked, [type="checkbox"]')) radio?.click();
    // A step is from the press on: what the choice changes is on the screen by then.
    await painted();
    const pressed = performance.now();
    seen('form:has(input) button:not([type="button"])')?.click();
    await until(() => heading() !== before && heading() !== '');
    const took = (await painted()) - pressed;
    return { took, isAtQuestion: seen('form:has(input)') !== undefined };
  };

  const visit = async () => {
    // Nobody presses what is not on the screen; and a page whose script is still to be read would miss the press.
    await until(
      () =>
        performance.getEntriesByName('first-contentful-paint').length > 0 &&
        document.readyState !== 'loading' &&
        seen('a.start, .start-page a.button, a.button[data-variant="primary"], form') !== undefined,
    );
    let startToQuestion = 0;
    if (!seen('form')) {
      const pressed = performance.now();
      const before = heading();
      seen('a.start, a.button[data-variant="primary"]')?.click();
      await until(
        () => heading() !== before && heading() !== '' && seen('form:has(input) input') !== undefined,
      );
      startToQuestion = (await painted()) - pressed;
    }
    await until(() => seen('form:has(input) input') !== undefined && seen('form button') !== undefined);
    await step();
    const secondQuestion = performance.now();
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return {
      firstPaint: paint?.startTime ?? 0,
      startToQuestion,
      secondQuestion,
      layoutShift: () => layoutShift,
    };
  };
  Reflect.set(window, 'robot', { visit: visit(), step, heading });
}
