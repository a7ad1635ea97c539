import type { Json } from '../../template/facts';

type JsonObject = { readonly [key: string]: Json };

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
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
