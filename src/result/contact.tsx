import type { TFunction } from 'i18next';
import { secretariat } from '../../rules/secretariat';
import { DocumentName } from '../findings/document-name';
import { useNow } from '../platform/clock';
import { addressOf } from '../platform/host';
import { FoldedSection } from '../ui/folded-section';
import { formatMoment, formatTime } from '../words/dates';
import type { Language } from '../words/languages';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { type OfficeStatus, officeStatus } from './office-hours';

/** Whom to write to or ring, each address labelled for what it is for. */
export function Contact({ afterApplying }: { afterApplying: boolean }) {
  const { t } = useTranslation();
  return (
    <FoldedSection title={t('contact.title')}>
      <h3>{t('contact.programme')}</h3>
      <p>
        <Words>{t('contact.programmeForm')}</Words>
      </p>
      <p>{addressOf('inquiryForm') ? <DocumentName id="inquiryForm" /> : t('contact.noFormAddress')}</p>
      {afterApplying && (
        <>
          <h3>{t('contact.correction')}</h3>
          <p>{t('contact.correctionWhere')}</p>
        </>
      )}
      <h3>
        <Words>{t('contact.secretariat')}</Words>
      </h3>
      <p>{t('contact.secretariatWhat')}</p>
      <Secretariat />
    </FoldedSection>
  );
}

function Secretariat() {
  const { t } = useTranslation();
  const language = useLanguage();
  const status = officeStatus(useNow());
  return (
    <dl className="facts">
      <dt>{t('contact.name')}</dt>
      <dd lang="ja" translate="no">
        {secretariat.name}
      </dd>
      <dt>{t('contact.address')}</dt>
      <dd lang="ja" translate="no">
        {secretariat.address}
      </dd>
      <dt>{t('contact.email')}</dt>
      <dd>
        <a href={`mailto:${secretariat.email}`}>{secretariat.email}</a>
      </dd>
      <dt>{t('contact.telephone')}</dt>
      <dd>
        <a href={`tel:+81-${secretariat.telephone.slice(1)}`}>{secretariat.telephone}</a>
      </dd>
      <dt>{t('contact.hours')}</dt>
      <dd>
        <p>{t('contact.hoursText')}</p>
        {/* True only at the moment of printing. */}
        <p data-print="none">
          <strong>{statusText(t, status, language)}</strong>
        </p>
        {status.isYearEnd && <p>{t('contact.yearEnd')}</p>}
      </dd>
    </dl>
  );
}

function statusText(t: TFunction, status: OfficeStatus, language: Language): string {
  switch (status.kind) {
    case 'open':
      return t('contact.open', { time: formatTime(status.until, language) });
    case 'lunch':
      return t('contact.lunch', { time: formatTime(status.next, language) });
    case 'closed':
      return t('contact.closed', { time: formatMoment(status.next, language) });
    case 'holiday':
      return t('contact.holiday', { time: formatMoment(status.next, language) });
  }
}
