import { each, unverifiable, value } from './branches';
import type { Branch, Branches, Json } from './facts';
import type { Reading } from './property-reader';
import type { Template } from './template';
import { asIntrinsic, hasTransform, isScalar } from '../cloudformation/json';
import { joined, partsOf } from '../cloudformation/text';

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

/** Private-use characters: they stand for a part of the text that is left for CloudFormation to evaluate. */
const MARK = /\uE000(\d+)\uE001/g;

/** Reads JSON text of which some parts may be references: each comes back as the very value it was. */
export function parseJsonText(text: Json): Branch<Json> {
  const parts = partsOf(text) ?? [text];
  try {
    return value(JSON.parse(marked(parts), (_, of) => (typeof of === 'string' ? restored(of, parts) : of)) as Json);
  } catch {
    return unverifiable('it is not JSON');
  }
}

function marked(parts: readonly Json[]): string {
  let inString = false;
  return parts.map((part, index) => {
    const mark = `\uE000${index}\uE001`;
    if (!isScalar(part)) {
      return inString ? mark : `"${mark}"`;
    }
    const text = String(part);
    const quotes = text.match(/\\.|"/gs)?.filter((found) => found === '"') ?? [];
    inString = quotes.length % 2 === 1 ? !inString : inString;
    return text;
  }).join('');
}

function restored(text: string, parts: readonly Json[]): Json {
  const pieces: Json[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    pieces.push(text.slice(end, match.index), parts[Number(match[1])] ?? match[0]);
    end = match.index + match[0].length;
  }
  return joined('', [...pieces, text.slice(end)]);
}
