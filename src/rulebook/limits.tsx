import { documentsFor, questions } from '../../rules/questions';
import { employeeLimit } from '../../rules/sme';
import { Citations } from '../findings/citation';
import { DocumentName } from '../findings/document-name';
import { useQuestionWording } from '../words/question-wording';
import { useRulebookWords } from './use-rulebook-words';

/** The Act's limits on employees, for the size of a sole proprietor. */
export function Limits() {
  const words = useRulebookWords();
  const { employees, industry } = useQuestionWording();
  return (
    <>
      {documentsFor('industry').map((id) => (
        <p key={id}>
          <DocumentName id={id} />
        </p>
      ))}
      <table className="rulebook-limits">
        <thead>
          <tr>
            <th scope="col">{industry.label}</th>
            <th scope="col">{employees.label}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(employeeLimit).map(([option, limit]) => (
            <tr key={option}>
              <th scope="row">{industry.options[option]?.label ?? option}</th>
              <td>{words.limit(limit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Citations ids={questions.industry.cites} />
    </>
  );
}
