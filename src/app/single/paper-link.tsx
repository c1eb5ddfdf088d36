import { paperFiles } from 'virtual:paper-files';
import type { MouseEvent } from 'react';
import { fileNameOf } from '../../platform/file-name';
import { saveFile } from '../../platform/file-saver';
import { paperAddress } from '../../words/languages';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

/** Saves the questionnaire on paper, which lies within the app: nothing lies beside it. */
export function PaperLink() {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = paperAddress[language];
  const save = (event: MouseEvent) => {
    event.preventDefault();
    saveFile({
      name: fileNameOf([name.replace(/\.html$/, '')], 'html'),
      type: 'text/html',
      text: paperFiles[language],
    });
  };
  // Written as on the site, for it stands so in the page made at build time.
  return (
    <a className="footer-link" href={name} onClick={save}>
      {t('service.paper')}
    </a>
  );
}
