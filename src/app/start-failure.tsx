import { reloadPage } from '../router/address-bar';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

/** Shown if the words of neither language could be fetched, so in both, from what is here already. */
export function StartFailure() {
  return (
    <main className="main">
      <Banner tone="error" role="alert">
        <h1 lang="ja">画面を読み込めませんでした。</h1>
        <p lang="ja">答えはアドレス欄に残っています。通信の状態を確かめて、もう一度読み込んでください。</p>
        <p lang="en">
          The page could not be loaded. Your answers are still in the address bar. Check your connection and
          load it again.
        </p>
        <Button onClick={reloadPage}>
          <span lang="ja">もう一度読み込む</span>
          <span lang="en"> / Load again</span>
        </Button>
      </Banner>
    </main>
  );
}
