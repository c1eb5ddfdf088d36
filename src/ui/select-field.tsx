import './field.css';
import type { ComponentProps } from 'react';

/** A choice out of a list, with its label above. */
export function SelectField({
  label,
  className = '',
  ...props
}: ComponentProps<'select'> & { label: string }) {
  return (
    <label className={`select-field ${className}`}>
      <span>{label}</span>
      <select {...props} className="select-field-input" />
    </label>
  );
}
