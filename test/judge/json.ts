/** JSON as templates have it. The judge shares no code with `src`, so that a mistake there is not repeated here. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** The only key of an object. */
export function onlyKey(value: unknown): string | undefined {
  const keys = isObject(value) ? Object.keys(value) : [];
  return keys.length === 1 ? keys[0] : undefined;
}

/** Every object in a value, outermost first. */
export function* objectsIn(value: Json | undefined): Generator<JsonObject> {
  if (isObject(value)) {
    yield value;
  }
  if (typeof value === 'object' && value !== null) {
    for (const nested of Object.values(value) as Json[]) {
      yield* objectsIn(nested);
    }
  }
}
