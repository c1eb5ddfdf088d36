import fc from 'fast-check';
import type { Answers } from '../../rules/answers';
import { judge } from '../../rules/judge';
import type { Case } from '../../src/cases/case';
import { caseLine, headerLine } from '../../src/cases/files/case-cells';
import { caseColumns, resultColumns, resultColumnsOf } from '../../src/cases/files/columns';
import { csvFileOf } from '../../src/cases/files/csv-export';
import { importFile } from '../../src/cases/files/import-file';
import { jsonFileOf } from '../../src/cases/files/json-export';
import { problemLines } from '../../src/cases/files/problem-text';
import { check, InputError, textIn } from '../../src/cli/check';
import { checkFile } from '../../src/cli/check-file';
import { clientNameFrom } from '../../src/door/client-name';
import { formatDeskFragment, parseDeskFragment } from '../../src/link/desk-fragment';
import { isDeskFragment } from '../../src/link/desk-path';
import { formatFragment, parseFragment } from '../../src/link/fragment';
import { keepLaterAnswers, type Visit, visitAt } from '../../src/link/visit';
import { anyCases } from '../cases/files/arbitraries';
import { newcomers } from '../cases/files/example-case';
import { fileOf, inShiftJis, inUtf16 } from '../cases/files/file-of';
import { answerSets, completeAnswers } from '../properties/arbitraries';
import { expectKnown, expectReadable, expectSame, expectThat, expectTold } from './expectations';
import { damagedBytes, damagedText, damages, graftedJson, grafts, hostileText, noise } from './hostile';
import { expectNothingAdded, expectPlain } from './prototypes';

/** A way by which something from outside comes in. */
interface Door<Input> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** Out of 100 inputs, how many go here. */
  readonly share: number;
  /** Gives it the input, and says what came of it. Throws if that must never be. */
  readonly enter: (input: Input) => Promise<Fate> | Fate;
}

/** What becomes of an input: all of it is taken, or it is said what is wrong with it. */
type Fate = 'taken' | 'refused';

type Bytes = Uint8Array<ArrayBuffer>;

const exportedAt = '2026-11-23T09:00:00.000Z';
const inUtf8 = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));

/** A text in any of the ways a spreadsheet saves it. */
const encoders = fc.constantFrom<(text: string) => Bytes>(
  inUtf8,
  inUtf8,
  (text) => inUtf8(`\uFEFF${text}`),
  (text) => inUtf16(text, 'little'),
  (text) => inUtf16(text, 'big'),
  inShiftJis,
);

const bytes: fc.Arbitrary<Bytes> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((found) => Uint8Array.from(found)),
  fc.tuple(noise, encoders).map(([text, encoded]) => encoded(text)),
);

const pages = [
  'result',
  'report',
  'resultOnly',
  'rules',
  'rules/Q7',
  'q/membership',
  'bar/applicant',
  '',
] as const;
const older = '&rules=2025.3&outcome=askFirst&effects=mcmmmm-';

/** Links as the app makes them, then damaged; words of links in any order; noise. */
const fragments: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      completeAnswers,
      fc.constantFrom('result', 'report', 'resultOnly'),
      fc.boolean(),
      hostileText,
      damages,
    )
    .map(([answers, name, isOld, text, done]) => {
      const client = clientNameFrom(text);
      const link = formatFragment({ page: { name }, answers, language: isOld ? 'en' : 'ja', client });
      return damagedText(isOld ? link.replace(/&rules=.*/, older) : link, done);
    }),
  fc
    .tuple(
      fc.constantFrom(...pages),
      fc.array(
        fc.tuple(
          fc.oneof(hostileText, fc.constantFrom('applicant', 'circumstances', 'lang', 'client')),
          hostileText,
        ),
      ),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([page, words, isEncoded, isOld]) => {
      const written = words.map((pair) => pair.map((word) => (isEncoded ? encoded(word) : word)).join('='));
      const judged = isOld ? `&rules=2025.3&outcome=canApply&effects=${'m'.repeat(words.length)}` : '';
      return `#/${page}?${written.join('&')}${judged}`;
    }),
  noise.map((text) => `#/${text}`),
);

function encoded(word: string): string {
  return encodeURIComponent(word.replace(/\p{Cs}/gu, ''));
}

const link: Door<string> = {
  name: 'a link',
  inputs: fragments,
  share: 15,
  enter(fragment) {
    const visit = visitAt(fragment);
    expectKnown(visit.location.answers);
    expectPlain(visit.location);
    const said = ({ location, snapshot }: Visit): unknown =>
      JSON.parse(JSON.stringify({ location, snapshot }));
    expectSame(said(visitAt(visit.fragment)), said(visit), 'the address put right says');
    const { location, problem } = parseFragment(visit.fragment);
    expectSame(problem, undefined, 'the address put right has a problem');
    expectSame(formatFragment(location), visit.fragment, 'the address is written again as');
    for (const part of visit.problem?.kind === 'dropped' ? visit.problem.parts : []) {
      expectThat(fragment.length >= part.length, 'something was left out that was not there');
    }
    const own = '#/q/membership?applicant=notSure';
    for (const back of [keepLaterAnswers(fragment, own), keepLaterAnswers(own, fragment)]) {
      expectKnown(parseFragment(back).location.answers);
    }
    return visit.problem ? 'refused' : 'taken';
  },
};

const ids = fc.oneof(fc.uuid(), hostileText);

const deskLink: Door<string> = {
  name: 'a link to the desk',
  inputs: fc
    .tuple(
      fc.constantFrom('', 'overview', 'files', 'settings', 'case', 'compare', 'reports', 'moon'),
      fc.array(fc.oneof(ids, fc.constantFrom('q', 'bar', 'change', 'result', 'client', 'applicant')), {
        maxLength: 6,
      }),
      fc.constantFrom('', '?lang=en', '?presenting=yes&lang=en', '?__proto__=x&lang=%', '?lang=ja&lang=en'),
      damages,
    )
    .map(([page, parts, words, done]) => damagedText(`#/desk/${[page, ...parts].join('/')}${words}`, done)),
  share: 30,
  enter(fragment) {
    if (!isDeskFragment(fragment)) return link.enter(fragment);
    const location = parseDeskFragment(fragment);
    expectPlain(location);
    const written = formatDeskFragment(location);
    expectThat(isDeskFragment(written), `${written} is not the desk’s`);
    expectSame(parseDeskFragment(written), location, 'the address of the desk is read again as');
    expectThat(/^#\/desk[\w/-]*(\?[\w=&]*)?$/.test(written), `something got into an address: ${written}`);
    return written === fragment ? 'taken' : 'refused';
  },
};

/** What was read is kept whole, and the same again from the file the app makes of it. */
async function expectKept(cases: readonly Case[]): Promise<void> {
  for (const { answers } of cases) expectKnown(answers);
  expectPlain(cases);
  const again = await importFile(fileOf(...(await jsonFileOf(cases, exportedAt))), newcomers());
  expectSame('cases' in again && again.cases, cases, 'in JSON, and back again, the cases are');
}

const jsonFile: Door<Bytes> = {
  name: 'a JSON file',
  inputs: fc.oneof(
    fc.tuple(anyCases, grafts, damages, encoders).map(([cases, changes, done, encode]) => {
      const whole = { format: 'eligibility-check', version: 1, rules: '2026.1', exportedAt, cases };
      return encode(damagedText(graftedJson(whole, changes), done));
    }),
    fc.tuple(anyCases, damages).map(([cases, done]) => {
      const whole = { format: 'eligibility-check', version: 1, rules: '2026.1', exportedAt, cases };
      return damagedBytes(inUtf8(JSON.stringify(whole, null, 1)), done);
    }),
    bytes,
  ),
  share: 10,
  async enter(content) {
    const result = await importFile(fileOf(content), newcomers());
    expectThat('cases' in result !== 'problems' in result, 'neither all nor nothing');
    if (!('cases' in result)) {
      expectTold(result);
      return 'refused';
    }
    await expectKept(result.cases);
    const text = utf8In(content);
    if (result.preview || text === undefined) return 'taken';
    const file: { cases: { answers: { circumstances?: string[] } }[] } = JSON.parse(text);
    for (const { answers } of file.cases) {
      if (answers.circumstances) answers.circumstances = [...new Set(answers.circumstances)];
    }
    expectSame(result.cases, file.cases, 'of the file was taken');
    return 'taken';
  },
};

/** Bytes as UTF-8, with or without its mark; `undefined` if they are written otherwise. */
function utf8In(content: Bytes): string | undefined {
  try {
    return content.includes(0) ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** What a CSV file carries of a case: not the history of judgements, nor notes without a word, nor half a character. */
function inCsv(one: Case): Case {
  const texts: Case = JSON.parse(JSON.stringify(one), (_, value) =>
    typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\uFFFD') : value,
  );
  const notes = Object.fromEntries(Object.entries(texts.notes).filter(([, note]) => note !== ''));
  return { ...texts, notes, judgements: [] };
}

const ourColumns = [...caseColumns, ...resultColumnsOf(resultColumns)];
const someColumns = [
  ...['id', 'client', 'applicant', 'employees', 'circumstances', 'note', 'note.applicant', '結果'],
  ...['settlements', 'createdAt', 'isArchived'],
];

/** Tables as the app writes them, then damaged; tables full of what nobody writes; noise. */
const tables: fc.Arbitrary<Bytes> = fc.oneof(
  fc
    .tuple(anyCases, fc.constantFrom('ids' as const, 'ja' as const, 'en' as const), damages, encoders)
    .map(([cases, language, done, encode]) => {
      const rows = cases.map((one) => caseLine(one, ourColumns, language));
      return encode(damagedText([headerLine(ourColumns, language), ...rows].join(''), done));
    }),
  fc
    .record({
      separator: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\r\n', '\n', '\r'),
      header: fc.uniqueArray(fc.constantFrom(...someColumns), { minLength: 1, maxLength: 6 }),
      rows: fc.array(fc.array(fc.oneof(hostileText, fc.constant('')), { maxLength: 6 }), { maxLength: 4 }),
      quotes: fc.constantFrom('right', 'none', 'wrong'),
      encode: encoders,
    })
    .map(({ separator, newline, header, rows, quotes, encode }) => {
      const cell = (text: string) => {
        if (quotes === 'none') return text;
        return `"${quotes === 'right' ? text.replaceAll('"', '""') : text}"`;
      };
      const lines = rows.map((row) => header.map((_, place) => cell(row[place] ?? '')));
      return encode([header, ...lines].map((line) => line.join(separator)).join(newline));
    }),
  bytes,
);

const csvFile: Door<Bytes> = {
  name: 'a CSV file',
  inputs: tables,
  share: 10,
  async enter(content) {
    const result = await importFile(fileOf(content), newcomers());
    expectThat('cases' in result !== 'problems' in result, 'neither all nor nothing');
    if (!('cases' in result)) {
      expectTold(result);
      return 'refused';
    }
    await expectKept(result.cases);
    const again = await importFile(fileOf(...(await csvFileOf(result.cases, 'ids'))), newcomers());
    const kept = 'cases' in again ? again.cases : problemLines(again, 'en');
    expectSame(kept, result.cases.map(inCsv), 'in CSV, and back again, the cases are');
    return 'taken';
  },
};

/** Throws what is no refusal in words; a refusal says where. */
function expectRefusal(error: unknown, where: RegExp): void {
  if (!(error instanceof InputError)) throw error;
  for (const line of error.message.split('\n')) {
    expectReadable(line);
    expectThat(where.test(line), `a message that names no place: ${line}`);
  }
}

const requests: Door<Bytes> = {
  name: 'a list on standard input',
  inputs: fc.oneof(
    fc
      .tuple(
        fc.array(fc.record({ id: hostileText, answers: answerSets }), { maxLength: 4 }),
        grafts,
        damages,
        encoders,
      )
      .map(([list, changes, done, encode]) => encode(damagedText(graftedJson(list, changes), done))),
    fc
      .tuple(fc.array(fc.record({ id: hostileText, answers: answerSets }), { maxLength: 4 }), damages)
      .map(([list, done]) => damagedBytes(inUtf8(JSON.stringify(list)), done)),
    bytes,
  ),
  share: 30,
  enter(content) {
    let printed: string;
    try {
      printed = [...check(textIn(content))].join('');
    } catch (error) {
      expectRefusal(error, /^(input: |entry \d+[,:] |and \d+ more$)/);
      return 'refused';
    }
    const given: { id: string; answers: Answers }[] = JSON.parse(new TextDecoder().decode(content));
    const results: { id: string; outcome: string | null }[] = JSON.parse(printed);
    const expected = given.map(({ id, answers }) => ({ id, outcome: judge(answers).outcome }));
    for (const { answers } of given) {
      const { circumstances: ticks } = answers;
      expectKnown(ticks ? { ...answers, circumstances: [...new Set(ticks)] } : answers);
    }
    expectSame(
      results.map(({ id, outcome }) => ({ id, outcome })),
      expected,
      'the results are',
    );
    return 'taken';
  },
};

const plainly = { asJson: false, language: undefined };

async function printedOf(content: Bytes | string, manner: Parameters<typeof checkFile>[1]): Promise<string> {
  let text = '';
  for await (const piece of checkFile(fileOf(content), manner)) text += piece;
  return text;
}

const table: Door<Bytes> = {
  name: 'a table on the command line',
  inputs: tables,
  share: 5,
  async enter(content) {
    let printed: string;
    try {
      printed = await printedOf(content, plainly);
    } catch (error) {
      expectRefusal(error, /^(file|line|row|column|this is JSON|\d+ more|and )/);
      return 'refused';
    }
    expectSame(await printedOf(printed, plainly), printed, 'the table that came back comes to');
    const list: { findings: { cites: string[] }[] }[] = JSON.parse(
      await printedOf(content, { asJson: true, language: 'ja' }),
    );
    expectPlain(list);
    return 'taken';
  },
};

/** How a run went. */
interface Run {
  /** How many inputs were taken and refused before anything went wrong. */
  readonly fates: Readonly<Record<Fate, number>>;
  /** Milliseconds that the slowest input took. */
  readonly slowest: number;
  /** What went wrong, with the input made as small as could be; left out if nothing did. */
  readonly failure?: string;
}

/** One way in, to be tried with any number of inputs: the same ones for the same seed. */
export interface Trial {
  readonly name: string;
  readonly share: number;
  readonly run: (inputs: number, seed: number) => Promise<Run>;
}

/** Milliseconds that no single input may take. */
const limit = 200;

/** What became of an input and how long it took. It is slow if it is so each time: the machine may have been busy. */
async function timed(enter: () => Promise<Fate> | Fate): Promise<{ fate: Fate; time: number }> {
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const fate = await enter();
    times.push(performance.now() - start);
    const time = Math.min(...times);
    if (time < limit) return { fate, time };
    if (times.length === 5) throw new Error(`takes ${Math.round(time)} ms`);
  }
}

function trialOf<Input>({ name, share, inputs, enter }: Door<Input>): Trial {
  return {
    name,
    share,
    async run(numRuns, seed) {
      const fates = { taken: 0, refused: 0 };
      let slowest = 0;
      const property = fc.asyncProperty(inputs, async (input) => {
        const { fate, time } = await timed(() => enter(input));
        fates[fate]++;
        slowest = Math.max(slowest, time);
        expectNothingAdded();
      });
      const details = await fc.check(property, { numRuns, seed });
      if (!details.failed) return { fates, slowest };
      return { fates, slowest, failure: `${details.errorInstance}\n${fc.defaultReportMessage(details)}` };
    },
  };
}

/** Every way in. */
export const trials: readonly Trial[] = [
  trialOf(link),
  trialOf(deskLink),
  trialOf(jsonFile),
  trialOf(csvFile),
  trialOf(requests),
  trialOf(table),
];
