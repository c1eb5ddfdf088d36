import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/**
 * Letters and digits only: where lines break is the printer's business, quotation marks are drawn by the style, and a
 * PDF may hold the look-alike of a character. One of these, a radical, Unicode does not count as the same.
 */
export const squeezed = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll('\u2ed1', '長')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A page as a PDF, read again: what a printer or the recipient gets. */
export async function printed(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, place) => {
      const sheet = await pdf.getPage(place + 1);
      const { items } = await sheet.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
      const raw = pieces.map(({ str }) => str).join('');
      const [, , width = 0, height = 0] = sheet.view;
      return {
        raw,
        text: squeezed(raw),
        /** What lies beyond the edge of the paper, in whole or in part. */
        cutOff: pieces
          .filter(({ str, transform: [, , , , x = 0, y = 0], width: length }) => {
            if (str.trim() === '') return false;
            return x < 0 || y < 0 || x + length > width || y > height;
          })
          .map(({ str }) => str),
        millimetres: [width, height].map((points) => Math.round((points / 72) * 25.4)),
        tags: JSON.stringify(await sheet.getStructTree()),
      };
    }),
  );
  return {
    info: new Map(Object.entries(info)),
    isTagged: (await pdf.getMarkInfo())?.Marked,
    pages,
    text: pages.map(({ text }) => text).join(''),
  };
}
