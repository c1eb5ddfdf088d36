import './file-preview.css';
import { deskFilesWords } from '../../words/desk-files-words';
import { useLanguage } from '../../words/use-language';
import { columnLabel } from '../files/columns';
import type { Place, Problems } from '../files/problem';
import { problemLines } from '../files/problem-text';
import type { Preview } from '../files/reading';
import { useDeskWords } from './use-desk';

/** What is wrong with a file, place by place. */
export function ProblemList({ problems }: { problems: Problems }) {
  const language = useLanguage();
  return (
    <ul>
      {problemLines(problems, language).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The first rows of a table as they were understood; where they were not, as they are written, with what is wrong marked. */
export function FilePreview({
  preview: { columns, rows },
  wrong,
}: {
  preview: Preview;
  /** What is wrong with the file, if anything is. */
  wrong?: Problems;
}) {
  const words = useDeskWords(deskFilesWords);
  const language = useLanguage();
  const wrongCells = new Set(wrong?.problems.flatMap(({ where }) => cellKeys(where)));
  return (
    // A table wider than the screen is moved within its own region, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <section className="file-preview" aria-label={words.preview} tabIndex={0}>
      <table>
        <caption>{words.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {columns.map(({ place, column }) => (
              <th key={place.letter} scope="col">
                {`${place.letter} ${column ? columnLabel(column, language) : `${place.header} ${words.passedOver}`}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columns.map(({ place }, index) => {
                const isWrong = wrongCells.has(cellKey(row, place.letter));
                return (
                  <td key={place.letter} data-wrong={isWrong || undefined}>
                    {isWrong && <span className="visually-hidden">{words.wrongCell}</span>}
                    <span>{cells[index]?.understood?.[language] ?? cells[index]?.written}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellKeys(where: Place): readonly string[] {
  return where.in === 'cell' ? [cellKey(where.row, where.column.letter)] : [];
}

function cellKey(row: number, letter: string): string {
  return `${letter}${row}`;
}
