import './enquiry-section.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '../../rules/answers';
import type { Remedies } from '../../rules/remedies';
import { secretariat } from '../../rules/source';
import { useNow } from '../clock';
import { DocumentName } from '../findings/document-name';
import { addressOf } from '../host';
import { InLanguage } from '../i18n/in-language';
import { type Language, languages } from '../i18n/languages';
import { useLanguage } from '../i18n/use-spoken-language';
import { Words } from '../i18n/words';
import { Choice } from '../ui/choice';
import { CopyButton } from '../ui/copy-button';
import { Disclosure } from '../ui/disclosure';
import { TextField } from '../ui/text-field';
import { type Enquiry, enquiriesFor } from './enquiries';
import { fittingMailto } from './mailto';
import { type EnquiryText, type Sender, useEnquiryText } from './use-enquiry-text';

/** Messages ready to be sent to whoever can settle what is open, and a list for oneself. */
export function EnquirySection({ answers, remedies }: { answers: Answers; remedies: Remedies }) {
  const { t } = useTranslation();
  const [sender, setSender] = useState<Sender>({ company: '', person: '' });
  const enquiries = enquiriesFor(remedies);
  if (enquiries.length === 0) return null;
  return (
    <section className="enquiries stack">
      <h2>{t('enquiry.title')}</h2>
      <p>{t('enquiry.help')}</p>
      {enquiries.map((enquiry) => (
        <Disclosure key={enquiry.recipient} summary={t(`enquiry.to.${enquiry.recipient}`)}>
          <EnquiryCard answers={answers} enquiry={enquiry} sender={sender} onSender={setSender} />
        </Disclosure>
      ))}
    </section>
  );
}

function EnquiryCard({
  answers,
  enquiry,
  sender,
  onSender,
}: {
  answers: Answers;
  enquiry: Enquiry;
  sender: Sender;
  onSender: (sender: Sender) => void;
}) {
  const { t } = useTranslation();
  const spoken = useLanguage();
  const { recipient } = enquiry;
  const isList = recipient === 'self';
  // Whoever is asked works in Japanese; one's own list is in one's own language.
  const [language, setLanguage] = useState<Language>();
  const written = language ?? (isList ? spoken : 'ja');
  return (
    <>
      <p>
        <Words>{t(`enquiry.how.${recipient}`)}</Words>
      </p>
      {recipient === 'jetro' && addressOf('inquiryForm') && (
        <p>
          <DocumentName id="inquiryForm" />
        </p>
      )}
      <fieldset>
        <legend className="enquiry-legend">{t('enquiry.language')}</legend>
        <div className="enquiry-languages">
          {languages.map((known) => (
            <Choice
              key={known}
              type="radio"
              name={`enquiry-language-${recipient}`}
              label={t(`enquiry.languages.${known}`)}
              checked={known === written}
              onChange={() => setLanguage(known)}
            />
          ))}
        </div>
      </fieldset>
      {!isList && (
        <div className="stack-tight">
          <div className="text-fields">
            <TextField
              label={t('enquiry.company')}
              autoComplete="off"
              value={sender.company}
              onChange={({ target }) => onSender({ ...sender, company: target.value })}
            />
            <TextField
              label={t('enquiry.person')}
              autoComplete="off"
              value={sender.person}
              onChange={({ target }) => onSender({ ...sender, person: target.value })}
            />
          </div>
          <p className="support">{t('enquiry.namesHelp')}</p>
        </div>
      )}
      <InLanguage language={written}>
        <EnquiryMessage answers={answers} enquiry={enquiry} sender={sender} spoken={spoken} />
      </InLanguage>
    </>
  );
}

/** The message in its own language, with buttons in the language of the page. */
function EnquiryMessage({
  answers,
  enquiry,
  sender,
  spoken,
}: {
  answers: Answers;
  enquiry: Enquiry;
  sender: Sender;
  spoken: Language;
}) {
  const language = useLanguage();
  const text = useEnquiryText(answers, useNow())(enquiry, sender);
  const mail = enquiry.recipient === 'jetro' ? fittingMailto(secretariat.email, text) : undefined;
  return (
    <>
      <pre className="enquiry-text" lang={language}>
        {text.full}
      </pre>
      <InLanguage language={spoken}>
        <EnquiryActions text={text} mail={mail} />
      </InLanguage>
    </>
  );
}

function EnquiryActions({
  text: { full, hasGaps },
  mail,
}: {
  text: EnquiryText;
  mail: ReturnType<typeof fittingMailto> | undefined;
}) {
  const { t } = useTranslation();
  return (
    <>
      {hasGaps && <p>{t('enquiry.fillIn')}</p>}
      <div className="buttons">
        <CopyButton content={() => ({ text: full })}>{t('enquiry.copy')}</CopyButton>
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
