import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tools/testing/chromium.mjs';

const port = Number(process.env.PORT ?? 4187);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['./test/slowest-tests.ts']],
  // Limits far from what any test needs, even on a machine busy with other work: they end a test that hangs and measure nothing.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // As on a first visit: with the worker, what a test withholds would come from what is kept. Its own tests let it in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Without the cache that keeps left pages alive, coming back from another site would not be tested.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // What a width alone decides is tried on the laptop, by its own widths (accessibility.spec.ts). Tagged are the tests that
    // depend on a finger, a phone's pixels, or where its narrow page puts a button: what is sent, stored, refused or kept for
    // offline, and where a link leads, is the same on both.
    { name: 'phone', use: { ...devices['Pixel 7'] }, grep: /@phone/ },
    { name: 'laptop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: 'npm run build && node server/serve.mjs',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
    timeout: 900_000,
  },
});
