export type JsonObject = { readonly [key: string]: Json };

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The value at a path of keys. There is no rest parameter, which would allocate: this is called for every property of every template. */
export function at(value: Json | undefined, first: string, second?: string, third?: string): Json | undefined {
  // Only own properties count: a logical id may be called `constructor`.
  const found = isObject(value) && Object.hasOwn(value, first) ? value[first] : undefined;
  return second === undefined ? found : at(found, second, third);
}

export function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The items of a list. IAM and CloudFormation accept a single item in place of a list of one. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) {
    return [];
  }
  return isList(value) ? value : [value];
}

/** A text, or the empty one for anything else. */
export function textOrNone(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A boolean as templates and SDK calls write it; undefined for anything else, such as an intrinsic function. */
export function booleanOf(value: Json | undefined): boolean | undefined {
  const text = typeof value === 'boolean' || typeof value === 'string' ? String(value).toLowerCase() : '';
  return text === 'true' || text === 'false' ? text === 'true' : undefined;
}

/** A text that is equal for equal values: the order of keys has no meaning in JSON, the order of items has. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, nested: unknown) => (isObject(nested)
    ? Object.fromEntries(Object.entries(nested).sort(([one], [other]) => (one < other ? -1 : 1)))
    : nested)) ?? '';
}

/** Adds an item to the list under a key. */
export function addTo<K, V>(index: Map<K, V[]>, key: K, item: V): void {
  const items = index.get(key);
  if (items === undefined) {
    index.set(key, [item]);
  } else {
    items.push(item);
  }
}

const MAX_DEPTH = 60;
const MAX_NODES = 50_000;

/** Whether a value is too large or too deeply nested to analyze. Policies have at most 20 KB (DG) and a few levels. */
export function isTooBig(value: unknown): boolean {
  const stack: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let nodes = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    nodes += 1;
    if (next.depth > MAX_DEPTH || nodes > MAX_NODES) {
      return true;
    }
    if (typeof next.value === 'object' && next.value !== null) {
      const children: readonly unknown[] = Object.values(next.value);
      if (children.length + stack.length > MAX_NODES) {
        return true;
      }
      for (const child of children) {
        stack.push({ value: child, depth: next.depth + 1 });
      }
    }
  }
  return false;
}
