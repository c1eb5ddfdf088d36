/** Something that can be said of a thing: its name, and which of its values the thing has. */
export interface Feature<Thing> {
  readonly name: string;
  valueIn(thing: Thing): string;
}

/** What some things share that others do not: features, each with the values that occur among them. */
export interface Conditions {
  readonly shared: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether all that have these values are meant; otherwise only some of them. */
  readonly isExact: boolean;
}

/** No condition at all: all are meant. */
export const always: Conditions = { shared: new Map(), isExact: true };

/** Tells things meant from others: take in every one meant, then set them against every other, then ask. */
export interface Contrast<Thing> {
  takeIn(thing: Thing): void;
  setAgainst(thing: Thing): void;
  /** The fewest features that tell them apart, as far as these features can. */
  conditions(): Conditions;
}

/** A contrast by these features. Of features that do as well, the earlier are taken. */
export function contrastBy<Thing>(features: readonly Feature<Thing>[]): Contrast<Thing> {
  const shared = features.map(() => new Set<string>());
  // Each thing not meant lacks some of what those meant share. Which features these are is noted as a text of places.
  const lackings = new Map<string, readonly number[]>();
  return {
    takeIn: (thing) => {
      for (const [place, feature] of features.entries()) shared[place]?.add(feature.valueIn(thing));
    },
    setAgainst: (thing) => {
      const lacking = [...features.keys()].filter(
        (place) => !shared[place]?.has(features[place]?.valueIn(thing) ?? ''),
      );
      lackings.set(lacking.join(' '), lacking);
    },
    conditions: () => {
      const toTell = [...lackings.values()].filter((lacking) => lacking.length > 0);
      const places = fewestPlaces([...features.keys()], toTell);
      const named = places.map((place): [string, Set<string>] => [
        features[place]?.name ?? '',
        shared[place] ?? new Set(),
      ]);
      return { shared: new Map(named), isExact: !lackings.has('') };
    },
  };
}

/** The fewest places of which every group has one. Beyond three, none is superfluous, but fewer might do. */
function fewestPlaces(places: readonly number[], groups: readonly (readonly number[])[]): readonly number[] {
  const tellsAll = (chosen: readonly number[]) =>
    groups.every((group) => group.some((place) => chosen.includes(place)));
  for (const size of [0, 1, 2, 3]) {
    const found = choices(places, size).find(tellsAll);
    if (found) return found;
  }
  return places.reduceRight<readonly number[]>((chosen, place) => {
    const without = chosen.filter((other) => other !== place);
    return tellsAll(without) ? without : chosen;
  }, places);
}

/** Every choice of so many of these, earlier ones first. */
export function choices<Thing>(things: readonly Thing[], size: number): Thing[][] {
  if (size === 0) return [[]];
  return things.flatMap((thing, place) =>
    choices(things.slice(place + 1), size - 1).map((further) => [thing, ...further]),
  );
}
