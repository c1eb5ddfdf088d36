import type { Bar } from '../../rules/judge';
import { useFindingWords } from '../findings/use-finding-words';
import { Words } from '../words/words';
import { Cites } from './cites';

/** What stands against applying, each in a sentence. */
export function BarredPoints({ bars }: { bars: readonly Bar[] }) {
  const words = useFindingWords();
  return (
    <ul className="plain-list point-list">
      {bars.map((bar) => (
        <li key={bar.question} className="point stack-tight" data-effect="bars">
          <h3>
            <Words>{words(bar).sentence}</Words>
          </h3>
          <Cites ids={bar.cites} />
        </li>
      ))}
    </ul>
  );
}
