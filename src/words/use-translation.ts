import i18next, { type i18n, type TFunction } from 'i18next';
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';

interface Spoken {
  readonly t: TFunction;
  readonly language: string;
  readonly i18n: i18n;
}

/** Who says the words of a part of the page: the page's own speaker, unless that part has a language of its own. */
export const Speaker = createContext<i18n>(i18next);

const spokenBy = new WeakMap<i18n, Spoken>();

/** The words of a speaker in the language it speaks; the same object as long as that is the same. */
function spoken(speaker: i18n): Spoken {
  const known = spokenBy.get(speaker);
  if (known?.language === speaker.language) return known;
  const now = { t: remembering(speaker), language: speaker.language, i18n: speaker };
  spokenBy.set(speaker, now);
  return now;
}

/**
 * What has no gaps to fill is looked up once: i18next goes through all it can do each time, and a page says dozens of such
 * things. What is not learnt yet is asked for again.
 */
function remembering(speaker: i18n): TFunction {
  const fixed = speaker.getFixedT(speaker.language);
  const said = new Map<unknown, string>();
  const say = (...words: unknown[]): string => {
    const [key] = words;
    if (words.length > 1) return Reflect.apply(fixed, undefined, words);
    const known = said.get(key) ?? Reflect.apply(fixed, undefined, words);
    if (known !== key) said.set(key, known);
    return known;
  };
  return Object.assign(say, fixed);
}

/**
 * The words, in the language spoken. Not react-i18next's hook of this name: that copies the whole of i18next for every
 * component that appears, which took longer than all else a step from question to question needs.
 */
export function useTranslation(): Spoken {
  const speaker = useContext(Speaker);
  const watch = useCallback(
    (changed: () => void) => {
      speaker.on('languageChanged', changed);
      return () => speaker.off('languageChanged', changed);
    },
    [speaker],
  );
  const read = () => spoken(speaker);
  return useSyncExternalStore(watch, read, read);
}
