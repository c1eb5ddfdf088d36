import { rulesVersion } from '../../../rules/source';
import { singleWords } from '../../words/single-words';
import { useLanguage } from '../../words/use-language';

/** No page lies beside the file to lead to. What takes its place is what only a file has to say: that it grows old. */
export function EmbeddingSection() {
  const words = singleWords[useLanguage()];
  return (
    <section className="stack-tight">
      <h2>{words.fileTitle}</h2>
      <p>{words.file(rulesVersion)}</p>
    </section>
  );
}
