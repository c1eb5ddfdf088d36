import './enquiry-section.css';
import { useState } from 'react';
import type { Answers } from '../../../rules/answers';
import type { Remedies } from '../../../rules/remedies';
import { secretariat } from '../../../rules/secretariat';
import { DocumentName } from '../../findings/document-name';
import { useNow } from '../../platform/clock';
import { addressOf } from '../../platform/host';
import { CopyButton } from '../../ui/copy-button';
import { Disclosure } from '../../ui/disclosure';
import { InLanguage } from '../../words/in-language';
import type { Language } from '../../words/languages';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { Words } from '../../words/words';
import { type Enquiry, enquiriesFor } from './enquiries';
import { EnquiryOptions } from './enquiry-options';
import { fittingMailto } from './mailto';
import { type EnquiryText, type Sender, useEnquiryText } from './use-enquiry-text';

/** Messages ready to be sent to whoever can settle what is open, and a list for oneself. */
export function EnquirySection({
  answers,
  remedies,
  company,
}: {
  answers: Answers;
  remedies: Remedies;
  /** Who they are from, where that is known; it can be typed over. */
  company: string;
}) {
  const { t } = useTranslation();
  const pageLanguage = useLanguage();
  const [sender, setSender] = useState<Sender>({ company, person: '' });
  // Whoever is asked works in Japanese; one's own list is in one's own language.
  const [letterLanguage, setLetterLanguage] = useState<Language>('ja');
  const enquiries = enquiriesFor(remedies);
  if (enquiries.length === 0) return null;
  return (
    <section className="enquiries stack">
      <h2>{t('enquiry.title')}</h2>
      <p>{t('enquiry.help')}</p>
      <div>
        {enquiries.some(({ recipient }) => recipient !== 'self') && (
          <EnquiryOptions
            sender={sender}
            onSender={setSender}
            language={letterLanguage}
            onLanguage={setLetterLanguage}
          />
        )}
        {enquiries.map((enquiry) => (
          <Disclosure key={enquiry.recipient} summary={t(`enquiry.to.${enquiry.recipient}`)}>
            <p>
              <Words>{t(`enquiry.how.${enquiry.recipient}`)}</Words>
            </p>
            {enquiry.recipient === 'jetro' && addressOf('inquiryForm') && (
              <p>
                <DocumentName id="inquiryForm" />
              </p>
            )}
            <InLanguage language={enquiry.recipient === 'self' ? pageLanguage : letterLanguage}>
              <EnquiryMessage
                answers={answers}
                enquiry={enquiry}
                sender={sender}
                pageLanguage={pageLanguage}
              />
            </InLanguage>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

/** The message in its own language, with buttons in the language of the page. */
function EnquiryMessage({
  answers,
  enquiry,
  sender,
  pageLanguage,
}: {
  answers: Answers;
  enquiry: Enquiry;
  sender: Sender;
  pageLanguage: Language;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = useEnquiryText(answers, useNow())(enquiry, sender);
  return (
    <>
      <p lang={language}>
        <strong>{t('enquiry.subjectLine', { subject: text.subject })}</strong>
      </p>
      <pre className="enquiry-text" lang={language}>
        {text.full}
      </pre>
      <InLanguage language={pageLanguage}>
        <EnquiryActions recipient={enquiry.recipient} text={text} />
      </InLanguage>
    </>
  );
}

function EnquiryActions({ recipient, text }: { recipient: Enquiry['recipient']; text: EnquiryText }) {
  const { t } = useTranslation();
  const mail = recipient === 'jetro' ? fittingMailto(secretariat.email, text) : undefined;
  return (
    <>
      {text.hasGaps && <p>{t('enquiry.fillIn')}</p>}
      <div className="buttons">
        <CopyButton text={text.full}>
          {t('enquiry.copy', { message: t(`enquiry.to.${recipient}`) })}
        </CopyButton>
        {mail && (
          <a className="button" data-variant="secondary" href={mail.address}>
            {t('enquiry.mail')}
          </a>
        )}
      </div>
      {mail && <p className="support">{t(`enquiry.mailParts.${mail.part}`)}</p>}
    </>
  );
}
