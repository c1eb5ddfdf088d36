import './choice.css';
import { type ComponentProps, useId } from 'react';

/** A radio button or checkbox whose whole box, label and hint included, is the target. */
export function Choice({
  label,
  hint,
  ...props
}: ComponentProps<'input'> & { type: 'radio' | 'checkbox'; label: string; hint?: string | undefined }) {
  const id = useId();
  return (
    <label className="choice" data-invalid={props['aria-invalid']}>
      <input {...props} aria-labelledby={`${id}-label`} aria-describedby={hint ? `${id}-hint` : undefined} />
      <span className="choice-text">
        <span className="choice-label" id={`${id}-label`} translate={props.translate}>
          {label}
        </span>
        {hint && (
          <span className="choice-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
