import { each, unverifiable, value } from './branches';
import type { Branch, Branches, Json } from './facts';
import { asIntrinsic, hasTransform } from './json';
import type { Reading } from './reading';
import type { Template } from './template';

/** A policy document, given as an object or as its JSON text; references that cannot be folded to text stay in it. */
export function policyOf(reading: Reading, of: Json | undefined, template: Template, ...keys: readonly string[]): Branches<Json> {
  return each(reading.at(of, template, ...keys), (document) => [asPolicy(reading, document)]);
}

export function asPolicy(reading: Reading, document: Json): Branch<Json> {
  if (asIntrinsic(document) !== undefined || hasTransform(document)) {
    return unverifiable(reading.explain(document));
  }
  return typeof document === 'string' ? parsed(reading, document) : value(document);
}

function parsed(reading: Reading, document: string): Branch<Json> {
  try {
    return value(JSON.parse(document) as Json);
  } catch {
    return unverifiable(reading.explain(document));
  }
}
