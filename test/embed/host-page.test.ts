import { afterEach, describe, expect, test, vi } from 'vitest';
import { hearHostPage } from '../../src/embed/host-page';

/** A message as a window hears it. */
interface Said {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

/** A frame, what is posted to the page around it, and a way to say something to it. */
function framed() {
  const posted: [unknown, unknown][] = [];
  const parent = { postMessage: (message: unknown, target: unknown) => posted.push([message, target]) };
  const listeners: ((said: Said) => void)[] = [];
  // A window by hand, of which only this is used; no environment of ours has frames.
  const frame = {
    parent,
    addEventListener: (_type: string, listener: (said: Said) => void) => listeners.push(listener),
  } as unknown as Parameters<typeof hearHostPage>[0];
  const host = hearHostPage(frame);
  const say = (said: Partial<Said>) => {
    const channel = new MessageChannel();
    channels.push(channel);
    const heard: unknown[] = [];
    channel.port1.onmessage = ({ data }) => heard.push(data);
    const whole = {
      source: parent,
      origin: 'https://bank.example',
      data: {},
      ports: [channel.port2],
      ...said,
    };
    for (const listener of listeners) listener(whole);
    return { heard, port: channel.port1 };
  };
  return { host, posted, say };
}

const notice = { outcome: 'cannotApply', cites: ['Q7'] } as const;

describe('the page around the frame', () => {
  test('is told the outcome at its very origin, once it has named that', () => {
    const { host, posted, say } = framed();
    host.tellOutcome(notice);
    expect(posted).toEqual([]);
    say({ data: { notify: ['https://other.example', 'https://bank.example'] } });
    expect(host.hearing()).toEqual({ kind: 'outcome', origin: 'https://bank.example' });
    host.tellOutcome(notice);
    expect(posted).toEqual([[{ outcome: 'cannotApply', cites: ['Q7'] }, 'https://bank.example']]);
  });

  test('is told nothing else, whatever comes with the outcome', () => {
    const { host, posted, say } = framed();
    say({ data: { notify: ['https://bank.example'] } });
    host.tellOutcome({ ...notice, answers: { applicant: 'overseasCompany' } } as typeof notice);
    expect(posted.map(([message]) => message)).toEqual([{ outcome: 'cannotApply', cites: ['Q7'] }]);
  });

  test.each([
    ['names nobody', { data: { notify: [] } }],
    ['names another origin', { data: { notify: ['https://other.example'] } }],
    ['names everyone', { data: { notify: ['*'] } }],
    ['names its origin with a path', { data: { notify: ['https://bank.example/'] } }],
    ['has no origin, and names that', { origin: 'null', data: { notify: ['null'] } }],
    ['is a file, and names that', { origin: 'file://', data: { notify: ['file://'] } }],
  ])('is told nothing if it %s', (_name, said) => {
    const { host, posted, say } = framed();
    say(said);
    expect(host.hearing()).toEqual({ kind: 'nothing' });
    host.tellOutcome(notice);
    expect(posted).toEqual([]);
  });

  test.each([
    ['another window says', { source: {}, data: { notify: ['https://bank.example'] } }],
    ['nobody says', { source: null, data: { notify: ['https://bank.example'] } }],
    ['is said without a port', { ports: [], data: { notify: ['https://bank.example'] } }],
    ['is no introduction', { data: { notify: 'https://bank.example' } }],
  ])('is not taken from what %s', (_name, said) => {
    const { host, posted, say } = framed();
    say(said);
    expect(host.hearing()).toEqual({ kind: 'unknown' });
    host.tellOutcome(notice);
    expect(posted).toEqual([]);
  });

  test('that names its origin no more is told nothing more', () => {
    const { host, posted, say } = framed();
    const changed = vi.fn();
    host.subscribe(changed);
    say({ data: { notify: ['https://bank.example'] } });
    say({ data: { notify: [] } });
    expect(changed).toHaveBeenCalledTimes(2);
    host.tellOutcome(notice);
    expect(posted).toEqual([]);
  });

  test('hears heights and new pages by its port alone, the last height at once', async () => {
    const { host, posted, say } = framed();
    host.tellHeight(480.5);
    const { heard } = say({ data: { notify: [] } });
    host.tellNewPage();
    host.tellHeight(900);
    await expect.poll(() => heard).toEqual([{ height: 480.5 }, { isNewPage: true }, { height: 900 }]);
    expect(posted).toEqual([]);
  });

  test('may ask for another language, and for nothing else', async () => {
    const { host, say } = framed();
    const asked: string[] = [];
    const stop = host.watchLanguage((language) => asked.push(language));
    const { port } = say({ data: { notify: [] } });
    for (const wish of [{ language: 'en' }, { language: 'fr' }, { answers: {} }, { language: 'ja' }])
      port.postMessage(wish);
    await expect.poll(() => asked).toEqual(['en', 'ja']);
    stop();
  });
});
