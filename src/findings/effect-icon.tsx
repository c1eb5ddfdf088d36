import type { Effect } from '../../rules/ruling';

const shape: Record<Effect, string> = {
  meets: 'M3 8.5 6.5 12 13 4.5',
  note: 'M8 7v5M8 4v.5',
  confirm: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 12.5v.5',
  bars: 'M4 4l8 8M12 4l-8 8',
};

/** The sign of an effect. The word beside it says the same, so assistive technology skips it. */
export function EffectIcon({ effect }: { effect: Effect }) {
  return (
    <svg className="effect-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shape[effect]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
