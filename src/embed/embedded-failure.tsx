import { reloadPage } from '../router/address-bar';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

/** Shown in the frame if the words of neither language could be fetched, so in both. */
export function EmbeddedFailure() {
  return (
    <main className="main">
      <Banner tone="error" role="alert">
        <h1 lang="ja">チェックを読み込めませんでした。</h1>
        <p lang="ja">通信の状態を確かめて、もう一度読み込んでください。</p>
        <p lang="en">The check could not be loaded. Check your connection and load it again.</p>
        <Button onClick={reloadPage}>
          <span lang="ja">もう一度読み込む</span>
          <span lang="en"> / Load again</span>
        </Button>
      </Banner>
    </main>
  );
}
