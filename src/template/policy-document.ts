import { eachValue, unverifiable, value } from './branches';
import type { Branches } from './facts';
import type { PropertyReader } from './property-reader';
import { hasMacro, isIntrinsic } from '../cloudformation/intrinsics';
import { isScalar } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { joinedParts, joinParts, parseJson } from '../cloudformation/text';

/** Evaluated policy documents, each an object or its JSON text. References that cannot be resolved to text stay in the document. */
export function asPolicy(reader: PropertyReader, documents: Branches<Json>): Branches<Json> {
  return eachValue(documents, (document) => {
    const isText = isScalar(document) || joinedParts(document) !== undefined;
    return eachValue(isText ? jsonFrom(document) : value(document), (policy) =>
      (isIntrinsic(policy) || hasMacro(policy) ? unverifiable(reader.explain(policy)) : value(policy)));
  });
}

/** Parses JSON text of which some parts may be references: each reference becomes the value, or a part of the text value, at its place. */
export function jsonFrom(text: Json): Branches<Json> {
  const parts = joinedParts(text) ?? [text];
  const json = parseJson(withMarks(parts), (of) => withoutMarks(of, parts));
  return json === undefined ? unverifiable('it is not JSON') : value(json);
}

/** Replaces the reference with this index while the text is parsed. */
const MARK = /\uE200(\d+)\uE201/g;

function withMarks(parts: readonly Json[]): string {
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

/** Replaces the marks in a text by the parts that they stand for. */
export function withoutMarks(text: string, parts: readonly Json[]): Json {
  const pieces: Json[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    pieces.push(text.slice(end, match.index), parts[Number(match[1])] ?? match[0]);
    end = match.index + match[0].length;
  }
  return joinParts('', [...pieces, text.slice(end)]);
}
