import i18next, { type i18n as I18n, type TFunction } from 'i18next';
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';

interface Translation {
  readonly t: TFunction;
  readonly language: string;
  readonly i18n: I18n;
}

/** The i18next instance whose words are shown: the page's own, except inside `InLanguage`. */
export const I18nContext = createContext<I18n>(i18next);

const translationOf = new WeakMap<I18n, Translation>();

/** An instance's translation function and language; the same object until the language changes. */
function currentTranslation(i18n: I18n): Translation {
  const known = translationOf.get(i18n);
  if (known?.language === i18n.language) return known;
  const now = { t: withCache(i18n), language: i18n.language, i18n };
  translationOf.set(i18n, now);
  return now;
}

/**
 * A translation function that looks up a key without parameters only once: each look-up by i18next is slow, and a page
 * needs dozens. A key whose words are not loaded yet is looked up again.
 */
function withCache(i18n: I18n): TFunction {
  const fixed = i18n.getFixedT(i18n.language);
  const cache = new Map<unknown, string>();
  const translate = (...parameters: unknown[]): string => {
    const [key] = parameters;
    if (parameters.length > 1) return Reflect.apply(fixed, undefined, parameters);
    const known = cache.get(key) ?? Reflect.apply(fixed, undefined, parameters);
    if (known !== key) cache.set(key, known);
    return known;
  };
  return Object.assign(translate, fixed);
}

/**
 * The words in the current language. Replaces react-i18next's hook, which copies the i18next instance for every component
 * mounted: that took longer than the rest of a step from one question to the next.
 */
export function useTranslation(): Translation {
  const i18n = useContext(I18nContext);
  const watch = useCallback(
    (changed: () => void) => {
      i18n.on('languageChanged', changed);
      return () => i18n.off('languageChanged', changed);
    },
    [i18n],
  );
  const read = () => currentTranslation(i18n);
  return useSyncExternalStore(watch, read, read);
}
