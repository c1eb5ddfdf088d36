import { useEffect, useEffectEvent } from 'react';

interface PresentingKeys {
  readonly isOn: boolean;
  /** Goes on from a page that is no form; left out where nothing follows. */
  readonly onNext: (() => void) | undefined;
  readonly onBack: (() => void) | undefined;
  readonly onLeave: () => void;
}

/** The code browsers give a key that an input method is still using. */
const usedByInputMethod = 229;

/**
 * Keys for whoever shows the screen to others and may have clicked anywhere: numbers choose an answer, Enter and → go on,
 * ← goes back, Esc ends it. Fields, links and buttons keep the keys that are theirs.
 */
export function usePresentingKeys({ isOn, onNext, onBack, onLeave }: PresentingKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.keyCode === usedByInputMethod) return;
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
    const act = actionOf(event.key, event.target);
    if (!act) return;
    event.preventDefault();
    // A key held down must not turn pages nobody has read.
    if (!event.repeat) act();
  });

  function actionOf(key: string, target: Element): (() => void) | undefined {
    if (target.closest('select, textarea, input:not([type="radio"], [type="checkbox"])')) {
      return key === 'Escape' && !target.closest('select') ? onLeave : undefined;
    }
    const form = document.querySelector<HTMLFormElement>('.question-form');
    switch (key) {
      case 'Escape':
        return onLeave;
      case 'ArrowLeft':
        return onBack;
      case 'ArrowRight':
        return form ? () => form.requestSubmit() : onNext;
      case 'Enter':
        if (target.closest('a, button, summary, input')) return undefined;
        return form ? () => form.requestSubmit() : onNext;
      default: {
        const option = form?.querySelectorAll<HTMLElement>('.choice input')[Number(key) - 1];
        return option && (() => choose(option));
      }
    }
  }

  useEffect(() => {
    // The link that began it has become the one that ends it, and would have Enter for itself.
    if (isOn) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [isOn]);

  useEffect(() => {
    if (!isOn) return;
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [isOn]);
}

/** Takes the focus along, so that Enter goes on from the answer whatever was pressed before. */
function choose(option: HTMLElement): void {
  option.focus();
  option.click();
}
