import './field.css';
import { type ComponentProps, useId } from 'react';

/** A line of text to type in, with its label above. */
export function TextField({ label, ...props }: ComponentProps<'input'> & { label: string }) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input {...props} id={id} type="text" className="text-field-input" />
    </div>
  );
}
