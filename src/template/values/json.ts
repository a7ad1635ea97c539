import type { Json } from '../facts';

export type JsonObject = { readonly [key: string]: Json };

/** An object with one key that CloudFormation would evaluate. */
export interface Intrinsic {
  readonly name: string;
  readonly argument: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Only own properties: a logical id may be called `constructor`. */
export function own(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}

export function asIntrinsic(value: Json | undefined): Intrinsic | undefined {
  if (!isObject(value)) {
    return undefined;
  }
  const name = onlyKey(value);
  return name !== undefined && (name === 'Ref' || name.startsWith('Fn::')) ? { name, argument: value[name] } : undefined;
}

/** Asked of every object of every template: `Object.keys` would make a list each time. */
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

/** Deeper values than this are taken for malformed: CloudFormation's own templates stay far below. */
export const DEPTH_LIMIT = 200;

/** Whether anything in the value is left for CloudFormation to evaluate. */
export function hasIntrinsic(value: Json): boolean {
  return contains(value, 0, (object) => asIntrinsic(object) !== undefined);
}

/** Whether evaluation gives the value back as it is: no intrinsic in it, and no text that could be taken for a placeholder. */
export function isPlain(value: Json): boolean {
  return !contains(value, 0, (object) => asIntrinsic(object) !== undefined, (text) => text.includes('${AWS::'));
}

/** Whether a macro may rewrite a part of the value: beside its siblings as well as alone. */
export function hasTransform(value: Json): boolean {
  return contains(value, 0, (object) => Object.hasOwn(object, 'Fn::Transform'));
}

function contains(value: Json, depth: number, wanted: (object: JsonObject) => boolean, text?: (value: string) => boolean): boolean {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && text !== undefined && text(value);
  }
  if (depth > DEPTH_LIMIT || (isObject(value) && wanted(value))) {
    return true;
  }
  for (const key in value) {
    if (contains((value as JsonObject)[key], depth + 1, wanted, text)) {
      return true;
    }
  }
  return false;
}

/** A text, or the empty one for anything else. */
export function textOrNone(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function isScalar(value: Json | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
