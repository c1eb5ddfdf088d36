import './copy-button.css';
import { type ComponentProps, useEffect, useId, useRef, useState } from 'react';
import { copyToClipboard } from '../platform/clipboard';
import { useTranslation } from '../words/use-translation';
import { Button } from './button';

/**
 * Copies a text and says whether that worked; if not, shows it, to be copied by hand. Another text is not copied yet.
 * `html`: the same with its form, made when it is wanted. `onCopied`: it worked.
 */
export function CopyButton({
  text,
  html,
  onCopied,
  ...props
}: Omit<ComponentProps<typeof Button>, 'onClick'> & {
  text: string;
  html?: () => string | undefined;
  onCopied?: () => void;
}) {
  const { t } = useTranslation();
  const [result, setResult] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const copy = async () => {
    setResult(undefined);
    const isDone = await copyToClipboard({ text, html: html?.() });
    setResult({ text, isCopied: isDone });
    if (isDone) onCopied?.();
  };
  const isCopied = result?.isCopied && result.text === text;
  const hasFailed = result && !result.isCopied;
  return (
    <div className="copy stack-tight" data-print="none">
      <Button variant="secondary" {...props} onClick={copy} />
      {/* Always there, so that screen readers notice what appears in it. */}
      <p role="status" className="copy-status">
        {isCopied && <span>{t('copying.done')}</span>}
        {hasFailed && <span>{t('copying.failed')}</span>}
      </p>
      {hasFailed && <ByHand text={text} />}
    </div>
  );
}

/** A text to be copied by hand: selected already, so that a key or the menu of the selection copies it. */
function ByHand({ text }: { text: string }) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {t('copying.text')}
      </label>
      <textarea
        id={id}
        ref={field}
        className="copy-text"
        readOnly
        rows={4}
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </>
  );
}
