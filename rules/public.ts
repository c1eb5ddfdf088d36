/*
 * What programs of others may import from this folder, as 'eligibility-check/rules' (docs/rules-package.md). The
 * machine stays inside: it needs XState, and a server that judges needs no state.
 */
export {
  type Answers,
  askedQuestions,
  type Given,
  isAsked,
  questionIds,
  stillToAsk,
  withAnswer,
} from './answers';
export { type Citation, citationOf, type FaqEntry, faq } from './faq';
export { type FaqId, faqIds } from './faq-ids';
export {
  type Bar,
  type Finding,
  judge,
  type OpenPoint,
  type Outcome,
  outcomes,
  type Verdict,
} from './judge';
export { questionsLeft, type Range } from './outlook';
export { conditionOf, documentsFor, type OptionId, optionsOf, type QuestionId, questions } from './questions';
export { type Remedies, remediesFor, type Way } from './remedies';
export { type Certainty, certainties, type Effect, type Gap, type Recipient } from './ruling';
export { type DocumentId, documents, history, type Revision, rulesVersion } from './source';
export { answersIn } from './stated';
