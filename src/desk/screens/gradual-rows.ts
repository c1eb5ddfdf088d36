import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** So many rows fill a screen, and are laid out within one frame. */
const atOnce = 14;

/** For how long the page is left alone before more rows are drawn, in milliseconds: somebody may be typing. */
const rest = 80;

const none: readonly never[] = [];

/**
 * The rows to be drawn now: a screenful of those that were not there before, then more each time until all are. Drawn
 * together they would take several frames, in which nothing else could happen.
 * @param isComplete whether all are drawn at once the first time
 * @returns also where to put them: it keeps its height meanwhile, so that nothing jumps
 */
export function useGradualRows<Row>(
  rows: readonly Row[],
  isComplete: boolean,
): readonly [readonly Row[], RefObject<HTMLDivElement | null>] {
  const [drawn, setDrawn] = useState<readonly Row[]>(isComplete ? rows : none);
  const now = useMemo(() => beginningOf(rows, new Set(drawn)), [rows, drawn]);
  const container = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    if (container.current) container.current.style.minBlockSize = now === rows ? '' : `${height.current}px`;
  }, [now, rows]);
  useEffect(() => {
    const draw = () => startTransition(() => setDrawn(now));
    if (now === rows) return draw();
    const timer = setTimeout(draw, rest);
    return () => clearTimeout(timer);
  }, [now, rows]);
  useEffect(
    () =>
      observeHeight(container.current, (measured) => {
        height.current = measured;
      }),
    [],
  );
  return [now, container];
}

/** Tells the height of an element once it is laid out, and whenever it changes. */
function observeHeight(
  element: HTMLElement | null,
  tell: (height: number) => void,
): (() => void) | undefined {
  if (!element || typeof ResizeObserver === 'undefined') return undefined;
  const observer = new ResizeObserver(([entry]) => tell(entry?.contentRect.height ?? 0));
  observer.observe(element);
  return () => observer.disconnect();
}

/** The first of these rows, with no more than a screenful that is not known; all of them, where that is all. */
function beginningOf<Row>(rows: readonly Row[], known: ReadonlySet<Row>): readonly Row[] {
  const unknown = rows.filter((row) => !known.has(row));
  const next = unknown[atOnce];
  return next === undefined ? rows : rows.slice(0, rows.indexOf(next));
}
