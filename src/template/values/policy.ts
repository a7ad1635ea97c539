import { each, unverifiable, value } from './branches';
import type { Branch, Branches, Json } from '../facts';
import { partsOf } from './fold';
import { asIntrinsic, hasTransform, isScalar } from './json';
import { parseJsonText } from './json-text';
import type { Reading } from './reading';
import type { Template } from '../source/template';

/** A policy document, given as an object or as its JSON text; references that cannot be folded to text stay in it. */
export function policyOf(reading: Reading, of: Json | undefined, template: Template, ...keys: readonly string[]): Branches<Json> {
  return each(reading.at(of, template, ...keys), (document) => [asPolicy(reading, document)]);
}

function asPolicy(reading: Reading, document: Json): Branch<Json> {
  const isText = isScalar(document) || partsOf(document) !== undefined;
  const policy = isText ? parseJsonText(document) : value(document);
  if (policy.kind !== 'value') {
    return policy;
  }
  return asIntrinsic(policy.value) !== undefined || hasTransform(policy.value) ? unverifiable(reading.explain(policy.value)) : policy;
}
