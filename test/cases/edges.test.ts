import { afterEach, describe, expect, test, vi } from 'vitest';
import { whenLeaving } from '../../src/cases/leaving';
import { askToPersist } from '../../src/cases/persistence';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('leaving the page', () => {
  function page() {
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const window = new EventTarget();
    vi.stubGlobal('document', document);
    vi.stubGlobal('window', window);
    const show = (visibilityState: 'visible' | 'hidden') => {
      document.visibilityState = visibilityState;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    return { show, go: () => window.dispatchEvent(new Event('pagehide')) };
  }

  test('is told when it is hidden or left, not when it is shown again', () => {
    const { show, go } = page();
    const leave = vi.fn();
    whenLeaving(leave);
    show('hidden');
    expect(leave).toHaveBeenCalledTimes(1);
    show('visible');
    expect(leave).toHaveBeenCalledTimes(1);
    go();
    expect(leave).toHaveBeenCalledTimes(2);
  });

  test('is told no more once nobody wants to know', () => {
    const { show, go } = page();
    const leave = vi.fn();
    whenLeaving(leave)();
    show('hidden');
    go();
    expect(leave).not.toHaveBeenCalled();
  });
});

describe('asking the browser to keep what is stored', () => {
  test.each([true, false])('gives its answer, %s', async (answer) => {
    vi.stubGlobal('navigator', { storage: { persist: async () => answer } });
    expect(await askToPersist()).toBe(answer);
  });

  test('gives no where it cannot be asked', async () => {
    vi.stubGlobal('navigator', {});
    expect(await askToPersist()).toBe(false);
  });
});
