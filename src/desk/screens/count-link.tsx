import { deskOverviewWords } from '../../words/desk-overview-words';
import { useDeskWords } from './use-desk';

/** A number of cases that leads to them; none leads nowhere. `what`: what they have in common. */
export function CountLink({ count, what, onShow }: { count: number; what: string; onShow: () => void }) {
  const words = useDeskWords(deskOverviewWords);
  if (count === 0) return <span className="count">{words.cases(0)}</span>;
  return (
    <button type="button" className="count count-link" onClick={onShow}>
      <span>{words.cases(count)}</span>
      <span className="visually-hidden">{words.show(what)}</span>
    </button>
  );
}
