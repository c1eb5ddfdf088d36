import { Button } from '../../ui/button';
import { deskListWords } from '../../words/desk-list-words';
import { useDeskWords } from './use-desk';

/** How many cases a page of the list shows. */
export const pageSize = 50;

/** Leads through a list of several pages; nothing while there is one. */
export function ListPager({
  label,
  count,
  page,
  onPage,
}: {
  label: string;
  /** Of all that is listed, whatever the page. */
  count: number;
  /** Counted from 0. */
  page: number;
  onPage: (page: number) => void;
}) {
  const words = useDeskWords(deskListWords);
  const last = lastPage(count);
  if (last === 0) return null;
  const to = (goal: number, label: string) => (
    // Not disabled, which would drop the focus from where it is.
    <Button
      variant="plain"
      aria-disabled={goal === page || goal < 0 || goal > last || undefined}
      onClick={() => onPage(Math.min(Math.max(goal, 0), last))}
    >
      {label}
    </Button>
  );
  return (
    <nav className="list-pager" data-print="none" aria-label={label}>
      {to(0, words.first)}
      {to(page - 1, words.previous)}
      <span>{words.page(page + 1, last + 1)}</span>
      {to(page + 1, words.next)}
      {to(last, words.last)}
    </nav>
  );
}

/** The last page of so many cases, counted from 0. */
export function lastPage(count: number): number {
  return Math.max(0, Math.ceil(count / pageSize) - 1);
}
