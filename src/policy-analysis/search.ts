/**
 * One of the properties of a request that decide which statements match it: its caller, its action, its resource, or a condition key.
 *
 * All requests of one case are matched by the same statements. A request has one case of each dimension, and a statement denies it if it
 * matches all of them.
 */
export interface Dimension {
  readonly name: string;
  readonly cases: readonly Case[];
}

export interface Case {
  readonly matched: StatementSet;
  /** The case for messages: `dynamodb:Query`, `an index`. */
  readonly label: string;
}

/** Requests that no statement denies, as labels of cases by dimension. Dimensions that make no difference are left out. */
export type Hole = ReadonlyMap<string, readonly string[]>;

const MAX_COMBINATIONS = 1000;

/** @returns undefined if there are too many combinations */
export function findHoles(dimensions: readonly Dimension[], statements: number): readonly Hole[] | undefined {
  const simple = dimensions.flatMap((dimension): Hole[] => {
    const uncovered = dimension.cases.filter(({ matched }) => isEmpty(matched));
    return uncovered.length === 0 ? [] : [new Map([[dimension.name, uncovered.map(({ label }) => label)]])];
  });
  return simple.length > 0 ? simple : findCombination(dimensions, '1'.repeat(statements));
}

interface Combination {
  /** The statements that match every case of the combination. */
  readonly matched: StatementSet;
  readonly cases: readonly Case[];
}

/** Combines the cases of one dimension after the other, and keeps those combinations that the fewest statements match. */
function findCombination(dimensions: readonly Dimension[], all: StatementSet): readonly Hole[] | undefined {
  let combinations: readonly Combination[] = [{ matched: all, cases: [] }];
  for (const dimension of dimensions) {
    const cases = minimal(dimension.cases);
    if (cases.length * combinations.length > MAX_COMBINATIONS) {
      return undefined;
    }
    combinations = minimal(combinations.flatMap((combination) => cases.map((added): Combination => (
      { matched: intersect(combination.matched, added.matched), cases: [...combination.cases, added] }))));
  }
  const hole = combinations.find(({ matched }) => isEmpty(matched));
  return hole ? [withoutIrrelevant(hole.cases, all, dimensions)] : [];
}

/** Leaves out each candidate whose statements include all those of another: what denies the other denies it too. */
function minimal<T extends { readonly matched: StatementSet }>(candidates: readonly T[]): readonly T[] {
  const distinct = [...new Map(candidates.map((candidate) => [candidate.matched, candidate])).values()];
  return distinct.filter((candidate) => !distinct.some((other) => other !== candidate && isSubset(other.matched, candidate.matched)));
}

/** Leaves out the dimensions without which the combination is still a hole. */
function withoutIrrelevant(cases: readonly Case[], all: StatementSet, dimensions: readonly Dimension[]): Hole {
  let kept = cases.map(({ matched, label }, index) => ({ name: dimensions[index].name, matched, label }));
  for (const candidate of kept) {
    const others = kept.filter((one) => one !== candidate);
    if (isEmpty(others.reduce((matched, other) => intersect(matched, other.matched), all))) {
      kept = others;
    }
  }
  return new Map(kept.map(({ name, label }) => [name, [label]]));
}

/** A set of statements, as a text with `1` for each statement in it and `0` for each other one. */
type StatementSet = string;

export function statementSet<T>(statements: readonly T[], isMember: (statement: T) => boolean): StatementSet {
  return statements.map((statement) => (isMember(statement) ? '1' : '0')).join('');
}

function intersect(one: StatementSet, other: StatementSet): StatementSet {
  return one.split('').map((member, index) => (member === '1' ? other[index] : '0')).join('');
}

function isEmpty(set: StatementSet): boolean {
  return !set.includes('1');
}

function isSubset(small: StatementSet, big: StatementSet): boolean {
  return intersect(small, big) === small;
}
