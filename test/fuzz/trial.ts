import fc from 'fast-check';
import { expectNothingAdded } from './prototypes';
import { leastWork } from './work';

/** A way by which something from outside comes in. */
export interface Door<Input> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** Out of 100 inputs, how many go here. */
  readonly share: number;
  /** Gives it the input, and says what came of it. Throws if that must never be. */
  readonly enter: (input: Input) => Promise<Fate> | Fate;
}

/** What becomes of an input: all of it is taken, or it is said what is wrong with it. */
type Fate = 'taken' | 'refused';

/** How a run went. */
interface Run {
  /** How many inputs were taken and refused before anything went wrong. */
  readonly fates: Readonly<Record<Fate, number>>;
  /** Milliseconds of the processor’s time that the slowest input took. */
  readonly slowest: number;
  /** What went wrong, with the input made as small as could be; left out if nothing did. */
  readonly failure?: string;
}

/** One way in, to be tried with any number of inputs: the same ones for the same seed. */
export interface Trial {
  readonly name: string;
  readonly share: number;
  readonly run: (inputs: number, seed: number) => Promise<Run>;
}

/** Milliseconds of the processor's time that no single input may take. */
const limit = 200;

/** A way in as something to be tried. */
export function trialOf<Input>({ name, share, inputs, enter }: Door<Input>): Trial {
  return {
    name,
    share,
    async run(numRuns, seed) {
      const fates = { taken: 0, refused: 0 };
      let slowest = 0;
      const property = fc.asyncProperty(inputs, async (input) => {
        const { result, milliseconds } = await leastWork(() => enter(input), limit);
        if (milliseconds >= limit) throw new Error(`takes ${Math.round(milliseconds)} ms`);
        fates[result]++;
        slowest = Math.max(slowest, milliseconds);
        expectNothingAdded();
      });
      const details = await fc.check(property, { numRuns, seed });
      if (!details.failed) return { fates, slowest };
      return { fates, slowest, failure: `${details.errorInstance}\n${fc.defaultReportMessage(details)}` };
    },
  };
}
