import { inLanguage, overflow, screens, unfold } from './screens';
import { expect, open, test } from './visitor';

test.use({ viewport: { width: 320, height: 640 } });

/** WCAG 1.4.12: nothing may be lost when a reader widens letters, words, lines and paragraphs. */
const widerSpacing =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }';

for (const language of ['ja', 'en']) {
  for (const [name, fragment] of screens) {
    test(`at 320 px ${name} (${language}) does not scroll sideways, even with wider spacing`, async ({
      page,
    }) => {
      await open(page, inLanguage(fragment, language));
      await unfold(page);
      expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, widerSpacing);
      expect.soft(await overflow(page), 'with wider spacing').toBeLessThanOrEqual(0);
    });
  }
}
