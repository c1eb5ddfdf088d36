import { type ComponentType, lazy } from 'react';
import { loadRemainingWords } from '../words/i18n';
import { loadPart } from './load-part';

/** A part of the app that is fetched when it is first shown, with the words it needs. */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [component] = await loadPart(() => Promise.all([load(), loadRemainingWords()]));
    return { default: component };
  });
}
