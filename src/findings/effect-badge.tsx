import './effect-badge.css';
import { useTranslation } from 'react-i18next';
import type { Effect } from '../../rules/ruling';
import { EffectIcon } from './effect-icon';

/** What an answer does, in a word, a sign and a colour. */
export function EffectBadge({ effect }: { effect: Effect }) {
  const { t } = useTranslation();
  return (
    <span className="effect-badge" data-effect={effect}>
      <EffectIcon effect={effect} />
      {t(`effect.${effect}`)}
    </span>
  );
}
