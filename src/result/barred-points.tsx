import type { Bar } from '../../rules/judge';
import { useFindingWords } from '../findings/use-finding-words';
import { Words } from '../words/words';
import { Cites } from './cites';

/** What stands against applying, each in a sentence; with those that cannot be changed (`fixed`), where to go instead. */
export function BarredPoints({ bars, fixed }: { bars: readonly Bar[]; fixed: readonly Bar[] }) {
  const wordsOf = useFindingWords();
  return (
    <ul className="plain-list point-list">
      {bars.map((bar) => {
        const { sentence, wayOn } = wordsOf(bar);
        return (
          <li key={bar.question} className="point stack-tight" data-effect="bars">
            <h3>
              <Words>{sentence}</Words>
            </h3>
            {wayOn && fixed.some(({ question }) => question === bar.question) && (
              <p>
                <Words>{wayOn}</Words>
              </p>
            )}
            <Cites ids={bar.cites} />
          </li>
        );
      })}
    </ul>
  );
}
