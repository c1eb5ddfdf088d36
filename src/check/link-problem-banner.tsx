import type { LinkProblem } from '../router/fragment';
import { ClosableBanner } from '../ui/closable-banner';
import { useTranslation } from '../words/use-translation';

/** At most so many characters of what a stranger's link contained are shown. */
const shownLength = 40;

/** Tells which parts of a link were left out. */
export function LinkProblemBanner({ problem, onClose }: { problem: LinkProblem; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ClosableBanner title={t('linkProblem.title')} onClose={onClose}>
      {problem.kind === 'dropped'
        ? t('linkProblem.dropped', {
            parts: shortened(problem.parts.map((part) => part || t('linkProblem.nameless'))),
          })
        : t(`linkProblem.${problem.kind}`)}
    </ClosableBanner>
  );
}

function shortened(parts: readonly string[]): string {
  const shown = parts
    .slice(0, 5)
    .map((part) => (part.length > shownLength ? `${part.slice(0, shownLength)}…` : part));
  return [...shown, ...(parts.length > shown.length ? ['…'] : [])].join(', ');
}
