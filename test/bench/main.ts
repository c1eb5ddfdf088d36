import { readdirSync } from 'node:fs';
import { cpus, release } from 'node:os';
import path from 'node:path';
import { budgets, compressedSize, scriptsOf } from '../../tools/build/byte-budgets.mjs';
import { sharesOf } from './bytes';
import { type ListOpened, openLists } from './lists';
import { type Rate, verdictRates } from './verdicts';
import { serve, type Visited, visitAll } from './visits';

interface Sites {
  readonly ours: string;
  readonly empty: string;
  readonly plain: string;
}

/**
 * Measures everything and tells it as a page of Markdown. `isQuick`: with few rounds, to see that it works. `onBegin` is told
 * what is measured next.
 */
export async function report({
  sites,
  isQuick,
  executablePath,
  onBegin,
}: {
  sites: Sites;
  isQuick: boolean;
  executablePath: string | undefined;
  onBegin: (part: string) => void;
}): Promise<string> {
  const served = await Promise.all(Object.values(sites).map((folder: string) => serve(folder)));
  const [ours = '', empty = '', plain = ''] = served.map(({ address }) => address);
  onBegin('verdicts');
  const rates = await verdictRates(isQuick ? 1 : 7);
  onBegin('visits and steps');
  const visited = await visitAll(
    { ours, empty, plain },
    { rounds: isQuick ? 1 : 7, steps: isQuick ? 30 : 1_000, executablePath },
  );
  onBegin('the desk');
  const list = await openLists(ours, { rounds: isQuick ? 1 : 5, executablePath });
  for (const { server } of served) server.close();
  return [
    `Made by \`npm run bench\` on ${cpus()[0]?.model.trim()} × ${cpus().length}, ${process.platform} ${release()}, Node ${process.version}.`,
    'Each line stands beside a baseline measured in the same run; rounds are interleaved, and medians are given. A ratio',
    'says more than its times, which are those of this machine. The phone is emulated: 1.6 Mbit/s, 150 ms, CPU ÷ 4.',
    '',
    ...pagesTable(visited),
    '',
    ...bytesTables(sites),
    '',
    ...ratesTable(rates),
    '',
    ...listTable(list),
    '',
  ].join('\n');
}

const milliseconds = (value: number) => `${Math.round(value)} ms`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const times = (value: number) => `${value.toFixed(2)} ×`;

function pagesTable({ ours, empty, plain }: Record<string, Visited>): string[] {
  if (!ours || !empty || !plain) return [];
  const line = (
    name: string,
    of: (visited: Visited) => number,
    baseline: Visited,
    goal: number,
    show: (value: number) => string = milliseconds,
  ) =>
    `| ${name} | ${show(of(ours))} | ${show(of(baseline))} | ${times(of(ours) / of(baseline))} | ≤ ${goal} × ${baseline === plain ? 'plain page' : 'empty app'} |`;
  return [
    '## On a slow phone',
    '',
    'The plain page is written by hand with the same questions and judges nothing; the empty app is the six libraries with',
    'the same questions and nothing else.',
    '',
    '| | the app | baseline | ratio | goal |',
    '| --- | ---: | ---: | ---: | --- |',
    line('first paint', (one) => one.firstPaint, plain, 1.05),
    line('Start → first question', (one) => one.startToQuestion, plain, 1.2),
    line('opened → second question, answered at once', (one) => one.secondQuestion, empty, 0.8),
    line('a step, median', (one) => one.stepMedian, plain, 1.35),
    line('a step, 95th percentile', (one) => one.step95, plain, 1.5),
    line('heap after 1,000 steps', (one) => one.heap, empty, 1.2, kilobytes),
    `| layout shift | ${ours.layoutShift} | ${plain.layoutShift} | | 0 |`,
  ];
}

function bytesTables({ ours, empty, plain }: Sites): string[] {
  const first = scriptsOf(path.join(ours, 'index.html'));
  const sum = (files: readonly string[]) => files.reduce((whole, file) => whole + compressedSize(file), 0);
  const libraries = sum(scriptsOf(path.join(empty, 'index.html')));
  const chunk = (name: string) =>
    readdirSync(path.join(ours, 'assets'))
      .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
      .map((file) => path.join(ours, 'assets', file));
  const routes: [string, readonly string[]][] = [
    ['words of result and after, Japanese', chunk('ja-later')],
    ['verdict', chunk('verdict-page')],
    ['report', chunk('report-page')],
    ['rules page', chunk('rulebook-page')],
    ['desk', chunk('DeskApp')],
    ['files of the desk', [...chunk('files-page'), ...chunk('import-file')]],
  ];
  return [
    '## Bytes, after brotli',
    '',
    '| | the app | baseline | ratio | goal |',
    '| --- | ---: | ---: | ---: | --- |',
    `| first response | ${kilobytes(compressedSize(path.join(ours, 'index.html')))} | ${kilobytes(compressedSize(path.join(plain, 'index.html')))} (plain page) | | ≤ ${kilobytes(budgets.firstResponse)} |`,
    `| JavaScript up to the last question | ${kilobytes(sum(first))} | ${kilobytes(libraries)} (empty app) | ${times(sum(first) / libraries)} | ≤ 1.15 × |`,
    '',
    '| fetched when it is needed, or ahead of it | own part |',
    '| --- | ---: |',
    ...routes.map(([name, files]) => `| ${name} | ${kilobytes(sum(files))} |`),
    '',
    '| JavaScript up to the last question, by package | |',
    '| --- | ---: |',
    ...sharesOf(first)
      .filter(([, size]) => size > 300)
      .map(([name, size]) => `| ${name} | ${kilobytes(size)} |`),
  ];
}

function ratesTable(rates: readonly Rate[]): string[] {
  const rateOf = (name: string) => rates.find((rate) => rate.name === name)?.perSecond ?? Number.NaN;
  const perSecond = (value: number) => Math.round(value).toLocaleString('en');
  return [
    '## Verdicts a second',
    '',
    'One core, the same sets of answers for all. The judge says every finding with its citations; ajv only accepts or',
    'rejects; json-rules-engine finds what the judge does; the machine is replayed from the first question to the result.',
    '',
    '| | a second | judge : this | goal |',
    '| --- | ---: | ---: | --- |',
    ...rates.map(({ name, perSecond: rate }) => {
      const goal = { ajv: '≥ 2 ×', 'json-rules-engine': '≥ 150 ×' }[name] ?? '';
      return `| ${name} | ${perSecond(rate)} | ${times(rateOf('judge') / rate)} | ${goal} |`;
    }),
  ];
}

function listTable({ firstRows, whole, longestFrame }: ListOpened): string[] {
  return [
    '## The desk with 10,000 cases',
    '',
    '| | on this machine | goal |',
    '| --- | ---: | --- |',
    `| list opened, first rows to be used | ${milliseconds(firstRows)} | ≤ 300 ms |`,
    `| every case counted and searchable | ${milliseconds(whole)} | |`,
    `| longest frame while typing in the search | ${milliseconds(longestFrame)} | |`,
  ];
}
