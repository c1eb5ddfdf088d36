import { parseSync, Visitor } from 'vite';

/** A regular expression in a source, as it stands there. */
export interface RegularExpression {
  readonly source: string;
  readonly flags: string;
}

/** What a source has of them. One that is put together while the app runs cannot be looked at beforehand. */
interface Found {
  readonly written: readonly RegularExpression[];
  readonly putTogether: number;
}

/**
 * The regular expressions of a source in TypeScript or JavaScript, told by the parser that also builds the app.
 * @throws Error if it is neither
 */
export function regularExpressionsIn(fileName: string, source: string): Found {
  const { program, errors } = parseSync(fileName, source);
  const [error] = errors;
  if (error) throw new Error(`${fileName}: ${error.message}`);
  const written: RegularExpression[] = [];
  let putTogether = 0;
  const countMade = ({ callee }: { readonly callee: object }) => {
    if ('name' in callee && callee.name === 'RegExp') putTogether++;
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) written.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: countMade,
    CallExpression: countMade,
  }).visit(program);
  return { written, putTogether };
}
