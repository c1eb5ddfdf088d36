import sheetStyles from './report-sheet.css?inline';

/**
 * The sheet as an HTML file that stands alone: the same elements, with their styles and without a script. Built as a
 * document rather than as text, so that a name typed in stays a name.
 */
export function reportAsHtml(
  sheet: Element,
  { title, language }: { title: string; language: string },
): string {
  const file = document.implementation.createHTMLDocument(title);
  file.documentElement.lang = language;
  const encoding = file.createElement('meta');
  encoding.setAttribute('charset', 'utf-8');
  const viewport = file.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  const styles = file.createElement('style');
  styles.textContent = sheetStyles;
  file.head.prepend(encoding, viewport);
  file.head.append(styles);
  const main = file.createElement('main');
  main.append(file.importNode(sheet, true));
  file.body.append(main);
  return `<!doctype html>\n${file.documentElement.outerHTML}\n`;
}
