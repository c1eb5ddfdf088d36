import sheetStyles from '../sheet/report-sheet.css?inline';

/**
 * The sheet as an HTML file that stands alone: the same elements, with their styles and without a script. Every text
 * is written by the browser from an element, so that a name typed in stays a name.
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
${sheet.outerHTML}
</main>
</body>
</html>
`;
}
