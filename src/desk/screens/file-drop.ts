import { useEffect, useRef } from 'react';

/**
 * Hears of files dropped anywhere on the page. Left to itself, the browser would leave
 * the page and show the file in its place.
 * @param take what to do with them; `undefined` refuses them, and the pointer shows it
 * @param at where they are heard of: the document by a page that wants them, the window by what stands around pages,
 *   which so hears of what no page has taken
 */
export function useFileDrop(
  take: ((files: readonly File[]) => void) | undefined,
  at: Document | Window = document,
): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  }, [take]);
  useEffect(() => {
    const onDrag = (event: Event) => {
      if (!isOfFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = latest.current ? 'copy' : 'none';
    };
    const onDrop = (event: Event) => {
      if (!isOfFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      latest.current?.([...(event.dataTransfer?.files ?? [])]);
    };
    at.addEventListener('dragover', onDrag);
    at.addEventListener('drop', onDrop);
    return () => {
      at.removeEventListener('dragover', onDrag);
      at.removeEventListener('drop', onDrop);
    };
  }, [at]);
}

function isOfFiles(event: Event): event is DragEvent {
  return event instanceof DragEvent && (event.dataTransfer?.types.includes('Files') ?? false);
}
