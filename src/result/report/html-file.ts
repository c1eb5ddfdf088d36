import sheetStyles from './report-sheet.css?inline';

/**
 * The sheet as HTML that stands alone. On the page its headings are below the page's own; here the first of them is the
 * only `h1`.
 */
export function sheetAsHtml(sheet: Element): string {
  const copy = document.createElement('template');
  copy.content.append(sheet.cloneNode(true));
  for (const level of [2, 3, 4]) {
    for (const heading of copy.content.querySelectorAll(`h${level}`)) {
      const higher = document.createElement(`h${level - 1}`);
      higher.className = heading.className;
      higher.append(...heading.childNodes);
      heading.replaceWith(higher);
    }
  }
  return copy.innerHTML;
}

/**
 * The sheet as an HTML file: the same elements, with their styles and without a script. Every text is written by the
 * browser from an element, so that a name typed in stays a name.
 */
export function reportAsHtml(
  sheet: Element,
  { title, language }: { title: string; language: string },
): string {
  const titleElement = document.createElement('title');
  titleElement.textContent = title;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${titleElement.outerHTML}
<style>
${sheetStyles}</style>
</head>
<body>
<main>
${sheetAsHtml(sheet)}
</main>
</body>
</html>
`;
}
