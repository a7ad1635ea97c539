import { isObject } from './json';
import type { Json, JsonObject } from './json';

/*
 * What a deployment alone knows becomes a token: a text between brackets that no template contains. Tokens are compared, joined and split
 * like any other text, and whoever reads one knows that it may be anything.
 */

const OPAQUE = /⟪[^⟫]*⟫/g;
/** Among the properties of an object that a macro or a loop over an unknown list may add to. */
const MACRO = '⟪macro⟫';

export function opaque(what: string): string {
  return `⟪${what.replace(/[⟪⟫]/g, '')}⟫`;
}

export function hasOpaque(value: Json | undefined): boolean {
  return value !== undefined && JSON.stringify(value).includes('⟪');
}

/** Whether a value as a whole is unknown, so that it may be anything. */
export function isOpaque(value: Json | undefined): boolean {
  return (typeof value === 'string' && /^⟪[^⟫]*⟫$/.test(value)) || hasUnknownKeys(value);
}

export function withoutOpaque(text: string, by: string): string {
  return text.replace(OPAQUE, by);
}

export function markUnknownKeys(object: JsonObject): void {
  object[MACRO] = true;
}

export function hasUnknownKeys(value: Json | undefined): boolean {
  return isObject(value) && MACRO in value;
}

/** A property of an evaluated object; unknown where the object is, or where something may add the property to it. */
export function property(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  let current = value;
  for (const key of path) {
    if (current === undefined || isOpaque(current)) {
      return current === undefined ? undefined : opaque(`${key} of an unknown object`);
    }
    current = isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  }
  return current;
}

/** A boolean as CloudFormation takes it; undefined for what is none. */
export function isTrue(value: Json | undefined): boolean {
  return String(value).toLowerCase() === 'true';
}
