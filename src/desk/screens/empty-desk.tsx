import { ButtonLink } from '../../ui/button-link';
import { deskListWords } from '../../words/desk-list-words';
import { NewCase } from './new-case';
import { useDesk, useDeskWords } from './use-desk';

/** What a desk without cases says of itself: what it is, where things stay, and how to begin. */
export function EmptyDesk() {
  const { fragmentAt } = useDesk();
  const words = useDeskWords(deskListWords);
  return (
    <section className="empty-desk stack">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyLead}</p>
      <ul className="notes">
        <li>{words.emptyStays}</li>
        <li>{words.emptySafari}</li>
        <li>{words.emptyBackup}</li>
      </ul>
      <div className="buttons">
        <NewCase label={words.firstCase} />
        <ButtonLink fragment={fragmentAt({ name: 'files' })}>{words.toImport}</ButtonLink>
      </div>
    </section>
  );
}
