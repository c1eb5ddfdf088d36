import './effect-badge.css';
import type { Effect, Gap } from '../../rules/ruling';
import { useTranslation } from '../words/use-translation';
import { EffectIcon } from './effect-icon';
import { effectNameKey } from './effect-name';

/** What an answer does, in a word, a sign and a colour. */
export function EffectBadge({ effect, gap }: { effect: Effect; gap?: Gap | undefined }) {
  const { t } = useTranslation();
  return (
    <span className="effect-badge" data-effect={effect}>
      <EffectIcon effect={effect} />
      <span key={effectNameKey({ effect, gap })}>{t(effectNameKey({ effect, gap }))}</span>
    </span>
  );
}
