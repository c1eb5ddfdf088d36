import { Component, type ReactNode } from 'react';
import { reloadPage } from '../router/address-bar';
import { PageFocus } from '../ui/page-focus';
import { useTranslation } from '../words/use-translation';
import { Banner } from './banner';
import { Button } from './button';
import { usePageTitle } from './page-title';

interface CrashState {
  /** `foreign`: something else, such as a translator, has changed the elements of the page. */
  readonly crash: 'foreign' | 'own' | undefined;
  /** Whether the content was made anew after a crash already. */
  readonly isRemade: boolean;
}

/**
 * Shows a plain notice instead of a blank page if a part of the app cannot be shown, or loaded after an update. If
 * something else has changed the elements of the page, the content is first made anew once, out of what the address
 * says. `next`: what to do then, where the answers are not in the address bar.
 */
export class CrashNotice extends Component<{ children: ReactNode; next?: string | undefined }, CrashState> {
  override state: CrashState = { crash: undefined, isRemade: false };

  static getDerivedStateFromError(error: unknown): Pick<CrashState, 'crash'> {
    // Thrown by the browser when React takes out or goes by an element that is no longer where React has put it.
    const isForeign = error instanceof DOMException && error.name === 'NotFoundError';
    return { crash: isForeign ? 'foreign' : 'own' };
  }

  private isToBeRemade(): boolean {
    return this.state.crash === 'foreign' && !this.state.isRemade;
  }

  override componentDidCatch() {
    if (this.isToBeRemade()) this.setState({ crash: undefined, isRemade: true });
  }

  override render() {
    if (!this.state.crash) return this.props.children;
    // Without content for a moment: so nothing of what stood there is taken over.
    return this.isToBeRemade() ? null : <Notice next={this.props.next} />;
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
