import { type ComponentProps, useState } from 'react';
import { printPage } from '../platform/printer';
import { useTranslation } from '../words/use-translation';
import { Button } from './button';

/** Prints the page, and says in place if the browser does not; `instead` is what to do then. */
export function PrintButton({
  instead,
  ...props
}: Omit<ComponentProps<typeof Button>, 'onClick'> & { instead: string }) {
  const { t } = useTranslation();
  const [hasFailed, setFailed] = useState(false);
  const print = async () => {
    setFailed(false);
    setFailed(!(await printPage()));
  };
  return (
    <div className="stack-tight">
      <Button {...props} onClick={print} />
      {/* Always there, so that screen readers notice what appears in it. */}
      <p role="status">{hasFailed && `${t('printing.failed')}${instead}`}</p>
    </div>
  );
}
