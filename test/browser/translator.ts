import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './visitor';

/**
 * Translates a page as a browser's translator does, at once and again after each change: each text node is taken out, and
 * two elements take its place, one in the other, with another text. Here that is the same text between marks. It runs in
 * the page, and knows nothing of what is around it here.
 */
function translate(): void {
  const untranslatable = 'script, style, noscript, textarea, title';
  const translateText = (text: Text) => {
    const parent = text.parentElement;
    if (!parent || parent.localName === 'font' || parent.closest(untranslatable)) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(text.data.trim() ? `⟦${text.data}⟧` : text.data);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const translateWithin = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text: Node | null = walker.currentNode; text; text = walker.nextNode()) {
      if (text instanceof Text) texts.push(text);
    }
    for (const text of texts) translateText(text);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        if (node.isConnected) translateWithin(node);
      }
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Has whatever a page shows from now on translated. */
export async function translateFromNowOn(page: Page): Promise<void> {
  await page.addInitScript(translate);
}

/** What a page says: its title, every text in it, what its images and controls are called and what they hold. */
async function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = [document.title];
    for (const element of document.body.querySelectorAll('*:not(font, script, style)')) {
      const own = [...element.childNodes]
        .filter((node) => node instanceof Text || (node instanceof Element && node.localName === 'font'))
        .map((node) => node.textContent)
        .join('');
      const attributes = ['aria-label', 'alt', 'title', 'placeholder'].map((name) =>
        element.getAttribute(name),
      );
      const held =
        element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement ? element.value : '';
      for (const text of [own, ...attributes, held]) if (text) said.push(text.replace(/[⟦⟧]/g, ''));
    }
    return said;
  });
}

/** Texts that React keeps as nodes of their own: those a translator takes from it. */
async function looseTextsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const loose: string[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const isKept = Object.keys(currentNode).some((key) => key.startsWith('__reactFiber$'));
      if (isKept) loose.push(`<${currentNode.parentElement?.localName}> ${currentNode.nodeValue}`);
    }
    return loose;
  });
}

/** The same visit twice: on a page as it is, and on one that is translated. */
export class TwofoldVisit {
  private constructor(
    private readonly plain: Page,
    private readonly translated: Page,
  ) {}

  /** The plain page has a context of its own, so that neither finds what the other has stored. */
  static async begin(translated: Page, ofPlain: BrowserContext): Promise<TwofoldVisit> {
    const plain = await ofPlain.newPage();
    await translateFromNowOn(translated);
    // What hangs on the time of day is to be the same on both.
    for (const page of [plain, translated]) await page.clock.setFixedTime('2026-12-01T10:00:00+09:00');
    return new TwofoldVisit(plain, translated);
  }

  /**
   * Does something on both pages, and expects both to say the same afterwards. `says`: what is then to be read there, so
   * that nothing is compared too soon.
   */
  async step(act: (page: Page) => Promise<unknown>, says: string): Promise<void> {
    await test.step(says, async () => {
      for (const page of [this.plain, this.translated]) await act(page);
      await expect.poll(async () => (await saidOn(this.plain)).join('\n')).toContain(says);
      await expect(async () => {
        expect(await saidOn(this.translated)).toEqual(await saidOn(this.plain));
      }).toPass();
      expect(await looseTextsOn(this.plain)).toEqual([]);
      await expect(this.translated.locator('font').first()).toBeAttached();
    });
  }

  /** Goes to the other language and back, twice, with the same words again at the end. */
  async switchLanguageTwice(there: string, back: string): Promise<void> {
    const press = (page: Page) => page.locator('a[hreflang][lang]').first().click();
    for (let round = 0; round < 2; round += 1) {
      await this.step(press, there);
      await this.step(press, back);
    }
  }
}
