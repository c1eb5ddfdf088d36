import { useTranslation } from 'react-i18next';
import type { LinkProblem } from '../link/fragment';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

/** At most so many characters of what a stranger's link contained are shown. */
const shownLength = 40;

/** Tells which parts of a link were left out. */
export function LinkProblemBanner({ problem, onClose }: { problem: LinkProblem; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Banner tone="info">
      <p className="banner-title">{t('linkProblem.title')}</p>
      <p>
        {problem.kind === 'dropped'
          ? t('linkProblem.dropped', {
              parts: shortened(problem.parts.map((part) => part || t('linkProblem.nameless'))),
            })
          : t(`linkProblem.${problem.kind}`)}
      </p>
      <Button variant="plain" onClick={onClose}>
        {t('linkProblem.close')}
      </Button>
    </Banner>
  );
}

function shortened(parts: readonly string[]): string {
  const shown = parts
    .slice(0, 5)
    .map((part) => (part.length > shownLength ? `${part.slice(0, shownLength)}…` : part));
  return [...shown, ...(parts.length > shown.length ? ['…'] : [])].join(', ');
}
