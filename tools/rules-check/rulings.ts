import type { Decision, Ruling } from '../../rules/ruling';
import { type Checked, counted, FaultList } from './fault';
import type { Table } from './subject';

/** One ruling of a table, with the answers it is given for. */
interface PlacedRuling {
  /** Where it stands: `employees.over300`, or `industry.retail.from51To100` if decided with another answer. */
  readonly place: string;
  readonly question: string;
  readonly option: string;
  /** The answer to the question it is decided with. */
  readonly other?: string;
  readonly ruling: Ruling;
}

/** Every ruling of a table, in its order. */
export function rulingsIn(table: Table): PlacedRuling[] {
  return Object.entries(table).flatMap(([question, { options }]) =>
    Object.entries(options).flatMap(([option, decision]) => {
      const place = `${question}.${option}`;
      if (!('rulings' in decision))
        return rulingsOf(decision).map((ruling) => ({ place, question, option, ruling }));
      return Object.entries(decision.rulings).map(([other, ruling]) => ({
        place: `${place}.${other}`,
        question,
        option,
        other,
        ruling,
      }));
    }),
  );
}

/** What a decision can come to: nothing if it is left to another question. */
function rulingsOf(decision: Decision | undefined): readonly Ruling[] {
  if (decision && 'rulings' in decision) return Object.values(decision.rulings);
  return decision && 'effect' in decision ? [decision] : [];
}

/**
 * The names that say that something is not known, checked, decided or agreed yet. The effect cannot tell: an unknown
 * wrongly ruled to meet would be none.
 */
const saysUnknown = /^not[A-Z]|^un(known|sure|clear|checked|decided)/;

/** Rulings that contradict themselves: what is not known yet, how sure the reading is, what a bar may become. */
export function rulingFaults(table: Table): Checked {
  const faults = new FaultList();
  const rulings = rulingsIn(table);
  checkLeaving(table, faults);
  for (const placed of rulings) {
    checkUnknown(placed, faults);
    checkCertainty(placed, faults);
    checkBecoming(table, placed, faults);
  }
  return { counted: counted(rulings.length, 'ruling'), faults: faults.all() };
}

/** What is not known yet stays open: any other outcome could be taken back once it is known. */
function checkUnknown({ place, option, other, ruling }: PlacedRuling, faults: FaultList): void {
  const isUnknown = [option, other].some((answer) => answer !== undefined && saysUnknown.test(answer));
  const waits = ruling.effect === 'confirm' && ruling.gap === 'applicant';
  if (isUnknown && ruling.effect !== 'confirm') {
    faults.add(
      'reversal',
      place,
      `is not known yet and has the effect ${ruling.effect}: it has to be confirm`,
    );
  } else if (isUnknown && !waits) {
    faults.add('contradiction', place, 'is not known yet, and the gap is said to be the FAQ’s');
  } else if (waits && !isUnknown) {
    faults.add('contradiction', place, 'waits for the applicant, and is not called so, such as notSure');
  }
}

/** What is not known yet is open itself: the question it would be left to may be met. */
function checkLeaving(table: Table, faults: FaultList): void {
  for (const [question, { options }] of Object.entries(table)) {
    for (const [option, decision] of Object.entries(options)) {
      if (saysUnknown.test(option) && 'leftTo' in decision) {
        const wrong = `is not known yet and is left to ${decision.leftTo}: it has to be confirm`;
        faults.add('reversal', `${question}.${option}`, wrong);
      }
    }
  }
}

/** The FAQ is silent where the gap is its own, and nowhere else. */
function checkCertainty({ place, ruling }: PlacedRuling, faults: FaultList): void {
  const isGap = ruling.effect === 'confirm' && ruling.gap === 'faq';
  const isSilent = ruling.certainty === 'silent';
  if (isSilent && !isGap) {
    const instead =
      ruling.effect === 'confirm'
        ? 'the gap is said to be the applicant’s'
        : `the effect is ${ruling.effect}`;
    faults.add('contradiction', place, `has a FAQ that is silent, and ${instead}`);
  }
  if (isGap && !isSilent) {
    faults.add('contradiction', place, `has a gap of the FAQ, and a FAQ that is ${ruling.certainty}`);
  }
}

/** A bar may become other answers of its question that do not bar themselves. */
function checkBecoming(
  table: Table,
  { place, question, option, ruling }: PlacedRuling,
  faults: FaultList,
): void {
  if (ruling.effect !== 'bars') return;
  const options = table[question]?.options ?? {};
  const names = Object.keys(ruling.becomes);
  if (ruling.removable !== names.length > 0) {
    faults.add(
      'contradiction',
      place,
      `is ${ruling.removable ? 'removable and may become nothing' : 'fixed and may become another'}`,
    );
  }
  for (const name of names) {
    const found = rulingsOf(options[name]);
    if (!Object.hasOwn(options, name)) {
      faults.add('contradiction', place, `may become ${name}, which does not exist`);
    } else if (name === option) {
      faults.add('contradiction', place, 'may become itself');
    } else if (found.length > 0 && found.every(({ effect }) => effect === 'bars')) {
      faults.add('contradiction', place, `may become ${name}, which bars as well`);
    }
  }
}
