import './keeping.css';
import { useState } from 'react';
import { hasShareSheet, shareLink } from '../platform/share-sheet';
import type { ClientName } from '../router/client-name';
import type { HandingOver } from '../router/journey';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { Choice } from '../ui/choice';
import { CopyButton } from '../ui/copy-button';
import { Disclosure } from '../ui/disclosure';
import { useTranslation } from '../words/use-translation';

/** What to take away from the result: a report, and links that open it again. */
export function Keeping({ linkTo, client, reportFragment }: HandingOver & { reportFragment: string }) {
  const { t } = useTranslation();
  const naming = useNaming(client);
  const link = linkTo('result', naming.name);
  const readOnlyLink = linkTo('resultOnly', naming.name);
  const [shared, setShared] = useState<Awaited<ReturnType<typeof shareLink>>>();
  const share = async () => {
    if (!link) return;
    setShared(undefined);
    const what = await shareLink({ title: document.title, url: link });
    setShared(what);
    if (what === 'shared') naming.onGiven();
  };
  return (
    <section className="keeping stack" data-print="none">
      <h2>{t('keeping.title')}</h2>
      <div className="buttons">
        <ButtonLink variant="primary" fragment={reportFragment}>
          {t('keeping.report')}
        </ButtonLink>
        {link && hasShareSheet() && (
          <Button variant="secondary" onClick={share}>
            {t('keeping.share')}
          </Button>
        )}
      </div>
      {/* Always there, so that screen readers notice what appears in it. */}
      <p role="status">{shared && t(`sharing.${shared}`)}</p>
      {link && readOnlyLink && (
        <Disclosure summary={t('keeping.links')}>
          {client && (
            <Choice
              type="checkbox"
              label={t('keeping.name', { name: client })}
              hint={t('keeping.nameHelp')}
              checked={naming.name !== undefined}
              onChange={({ target }) => naming.choose(target.checked)}
            />
          )}
          <div className="keeping-links">
            <div className="stack-tight">
              <CopyButton text={link} onCopied={naming.onGiven}>
                {t('keeping.copyLink')}
              </CopyButton>
              <p className="support">{t('keeping.copyLinkHelp')}</p>
            </div>
            <div className="stack-tight">
              <CopyButton text={readOnlyLink} onCopied={naming.onGiven}>
                {t('keeping.copyResultOnly')}
              </CopyButton>
              <p className="support">{t('keeping.copyResultOnlyHelp')}</p>
            </div>
          </div>
          {/* Always there, so that screen readers notice what appears in it. */}
          <p role="status">{naming.wasGiven && t('keeping.nameGiven')}</p>
          <p>{t('keeping.privacy')}</p>
        </Disclosure>
      )}
    </section>
  );
}

/** Whether the next link holds the client's name: chosen for one link, and over once that is handed over. */
function useNaming(client: ClientName | undefined) {
  const [state, setState] = useState<'off' | 'on' | 'given'>('off');
  return {
    name: state === 'on' ? client : undefined,
    wasGiven: state === 'given',
    choose: (isOn: boolean) => setState(isOn ? 'on' : 'off'),
    onGiven: () => setState((before) => (before === 'on' ? 'given' : 'off')),
  };
}
