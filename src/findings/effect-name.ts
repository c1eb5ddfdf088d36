import type { Effect, Gap } from '../../rules/ruling';

/**
 * The key of the name of what an answer does. What the applicant has not checked yet has a name of its own: “to be settled”
 * beside “stated in the FAQ” reads as a contradiction.
 */
export function effectNameKey({ effect, gap }: { readonly effect: Effect; readonly gap?: Gap | undefined }) {
  return effect === 'confirm' && gap === 'applicant' ? 'effect.unchecked' : (`effect.${effect}` as const);
}

/** The keys of every name that an effect can have. */
export function effectNameKeys(effect: Effect) {
  return effect === 'confirm'
    ? (['effect.confirm', 'effect.unchecked'] as const)
    : ([`effect.${effect}`] as const);
}
