import { describe, expect, test, vi } from 'vitest';
import type { Registered, WorkerEvents } from '../../../src/app/offline/registration';
import { createUpdates } from '../../../src/app/offline/updates';

const news = { rules: { version: '2099.1', changed: ['Q7'] } };

/** A page with a worker, in which everything is saved and nothing is half entered unless said otherwise. */
function around(
  given: {
    isSaved?: boolean;
    isHalfEntered?: boolean;
    isFormBegun?: boolean;
    isWaiting?: boolean;
    isRefused?: boolean;
  } = {},
) {
  let heard: WorkerEvents | undefined;
  const page = {
    ...given,
    hour: 9,
    minute: 0,
    reload: vi.fn(),
    sendFor: vi.fn(),
    lookForUpdate: vi.fn(async () => undefined),
    events: (): WorkerEvents => {
      if (!heard) throw new Error('nobody listens');
      return heard;
    },
  };
  const registered: Registered = {
    isWaiting: () => page.isWaiting === true,
    lookForUpdate: page.lookForUpdate,
    sendFor: page.sendFor,
  };
  const updates = createUpdates({
    async register(events) {
      heard = events;
      return page.isRefused ? undefined : registered;
    },
    readNews: async () => news,
    saveEverything: async () => page.isSaved !== false,
    isHalfEntered: () => page.isHalfEntered === true,
    isFormBegun: () => page.isFormBegun === true,
    reload: page.reload,
    now: () => new Date(2026, 10, 24, page.hour, page.minute),
  });
  return { page, updates };
}

/** All that was begun is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a new version that waits', () => {
  test('is offered with its news, and to whoever listens', async () => {
    const { page, updates } = around({ isWaiting: true });
    const listener = vi.fn();
    updates.subscribe(listener);
    await updates.start();
    expect(updates.getOffer()).toBeUndefined();
    page.events().onWaiting();
    await settled();
    expect(updates.getOffer()).toEqual({ kind: 'offered', news });
    expect(listener).toHaveBeenCalledOnce();
    expect(page.reload).not.toHaveBeenCalled();
  });

  test('is sent for when accepted, and the page loaded anew once it has taken over', async () => {
    const { page, updates } = around({ isWaiting: true });
    await updates.start();
    page.events().onWaiting();
    await settled();
    await updates.accept();
    expect(page.sendFor).toHaveBeenCalledOnce();
    expect(page.reload).not.toHaveBeenCalled();
    page.events().onTakenOver({ isNewer: true });
    await settled();
    expect(page.reload).toHaveBeenCalledOnce();
  });

  test('is not sent for while something would be lost, unless asked for a second time', async () => {
    const { page, updates } = around({ isWaiting: true, isSaved: false });
    await updates.start();
    page.events().onWaiting();
    await settled();
    await updates.accept();
    expect(updates.getOffer()).toEqual({ kind: 'unsaved', news });
    expect(page.sendFor).not.toHaveBeenCalled();
    await updates.accept();
    expect(page.sendFor).toHaveBeenCalledOnce();
  });

  test('is not sent for while a form is begun, unless asked for a second time', async () => {
    const { page, updates } = around({ isWaiting: true, isFormBegun: true });
    await updates.start();
    page.events().onWaiting();
    await settled();
    await updates.accept();
    expect(updates.getOffer()).toEqual({ kind: 'begun', news });
    expect(page.sendFor).not.toHaveBeenCalled();
    await updates.accept();
    expect(page.sendFor).toHaveBeenCalledOnce();
  });

  test('is offered as before once the form is sent and another page shown', async () => {
    const { page, updates } = around({ isWaiting: true, isFormBegun: true });
    await updates.start();
    page.events().onWaiting();
    await settled();
    await updates.accept();
    page.isFormBegun = false;
    updates.goOn();
    expect(updates.getOffer()).toEqual({ kind: 'offered', news });
    await updates.accept();
    expect(page.sendFor).toHaveBeenCalledOnce();
  });

  test('has cases that would be lost told of after the form that would be', async () => {
    const { page, updates } = around({ isWaiting: true, isFormBegun: true, isSaved: false });
    await updates.start();
    page.events().onWaiting();
    await settled();
    await updates.accept();
    await updates.accept();
    expect(updates.getOffer()).toEqual({ kind: 'unsaved', news });
    expect(page.sendFor).not.toHaveBeenCalled();
  });

  test('is gone over to by loading the page anew where another tab has sent for it already', async () => {
    const { page, updates } = around({ isHalfEntered: true });
    await updates.start();
    page.events().onTakenOver({ isNewer: true });
    await settled();
    expect(page.reload).not.toHaveBeenCalled();
    expect(updates.getOffer()).toEqual({ kind: 'offered', news });
    await updates.accept();
    expect(page.reload).toHaveBeenCalledOnce();
  });

  test('is put away when put off, and nothing is accepted then', async () => {
    const { page, updates } = around({ isWaiting: true });
    await updates.start();
    page.events().onWaiting();
    await settled();
    updates.putOff();
    expect(updates.getOffer()).toBeUndefined();
    await updates.accept();
    expect(page.sendFor).not.toHaveBeenCalled();
  });
});

describe('a worker that takes over', () => {
  test('for the first time changes nothing', async () => {
    const { page, updates } = around();
    await updates.start();
    page.events().onTakenOver({ isNewer: false });
    await settled();
    expect(page.reload).not.toHaveBeenCalled();
    expect(updates.getOffer()).toBeUndefined();
  });

  test('because another tab asked has the page loaded anew, if nothing is lost with it', async () => {
    const { page, updates } = around();
    await updates.start();
    page.events().onTakenOver({ isNewer: true });
    await settled();
    expect(page.reload).toHaveBeenCalledOnce();
  });

  test('because another tab asked takes nothing unsaved away', async () => {
    const { page, updates } = around({ isSaved: false });
    await updates.start();
    page.events().onTakenOver({ isNewer: true });
    await settled();
    expect(page.reload).not.toHaveBeenCalled();
    expect(updates.getOffer()).toEqual({ kind: 'offered', news });
  });
});

describe('a new version is looked for', () => {
  test('once an hour at most', async () => {
    const { page, updates } = around();
    await updates.start();
    page.minute = 59;
    await updates.look();
    expect(page.lookForUpdate).not.toHaveBeenCalled();
    page.minute = 60;
    await updates.look();
    await updates.look();
    expect(page.lookForUpdate).toHaveBeenCalledOnce();
    page.hour = 11;
    await updates.look();
    expect(page.lookForUpdate).toHaveBeenCalledTimes(2);
  });

  test('also after the clock was put back', async () => {
    const { page, updates } = around();
    await updates.start();
    page.hour = 7;
    await updates.look();
    expect(page.lookForUpdate).toHaveBeenCalledOnce();
  });

  test('again later where the server does not answer', async () => {
    const { page, updates } = around();
    page.lookForUpdate.mockRejectedValueOnce(new TypeError('no network'));
    await updates.start();
    page.hour = 11;
    await expect(updates.look()).resolves.toBeUndefined();
  });

  test('and one that waits already is offered again, without asking the server', async () => {
    const { page, updates } = around({ isWaiting: true });
    await updates.start();
    page.hour = 11;
    await updates.look();
    expect(page.lookForUpdate).not.toHaveBeenCalled();
    expect(updates.getOffer()).toEqual({ kind: 'offered', news });
  });

  test('by no page whose worker was refused', async () => {
    const { page, updates } = around({ isRefused: true });
    await updates.start();
    page.hour = 11;
    await updates.look();
    expect(page.lookForUpdate).not.toHaveBeenCalled();
  });
});
