import { type Fault, faultsOf } from './fault';
import type { Subject } from './subject';
import { type PlacedRuling, rulingsIn, type Table } from './table';

const contradictions = faultsOf('contradiction');

/**
 * Names that say that something is not known, checked, decided or agreed yet. The effect alone cannot tell: an unknown
 * wrongly ruled to meet would not be noticed.
 */
const saysUnknown = /^not[A-Z]|^un(known|sure|clear|checked|decided)/;

/** Rulings that contradict themselves: on what is not known yet, how sure the reading is, what a bar may become. */
export function rulingFaults({ table }: Subject): Fault[] {
  return rulingsIn(table).flatMap((placed) =>
    contradictions(placed.place, onUnknown(placed), onCertainty(placed), ...onBecoming(table, placed)),
  );
}

/** What is not known yet stays open: any other outcome would be taken back once it is known. */
function onUnknown({ option, other, ruling }: PlacedRuling): string | false {
  const isUnknown = saysUnknown.test(option) || (other !== undefined && saysUnknown.test(other));
  const waits = ruling.effect === 'confirm' && ruling.gap === 'applicant';
  if (isUnknown === waits) return false;
  if (waits) return 'waits for the applicant, and is not called so, such as notSure';
  if (ruling.effect === 'confirm') return 'is not known yet, and the gap is said to be the FAQ’s';
  return `is not known yet and has the effect ${ruling.effect}: it has to be confirm`;
}

/** The FAQ is silent where the gap is its own, and nowhere else. */
function onCertainty({ ruling }: PlacedRuling): string | false {
  const isGap = ruling.effect === 'confirm' && ruling.gap === 'faq';
  if (isGap === (ruling.certainty === 'silent')) return false;
  if (isGap) return `has a gap of the FAQ, and a FAQ that is ${ruling.certainty}`;
  const gap = ruling.effect === 'confirm' && 'the gap is said to be the applicant’s';
  return `has a FAQ that is silent, and ${gap || `the effect is ${ruling.effect}`}`;
}

/** A bar may become other answers to its question that do not bar themselves. */
function onBecoming(table: Table, { question, option, ruling }: PlacedRuling): (string | false)[] {
  if (ruling.effect !== 'bars') return [];
  const names = Object.keys(ruling.becomes);
  const leadsNowhere = names.map((name) => {
    if (!Object.hasOwn(table[question]?.options ?? {}, name))
      return `may become ${name}, which does not exist`;
    if (name === option) return 'may become itself';
    const found = rulingsIn(table).filter((one) => one.question === question && one.option === name);
    const isBar = found.length > 0 && found.every((one) => one.ruling.effect === 'bars');
    return isBar && `may become ${name}, which bars as well`;
  });
  return [
    ruling.removable && names.length === 0 && 'is removable and may become nothing',
    !ruling.removable && names.length > 0 && 'is fixed and may become another',
    ...leadsNowhere,
  ];
}
