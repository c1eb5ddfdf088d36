import type { ReactNode } from 'react';
import type { QuestionId } from '../../../rules/questions';
import { PageLink } from '../../router/page-link';
import { deskCompareWords } from '../../words/desk-compare-words';
import { deskListWords } from '../../words/desk-list-words';
import { useQuestionNames, useQuestionWording } from '../../words/question-wording';
import { useTranslation } from '../../words/use-translation';
import type { DeskRow } from '../cases/desk-row';
import { type ComparedQuestion, comparisonOf } from './comparison';
import { ComparedAnswer, ComparedFindings, DecisivePoints } from './comparison-cells';
import { OutcomeBadge } from './outcome-badge';
import { useDesk, useDeskWords } from './use-desk';

/** The cases as columns: what each comes to, then answers and findings, those that differ or all. */
export function ComparisonTable({ rows, showsAll }: { rows: readonly DeskRow[]; showsAll: boolean }) {
  const { t } = useTranslation();
  const words = useDeskWords(deskCompareWords);
  const { unfinished } = useDeskWords(deskListWords).outcomes;
  const names = useQuestionNames();
  const questions = comparisonOf(rows.map((row) => row.case.answers));
  const found = questions.filter(({ cells }) => cells.some(({ findings }) => findings.length > 0));
  const isUnfinished = rows.some(({ unanswered }) => unanswered.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it has no room it scrolls, by keyboard too.
    <section className="compare-scroll" aria-label={words.scroll} tabIndex={0}>
      <table className="compare-table">
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.point}</th>
            {rows.map((row) => (
              <ColumnHead key={row.case.id} row={row} />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.outcome}</th>
            {rows.map(({ case: { id }, outcome }) => (
              <td key={id}>{outcome ? t(`outcome.${outcome}.title`) : unfinished}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.bars}</th>
            {rows.map((row) => (
              <td key={row.case.id}>
                <DecisivePoints of="bars" row={row} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.open}</th>
            {rows.map((row) => (
              <td key={row.case.id}>
                <DecisivePoints of="open" row={row} />
              </td>
            ))}
          </tr>
          {isUnfinished && (
            <tr>
              <th scope="row">{words.unanswered}</th>
              {rows.map(({ case: { id }, unanswered }) => (
                <td key={id}>{unanswered.length > 0 ? names(unanswered) : words.nothing}</td>
              ))}
            </tr>
          )}
        </tbody>
        <QuestionRows
          title={words.answers}
          rows={rows}
          questions={questions}
          agrees={({ answersAgree }) => answersAgree}
          showsAll={showsAll}
          cell={(question, cell) => <ComparedAnswer question={question} cell={cell} />}
        />
        <QuestionRows
          title={words.findings}
          rows={rows}
          questions={found}
          agrees={({ findingsAgree }) => findingsAgree}
          showsAll={showsAll}
          cell={(_question, cell) => <ComparedFindings cell={cell} />}
        />
      </table>
    </section>
  );
}

function ColumnHead({ row: { case: client, outcome } }: { row: DeskRow }) {
  const { unnamed } = useDeskWords(deskListWords);
  const { fragmentAt } = useDesk();
  return (
    <th scope="col">
      <PageLink
        className="compare-client"
        fragment={fragmentAt({ name: 'case', id: client.id, page: undefined })}
        translate={client.client ? 'no' : undefined}
      >
        {client.client || unnamed}
      </PageLink>
      {client.reference && (
        <span className="compare-reference support" translate="no">
          {client.reference}
        </span>
      )}
      <OutcomeBadge outcome={outcome} />
    </th>
  );
}

/** A row a question, below a heading of their own: those on which the cases differ, or all. */
function QuestionRows({
  title,
  rows,
  questions,
  agrees,
  showsAll,
  cell,
}: {
  title: string;
  rows: readonly DeskRow[];
  questions: readonly ComparedQuestion[];
  agrees: (question: ComparedQuestion) => boolean;
  showsAll: boolean;
  cell: (question: QuestionId, cell: ComparedQuestion['cells'][number]) => ReactNode;
}) {
  const words = useDeskWords(deskCompareWords);
  const wording = useQuestionWording();
  const shown = showsAll ? questions : questions.filter((question) => !agrees(question));
  return (
    <tbody>
      <tr className="compare-group">
        <th scope="rowgroup" colSpan={rows.length + 1}>
          <span className="compare-group-title">{title}</span>
        </th>
      </tr>
      {shown.length === 0 && (
        <tr>
          <td colSpan={rows.length + 1}>{words.noDifference}</td>
        </tr>
      )}
      {shown.map((compared) => (
        <tr key={compared.question}>
          <th scope="row">
            <span>{wording[compared.question].label}</span>
            {showsAll && !agrees(compared) && <span className="compare-differs">{words.differs}</span>}
          </th>
          {compared.cells.map((one, place) => (
            <td key={rows[place]?.case.id}>{cell(compared.question, one)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
