import './field.css';
import { type ComponentProps, useId } from 'react';

/** A line of text to type in, with its label above. What is handed on is well formed: half a character is U+FFFD. */
export function TextField({
  label,
  onChange,
  ...props
}: Omit<ComponentProps<'input'>, 'defaultValue'> & { label: string }) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...props}
        id={id}
        type="text"
        className="text-field-input"
        onChange={(event) => {
          if (!event.target.value.isWellFormed()) event.target.value = event.target.value.toWellFormed();
          onChange?.(event);
        }}
      />
    </div>
  );
}
