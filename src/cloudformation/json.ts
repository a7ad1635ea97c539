import type { Json } from '../template/facts';

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

/** What stands at a path of keys; undefined where any of them is missing. */
export function at(json: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((current, key) => isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined, json);
}

export function listOf(json: Json | undefined): readonly Json[] {
  if (json === undefined) {
    return [];
  }
  return Array.isArray(json) ? json : [json as Json];
}

/** A boolean as templates and SDK calls write it; undefined where it is anything else, an intrinsic say. */
export function booleanOf(json: Json | undefined): boolean | undefined {
  const text = typeof json === 'boolean' || typeof json === 'string' ? String(json).toLowerCase() : '';
  return text === 'true' || text === 'false' ? text === 'true' : undefined;
}

/** A text for comparison: independent of the order of keys. */
export function canonical(json: Json): string {
  return JSON.stringify(json, (_key, value: Json) => isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value);
}

const DEEPEST = 60;
const MOST_NODES = 50_000;

/** Whether a value is too deeply nested, or too big, to be gone through: policies have at most 20 KB (DG) and are a few levels deep. */
export function isTooBig(value: unknown): boolean {
  const stack: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let nodes = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    nodes += 1;
    if (next.depth > DEEPEST || nodes > MOST_NODES) {
      return true;
    }
    if (typeof next.value === 'object' && next.value !== null) {
      const children: readonly unknown[] = Object.values(next.value);
      if (children.length + stack.length > MOST_NODES) {
        return true;
      }
      for (const child of children) {
        stack.push({ value: child, depth: next.depth + 1 });
      }
    }
  }
  return false;
}
