import { type OpenForAll, openForAll } from '../../rules/standing';
import { Disclosure } from '../ui/disclosure';
import { useTranslation } from '../words/use-translation';
import { EntryLinks } from './entry-links';
import { Step } from './next-step';
import { useRulebookWords } from './use-rulebook-words';

// An object of ours, so that its keys are these; TypeScript types `Object.keys` as string[].
const ids = Object.keys(openForAll) as OpenForAll[];

/** What stays open for every applicant, and where it is settled. */
export function GapsForAll() {
  const words = useRulebookWords();
  return (
    <section className="rulebook-certainty stack-tight" aria-labelledby="gaps-for-all">
      <h3 id="gaps-for-all">{words.forAll}</h3>
      <p>{words.forAllHelp}</p>
      <ul className="plain-list rulebook-gap-list">
        {ids.map((id) => (
          <GapForAll key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}

function GapForAll({ id }: { id: OpenForAll }) {
  const { t } = useTranslation();
  const { settleWith, cites } = openForAll[id];
  const { label, settle } = useRulebookWords().openForAll[id];
  return (
    <li>
      <Disclosure summary={label}>
        <p>
          <span>{t(`standing.${id}`)}</span>
          <EntryLinks ids={cites} />
        </p>
        <Step title={t(`recipient.${settleWith}.action`)} lines={[settle]} />
      </Disclosure>
    </li>
  );
}
