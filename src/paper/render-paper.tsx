import { createInstance } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { en } from '../words/en';
import { ja } from '../words/ja';
import { type Language, paperAddress } from '../words/languages';
import { I18nContext } from '../words/use-translation';
import { PaperForm } from './paper-form';

/** The paper form of one language as HTML, for the build to put into its page: one beside the app, or alone. */
export async function renderPaper(language: Language, { isAlone = false } = {}): Promise<string> {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    resources: { ja: { translation: ja }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  return renderToStaticMarkup(
    <I18nContext value={i18n}>
      <PaperForm
        beside={
          isAlone
            ? undefined
            : {
                app: language === 'ja' ? './' : './#/?lang=en',
                other: paperAddress[language === 'ja' ? 'en' : 'ja'],
              }
        }
      />
    </I18nContext>,
  );
}
