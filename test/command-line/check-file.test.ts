import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { bytesOf } from '../../src/desk/files/bytes';
import { csvFileOf } from '../../src/desk/files/csv-export';
import { importFile } from '../../src/desk/files/import-file';
import { InputError } from '../../tools/command-line/check';
import { checkFile } from '../../tools/command-line/check-file';
import { parseOptions } from '../../tools/command-line/options';
import { anyCase } from '../desk/files/arbitraries';
import { newcomers } from '../desk/files/example-case';
import { fileOf, inShiftJis } from '../desk/files/file-of';
import { completed, givens } from '../properties/arbitraries';

const folder = mkdtempSync(path.join(tmpdir(), 'check-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plainly = { asJson: false, language: undefined };

async function output(
  content: string | Uint8Array<ArrayBuffer>,
  manner: Parameters<typeof checkFile>[1] = plainly,
): Promise<string> {
  let text = '';
  for await (const piece of checkFile(fileOf(content), manner)) text += piece;
  return text;
}

function saved(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const npmScript = ['--silent', 'run', 'check', '--'];
/** What the script of package.json starts. */
const program = [path.join(import.meta.dirname, '../../tools/run.mjs'), 'check'];

describe('a table on the command line', () => {
  test('comes back with outcome and reasons, in ids', async () => {
    expect(
      await output(
        'id,client,applicant,membership,employees\nC-1,山田,otherOrganisation,有料で出展している,三百\n,佐藤,,,\n',
      ),
    ).toBe(
      '\uFEFFid,client,reference,adviser,applicant,employees,industry,membership,listedCompany,restricted,eligibleItems,' +
        'sharedProduct,agreement,circumstances,outcome,bars,open,unanswered,rules\r\n' +
        'C-1,山田,,,otherOrganisation,from101To300,,paid,,,,,,,cannotApply,membership=paid (Q15 Q17),applicant=otherOrganisation (Q7) jetro,' +
        '"listedCompany, restricted, eligibleItems, sharedProduct",2026.2\r\n' +
        ',佐藤,,,,,,,,,,,,,,,,"applicant, membership, listedCompany, restricted, eligibleItems, sharedProduct",2026.2\r\n',
    );
  });

  test('comes back with words in the language asked for, ids as they were', async () => {
    const text = await output('client,applicant\nA,overseasCompany\n', { asJson: false, language: 'ja' });
    const [row] = Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data;
    expect(row).toMatchObject({
      outcome: 'cannotApply',
      bars: 'applicant=overseasCompany (Q7)',
      outcomeText: 'FAQに照らして、このままでは申し込めません',
      barsText: '申込者「海外で設立した会社」：海外の現地法人は、日系企業でも対象外です。（Q7）',
      unansweredText: 'Alibaba.comの利用、掲載する会社、制限・禁止品目、対象品目、同じ製品の申込み',
    });
  });

  test('comes back as JSON if asked for', async () => {
    const text = await output('client,applicant\nA,overseasCompany\n', { asJson: true, language: 'en' });
    expect(JSON.parse(text)).toEqual([
      {
        row: 2,
        id: '',
        client: 'A',
        reference: '',
        adviser: '',
        outcome: 'cannotApply',
        outcomeText: 'Going by the FAQ, you cannot apply as things stand',
        findings: [
          {
            question: 'applicant',
            answer: 'overseasCompany',
            effect: 'bars',
            cites: ['Q7'],
            certainty: 'express',
            removable: false,
            text: 'Applicant “A company set up outside Japan”: Local corporations abroad are excluded, even if Japanese-owned. (Q7)',
          },
        ],
        unanswered: ['membership', 'listedCompany', 'restricted', 'eligibleItems', 'sharedProduct'],
      },
    ]);
  });

  test('without a row gives a header, or an empty list', async () => {
    expect(await output('client\n')).toMatch(/^\uFEFFid,client,.*,rules\r\n$/);
    expect(await output('client\n', { asJson: true, language: undefined })).toBe('[]\n');
  });

  test('may be Excel’s Shift_JIS', async () => {
    expect(await output(inShiftJis('事業者名,申込者\r\n株式会社髙﨑,日本の個人事業主\r\n'))).toContain(
      ',株式会社髙﨑,,,japanSoleProprietor,',
    );
  });

  test('comes back without a formula', async () => {
    expect(await output('client,reference\n=1+1,@x\n')).toContain("\r\n,'=1+1,'@x,");
  });

  test('can be checked again as it came back', async () => {
    const once = await output('id,client,applicant\n7,=1+1,japanBranch\n', { asJson: false, language: 'ja' });
    expect(await output(once, { asJson: false, language: 'ja' })).toBe(once);
  });

  test('prints nothing if its last row of many is wrong, and says which', async () => {
    const pieces: string[] = [];
    const reading = async () => {
      const file = fileOf(`client,membership\n${'A,paid\n'.repeat(20_000)}B,moon\n`);
      for await (const piece of checkFile(file, plainly)) pieces.push(piece);
    };
    await expect(reading()).rejects.toThrow(InputError);
    await expect(reading()).rejects.toThrow(/^row 20002, column B “membership”: Unknown option “moon”\./);
    expect(pieces).toEqual([]);
  });

  test('is told wrong in the language asked for', async () => {
    await expect(output('client\nA,B\n', { asJson: false, language: 'ja' })).rejects.toThrow(
      '2行目：セルが2個あります。1行目と同じ1個にしてください。',
    );
  });

  test('takes any id but not the same one twice', async () => {
    await expect(output('id,client\na,A\nb,B\na,C\n')).rejects.toThrow(
      'row 4, column A “id”: Same ID as row 2.',
    );
  });

  test('is not JSON', async () => {
    await expect(output('[{"id":"a","answers":{}}]')).rejects.toThrow(
      'this is JSON: give it on standard input',
    );
  });
});

describe('the same 500 clients', () => {
  test('come to the same on the screen’s way in and on the command line', async () => {
    const half = { numRuns: 250, seed: 500 };
    const clients = [
      ...fc.sample(anyCase, half),
      // One answer other than what the programme is for: every outcome is among these.
      ...fc
        .sample(fc.tuple(anyCase, givens), half)
        .map(([one, { question, answer }]) => ({ ...one, answers: completed({ [question]: answer }) })),
    ].map((one, place) => ({ ...one, id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}` }));
    const text = (await csvFileOf(clients, 'ja')).join('');
    const onScreen = await importFile(bytesOf(new Blob([text])), newcomers());
    if ('problems' in onScreen) throw new Error(JSON.stringify(onScreen.problems));
    const expected = onScreen.cases.map(({ id, answers }) => ({ id, ...judge(answers) }));
    expect(new Set(expected.map(({ outcome }) => outcome))).toEqual(
      new Set(['canApply', 'askFirst', 'cannotApply', null]),
    );

    const file = saved('500.csv', text);
    const list = JSON.parse(
      execFileSync(process.execPath, [...program, file, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    );
    expect(list).toHaveLength(500);
    for (const [place, { id, outcome, findings, unanswered }] of expected.entries()) {
      expect(list[place]).toMatchObject({ row: place + 2, id, outcome, unanswered });
      expect(list[place].findings).toHaveLength(findings.length);
      for (const [index, finding] of list[place].findings.entries()) {
        expect(findings[index]).toMatchObject(finding);
      }
    }

    const table = Papa.parse<Record<string, string>>(
      execFileSync(process.execPath, [...program, file], { encoding: 'utf8', maxBuffer: 2 ** 28 }).slice(1),
      { header: true, skipEmptyLines: true },
    ).data;
    expect(table.map(({ id, outcome, bars }) => [id, outcome, bars])).toEqual(
      expected.map(({ id, outcome, findings }) => [
        id,
        outcome ?? '',
        findings
          .filter(({ effect }) => effect === 'bars')
          .map(({ question, answer, cites }) => `${question}=${answer} (${cites.join(' ')})`)
          .join(', '),
      ]),
    );
  });
});

describe('npm run check with a file', () => {
  test('prints nothing but the result', () => {
    const file = saved('one.csv', 'id,applicant\na,overseasCompany\n');
    const { status, stdout, stderr } = spawnSync('npm', [...npmScript, file], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('\r\na,,,,overseasCompany,');
  });

  test('finds a file where it was called', () => {
    saved('here.csv', 'client\nA\n');
    const root = path.resolve(import.meta.dirname, '../..');
    const { status, stdout } = spawnSync('npm', ['--prefix', root, ...npmScript, 'here.csv', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ client: 'A', outcome: null }]);
  });

  test.each([
    [
      'a wrong row',
      () => [saved('wrong.csv', 'client,membership\nA,moon\n')],
      /^row 2, column B “membership”/,
    ],
    ['no such file', () => [path.join(folder, 'none.csv')], /none\.csv: no such file\n$/],
    ['a folder', () => [folder], /not a file that can be read twice\n$/],
    ['two files', () => ['a.csv', 'b.csv'], /^one file at a time: "a\.csv", "b\.csv"\n$/],
    [
      'a language it does not speak',
      () => ['a.csv', '--lang', 'fr'],
      /^--lang: expected ja or en instead of "fr"\n$/,
    ],
    ['an option it does not have', () => ['--moon'], /^Unknown option '--moon'[\s\S]*Usage:/],
  ])('ends with 2 and prints no result for %s', (_, words, message) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words()], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('explains itself', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, '--help'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage:\n {2}npm run --silent check -- clients\.csv/);
  });

  test('ends quietly when its reader has had enough', () => {
    const file = saved('long.csv', `client,applicant\n${'A,japanCompany\n'.repeat(20_000)}`);
    const { status, stderr } = spawnSync('bash', ['-c', `node tools/run.mjs check '${file}' | head -n 1`], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('the words of a command line', () => {
  test.each([
    [[], { kind: 'check', file: undefined, asJson: false, language: undefined }],
    [['a.csv'], { kind: 'check', file: 'a.csv', asJson: false, language: undefined }],
    [['--json', 'a.csv', '--lang=en'], { kind: 'check', file: 'a.csv', asJson: true, language: 'en' }],
    [['a.csv', '-h'], { kind: 'help' }],
  ])('%j are understood', (words, options) => {
    expect(parseOptions(words)).toEqual(options);
  });
});
