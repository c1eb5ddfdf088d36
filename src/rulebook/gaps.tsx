import type { ReactNode } from 'react';
import { questionIds } from '../../rules/answers';
import type { FaqId } from '../../rules/faq-ids';
import { type Reading, readInto, readingsThatAre, unsettled } from '../../rules/readings';
import type { Effect } from '../../rules/ruling';
import { EffectBadge } from '../findings/effect-badge';
import { useFindingWords } from '../findings/use-finding-words';
import { useQuestionWording } from '../i18n/question-wording';
import { useTranslation } from '../i18n/use-translation';
import { Words } from '../i18n/words';
import { RulesLink } from '../link/rules-link';
import { Disclosure } from '../ui/disclosure';
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
  const into = certainty === 'inferred' ? casesReadInto : [];
  return questionIds
    .map((question) => ({
      question,
      cases: into.filter((id) => readInto[id].question === question),
      found: readings.filter(({ finding }) => finding.question === question),
    }))
    .filter(({ cases, found }) => cases.length + found.length > 0)
    .map(({ question, cases, found }) => (
      <div key={question} className="rulebook-gaps">
        <h4>
          <RulesLink className="rulebook-link" part={question}>
            {wording[question].label}
          </RulesLink>
        </h4>
        <ul className="plain-list rulebook-gap-list">
          {cases.map((id) => (
            <CaseGap key={id} id={id} />
          ))}
          {found.map((reading) => (
            <ReadingGap key={reading.finding.answer} reading={reading} />
          ))}
        </ul>
      </div>
    ));
}

// An object of ours, so that its keys are these; TypeScript types `Object.keys` as string[].
const casesReadInto = Object.keys(readInto) as (keyof typeof readInto)[];

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

/** A case beside those the FAQ names, with the words of the answer that takes it in. */
function CaseGap({ id }: { id: keyof typeof readInto }) {
  const { question, answer, cites } = readInto[id];
  const words = useRulebookWords();
  const option = useQuestionWording()[question].options[answer];
  return (
    <Gap name={words.readInto[id]} effect="meets">
      <p>
        <Words>{words.countsAs(option?.label ?? answer)}</Words>
      </p>
      <Reason text={option?.hint ?? ''} cites={cites} />
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
