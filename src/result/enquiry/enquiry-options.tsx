import { Choice } from '../../ui/choice';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/text-field';
import { type Language, languages } from '../../words/languages';
import { useTranslation } from '../../words/use-translation';
import type { Sender } from './use-enquiry-text';

/** Who writes the messages, and in which language. Names live as long as the page is shown, and nowhere else. */
export function EnquiryOptions({
  sender,
  onSender,
  language,
  onLanguage,
}: {
  sender: Sender;
  onSender: (sender: Sender) => void;
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('enquiry.options')}>
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
      <fieldset>
        <legend className="enquiry-legend">{t('enquiry.language')}</legend>
        <div className="enquiry-languages">
          {languages.map((known) => (
            <Choice
              key={known}
              type="radio"
              name="enquiry-language"
              label={t(`enquiry.languages.${known}`)}
              checked={known === language}
              onChange={() => onLanguage(known)}
            />
          ))}
        </div>
      </fieldset>
    </Disclosure>
  );
}
