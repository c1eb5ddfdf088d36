import { useTranslation } from '../words/use-translation';

/** Where the result is opened again, for those who have it on paper. On the screen the address bar says it. */
export function ResultAddress({ link }: { link: string }) {
  const { t } = useTranslation();
  return (
    <section data-print="only">
      <h2>{t('report.link')}</h2>
      <p className="result-address">
        <a className="spelled-out" href={link}>
          {link.replace(/^https?:\/\//, '')}
        </a>
      </p>
    </section>
  );
}
