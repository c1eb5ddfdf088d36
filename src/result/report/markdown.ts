import type { Advice } from '../use-advice';
import type { Report, ReportList } from './use-report';
import type { ReportFinding, ReportRow } from './use-report-rows';
import type { ReportSettlement } from './use-settlement-words';

/** Characters that Markdown reads as more than text. */
const special = /[\\`*_[\]<>#|~&]/g;

function plain(text: string): string {
  return text.replace(special, '\\$&');
}

/**
 * A report as Markdown, to be pasted into notes: the same content as the sheet, in the same order. `link` opens the
 * result again, where it can be.
 */
export function reportAsMarkdown(
  report: Report,
  link: { title: string; address: string } | undefined,
): string {
  const { settled, advice, unanswered } = report;
  const blocks = [
    `# ${plain(report.title)}`,
    [report.date, report.version, ...report.names].map((line) => `- ${plain(line)}`).join('\n'),
    `## ${plain(report.outcome.title)}`,
    plain(report.outcome.text),
    ...(report.outcome.bars.length > 0
      ? [report.outcome.bars.map((bar) => `- ${plain(bar)}`).join('\n')]
      : []),
    ...(report.former ? [report.former.map(plain).join('\n\n')] : []),
    ...(report.outcome.recipients ? [plain(report.outcome.recipients)] : []),
    ...(settled
      ? [
          `## ${plain(settled.title)}`,
          plain(settled.help),
          settled.points.map(settlementAsMarkdown).join('\n'),
        ]
      : []),
    ...(advice
      ? [
          `## ${plain(advice.title)}`,
          ...(advice.intro ? [plain(advice.intro)] : []),
          ...advice.groups.flatMap((group) => [
            `### ${plain(group.title)}`,
            group.advice.map(adviceAsMarkdown).join('\n'),
          ]),
        ]
      : []),
    `## ${plain(report.ledgerTitle)}`,
    ...report.rows.map(rowAsMarkdown),
    ...(unanswered ? [plain(unanswered)] : []),
    ...report.lists.flatMap(listAsMarkdown),
    ...listAsMarkdown(report.notes),
    ...(link ? [`## ${plain(link.title)}`, `<${link.address}>`] : []),
    `*${plain(report.slip)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function settlementAsMarkdown({ point, settled, reply }: ReportSettlement): string {
  // A line break would end the list.
  const texts = [settled, reply.replace(/\s+/g, ' ')].filter(Boolean).map((text) => ` ${plain(text)}`);
  return `- **${plain(point)}**${texts.join('')}`;
}

function adviceAsMarkdown({ kind, lead, lines, gap, cites }: Advice): string {
  const details = [...lines, ...(gap ? [gap] : [])].map((text) => ` ${plain(text)}`).join('');
  return `- ${kind ? `${plain(kind)}: ` : ''}**${plain(lead)}**${details} (${cites.join(', ')})`;
}

function rowAsMarkdown({ question, answers, findings, remark }: ReportRow): string {
  return [
    `### ${plain(question)}`,
    ...answers.map((answer) => `**${plain(answer)}**`),
    ...findings.map(findingAsMarkdown),
    ...(remark ? [plain(remark)] : []),
  ].join('\n\n');
}

function findingAsMarkdown({ effectName, certainty, sentence, citations, settled }: ReportFinding): string {
  const grounds = citations.map(
    ({ source, quote, gist }) => `  - ${plain(source)} 「${quote}」${gist ? ` ${plain(gist)}` : ''}`,
  );
  const replies = settled.map((line) => `  - ${plain(line)}`);
  return [`- ${plain(effectName)} (${plain(certainty)}): ${plain(sentence)}`, ...replies, ...grounds].join(
    '\n',
  );
}

function listAsMarkdown({ title, items, isChecklist }: ReportList): string[] {
  const mark = isChecklist ? '- [ ]' : '-';
  return [`## ${plain(title)}`, items.map((item) => `${mark} ${plain(item)}`).join('\n')];
}
