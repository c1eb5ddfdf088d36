import { instance } from '@viz-js/viz';
import { outcomes } from '../../rules/judge';
import { en } from '../i18n/en';
import { flowWords } from '../i18n/flow-words';
import { ja } from '../i18n/ja';
import type { Language } from '../i18n/languages';
import type { AnyOptionWording, Wording } from '../i18n/wording';
import { flow, type Step } from './flow';

const wordings: Readonly<Record<Language, Wording>> = { ja, en };

/** How long a line of a label may be, in characters; a Japanese one is twice as wide as another. */
const lineLength: Readonly<Record<Language, number>> = { ja: 14, en: 26 };

/** The flow of the check as an SVG picture in one language, laid out by Graphviz. */
export async function flowPicture(language: Language): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(graphOf(language), { format: 'svg' });
  const title = flowWords[language].title;
  // What Graphviz writes before the picture names a document type that no browser wants.
  return (
    svg
      .slice(svg.indexOf('<svg'))
      .replace('<svg ', `<svg role="img" lang="${language}" aria-label="${title}" `)
      // A white rim keeps the lines of the picture from running through the words beside them.
      .replaceAll(
        'font-size="10.00"',
        'font-size="10.00" stroke="white" stroke-width="4" paint-order="stroke"',
      )
  );
}

/** The flow in Graphviz's language. */
function graphOf(language: Language): string {
  const { question: questions, outcome } = wordings[language];
  const steps = flow();
  const asked = [...new Set(steps.map(({ from }) => from))];
  const nodes = asked.map((id, place) =>
    box(id, 'style=rounded', `${place + 1}. ${questions[id].label}`, language),
  );
  const ends = outcomes.map((id) => box(id, 'penwidth=2', outcome[id].title, language));
  const edges = steps.map((step) => {
    const style = step.isBar ? 'style=dashed, constraint=false' : 'style=solid';
    return `${step.from} -> ${step.to} [${style}, label=${quoted(folded(edgeText(step, language), language))}]`;
  });
  return `digraph {
graph [rankdir=TB, nodesep=0.6, ranksep=0.5, pad=0.3, bgcolor="white"]
node [shape=box, fontname="sans-serif", fontsize=13, height=0.45]
edge [fontname="sans-serif", fontsize=10]
${[...nodes, ...ends, ...edges].join('\n')}
{ rank=same; ${outcomes.join('; ')} }
}`;
}

/** A box wide enough for its text: Graphviz knows no Japanese font, and takes every character for a narrow one. */
function box(id: string, style: string, text: string, language: Language): string {
  const lines = folded(text, language);
  const inches = Math.max(...lines.map(widthOf)) * 0.095 + 0.35;
  return `${id} [${style}, width=${inches.toFixed(2)}, label=${quoted(lines)}]`;
}

/** How wide a text is, in halves of a Japanese character. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (/[\u3000-\u9fff\uff00-\uff60]/.test(character) ? 2 : 1.15),
    0,
  );
}

/** Lines as a label of Graphviz's. */
function quoted(lines: readonly string[]): string {
  return `"${lines.map((line) => line.replaceAll(/["\\]/g, '\\$&')).join('\\n')}"`;
}

function edgeText({ from, to, options }: Step, language: Language): string {
  const { question: questions } = wordings[language];
  const words = flowWords[language];
  const isEnd = outcomes.find((outcome) => outcome === to);
  if (isEnd && options.length === 0) return words[isEnd];
  const named: Readonly<Record<string, AnyOptionWording>> = questions[from].options;
  return options.map((option) => named[option]?.label ?? option).join(words.or);
}

/** A text in lines short enough for a box. */
function folded(text: string, language: Language): string[] {
  const lines: string[] = [];
  for (const piece of language === 'ja' ? text : text.split(/(?<= )/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= lineLength[language])
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
