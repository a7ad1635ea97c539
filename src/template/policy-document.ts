import { each, unverifiable, value } from './branches';
import type { Branch, Branches } from './facts';
import type { PropertyReader } from './property-reader';
import type { Template } from './template';
import { hasTransform, isIntrinsic } from '../cloudformation/intrinsics';
import type { Json } from '../cloudformation/json';
import { isScalar } from '../cloudformation/json';
import { joinedParts, joinParts, parseJson } from '../cloudformation/text';

/** A policy document, given as an object or as its JSON text; references that cannot be resolved to text stay in it. */
export function policyAt(reader: PropertyReader, of: Json | undefined, template: Template, ...keys: readonly string[]): Branches<Json> {
  return each(reader.at(of, template, ...keys), (document) => [policyFrom(reader, document)]);
}

/** The same for a value that is evaluated already. */
export function policyFrom(reader: PropertyReader, document: Json): Branch<Json> {
  const isText = isScalar(document) || joinedParts(document) !== undefined;
  const policy = isText ? jsonFrom(document) : value(document);
  if (policy.kind !== 'value') {
    return policy;
  }
  return isIntrinsic(policy.value) || hasTransform(policy.value) ? unverifiable(reader.explain(policy.value)) : policy;
}

/** Each stands for a part of the text that CloudFormation evaluates. */
const MARK = /\uE200(\d+)\uE201/g;

/** Parses JSON text of which some parts may be references: each reference is in the result as the value that it was. */
export function jsonFrom(text: Json): Branch<Json> {
  const parts = joinedParts(text) ?? [text];
  const json = parseJson(marked(parts), (of) => restored(of, parts));
  return json === undefined ? unverifiable('it is not JSON') : value(json);
}

function marked(parts: readonly Json[]): string {
  let inString = false;
  return parts.map((part, index) => {
    const mark = `\uE200${index}\uE201`;
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
  return joinParts('', [...pieces, text.slice(end)]);
}
