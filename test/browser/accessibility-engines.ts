import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type axe from 'axe-core';

const sourceOf = (file: string) => readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');

const axeSource = sourceOf('axe-core/axe.min.js');
const ibmSource = sourceOf('accessibility-checker-engine/ace.js');

/**
 * What axe and IBM's engine find wrong with a page, or with what a frame of it shows, a line each. They go in as text,
 * as the policy lets in no foreign script.
 */
export async function accessibilityFaults(page: Page | Frame): Promise<string[]> {
  return [...(await axeFaults(page)), ...(await ibmFaults(page))];
}

async function axeFaults(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<axe.AxeResults>(() =>
    Reflect.get(window, 'axe').run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

/** What IBM's engine says of a rule at one place, as far as it is read here. */
interface IbmFinding {
  readonly ruleId: string;
  readonly value: readonly [level: string, found: string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

/** What IBM's engine takes for a fault and is none. */
const mistaken: readonly string[] = [
  // The ticks of the desk's list: text that is out of sight by a clip path is no text to it. axe sees the names.
  'label_content_exists',
  // The notes beside a question: its fields have labels to be seen, and another heading would say the same again.
  'aria_complementary_label_visible',
];

/** What the engine is sure of. What it asks a person to look at is no fault. */
async function ibmFaults(page: Page | Frame): Promise<string[]> {
  await page.evaluate(ibmSource);
  const results = await page.evaluate<IbmFinding[]>(async () => {
    const Checker = Reflect.get(window, 'ace').Checker;
    const report = await new Checker().check(document, ['WCAG_2_2']);
    // The rest holds elements of the page, which cannot be handed over.
    return report.results.map(({ ruleId, value, message, snippet, path }: IbmFinding) => ({
      ruleId,
      value,
      message,
      snippet,
      path,
    }));
  });
  return results
    .filter(({ ruleId, value: [, found] }) => found === 'FAIL' && !mistaken.includes(ruleId))
    .map(({ ruleId, message, snippet, path }) => `${ruleId} ${path.dom} ${message} ${snippet}`);
}
