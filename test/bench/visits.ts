import { createServer, type Server } from 'node:http';
import { type Browser, chromium, devices, type Page } from '@playwright/test';
import sirv from 'sirv';
import { median, percentile } from './numbers';
import { beQuick, type VisitNotes } from './robot';

/** A phone on a slow network: 1.6 Mbit/s, 150 ms, a processor four times slower than this machine's. */
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowerBy = 4;

/** How a page did over all rounds. */
export interface Visited {
  readonly firstPaint: number;
  readonly startToQuestion: number;
  readonly secondQuestion: number;
  readonly layoutShift: number;
  readonly stepMedian: number;
  readonly step95: number;
  /** Bytes in use after a thousand steps. */
  readonly heap: number;
}

/** Serves a folder as a static host does, compressed. */
export async function serve(folder: string): Promise<{ address: string; server: Server }> {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const found = server.address();
  if (found === null || typeof found === 'string') throw new Error('no port to serve on');
  return { address: `http://localhost:${found.port}/`, server };
}

async function openPhone(
  browser: Browser,
  { isSlow }: { isSlow: boolean },
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ ...devices['Pixel 7'], locale: 'ja-JP' });
  const page = await context.newPage();
  await page.addInitScript(beQuick);
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowNetwork);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
  }
  return { page, close: () => context.close() };
}

/** One cold visit up to the second question. */
async function visitOnce(browser: Browser, address: string): Promise<VisitNotes> {
  const { page, close } = await openPhone(browser, { isSlow: true });
  await page.goto(address, { waitUntil: 'commit' });
  const notes = await page.evaluate(async () => {
    const { layoutShift, ...noted } = await Reflect.get(window, 'robot').visit;
    // The app takes over in the meantime: nothing may move then either.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { ...noted, firstPaint: paint?.startTime ?? 0, layoutShift: layoutShift() };
  });
  await close();
  return notes;
}

/** So many steps from question to question, once everything is loaded; a page come to its end begins anew. */
async function walk(
  browser: Browser,
  address: string,
  { steps, isSlow }: { steps: number; isSlow: boolean },
): Promise<{ taken: number[]; heap: number }> {
  const { page, close } = await openPhone(browser, { isSlow });
  await page.goto(address);
  await page.evaluate(() => Reflect.get(window, 'robot').visit);
  await page.waitForLoadState('networkidle');
  const taken: number[] = [];
  while (taken.length < steps) {
    const isAsked = await page.evaluate(() => {
      const form = [...document.querySelectorAll('form:has(input)')].find((one) => one.checkVisibility());
      if (!form) location.hash = '#/q/applicant';
      return form !== undefined;
    });
    if (!isAsked) {
      await page.waitForFunction(() =>
        [...document.querySelectorAll('form:has(input)')].some((one) => one.checkVisibility()),
      );
      continue;
    }
    // The last step of our own page leads to the result, which is no question.
    const { took, isAtQuestion } = await page.evaluate(() => Reflect.get(window, 'robot').step());
    if (isAtQuestion) taken.push(took);
  }
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await close();
  return { taken, heap: usedSize };
}

/**
 * Visits every page in turns, round after round, so that what slows the machine slows all of them.
 * @param pages addresses by name
 * @returns medians by name
 */
export async function visitAll(
  pages: Readonly<Record<string, string>>,
  { rounds, steps, executablePath }: { rounds: number; steps: number; executablePath: string | undefined },
): Promise<Record<string, Visited>> {
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const visits = new Map<string, VisitNotes[]>();
  const steppings = new Map<string, number[]>();
  const heaps = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, address] of Object.entries(pages)) {
      visits.set(name, [...(visits.get(name) ?? []), await visitOnce(browser, address)]);
    }
  }
  for (let round = 0; round < 3; round++) {
    for (const [name, address] of Object.entries(pages)) {
      const { taken } = await walk(browser, address, { steps: Math.min(steps, 30), isSlow: true });
      steppings.set(name, [...(steppings.get(name) ?? []), ...taken]);
    }
  }
  for (const [name, address] of Object.entries(pages)) {
    heaps.set(name, (await walk(browser, address, { steps, isSlow: false })).heap);
  }
  await browser.close();
  return Object.fromEntries(
    Object.keys(pages).map((name) => {
      const notes = visits.get(name) ?? [];
      const taken = steppings.get(name) ?? [];
      return [
        name,
        {
          firstPaint: median(notes.map((one) => one.firstPaint)),
          startToQuestion: median(notes.map((one) => one.startToQuestion)),
          secondQuestion: median(notes.map((one) => one.secondQuestion)),
          layoutShift: Math.max(...notes.map((one) => one.layoutShift)),
          stepMedian: median(taken),
          step95: percentile(taken, 95),
          heap: heaps.get(name) ?? Number.NaN,
        },
      ];
    }),
  );
}
