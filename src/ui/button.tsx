import './button.css';
import type { ComponentProps } from 'react';

/** A native button in one of the three weights a page has: the main way on, another way, an aside. */
export function Button({
  variant = 'primary',
  type = 'button',
  className = '',
  ...props
}: ComponentProps<'button'> & { variant?: 'primary' | 'secondary' | 'plain' }) {
  return <button {...props} type={type} className={`button ${className}`} data-variant={variant} />;
}
