import './copy-button.css';
import { type ComponentProps, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Copied, copyToClipboard } from '../clipboard';
import { Button } from './button';

/** Copies something and says whether that worked; if not, shows the text, to be copied by hand. */
export function CopyButton({
  content,
  ...props
}: Omit<ComponentProps<typeof Button>, 'onClick' | 'content'> & { content: () => Copied }) {
  const { t } = useTranslation();
  const id = useId();
  const [result, setResult] = useState<'copied' | { readonly failedOn: string }>();
  const copy = async () => {
    setResult(undefined);
    const copied = content();
    setResult((await copyToClipboard(copied)) ? 'copied' : { failedOn: copied.text });
  };
  return (
    <div className="copy stack-tight">
      <Button variant="secondary" {...props} onClick={copy} />
      {/* Always there, so that screen readers notice what appears in it. */}
      <p role="status" className="copy-status">
        {result === 'copied' && t('copying.done')}
        {typeof result === 'object' && t('copying.failed')}
      </p>
      {typeof result === 'object' && (
        <>
          <label htmlFor={id} className="visually-hidden">
            {t('copying.text')}
          </label>
          <textarea
            id={id}
            className="copy-text"
            readOnly
            rows={4}
            value={result.failedOn}
            onFocus={({ target }) => target.select()}
          />
        </>
      )}
    </div>
  );
}
