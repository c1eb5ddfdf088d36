import { history, rulesVersion, type ToldRevision } from '../../rules/source';
import { formatDate } from '../words/dates';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { EntryLinks } from './entry-links';
import { useRulebookWords } from './use-rulebook-words';

/** Every version of the rules, newest first, and what it reads otherwise. */
export function Versions() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('about.versions', { version: rulesVersion })}</p>
      <ul className="plain-list rulebook-list">
        {history.map((revision) => (
          <Version key={revision.version} revision={revision} />
        ))}
      </ul>
    </>
  );
}

/** One version of the rules as an item of their list. */
export function Version({ revision: { version, changedOn, changed, gist } }: { revision: ToldRevision }) {
  const { t } = useTranslation();
  const words = useRulebookWords();
  const language = useLanguage();
  return (
    <li className="stack-tight">
      <h3>{t('service.rulesVersion', { version })}</h3>
      <p>
        <time dateTime={changedOn}>{formatDate(new Date(`${changedOn}T00:00+09:00`), language)}</time>
      </p>
      <p>{gist[language]}</p>
      {changed && (
        <p>
          <span>{words.changed}</span>
          <EntryLinks ids={changed} />
        </p>
      )}
    </li>
  );
}
