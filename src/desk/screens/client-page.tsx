import { presentMoment } from '../../platform/clock';
import { usePrintedName } from '../../platform/printed-name';
import { pushFragment } from '../../router/address-bar';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { usePageTitle } from '../../ui/page-title';
import { TextField } from '../../ui/text-field';
import { formatDate } from '../../words/dates';
import { deskCaseWords } from '../../words/desk-case-words';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { textLimits } from '../cases/case';
import { duplicated, withDetails } from '../cases/new-case';
import { newId } from '../cases/new-id';
import { useCasesName } from './use-cases-name';
import { useDesk, useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** What is kept of a client beside the answers: names, notes, and what came of the check so far. */
export function ClientPage({ open: { client, edit } }: { open: OpenCase }) {
  const { t } = useTranslation();
  const words = useDeskWords(deskCaseWords);
  const language = useLanguage();
  const { store, fragmentAt } = useDesk();
  usePageTitle(words.clientTitle);
  const casesName = useCasesName();
  usePrintedName(() => casesName(words.clientTitle, [client]));
  const makeVariant = async () => {
    const moment = presentMoment();
    const name = words.variantOf(client.client || words.unnamed);
    const variant = duplicated(client, { id: newId(), client: name, now: moment });
    await store.begin(variant);
    pushFragment(fragmentAt({ name: 'case', id: variant.id, page: { name: 'client' } }));
  };
  return (
    <div className="stack-form">
      <h1 tabIndex={-1}>{words.clientTitle}</h1>
      <div className="stack">
        {(['client', 'reference', 'adviser'] as const).map((field) => (
          <TextField
            key={field}
            label={words[field]}
            autoComplete="off"
            maxLength={textLimits.short}
            value={client[field]}
            onChange={({ target }) =>
              edit((before) => withDetails(before, { [field]: target.value }, presentMoment()))
            }
          />
        ))}
      </div>

      <section className="stack">
        <h2>{words.history}</h2>
        {client.judgements.length === 0 ? (
          <p>{words.noHistory}</p>
        ) : (
          <ul>
            {client.judgements.map(({ judgedAt, rules, outcome }) => (
              <li key={judgedAt}>
                {words.historyLine(
                  formatDate(new Date(judgedAt), language),
                  rules,
                  outcome ? t(`outcome.${outcome}.title`) : words.unfinished,
                )}
              </li>
            ))}
          </ul>
        )}
      </section>

      <section className="stack" data-print="none">
        <h2>{words.variant}</h2>
        <p>{words.variantHelp}</p>
        <div className="buttons">
          <Button variant="secondary" onClick={makeVariant}>
            {words.variant}
          </Button>
          <ButtonLink variant="plain" fragment={fragmentAt({ name: 'compare', ids: [client.id] })}>
            {words.compareIt}
          </ButtonLink>
        </div>
      </section>
    </div>
  );
}
