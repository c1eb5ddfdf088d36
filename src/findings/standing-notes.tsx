import { addressOf } from '../host';
import { DocumentName } from './document-name';
import { useStandingNotes } from './use-standing-notes';

/** What holds before the first question and on every result, as a list. */
export function StandingNotes({ onResult = false }: { onResult?: boolean }) {
  return (
    <ul className="notes">
      {useStandingNotes({ onResult }).map(({ text, document }) => (
        <li key={text}>
          {text}
          {document && addressOf(document) && (
            <>
              {' '}
              <DocumentName id={document} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
