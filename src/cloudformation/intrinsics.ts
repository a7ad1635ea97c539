import type { Json, JsonObject } from './json';
import { isList, isObject } from './json';

/** An object that CloudFormation evaluates: its only key is `Ref` or starts with `Fn::`. */
export interface Intrinsic {
  readonly name: string;
  readonly argument: Json;
}

export function asIntrinsic(value: unknown): Intrinsic | undefined {
  if (!isObject(value)) {
    return undefined;
  }
  const name = onlyKey(value);
  return name !== undefined && (name === 'Ref' || name.startsWith('Fn::')) ? { name, argument: value[name] } : undefined;
}

/** Called for every object of every template: `Object.keys` would allocate a list each time. */
function onlyKey(object: JsonObject): string | undefined {
  let only: string | undefined;
  for (const key in object) {
    if (only !== undefined) {
      return undefined;
    }
    only = key;
  }
  return only;
}

/** Whether nothing inside the value can be read or merged before deployment. */
export function isIntrinsic(value: unknown): boolean {
  return asIntrinsic(value) !== undefined;
}

/** An object whose keys can be read: no intrinsic function, and no macro or loop among the keys that may add others. */
export function isPlainObject(value: unknown): value is JsonObject {
  return isObject(value) && !isIntrinsic(value) && !hasGeneratedKeys(value);
}

/** Whether a macro (`Fn::Transform`) or a loop (`Fn::ForEach::...`) is among the keys of an object. It may add or change the others. */
export function hasGeneratedKeys(object: JsonObject): boolean {
  for (const key in object) {
    if (key.startsWith('Fn::')) {
      return true;
    }
  }
  return false;
}

/** CloudFormation removes a property whose value is `AWS::NoValue`. */
export const NO_VALUE: JsonObject = { Ref: 'AWS::NoValue' };

export function isNoValue(value: unknown): boolean {
  const intrinsic = asIntrinsic(value);
  return intrinsic?.name === 'Ref' && intrinsic.argument === NO_VALUE.Ref;
}

/** Values that are nested deeper count as malformed: CloudFormation's own templates are far below. */
export const DEPTH_LIMIT = 200;

/** Whether CloudFormation has to evaluate a part of the value. */
export function hasIntrinsic(value: Json): boolean {
  return contains(value, isIntrinsic);
}

/** Whether a macro or a loop may write a part of the value. */
export function hasMacro(value: Json): boolean {
  return contains(value, isGenerated);
}

function isGenerated(object: JsonObject): boolean {
  const name = asIntrinsic(object)?.name;
  return name === undefined ? hasGeneratedKeys(object) : name === 'Fn::Transform' || name.startsWith('Fn::ForEach::');
}

/** Whether an object in the value, or a text, is one that is looked for; true for a value that is nested too deeply. */
export function contains(value: Json, wanted: (object: JsonObject) => boolean, text?: (value: string) => boolean, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && text !== undefined && text(value);
  }
  if (depth > DEPTH_LIMIT || (isObject(value) && wanted(value))) {
    return true;
  }
  for (const key in value) {
    if (contains((value as JsonObject)[key], wanted, text, depth + 1)) {
      return true;
    }
  }
  return false;
}

/** `Fn::GetAtt` in both of its forms, as a pair. */
export function attributeOf(argument: Json): readonly [logicalId: string, attribute: string] | undefined {
  if (typeof argument === 'string') {
    const dot = argument.indexOf('.');
    return dot < 0 ? undefined : [argument.slice(0, dot), argument.slice(dot + 1)];
  }
  const [logicalId, attribute] = isList(argument) && argument.length === 2 ? argument : [];
  return typeof logicalId === 'string' && typeof attribute === 'string' ? [logicalId, attribute] : undefined;
}

/** The resource or parameter that a `Ref` or `Fn::GetAtt` names. */
export function namedResource(reference: Json): { readonly logicalId: string; readonly attribute?: string } | undefined {
  const intrinsic = asIntrinsic(reference);
  if (intrinsic?.name === 'Ref' && typeof intrinsic.argument === 'string') {
    return { logicalId: intrinsic.argument };
  }
  const attribute = intrinsic?.name === 'Fn::GetAtt' ? attributeOf(intrinsic.argument) : undefined;
  return attribute && { logicalId: attribute[0], attribute: attribute[1] };
}

/** Condition and outcomes of an `Fn::If`. */
export type IfBranches = readonly [condition: Json, whenTrue: Json, whenFalse: Json];

/** The parts of a well-formed `Fn::If`. */
export function conditional(value: unknown): IfBranches | undefined {
  const intrinsic = asIntrinsic(value);
  return intrinsic?.name === 'Fn::If' && isList(intrinsic.argument) && intrinsic.argument.length === 3
    ? intrinsic.argument as unknown as IfBranches : undefined;
}

/** The outcomes of a value: the branches of `Fn::If`, at this level and no deeper; undefined where a branch is `AWS::NoValue`. */
export function ifBranches(value: unknown): readonly (Json | undefined)[] {
  const [, ...outcomes] = conditional(value) ?? [];
  return outcomes.length > 0 ? outcomes.flatMap(ifBranches) : [isNoValue(value) ? undefined : value as Json | undefined];
}

/** The same without the branches in which the value is missing. */
export function presentBranches(value: Json): readonly Json[] {
  return ifBranches(value).filter((branch) => branch !== undefined);
}

/** The items of a list that may be conditional as a whole and item by item; any other value is an item itself. */
export function itemBranches(value: Json): readonly Json[] {
  return presentBranches(value).flatMap((list) => (isList(list) ? list.flatMap(presentBranches) : [list]));
}

/** Applies a change to each branch of an `Fn::If`, with undefined for `AWS::NoValue`. */
export function mapBranches(value: unknown, change: (branch: unknown) => unknown): unknown {
  const found = conditional(value);
  if (found === undefined) {
    return change(isNoValue(value) ? undefined : value);
  }
  const [condition, ...outcomes] = found;
  const [one, other] = outcomes.map((outcome) => mapBranches(outcome, change));
  return JSON.stringify(one) === JSON.stringify(other) ? one : { 'Fn::If': [condition, one ?? NO_VALUE, other ?? NO_VALUE] };
}

/** The value with every intrinsic replaced by a string that is at most as long as the deployed one. */
export function atShortest(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(atShortest);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value);
  if (entries.length !== 1 || !/^(Ref$|Fn::)/.test(entries[0][0])) {
    return Object.fromEntries(entries.map(([name, nested]) => [name, atShortest(nested)]));
  }
  const [[key, argument]] = entries as [[string, unknown]];
  if (key === 'Fn::Join') {
    const [separator, parts] = argument as [string, unknown[]];
    return parts.map(atShortest).join(separator);
  }
  const isArn = key === 'Fn::GetAtt' && Array.isArray(argument) && argument[1] === 'Arn';
  return isArn ? 'arn:aws:s3:::abc' : argument === 'AWS::AccountId' ? '111122223333' : 'aws';
}
