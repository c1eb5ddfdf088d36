import './update-offer.css';
import { useContext, useEffect, useSyncExternalStore } from 'react';
import { presentMoment } from '../../platform/clock';
import { reloadPage, watchFragment } from '../../router/address-bar';
import { saveEverything } from '../../router/before-reload';
import { watchEntering } from '../../router/half-entered';
import { PageOrigin } from '../../router/page-origin';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { offlineWords } from '../../words/offline-words';
import { useLanguage } from '../../words/use-language';
import { fetchNews } from './news';
import { register } from './registration';
import { createUpdates, type Updates } from './updates';

let begun: Updates | undefined;

/** One for the page, however screens come and go. */
function theUpdates(root: string): Updates {
  const at = (file: string) => new URL(root + file, document.baseURI).href;
  begun ??= createUpdates({
    register: (events) => register(at('sw.js'), events),
    readNews: () => fetchNews(at('version.json')),
    saveEverything,
    ...watchEntering(),
    reload: reloadPage,
    now: presentMoment,
  });
  return begun;
}

/** Tells of a new version, and goes over to it when asked to. */
export function UpdateOffer({ updates: given }: { updates?: Updates }) {
  const { root } = useContext(PageOrigin);
  const updates = given ?? theUpdates(root);
  const offer = useSyncExternalStore(updates.subscribe, updates.getOffer);
  const words = offlineWords[useLanguage()];
  useEffect(() => {
    void updates.start();
    const onVisibility = () => {
      if (document.visibilityState === 'visible') void updates.look();
    };
    document.addEventListener('visibilitychange', onVisibility);
    const watchNoMore = watchFragment(updates.goOn);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      watchNoMore();
    };
  }, [updates]);
  const rules = offer?.news.rules;
  // There before it has anything to say, so that screen readers notice what appears in it.
  return (
    <div className="update-offer" data-print="none" aria-live="polite">
      {offer && (
        <Banner tone="info">
          <p className="banner-title">{rules ? words.newRules : words.newVersion}</p>
          {rules && <p>{words.rules(rules.version, ...rules.changed)}</p>}
          <p>{words.kept[offer.kind]}</p>
          <div className="update-offer-ways">
            <Button variant="plain" onClick={() => void updates.accept()}>
              {offer.kind === 'offered' ? words.reload : words.reloadAnyway}
            </Button>
            <Button variant="plain" onClick={updates.putOff}>
              {words.later}
            </Button>
          </div>
        </Banner>
      )}
    </div>
  );
}
