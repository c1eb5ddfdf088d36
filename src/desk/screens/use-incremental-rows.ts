import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** The number of rows added at a time: they fill a screen and are laid out within one frame. */
const batchSize = 14;

/** Milliseconds before more rows are added, so that typing is not delayed. */
const delay = 80;

const none: readonly never[] = [];

/**
 * The rows to render now: new rows are added a screenful at a time. Rendered together they would block the page for
 * several frames.
 * @param isComplete whether all are rendered at once the first time
 * @returns the rows, and the ref of their container, whose height is kept until all are rendered
 */
export function useIncrementalRows<Row>(
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
    const timer = setTimeout(draw, delay);
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

/** Calls back with the height of an element when it is laid out and whenever it changes. */
function observeHeight(
  element: HTMLElement | null,
  tell: (height: number) => void,
): (() => void) | undefined {
  if (!element || typeof ResizeObserver === 'undefined') return undefined;
  const observer = new ResizeObserver(([entry]) => tell(entry?.contentRect.height ?? 0));
  observer.observe(element);
  return () => observer.disconnect();
}

/** The first of these rows, with at most a screenful of rows not in `known`. */
function beginningOf<Row>(rows: readonly Row[], known: ReadonlySet<Row>): readonly Row[] {
  const unknown = rows.filter((row) => !known.has(row));
  const next = unknown[batchSize];
  return next === undefined ? rows : rows.slice(0, rows.indexOf(next));
}
