import type { ReactNode } from 'react';
import { useTranslation } from '../words/use-translation';
import { Banner } from './banner';
import { Button } from './button';

/** Something the visitor should know once and may then put away. */
export function ClosableBanner({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Banner tone="info" data-print="none">
      <p className="banner-title">{title}</p>
      <p>{children}</p>
      <Button variant="plain" onClick={onClose}>
        {t('service.close')}
      </Button>
    </Banner>
  );
}
