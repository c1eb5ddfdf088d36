import './rejudged-cases.css';
import { useEffect, useRef, useState } from 'react';
import { rulesVersion } from '../../../rules/source';
import { useShiftWords } from '../../findings/use-former-words';
import { PageLink } from '../../router/page-link';
import { Button } from '../../ui/button';
import { deskListWords } from '../../words/desk-list-words';
import { useTranslation } from '../../words/use-translation';
import { ListPager, lastPage, pageSize } from './list-pager';
import type { Rejudged } from './list-view';
import { OutcomeBadge } from './outcome-badge';
import { useDesk, useDeskWords } from './use-desk';

/** What judging all anew has changed, both outcomes beside each other; the outcomes that changed first. */
export function RejudgedCases({ rejudged, onClose }: { rejudged: readonly Rejudged[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { fragmentAt } = useDesk();
  const words = useDeskWords(deskListWords);
  const shiftWords = useShiftWords();
  const [page, setPage] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that brought it up is gone.
  useEffect(() => heading.current?.focus(), []);
  const changed = rejudged.filter(({ was, is }) => was.outcome !== is);
  const shifted = rejudged.filter(({ was, is, shifts }) => was.outcome === is && shifts.length > 0);
  const listed = [...changed, ...shifted];
  const shown = Math.min(page, lastPage(listed.length));
  return (
    <section className="rejudged stack" aria-labelledby="rejudged-title">
      <h2 id="rejudged-title" ref={heading} tabIndex={-1}>
        {words.rejudgedTitle(rejudged.length)}
      </h2>
      <p>{words.rejudgedSummary(changed.length, shifted.length, rejudged.length - listed.length)}</p>
      {listed.length > 0 && (
        <table className="rejudged-table">
          <caption className="visually-hidden">{words.rejudgedTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.client}</th>
              <th scope="col">{words.was}</th>
              <th scope="col">{words.ofVersion(words.is, rulesVersion)}</th>
              <th scope="col">{words.shifts}</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(shown * pageSize, (shown + 1) * pageSize).map(({ client, was, is, shifts }) => (
              <tr key={client.id}>
                <th scope="row">
                  <PageLink
                    fragment={fragmentAt({ name: 'case', id: client.id, page: undefined })}
                    translate={client.client ? 'no' : undefined}
                  >
                    {client.client || words.unnamed}
                  </PageLink>
                </th>
                <td data-label={words.was}>
                  <OutcomeBadge outcome={was.outcome} />
                  <span className="support">{` ${t('service.rulesVersion', { version: was.rules })}`}</span>
                </td>
                <td data-label={words.is}>
                  <OutcomeBadge outcome={is} />
                </td>
                <td data-label={words.shifts}>
                  {shifts.length === 0 && <span>{words.noShift}</span>}
                  {shifts.map((shift) => (
                    <span key={shift.question} className="list-line">
                      {shiftWords(shift)}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListPager label={words.rejudgedTable} count={listed.length} page={shown} onPage={setPage} />
      <Button variant="secondary" onClick={onClose}>
        {t('service.close')}
      </Button>
    </section>
  );
}
