import { useAddressOf } from '../platform/host';
import { DocumentName } from './document-name';
import { type StandingNote, useStandingNotes } from './use-standing-notes';

/** What holds before the first question and on every result, as a list. */
export function StandingNotes({ onResult = false }: { onResult?: boolean }) {
  return (
    <ul className="notes">
      {useStandingNotes({ onResult })
        .filter(({ inHeadline }) => !(onResult && inHeadline))
        .map((note) => (
          <Note key={note.text} {...note} />
        ))}
    </ul>
  );
}

function Note({ text, document }: StandingNote) {
  const address = useAddressOf(document);
  return (
    <li>
      <span>{`${text} `}</span>
      {document && address && <DocumentName id={document} />}
    </li>
  );
}
