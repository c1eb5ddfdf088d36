import type { TestCase as BrowserTest, Reporter, TestResult } from '@playwright/test/reporter';
import type { TestCase } from 'vitest/node';

/** Prints the ten tests that took longest, after a run of Vitest or Playwright, which both load it by its path. */
// biome-ignore lint/style/noDefaultExport: both take the default export for the reporter.
export default class SlowestTests implements Reporter {
  readonly #took: { readonly name: string; readonly milliseconds: number }[] = [];

  /** Vitest calls this after each test. */
  onTestCaseResult(test: TestCase): void {
    const milliseconds = test.diagnostic()?.duration ?? 0;
    this.#took.push({ name: `${test.module.relativeModuleId} › ${test.fullName}`, milliseconds });
  }

  /** Vitest calls this at the end. */
  onTestRunEnd(): void {
    this.#print();
  }

  /** Playwright calls this after each test. */
  onTestEnd(test: BrowserTest, { duration }: TestResult): void {
    this.#took.push({ name: test.titlePath().slice(1).join(' › '), milliseconds: duration });
  }

  /** Playwright calls this at the end. */
  onEnd(): void {
    this.#print();
  }

  #print(): void {
    const slowest = this.#took.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 10);
    if (slowest.length === 0) return;
    const lines = slowest.map(
      ({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${name}`,
    );
    process.stdout.write(`\nSlowest tests:\n${lines.join('\n')}\n`);
  }
}
