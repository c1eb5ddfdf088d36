import { flowPictures } from 'virtual:flow-pictures';
import { useMemo } from 'react';
import { useSiteAddress } from '../router/page-origin';
import { RulesLink } from '../router/rules-link';
import { Disclosure } from '../ui/disclosure';
import { useQuestionWording } from '../words/question-wording';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { outlineOf } from './flow-outline';
import { useRulebookWords } from './use-rulebook-words';

/** The flow as a picture that opens alone, unless it stands within the page, to be zoomed in; and the same in words. */
export function FlowPicture() {
  const words = useRulebookWords();
  const { address, width, height } = flowPictures[useLanguage()];
  const isWithin = address.startsWith('data:');
  const beside = useSiteAddress(address);
  const source = isWithin ? address : beside;
  const picture = <img src={source} width={width} height={height} alt={words.flow} loading="lazy" />;
  return (
    <figure className="stack-tight">
      {isWithin ? (
        <span className="rulebook-flow">{picture}</span>
      ) : (
        <a className="rulebook-flow" href={source}>
          {picture}
        </a>
      )}
      {!isWithin && <figcaption className="support">{words.openFlow}</figcaption>}
      <FlowOutline />
    </figure>
  );
}

function FlowOutline() {
  const { t } = useTranslation();
  const words = useRulebookWords();
  const language = useLanguage();
  const wording = useQuestionWording();
  const { questions, result } = useMemo(
    () => outlineOf(language, { questions: wording, titleOf: (outcome) => t(`outcome.${outcome}.title`) }),
    [language, wording, t],
  );
  return (
    <Disclosure summary={words.outline}>
      <p className="support">{words.outlineHelp}</p>
      <ol className="rulebook-outline">
        {questions.map(({ question, label, lines }) => (
          <li key={question}>
            <RulesLink className="rulebook-link" part={question}>
              {label}
            </RulesLink>
            <Lines lines={lines} />
          </li>
        ))}
      </ol>
      <p>
        <strong>{result.label}</strong>
      </p>
      <Lines lines={result.lines} />
    </Disclosure>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>
          <Words>{line}</Words>
        </li>
      ))}
    </ul>
  );
}
