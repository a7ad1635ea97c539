import { readFileSync } from 'fs';
import { valuesOf } from './branches';
import { jsonFrom, withoutMarks } from './policy-document';
import { DEPLOYER_VALUE } from './template';
import { asIntrinsic, contains, isIntrinsic } from '../cloudformation/intrinsics';
import { at, entriesOf, isList, isObject, isScalar } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { abbreviate, display, hasPlaceholder, isPlaceholder, joinedParts, literal, splitAtPlaceholders } from '../cloudformation/text';

/** The template in a file, as JSON or YAML; undefined where it cannot be read. */
export function templateInFile(file: string): Json | undefined {
  try {
    return templateIn(literal(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * An inline template, as an object or as text into which the parent stack may write values. Undefined where it cannot be read: it is neither JSON nor
 * YAML, or the parent stack writes the name of a property or the type of a resource.
 */
export function templateIn(body: Json): Json | undefined {
  if (isTemplate(body)) {
    return body;
  }
  const parts = (joinedParts(body) ?? [body]).flatMap(withParentValues);
  const [json] = valuesOf(jsonFrom({ 'Fn::Join': ['', parts] }));
  const document = json ?? yamlFrom(parts);
  const isWrittenByParent = parts.some((part) => !isScalar(part));
  return !isTemplate(document) || (isWrittenByParent && (hasUnknownKey(document) || hasUnknownType(document))) ? undefined : document;
}

function isTemplate(body: Json | undefined): body is Json {
  return isObject(body) && !isIntrinsic(body);
}

/** Marks the values of the parent stack, since the same placeholder or reference means something else in the nested template. */
function withParentValues(part: Json): readonly Json[] {
  return isScalar(part)
    ? splitAtPlaceholders(String(part)).map((piece) => (isPlaceholder(piece) ? { [DEPLOYER_VALUE]: display(piece) } : piece))
    : [{ [DEPLOYER_VALUE]: abbreviate(part, 200) }];
}

function yamlFrom(parts: readonly Json[]): Json | undefined {
  // Required here, so that only apps with templates in YAML load the parser.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { parseYaml } = require('../cloudformation/yaml/yaml') as typeof import('../cloudformation/yaml/yaml');
  const document = parseYaml(parts.map((part, index) => (isScalar(part) ? String(part) : `\uE200${index}\uE201`)).join(''));
  return document === undefined ? undefined : unmarked(document, parts);
}

/** Replaces marks in all texts of a value by the parts of the text that they stand for. */
function unmarked(of: Json, parts: readonly Json[]): Json {
  if (typeof of === 'string') {
    return hasPlaceholder(of) ? withoutMarks(of, parts) : of;
  }
  if (isList(of)) {
    return of.map((item) => unmarked(item, parts));
  }
  return isObject(of) ? Object.fromEntries(entriesOf(of).map(([key, item]) => [key, unmarked(item, parts)])) : of;
}

/** Whether the parent stack writes a part of a key: marks of values stay in keys. */
function hasUnknownKey(document: Json): boolean {
  return contains(document, (object) => Object.keys(object).some((key) => key.includes('\uE200')));
}

/** A resource whose type the parent stack writes may be a table. */
function hasUnknownType(document: Json): boolean {
  const resources = at(document, 'Resources') ?? {};
  const isWritten = (of: Json) => asIntrinsic(of)?.name === DEPLOYER_VALUE;
  return isWritten(resources) || entriesOf(resources).some(([, entry]) => isWritten(entry) || isIntrinsic(at(entry, 'Type')));
}
