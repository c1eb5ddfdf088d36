import { citationOf } from '../../rules/faq';
import { type FaqId, inFaqOrder } from '../../rules/faq-ids';
import { optionsOf, type QuestionId } from '../../rules/questions';
import { readingsOf } from '../../rules/readings';

/** An FAQ entry that answers to a question rest on, with every phrase of it that they quote. */
export interface Ground {
  readonly id: FaqId;
  readonly page: number;
  readonly quotes: readonly string[];
  readonly gist: { readonly ja: string; readonly en: string };
}

/** What the answers to a question rest on, in the order of the FAQ: said once a question rather than at each answer. */
export function groundsOf(question: QuestionId): Ground[] {
  const citations = optionsOf(question)
    .flatMap((option) => readingsOf(question, option))
    .flatMap(({ finding }) => finding.cites.map((id) => citationOf(id, finding.quoting)));
  return inFaqOrder(citations.map(({ id }) => id)).map((id) => {
    const { page, gist } = citationOf(id);
    const quotes = citations.filter((citation) => citation.id === id).map(({ quote }) => quote);
    return { id, page, gist, quotes: [...new Set(quotes)] };
  });
}
