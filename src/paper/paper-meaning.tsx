import { deciderOf } from '../../rules/judge';
import type { QuestionId } from '../../rules/questions';
import { type Reading, readingsOf } from '../../rules/readings';
import { EffectBadge } from '../findings/effect-badge';
import { useFindingWords } from '../findings/use-finding-words';
import { paperWords } from '../words/paper-words';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { useReferences } from './use-references';

/** What an answer means: by itself, with the answers to another question, or that another question decides. */
export function PaperMeaning({ question, option }: { question: QuestionId; option: string }) {
  const words = paperWords[useLanguage()];
  const { questionNamed } = useReferences();
  const decider = deciderOf(question, option);
  if (decider) {
    return (
      <p className="paper-meaning">
        <span className="paper-if">{words.ifTicked()}</span> {words.decidedAt(questionNamed(decider))}
      </p>
    );
  }
  const readings = readingsOf(question, option);
  return (
    <div className="paper-meaning">
      {readings.map(({ finding, given }) => (
        <PaperReading
          key={given?.answers.join() ?? ''}
          reading={{ finding, ...(readings.length > 1 && given && { given }) }}
        />
      ))}
    </div>
  );
}

/** Effect, reason, what to do about it, how sure that is and which FAQ entries it rests on. */
function PaperReading({ reading: { finding, given } }: { reading: Reading }) {
  const { t } = useTranslation();
  const { ifTicked, basis } = paperWords[useLanguage()];
  const { answersNamed } = useReferences();
  const { sentence, wayOn } = useFindingWords()(finding);
  const isStrong = finding.effect === 'note' && finding.strong;
  return (
    <p className="paper-reading" data-effect={finding.effect}>
      <span className="paper-if">{ifTicked(given && answersNamed(given))}</span> <EffectBadge {...finding} />{' '}
      <span className={isStrong ? 'paper-strong' : undefined}>
        <Words>{sentence}</Words>
      </span>{' '}
      {wayOn && <Words>{wayOn}</Words>} <PaperSettling finding={finding} />{' '}
      <span className="paper-basis">{basis(t(`certainty.${finding.certainty}`), ...finding.cites)}</span>
    </p>
  );
}

/** How an open point is settled: what to find out, and the question to put to whoever knows. */
function PaperSettling({ finding }: { finding: Reading['finding'] }) {
  const { t } = useTranslation();
  const words = paperWords[useLanguage()];
  const { settle = '', ask = settle, describe } = useFindingWords()(finding);
  if (finding.effect !== 'confirm') return null;
  const put = words.ask[finding.settleWith];
  return (
    <>
      {(!put || ask !== settle) && <Words>{settle}</Words>} {put && <Words>{put(ask)}</Words>}{' '}
      {put && describe && t('remedy.describe', { what: describe })}
    </>
  );
}
