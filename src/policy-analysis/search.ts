/**
 * The search for a request that no statement denies.
 *
 * A statement denies a request if it matches its caller, its action, its resource and every condition key. For each of these dimensions
 * we know the cases that can be told apart, and which statements match in each. A request is one case of each dimension;
 * it is denied by the statements that match in all of them, and slips through if there is none.
 */
export interface Dimension {
  readonly name: string;
  readonly cases: readonly Case[];
}

export interface Case {
  readonly matched: Bits;
  /** For people: `dynamodb:Query`, `an index`. */
  readonly shown: string;
}

/** What slips through, by dimension: only the dimensions that matter. */
export type Hole = ReadonlyMap<string, readonly string[]>;

export const TOO_COMPLEX = 'too complex';

const MOST_PARTIAL_REQUESTS = 1000;

interface Partial {
  readonly denied: Bits;
  readonly cases: readonly (Case | undefined)[];
}

export function findHoles(dimensions: readonly Dimension[], statements: number): readonly Hole[] | typeof TOO_COMPLEX {
  const simple = dimensions.flatMap((dimension): Hole[] => {
    const uncovered = dimension.cases.filter((one) => isNone(one.matched));
    return uncovered.length === 0 ? [] : [new Map([[dimension.name, uncovered.map((one) => one.shown)]])];
  });
  return simple.length > 0 ? simple : findCombination(dimensions, '1'.repeat(statements));
}

/** Goes through the dimensions one by one and keeps the partial requests that are denied by the fewest statements. */
function findCombination(dimensions: readonly Dimension[], all: Bits): readonly Hole[] | typeof TOO_COMPLEX {
  let partials: readonly Partial[] = [{ denied: all, cases: [] }];
  for (const dimension of dimensions) {
    const cases = fewest(dimension.cases.map((one) => ({ denied: one.matched, one })));
    if (cases.length * partials.length > MOST_PARTIAL_REQUESTS) {
      return TOO_COMPLEX;
    }
    partials = fewest(partials.flatMap((partial) => cases.map(({ one }): Partial => (
      { denied: both(partial.denied, one.matched), cases: [...partial.cases, one] }))));
  }
  const slipped = partials.find((partial) => isNone(partial.denied));
  return slipped ? [withoutIdle(slipped.cases, all, dimensions)] : [];
}

/** If a request is denied by more statements than another, whatever covers the other covers it. */
function fewest<T extends { readonly denied: Bits }>(partials: readonly T[]): readonly T[] {
  const distinct = [...new Map(partials.map((partial) => [partial.denied, partial])).values()];
  return distinct.filter((one) => !distinct.some((other) => other !== one && isWithin(other.denied, one.denied)));
}

/** Leaves out the dimensions without which the request would slip through as well. */
function withoutIdle(cases: readonly (Case | undefined)[], all: Bits, dimensions: readonly Dimension[]): Hole {
  const kept = [...cases];
  for (const index of kept.keys()) {
    const rest = kept.reduce((denied, one, other) => other === index || !one ? denied : both(denied, one.matched), all);
    if (isNone(rest)) {
      kept[index] = undefined;
    }
  }
  return new Map(kept.flatMap((one, index) => one ? [[dimensions[index].name, [one.shown]] as const] : []));
}

/** Which of a list of statements match: a text with one 0 or 1 for each. */
type Bits = string;

export function bitsOf<T>(list: readonly T[], test: (one: T) => boolean): Bits {
  return list.map((one) => test(one) ? '1' : '0').join('');
}

function both(one: Bits, other: Bits): Bits {
  return one.split('').map((bit, index) => bit === '1' ? other[index] : '0').join('');
}

function isNone(bits: Bits): boolean {
  return !bits.includes('1');
}

function isWithin(small: Bits, big: Bits): boolean {
  return both(small, big) === small;
}
