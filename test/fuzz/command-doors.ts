import fc from 'fast-check';
import type { Answers } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { check, InputError, textIn } from '../../tools/command-line/check';
import { checkFile } from '../../tools/command-line/check-file';
import { help, parseOptions } from '../../tools/command-line/options';
import { fileOf } from '../desk/files/file-of';
import { answerSets } from '../properties/arbitraries';
import { type Bytes, bytes, encoders, inUtf8, tables } from './contents';
import { expectKnown, expectReadable, expectSame, expectThat } from './expectations';
import { damagedBytes, damagedText, damages, graftedJson, grafts, hostileText } from './hostile';
import { expectPlain } from './prototypes';
import type { Door } from './trial';

/** Throws what is no refusal in words; a refusal says where. */
function expectRefusal(error: unknown, where: RegExp): void {
  if (!(error instanceof InputError)) throw error;
  for (const line of error.message.split('\n')) {
    expectReadable(line);
    expectThat(where.test(line), `a message that names no place: ${line}`);
  }
}

export const requests: Door<Bytes> = {
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
  share: 25,
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

export const table: Door<Bytes> = {
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

/** Words as they are typed, and what nobody types. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      '--lang',
      'en',
      'ja',
      '--lang=ja',
      '--json',
      '--help',
      '-h',
      '-',
      '--',
      '--__proto__',
      'a.csv',
    ),
    hostileText,
    hostileText.map((text) => `--${text}`),
  ),
  { maxLength: 4 },
);

export const commandLine: Door<readonly string[]> = {
  name: 'a command line',
  inputs: words,
  share: 5,
  enter(typed) {
    try {
      const options = parseOptions(typed);
      expectPlain(options);
      const file = options.kind === 'check' ? options.file : undefined;
      expectThat(file === undefined || typed.includes(file), `a file nobody named: ${file}`);
      return 'taken';
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const [reason = '', ...rest] = error.message.split('\n\n');
      expectReadable(reason);
      expectThat(rest.length === 0 || rest.join('\n\n') === help, 'something else than the help is printed');
      return 'refused';
    }
  },
};
