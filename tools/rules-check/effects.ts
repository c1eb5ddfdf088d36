import { type Fault, faultsOf } from './fault';
import type { Subject } from './subject';
import { isTickList, isWanted, optionsIn, rulingsIn, type Table } from './table';
import { textsOf } from './wording';

const dead = faultsOf('dead');

/**
 * Dead answers and questions. Of two options ruled on and explained alike, the later needs a reason (`readAlike`), and
 * no other option may have one. A question must be able to bar, to leave something open or to bear on another question;
 * a tick list must not.
 */
export function effectFaults({ table, wording, readAlike }: Subject): Fault[] {
  const words = wordsOnChoosing(wording);
  return Object.keys(table).flatMap((question) => {
    const options = optionsIn(table, question);
    const meanings = options.map((option) => meaningOf(table, question, option, words));
    const alike = options.flatMap((option, position) => {
      const twin = options[meanings.indexOf(meanings[position] ?? '')];
      const reason = readAlike[question]?.[option];
      return dead(
        `${question}.${option}`,
        twin !== option && !reason?.trim() && `does nothing that ${twin} does not do`,
        twin === option && reason !== undefined && 'is said to be read like another, and is not',
      );
    });
    return [...alike, ...weightFaults(table, question)];
  });
}

function weightFaults(table: Table, question: string): Fault[] {
  const grave = rulingsIn(table).filter(
    ({ question: id, ruling }) =>
      id === question && (ruling.effect === 'bars' || ruling.effect === 'confirm'),
  );
  if (isTickList(table, question)) {
    return grave.flatMap(({ place, ruling }) =>
      faultsOf('contradiction')(place, `has the effect ${ruling.effect}, and a tick changes no outcome`),
    );
  }
  const bearsOnAnother = Object.values(table).some(
    ({ asked, options }) =>
      asked?.question === question ||
      Object.values(options).some((one) => 'rulings' in one && one.decidedWith === question),
  );
  if (grave.length > 0 || bearsOnAnother) return [];
  return dead(question, 'never decides: no answer to it bars, is open or leads to a question');
}

/** All that choosing an option does, as text: its rulings, what is said of it, and what other questions make of it. */
function meaningOf(
  table: Table,
  question: string,
  option: string,
  words: ReadonlyMap<string, string>,
): string {
  const decision = table[question]?.options[option];
  const own = rulingsIn(table).filter((one) => one.question === question && one.option === option);
  const elsewhere = Object.entries(table).map(([id, { asked, options }]) => [
    asked?.question === question && isWanted(table, id, option),
    Object.values(options).map(
      (other) => 'rulings' in other && other.decidedWith === question && other.rulings[option],
    ),
  ]);
  return JSON.stringify([
    decision && 'leftTo' in decision && decision.leftTo,
    own.map(({ other, ruling }) => [other, ruling]),
    words.get(`${question}.${option}`),
    elsewhere,
  ]);
}

/** What every language says of each option once it is chosen; its label and hint are said before. */
function wordsOnChoosing(wording: Subject['wording']): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [path, text] of textsOf(wording)) {
    const [questions, question, options, option, line] = path.split('.').slice(-5);
    if (questions !== 'question' || options !== 'options' || line === 'label' || line === 'hint') continue;
    const place = `${question}.${option}`;
    words.set(place, `${words.get(place) ?? ''}${line}: ${text}\n`);
  }
  return words;
}
