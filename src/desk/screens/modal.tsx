import './modal.css';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

/** A native dialog over the page, open for as long as it is there. Esc closes it; the focus returns to where it was. */
export function Modal({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before it is taken out of the page: only an open dialog gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="modal" aria-labelledby={id} onClose={onClose}>
      <div className="stack-form">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
