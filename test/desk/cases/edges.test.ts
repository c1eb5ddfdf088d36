import { afterEach, describe, expect, test, vi } from 'vitest';
import { whenLeaving } from '../../../src/desk/cases/leaving';
import { withLock } from '../../../src/desk/cases/lock';
import { askToPersist } from '../../../src/desk/cases/persistence';

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

describe('a turn among all tabs', () => {
  const neverPassedOn = new AbortController().signal;

  /** Locks as browsers have them: whoever asks for one waits until it is given back. */
  function locks() {
    const last = new Map<string, Promise<unknown>>();
    const request = (name: string, begin: () => Promise<unknown>) => {
      const mine = (last.get(name) ?? Promise.resolve()).then(begin);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    };
    vi.stubGlobal('navigator', { locks: { request } });
  }

  /** Work that is done when it is told to be. */
  function longWork() {
    let end = (_value: string) => {};
    const work = vi.fn(
      () =>
        new Promise<string>((resolve) => {
          end = resolve;
        }),
    );
    return { work, end: (value: string) => end(value) };
  }

  test('begins when the one before has ended', async () => {
    locks();
    const first = longWork();
    const second = longWork();
    const one = withLock('desk', first.work, neverPassedOn);
    const other = withLock('desk', second.work, neverPassedOn);
    await vi.waitFor(() => expect(first.work).toHaveBeenCalled());
    expect(second.work).not.toHaveBeenCalled();
    first.end('first');
    expect(await one).toBe('first');
    await vi.waitFor(() => expect(second.work).toHaveBeenCalled());
    second.end('second');
    expect(await other).toBe('second');
  });

  test('is passed on by work that has to wait itself, and still comes to its end', async () => {
    locks();
    const first = longWork();
    const passOn = new AbortController();
    const one = withLock('desk', first.work, passOn.signal);
    const other = withLock('desk', async () => 'second', neverPassedOn);
    passOn.abort(new Error('somebody is in the way'));
    expect(await other).toBe('second');
    first.end('first');
    expect(await one).toBe('first');
  });

  test.each([
    ['there are no locks', {}],
    [
      'locks are refused',
      { locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } },
    ],
  ])('is nobody’s where %s: the work is done, once', async (_where, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const work = vi.fn(async () => 'made');
    expect(await withLock('desk', work, neverPassedOn)).toBe('made');
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('ends with work that fails: it is done once, and the next begins', async () => {
    locks();
    const failing = vi.fn(() => Promise.reject(new Error('no room')));
    await expect(withLock('desk', failing, neverPassedOn)).rejects.toThrow('no room');
    expect(failing).toHaveBeenCalledTimes(1);
    expect(await withLock('desk', async () => 'made', neverPassedOn)).toBe('made');
  });
});
