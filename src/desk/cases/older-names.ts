import { inTodaysNames, pointOfToday } from '../../../rules/versions';

/** A case as it was stored or written under an older version of the rules, in today's names; the same value if it has those. */
export function caseInTodaysNames(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const answers = inTodaysNames(value.answers);
  const { settlements } = value;
  const settled = Array.isArray(settlements) ? settlements.map(settlementInTodaysNames) : settlements;
  const isSame =
    answers === value.answers &&
    (!Array.isArray(settlements) || settlements.every((one, place) => one === Object(settled)[place]));
  return isSame ? value : { ...value, answers, settlements: settled };
}

/** The settlement of an answer that has another name today; the same value if it has not. */
export function settlementInTodaysNames(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { question, answer } = value;
  if (typeof question !== 'string' || typeof answer !== 'string') return value;
  const point = { question, answer };
  const today = pointOfToday(point);
  return today === point ? value : { ...value, ...today };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
