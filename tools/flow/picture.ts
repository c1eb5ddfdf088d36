import tokens from '@digital-go-jp/design-tokens';
import { instance } from '@viz-js/viz';
import { type Outcome, outcomes } from '../../rules/judge';
import { answersOf } from '../../src/rulebook/exit-words';
import { type Exit, flow, type Step } from '../../src/rulebook/flow';
import { en } from '../../src/words/en';
import { flowWords } from '../../src/words/flow-words';
import { ja } from '../../src/words/ja';
import type { Language } from '../../src/words/languages';
import type { AnyOptionWording, Wording } from '../../src/words/wording';
import { evenLines, widthOf } from './lines';

/** A picture as a file, and how large it is to be shown within a page, in CSS pixels. */
interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Phones lay a file opened alone out on a page as wide as this: it fills the screen. */
const widthAlone = 980;

const wordings: Readonly<Record<Language, Wording>> = { ja, en };
const { Primitive, Neutral } = tokens.Color;
const ink = Neutral.SolidGray[800].$value;
const red = Primitive.Red[1000].$value;
const surfaces: Readonly<Record<Outcome, string>> = {
  canApply: Primitive.Green[50].$value,
  askFirst: Primitive.Yellow[50].$value,
  cannotApply: Primitive.Red[50].$value,
};

/** How wide a line in a cell may be, in halves of a Japanese character. */
const cellWidth = 26;
const outcomeWidth = 20;
const takesWidth = 16;

/**
 * The flow of the check in one language, laid out by Graphviz. Answers that branch or bar stand in cells of their
 * question, so that no line runs through a text.
 */
export async function flowPicture(language: Language): Promise<Picture> {
  const viz = await instance();
  const drawn = viz.renderString(graphOf(language), { format: 'svg' });
  const [, width, height] = drawn.match(/width="(\d+)pt" height="(\d+)pt"/) ?? [];
  const sizeAlone = `width="${widthAlone}" height="${Math.round((widthAlone * Number(height)) / Number(width))}"`;
  const svg = drawn
    // What Graphviz writes before the picture names a document type that no browser wants.
    .slice(drawn.indexOf('<svg'))
    // Its names for boxes and lines are ours, not a reader's.
    .replaceAll(/<!--[^<>]*-->\n?|<title>[^<]*<\/title>\n?/g, '')
    .replaceAll(/ (id|class)="[^"]*"/g, '')
    .replace(/<svg width="\d+pt" height="\d+pt"/, `<svg role="img" lang="${language}" ${sizeAlone}`)
    .replace('>', `>\n<title>${flowWords[language].title}</title>`);
  return { svg, width: Number(width), height: Number(height) };
}

/** The flow in Graphviz's language. */
function graphOf(language: Language): string {
  const steps = flow();
  const inOrder = [...steps.map(({ question }) => question), 'result'];
  return `digraph {
graph [rankdir=TB, nodesep=0.3, ranksep=0.35, pad=0.15, bgcolor="white", fontname="sans-serif", fontsize=13]
graph [fontcolor="${ink}", labelloc=t, labeljust=l, label=<${legend(language)}>]
node [shape=plain, fontname="sans-serif", fontsize=14, fontcolor="${ink}", color="${ink}"]
edge [color="${ink}", arrowsize=0.8]
${[
  ...steps.map((step, place) => `${step.question} [label=<${questionBox(step, place, language)}>]`),
  `result [label=<${resultBox(language)}>]`,
  ...outcomes.map((outcome) => `${outcome} [label=<${outcomeBox(outcome, language)}>]`),
  // Not drawn: it keeps the questions in one column, wherever in their boxes the lines begin.
  `${inOrder.join(' -> ')} [style=invis, weight=50]`,
  ...steps.flatMap(waysOn),
  ...outcomes.map((outcome) => `result:${outcome}:s -> ${outcome}`),
  ...earlyEnds(steps),
].join('\n')}
{ rank=same; ${outcomes.join('; ')} }
}`;
}

/** The lines down from a question: one for all answers, or one from each cell where they part. */
function waysOn({ question, exits }: Step): string[] {
  const targets = [...new Set(exits.map(({ to }) => to))];
  return targets.length === 1
    ? targets.map((to) => `${question} -> ${to}`)
    : exits.map(({ to }, place) => `${question}:${portOf(place)}:s -> ${to}`);
}

/** One dashed line, down to the outcome, which every answer that bars joins. */
function earlyEnds(steps: readonly Step[]): string[] {
  const dashed = `style=dashed, color="${red}"`;
  const joints = steps.flatMap(({ question, exits }) => {
    const place = exits.findIndex(({ isBar }) => isBar);
    return place < 0 ? [] : [{ question, place, joint: `end_${question}` }];
  });
  return joints.flatMap(({ question, place, joint }, index) => {
    const next = joints[index + 1]?.joint;
    return [
      `${joint} [shape=point, width=0.01, group=ends, color="${red}"]`,
      `{ rank=same; ${question}; ${joint} }`,
      `${question}:${portOf(place)}:e -> ${joint} [${dashed}, arrowhead=none]`,
      `${joint} -> ${next ?? 'cannotApply'} [${dashed}, weight=20${next ? ', arrowhead=none' : ''}]`,
    ];
  });
}

const portOf = (place: number) => `exit${place}`;

/** A question with its number and name. Below, a cell for each way its answers part, or for those that bar. */
function questionBox({ question, exits }: Step, place: number, language: Language): string {
  const { label, options } = wordings[language].question[question];
  const title = flowWords[language].numbered(place + 1, label);
  const parts = new Set(exits.map(({ to }) => to)).size > 1;
  const cells = exits.flatMap((exit, at) =>
    parts || exit.isBar ? [exitCell(exit, `PORT="${portOf(at)}"`, options, language)] : [],
  );
  return table([[cell([bold(title)], [title], `COLSPAN="${Math.max(1, cells.length)}"`)], cells]);
}

function exitCell(
  exit: Exit,
  port: string,
  named: Readonly<Record<string, AnyOptionWording>>,
  language: Language,
): string {
  const answers = answersOf(exit, named, flowWords[language]);
  const lines = answers.flatMap((answer) => {
    const [first = '', ...more] = evenLines(answer, language, cellWidth);
    return answers.length > 1 ? [`・${first}`, ...more.map((line) => `\u3000${line}`)] : [first, ...more];
  });
  const look = exit.isBar ? ` BGCOLOR="${surfaces.cannotApply}"` : '';
  return cell(lines.map(escaped), lines, port + look);
}

/** What decides in the end, with a cell for each outcome. */
function resultBox(language: Language): string {
  const { result, takes } = flowWords[language];
  return table([
    [cell([bold(result)], [result], `COLSPAN="${outcomes.length}"`)],
    outcomes.map((outcome) => {
      const lines = evenLines(takes[outcome], language, takesWidth);
      return cell(lines.map(escaped), lines, `PORT="${outcome}"`);
    }),
  ]);
}

function outcomeBox(outcome: Outcome, language: Language): string {
  const lines = evenLines(wordings[language].outcome[outcome].title, language, outcomeWidth);
  return table([[cell(lines.map(escaped), lines, `BGCOLOR="${surfaces[outcome]}" BORDER="2"`)]]);
}

/** What the lines stand for, each beside a piece of its own. */
function legend(language: Language): string {
  const { solid, dashed } = flowWords[language].legend;
  const piece = (look: string) =>
    `<TD><TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD WIDTH="36" HEIGHT="9" FIXEDSIZE="TRUE" SIDES="B" BORDER="1" ${look}></TD></TR><TR><TD HEIGHT="7"></TD></TR></TABLE></TD>`;
  const row = (look: string, text: string) => `<TR>${piece(look)}${cell([escaped(text)], [text], '')}</TR>`;
  return `<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="4">${row(`COLOR="${ink}"`, solid)}${row(`COLOR="${red}" STYLE="dashed"`, dashed)}<TR><TD HEIGHT="4"></TD></TR></TABLE>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const filled = rows.filter((cells) => cells.length > 0).map((cells) => `<TR>${cells.join('')}</TR>`);
  return `<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="7">${filled.join('')}</TABLE>`;
}

/**
 * A cell with lines of text from its left edge on: Graphviz knows no Japanese font and takes every character for a
 * narrow one, so that it could not centre them, and is told how much room the widest needs.
 */
function cell(marked: readonly string[], lines: readonly string[], attributes: string): string {
  const width = Math.ceil(Math.max(...lines.map(widthOf)) * 7 + 14);
  const text = marked.map((line) => `${line}<BR ALIGN="LEFT"/>`).join('');
  return `<TD ALIGN="LEFT" WIDTH="${width}" ${attributes}>${text}</TD>`;
}

const bold = (text: string) => `<B>${escaped(text)}</B>`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
