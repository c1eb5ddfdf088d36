import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { changeLanguage, loadRemainingWords } from '../../src/words/i18n';
import { looseTextsIn } from './loose-texts';

// jsdom lays nothing out, so it has nothing to scroll.
window.scrollTo = vi.fn();
Element.prototype.scrollIntoView = vi.fn();

// It has dialogs, but does not show them.
HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  this.open = false;
};

// It does not know <search> yet, of which browsers make an HTMLElement; React would warn.
Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, {
  get(this: object) {
    const isSearch = this instanceof HTMLUnknownElement && this.localName === 'search';
    return isSearch ? 'HTMLElement' : 'HTMLUnknownElement';
  },
});

// A busy machine takes its time, most of all to fetch a page for the first time.
configure({ asyncUtilTimeout: 60_000 });

// Pages are shown here by themselves, without the app that fetches their words with them.
beforeAll(async () => {
  await changeLanguage('ja');
  await loadRemainingWords();
});

// Whatever a test brings on the screen is to survive a translator.
const looseTexts = new Set<string>();
const watcher = new MutationObserver((changes) => note(changes));

function note(changes: readonly MutationRecord[]): void {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) for (const text of looseTextsIn(node)) looseTexts.add(text);
  }
}

beforeEach(() => {
  looseTexts.clear();
  watcher.observe(document.body, { childList: true, subtree: true });
});

afterEach(() => {
  note(watcher.takeRecords());
  watcher.disconnect();
  cleanup();
  expect([...looseTexts], 'texts that a translator would take from React').toEqual([]);
});
