import { Component, type ReactNode } from 'react';
import { useTranslation } from './i18n/use-translation';
import { reloadPage } from './link/address-bar';
import { PageFocus } from './page-focus';
import { Banner } from './ui/banner';
import { Button } from './ui/button';
import { usePageTitle } from './ui/page-title';

/**
 * Shows a plain notice instead of a blank page if a part of the app cannot be shown, or loaded after an update. `next`:
 * what to do then, where the answers are not in the address bar.
 */
export class CrashNotice extends Component<
  { children: ReactNode; next?: string | undefined },
  { hasCrashed: boolean }
> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <Notice next={this.props.next} /> : this.props.children;
  }
}

function Notice({ next }: { next: string | undefined }) {
  const { t } = useTranslation();
  usePageTitle(t('service.crashed'), { hasError: true });
  return (
    <PageFocus isStart={false}>
      <Banner tone="error" role="alert">
        <h1 tabIndex={-1}>{t('service.crashed')}</h1>
        <p>{next ?? t('service.crashedNext')}</p>
        <Button onClick={reloadPage}>{t('service.reload')}</Button>
      </Banner>
    </PageFocus>
  );
}
