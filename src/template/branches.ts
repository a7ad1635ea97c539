import type { Branch, Branches } from './facts';

/** More combinations of `Fn::If` than this are not told apart: nobody can review them either. */
const BRANCH_LIMIT = 64;

export const ABSENT: Branch<never> = { kind: 'absent' };

export function value<T>(of: T): Branch<T> {
  return { kind: 'value', value: of };
}

export function unverifiable(why: string): Branch<never> {
  return { kind: 'unverifiable', why };
}

const TOO_MANY: Branch<never> = unverifiable(`there are more than ${BRANCH_LIMIT} combinations of Fn::If`);

/** Applies a reading to every value; what is absent or unverifiable stays so. */
export function each<A, B>(branches: Branches<A>, read: (of: A) => Branches<B>): Branches<B> {
  if (branches.length === 1) {
    const [branch] = branches;
    return branch.kind === 'value' ? distinct(read(branch.value)) : [branch];
  }
  return distinct(branches.flatMap((branch): Branches<B> => (branch.kind === 'value' ? read(branch.value) : [branch])));
}

/** Says what it means that a property is absent. */
export function whenAbsent<T>(branches: Branches<T>, meaning: Branch<T>): Branches<T> {
  return distinct(branches.map((branch) => (branch.kind === 'absent' ? meaning : branch)));
}

/** The outcomes of several properties that say the same thing, each outcome once. */
export function distinct<T>(branches: Branches<T>): Branches<T> {
  if (branches.length < 2) {
    return branches;
  }
  const seen = new Map(branches.map((branch) => [JSON.stringify(branch), branch]));
  return seen.size > BRANCH_LIMIT ? [TOO_MANY] : [...seen.values()];
}

/** Every combination of one outcome from each of the lists, what is absent left out. */
export function combine<T>(parts: readonly Branches<T>[]): Branches<readonly T[]> {
  let combinations: T[][] = [[]];
  for (const branches of parts) {
    const unknown = branches.find((branch) => branch.kind === 'unverifiable');
    if (unknown?.kind === 'unverifiable') {
      return [unknown];
    }
    if (combinations.length * branches.length > BRANCH_LIMIT) {
      return [TOO_MANY];
    }
    combinations = branches.length === 1 ? append(combinations, branches[0]) : branches.flatMap((branch) => append(copies(combinations), branch));
  }
  return combinations.map(value);
}

function append<T>(combinations: T[][], branch: Branch<T>): T[][] {
  if (branch.kind === 'value') {
    combinations.forEach((combination) => combination.push(branch.value));
  }
  return combinations;
}

function copies<T>(combinations: T[][]): T[][] {
  return combinations.map((combination) => [...combination]);
}
