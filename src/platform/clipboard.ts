/** What is to be copied: plain text, and the same as HTML for programs that take formatted text. */
interface Copied {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Puts something on the clipboard. Says whether that worked: browsers may forbid it, or know no clipboard at all. */
export async function copyToClipboard({ text, html }: Copied): Promise<boolean> {
  try {
    // Some browsers take plain text only.
    if (html === undefined || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem(asBlobs({ 'text/plain': text, 'text/html': html })),
      ]);
    return true;
  } catch {
    return false;
  }
}

function asBlobs(texts: Readonly<Record<string, string>>): Record<string, Blob> {
  return Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]));
}
