import './effect-badge.css';
import type { Effect } from '../../rules/ruling';
import { useTranslation } from '../i18n/use-translation';
import { EffectIcon } from './effect-icon';

/** What an answer does, in a word, a sign and a colour. */
export function EffectBadge({ effect }: { effect: Effect }) {
  const { t } = useTranslation();
  return (
    <span className="effect-badge" data-effect={effect}>
      <EffectIcon effect={effect} />
      <span key={effect}>{t(`effect.${effect}`)}</span>
    </span>
  );
}
