import { parseArgs } from 'node:util';
import { inOneLine } from '../../src/desk/files/problem';
import { type Language, languages } from '../../src/words/languages';
import { InputError } from './check';

/** The parsed command line. */
export type Options =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'check';
      /** A CSV file; left out, JSON is read from standard input. */
      readonly file: string | undefined;
      readonly asJson: boolean;
      readonly language: Language | undefined;
    };

export const help = `Usage:
  npm run --silent check -- clients.csv [--json] [--lang ja|en]
  npm run --silent check < requests.json [--lang ja|en]

Checks clients against the rules and prints what each comes to. Nothing but the result goes to standard output.
Bad input prints nothing, says what is wrong and where, and ends with 2.

  clients.csv   a table with a row for each client, as the app exports it. Row 1 names the columns:
                id, client, reference, adviser, and the questions (applicant, membership, …).
                The result is CSV too: the answers as understood, outcome, bars, open, unanswered, rules.
  standard input  a JSON list: [{ "id": "a", "answers": { "applicant": "japanCompany" } }]

  --json        print JSON for a CSV file too
  --lang ja|en  add outcome and reasons in words, and say in that language what is wrong with a CSV file
  --help        print this
`;

/**
 * Parses a command line.
 * @throws InputError if it cannot be understood
 */
export function parseOptions(words: readonly string[]): Options {
  const { values, positionals } = parsed(words);
  if (values.help) return { kind: 'help' };
  const [file, ...others] = positionals;
  if (others.length > 0) {
    const names = positionals.map((name) => `"${name}"`).join(', ');
    throw new InputError(inOneLine(`one file at a time: ${names}`));
  }
  const language = languages.find((known) => known === values.lang);
  if (values.lang !== undefined && !language) {
    throw new InputError(inOneLine(`--lang: expected ${languages.join(' or ')} instead of "${values.lang}"`));
  }
  return { kind: 'check', file, asJson: values.json ?? false, language };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
  } catch (cause) {
    const reason = inOneLine(cause instanceof Error ? cause.message : String(cause));
    throw new InputError(`${reason}\n\n${help}`, { cause });
  }
}
