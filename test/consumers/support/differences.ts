import { isDeepStrictEqual } from 'util';

type Json = Readonly<Record<string, any>>;

/** Where two assemblies differ: by file, and in templates by section and name. Nothing is left out of the comparison. */
export function differences(one: ReadonlyMap<string, Json>, other: ReadonlyMap<string, Json>): string[] {
  return unequal(Object.fromEntries(one), Object.fromEntries(other), 2);
}

function unequal(one: Json, other: Json, depth: number): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.filter((name) => !isDeepStrictEqual(one[name], other[name])).flatMap((name) => {
    const inner = depth > 0 && isObject(one[name]) && isObject(other[name]) ? unequal(one[name], other[name], depth - 1) : [];
    return inner.length === 0 ? [name] : inner.map((path) => `${name} ${path}`);
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
