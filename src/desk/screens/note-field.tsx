import { useId } from 'react';
import { textLimits } from '../cases/case';

/** Some lines to write in, with their label above. What is typed is handed on at once. */
export function NoteField({
  label,
  value,
  onWrite,
}: {
  label: string;
  value: string;
  onWrite: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="text-field-input"
        rows={3}
        maxLength={textLimits.long}
        value={value}
        onChange={({ target }) => onWrite(target.value.toWellFormed())}
      />
    </div>
  );
}
