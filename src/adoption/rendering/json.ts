import type { Properties } from '../../cdk/rendered-resource';

export const NO_VALUE = { Ref: 'AWS::NoValue' };

export function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Name and argument of an intrinsic function; undefined for anything else. */
export function intrinsicOf(value: unknown): readonly [string, unknown] | undefined {
  const entries = isObject(value) ? Object.entries(value) : [];
  const [entry] = entries;
  return entries.length === 1 && (entry[0] === 'Ref' || entry[0].startsWith('Fn::')) ? entry : undefined;
}

/** The part of a value that intrinsics hide is no part that could be added to. */
export function isOpaque(value: unknown): boolean {
  return intrinsicOf(value) !== undefined;
}

/** The properties of something that is there; of nothing there are none. */
export function propertiesOf(value: unknown): Properties {
  return isObject(value) ? value : {};
}

/** Applies a change to every outcome of a value: to each branch of an `Fn::If`, and to nothing where a branch is `AWS::NoValue`. */
export function eachBranch(value: unknown, change: (outcome: unknown) => unknown): unknown {
  const [name, argument] = intrinsicOf(value) ?? [];
  if (name === 'Ref' && argument === NO_VALUE.Ref) {
    return change(undefined);
  }
  if (name !== 'Fn::If' || !Array.isArray(argument)) {
    return change(value);
  }
  const [condition, ...outcomes] = argument as unknown[];
  const [one, other] = outcomes.map((outcome) => eachBranch(outcome, change));
  return JSON.stringify(one) === JSON.stringify(other) ? one : { 'Fn::If': [condition, one ?? NO_VALUE, other ?? NO_VALUE] };
}

/** All outcomes of a value; nothing is one of them where a branch is `AWS::NoValue`. */
export function outcomesOf(value: unknown): readonly unknown[] {
  const found: unknown[] = [];
  eachBranch(value, (outcome) => {
    found.push(outcome);
    return outcome;
  });
  return found;
}
