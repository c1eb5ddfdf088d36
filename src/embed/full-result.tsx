import { embedWords } from '../words/embed-words';
import { useLanguage } from '../words/use-language';

/** The way to the whole result on the site of its own. */
export function FullResult({ address }: { address: string }) {
  const words = embedWords[useLanguage()];
  return (
    <div className="stack-tight">
      <div className="buttons">
        <a className="button" data-variant="primary" href={address} target="_blank" rel="noopener">
          {words.openFull}
        </a>
      </div>
      <p className="support">{words.openFullHelp}</p>
    </div>
  );
}
