import { isList } from '../cloudformation/json';

/** One outcome of a property. Several are possible where templates do not identify one. An outcome that they do not define is `unverifiable`. */
export type Branch<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'absent' }
  /** `key`: the name of the unknown key, if the key is the reason. */
  | { readonly kind: 'unverifiable'; readonly why: string; readonly key?: string };

/** All outcomes of a property, at least one. A rule passes if it passes for each of them. */
export type Branches<T> = readonly Branch<T>[];

/** More combinations of `Fn::If` than this are unverifiable: a reviewer could not check them either. */
const BRANCH_LIMIT = 64;

export const ABSENT: Branches<never> = [{ kind: 'absent' }];

export function value<T>(of: T): Branches<T> {
  return [{ kind: 'value', value: of }];
}

/** @param key the name of the unknown key, if the key is the reason */
export function unverifiable(why: string, key?: string): Branches<never> {
  return [key === undefined ? { kind: 'unverifiable', why } : { kind: 'unverifiable', why, key }];
}

const TOO_MANY = unverifiable(`there are more than ${BRANCH_LIMIT} combinations of Fn::If`);

/** The values among the branches. */
export function valuesOf<T>(branches: Branches<T>): readonly T[] {
  return branches.flatMap((branch) => (branch.kind === 'value' ? [branch.value] : []));
}

/** Applies a reader to every value; absent and unverifiable branches stay as they are. */
export function eachValue<A, B>(branches: Branches<A>, read: (of: A) => Branches<B>): Branches<B> {
  if (branches.length === 1) {
    const [branch] = branches;
    return branch.kind === 'value' ? distinct(read(branch.value)) : [branch];
  }
  return distinct(branches.flatMap((branch): Branches<B> => (branch.kind === 'value' ? read(branch.value) : [branch])));
}

/** Replaces absent branches by what applies when the property is absent. */
export function withDefault<T>(branches: Branches<T>, byDefault: Branches<T>): Branches<T> {
  return branches.some((branch) => branch.kind === 'absent')
    ? distinct(branches.flatMap((branch) => (branch.kind === 'absent' ? byDefault : [branch])))
    : branches;
}

/** Each branch once. */
export function distinct<T>(branches: Branches<T>): Branches<T> {
  if (branches.length < 2) {
    return branches;
  }
  const seen = new Map(branches.map((branch) => [JSON.stringify(branch), branch]));
  return seen.size > BRANCH_LIMIT ? TOO_MANY : [...seen.values()];
}

/** Merges two alternatives of one fact: its branches are those of both, and its other properties are equal. */
export function mergeAlternatives<T extends object>(one: T, other: T): T {
  const merged = Object.entries(one).map(([key, branches]): [string, unknown] =>
    [key, isList(branches) ? distinct([...branches, ...other[key as keyof T] as Branches<unknown>] as Branches<unknown>) : branches]);
  return Object.fromEntries(merged) as T;
}

/** Every combination of one branch from each list, without the absent ones. */
export function combine<T>(lists: readonly Branches<T>[]): Branches<readonly T[]> {
  let combinations: T[][] = [[]];
  for (const branches of lists) {
    const unknown = branches.find((branch) => branch.kind === 'unverifiable');
    if (unknown?.kind === 'unverifiable') {
      return [unknown];
    }
    if (combinations.length * branches.length > BRANCH_LIMIT) {
      return TOO_MANY;
    }
    combinations = branches.length === 1 ? append(combinations, branches[0]) : branches.flatMap((branch) => append(copies(combinations), branch));
  }
  return combinations.map((combination) => ({ kind: 'value', value: combination }));
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
