import type { ReactNode } from 'react';
import { questionIds } from '../../rules/answers';
import type { FaqId } from '../../rules/faq-ids';
import { type Reading, readingsThatAre, unsettled } from '../../rules/readings';
import type { Effect } from '../../rules/ruling';
import { EffectBadge } from '../findings/effect-badge';
import { useFindingWords } from '../findings/use-finding-words';
import { RulesLink } from '../router/rules-link';
import { Disclosure } from '../ui/disclosure';
import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { EntryLinks } from './entry-links';
import { GapsForAll } from './gaps-for-all';
import { NextStep } from './next-step';
import { Together } from './together';
import { useRulebookWords } from './use-rulebook-words';

/** Whatever the FAQ does not state in so many words, and what the check makes of it. */
export function Gaps() {
  const { t } = useTranslation();
  return (
    <>
      <p>{useRulebookWords().gapsHelp}</p>
      {unsettled.map((certainty) => (
        <section
          key={certainty}
          className="rulebook-certainty stack-tight"
          aria-labelledby={`gaps-${certainty}`}
        >
          <h3 id={`gaps-${certainty}`}>{t(`certainty.${certainty}`)}</h3>
          <p>{t(`certaintyHelp.${certainty}`)}</p>
          <GapsByQuestion certainty={certainty} />
        </section>
      ))}
      <GapsForAll />
    </>
  );
}

function GapsByQuestion({ certainty }: { certainty: (typeof unsettled)[number] }) {
  const wording = useQuestionWording();
  const readings = readingsThatAre(certainty);
  return questionIds
    .map((question) => ({
      question,
      found: readings.filter(({ finding }) => finding.question === question),
    }))
    .filter(({ found }) => found.length > 0)
    .map(({ question, found }) => (
      <div key={question} className="rulebook-gaps">
        <h4>
          <RulesLink className="rulebook-link" part={question}>
            {wording[question].label}
          </RulesLink>
        </h4>
        <ul className="plain-list rulebook-gap-list">
          {found.map((reading) => (
            <ReadingGap key={reading.finding.answer} reading={reading} />
          ))}
        </ul>
      </div>
    ));
}

function ReadingGap({ reading: { finding, given } }: { reading: Reading }) {
  const { answer, sentence } = useFindingWords()(finding);
  return (
    <Gap name={answer} effect={finding.effect}>
      {given && <Together given={given} />}
      <Reason text={sentence} cites={finding.cites} />
      <NextStep finding={finding} />
    </Gap>
  );
}

function Gap({ name, effect, children }: { name: string; effect: Effect; children: ReactNode }) {
  return (
    <li>
      <Disclosure
        summary={
          <span className="rulebook-gap">
            <span>
              <Words>{name}</Words>
            </span>
            <EffectBadge effect={effect} />
          </span>
        }
      >
        {children}
      </Disclosure>
    </li>
  );
}

function Reason({ text, cites }: { text: string; cites: readonly FaqId[] }) {
  return (
    <p>
      <Words>{text}</Words>
      <EntryLinks ids={cites} />
    </p>
  );
}
