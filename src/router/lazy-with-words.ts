import { type ComponentType, lazy } from 'react';
import { loadRemainingWords } from '../words/i18n';
import { loadPart } from './load-part';

/** A component that is loaded when it is first rendered, together with the remaining words. */
export function lazyWithWords<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [component] = await loadPart(() => Promise.all([load(), loadRemainingWords()]));
    return { default: component };
  });
}
