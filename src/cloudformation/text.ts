import { asIntrinsic, contains, isIntrinsic, isNoValue } from './intrinsics';
import type { Json } from './json';
import { at, isList, isObject, isScalar } from './json';

/**
 * Text of a template, in which each part that is known only at deployment is one character.
 *
 * `arn:${AWS::Partition}:iam::${AWS::AccountId}:root`, however a template composes it (`Fn::Join`, `Fn::Sub`), becomes one string that can be
 * split, matched and compared. The characters are from Unicode's private use area. `literal` replaces those that a template itself contains, so
 * that its text is never read as a placeholder.
 */
const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ['AWS::AccountId', '\uE000'],
  ['AWS::Partition', '\uE001'],
  ['AWS::Region', '\uE002'],
  ['AWS::URLSuffix', '\uE003'],
  ['AWS::StackName', '\uE004'],
  ['the table\'s name', '\uE005'],
  ['the stream\'s label', '\uE006'],
]);
const NAMES = new Map([...PLACEHOLDERS].map(([name, placeholder]) => [placeholder, name]));
const PRIVATE_USE = /[\uE000-\uF8FF]/;

export const ACCOUNT = '\uE000';
export const PARTITION = '\uE001';
export const REGION = '\uE002';
export const TABLE_NAME = '\uE005';
export const STREAM_LABEL = '\uE006';

/** Stands for a text that differs from every text that is written down: only a wildcard matches it. */
export const UNNAMED = '\uE0FF';

/** Stands for a private use character of the template itself, whose meaning is unknown. */
const UNREADABLE = '\uF8FF';

/** The placeholder of a pseudo parameter; undefined for one that is not plain text without colons, such as `AWS::StackId`. */
export function placeholderOf(pseudoParameter: string): string | undefined {
  return pseudoParameter.startsWith('AWS::') ? PLACEHOLDERS.get(pseudoParameter) : undefined;
}

/** The pseudo parameter that a text stands for; undefined for any other text. */
export function pseudoParameterOf(text: string): string | undefined {
  const name = NAMES.get(text);
  return name?.startsWith('AWS::') ? name : undefined;
}

/** A text as the template contains it. */
export function literal(text: string): string {
  return PRIVATE_USE.test(text) ? text.replace(/[\uE000-\uF8FF]/g, UNREADABLE) : text;
}

/** The value of JSON text; undefined for other text. A character that is escaped in the text is a literal one. */
export function parseJson(text: string, reviver?: (value: string) => Json): Json | undefined {
  const escaped = text.replace(/\\\\|\\u(?:[eE][0-9a-fA-F]{3}|[fF][0-8][0-9a-fA-F]{2})/g, (found) => (found === '\\\\' ? found : '\\uF8FF'));
  try {
    return JSON.parse(escaped, (_, value: Json) => (typeof value === 'string' && reviver !== undefined ? reviver(value) : value)) as Json;
  } catch {
    return undefined;
  }
}

/** Whether a character stands for an unknown text: an account id, a Region, ... None of them contains a colon. */
export function isPlaceholder(character: string): boolean {
  return character >= '\uE000' && character <= '\uE006';
}

/** Whether a text contains a placeholder, `UNNAMED`, or a character that cannot be read. */
export function hasPlaceholder(text: string): boolean {
  return PRIVATE_USE.test(text);
}

/** Whether CloudFormation looks up a text, or a part of it, in SSM or Secrets Manager (dynamic references). */
export function hasDynamicReference(text: string): boolean {
  return text.includes('{{resolve:');
}

/** Whether a text is known before the deployment. */
export function isKnown(text: string): boolean {
  return !hasPlaceholder(text) && !hasDynamicReference(text);
}

/** Whether a value, or a part of its text, is known only at deployment. */
export function isUnresolved(value: unknown): boolean {
  return isIntrinsic(value) || (typeof value === 'string' && !isKnown(value));
}

/** Whether evaluation returns the value unchanged: it has no intrinsic function, and no character that the reader gives a meaning. */
export function isLiteral(value: Json): boolean {
  return !contains(value, isIntrinsic, hasPlaceholder);
}

/** The text as people write it, with `${AWS::AccountId}` and so on. */
export function display(text: string): string {
  return PRIVATE_USE.test(text)
    ? text.replace(/[\uE000-\uE006]/g, (placeholder) => `\${${NAMES.get(placeholder)}}`).replaceAll(UNREADABLE, '\uFFFD') : text;
}

/** The pieces of a text, with each placeholder as a separate piece. */
export function splitAtPlaceholders(text: string): readonly string[] {
  return text.split(/([\uE000-\uE006])/).filter((piece) => piece !== '');
}

/** A value for a message, shortened if it is long. */
export function abbreviate(value: unknown, length = 100): string {
  const text = display(typeof value === 'string' ? value : JSON.stringify(value) ?? 'nothing');
  return text.length > length ? `${text.slice(0, length)}...` : text;
}

/** The text of an evaluated scalar; undefined where the template does not contain it, or not all of it. */
export function knownText(value: unknown): string | undefined {
  const text = isScalar(value) ? String(value) : UNREADABLE;
  return text.includes(UNREADABLE) || hasDynamicReference(text) ? undefined : text;
}

/** `Fn::Sub` as the parts of an `Fn::Join`: text, and references for CloudFormation to evaluate. */
export function subParts(text: string, variables: (name: string) => Json | undefined): readonly Json[] {
  const parts: Json[] = [];
  let end = 0;
  for (const match of text.matchAll(/\$\{(!?)([^}]*)\}/g)) {
    const name = match[2].trim();
    parts.push(text.slice(end, match.index), match[1] === '!' ? `\${${match[2]}}` : variables(name) ?? reference(name));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

function reference(name: string): Json {
  return name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name };
}

/** Joined parts as one value: text where all of them are known, else an `Fn::Join` without delimiter whose adjacent texts are merged. */
export function joinParts(delimiter: string, items: readonly Json[]): Json {
  const separated = items.flatMap((item, index) => (index === 0 ? [item] : [delimiter, item]));
  const parts: Json[] = [];
  for (const part of separated.flatMap((item) => joinedParts(item) ?? [item])) {
    const last = parts[parts.length - 1];
    if (!isScalar(part)) {
      parts.push(part);
    } else if (typeof last === 'string') {
      parts[parts.length - 1] = last + String(part);
    } else {
      parts.push(String(part));
    }
  }
  const known = parts.filter((part) => part !== '');
  return known.length > 1 ? { 'Fn::Join': ['', known] } : known[0] ?? '';
}

/** The parts of a value that `joinParts` returned; undefined for any other value. */
export function joinedParts(value: Json): readonly Json[] | undefined {
  const intrinsic = asIntrinsic(value);
  const [delimiter, items] = intrinsic?.name === 'Fn::Join' && isList(intrinsic.argument) ? intrinsic.argument : [];
  return delimiter === '' && isList(items) ? items : undefined;
}

/** The parts of a composed text; any other value is its only part. */
export function partsOf(value: Json): readonly Json[] {
  return joinedParts(value) ?? [value];
}

/** `Fn::ToJsonString` as one value, as `joinParts` returns it. */
export function jsonText(of: Json): Json {
  const references: Json[] = [];
  const text = JSON.stringify(of, (_, nested: Json) => (isIntrinsic(nested) ? `\uE200${references.push(nested) - 1}\uE201` : nested));
  const parts = text.split(/\uE200(\d+)\uE201/).map((part, index) => (index % 2 === 0 ? part : references[Number(part)]));
  return joinParts('', parts);
}

/** `Fn::Select`, where index and list are known. */
export function selectItem(index: Json, list: Json): Json | undefined {
  return isList(list) && isScalar(index) && /^\d+$/.test(String(index)) ? list[Number(index)] : undefined;
}

/** A rendered value with its texts composed, for a value that is read without its template: references stay as they are. */
export function composeText(value: unknown): Json {
  if (typeof value === 'string') {
    return literal(value);
  }
  if (isList(value)) {
    return value.filter((item) => !isNoValue(item)).map(composeText);
  }
  if (!isObject(value)) {
    return value as Json;
  }
  const { name, argument } = asIntrinsic(value) ?? {};
  const [first, second] = isList(argument) ? argument : [argument];
  if (name === 'Ref' && typeof argument === 'string') {
    return placeholderOf(argument) ?? value;
  }
  if (name === 'Fn::Join' && typeof first === 'string' && isList(second)) {
    return joinParts(literal(first), composeText(second) as readonly Json[]);
  }
  if (name === 'Fn::Sub' && typeof first === 'string') {
    return joinParts('', subParts(first, (key) => at(second, key)).map(composeText));
  }
  const entries = Object.entries(value).filter(([, item]) => !isNoValue(item));
  return Object.fromEntries(entries.map(([key, item]): [string, Json] => [key, composeText(item)]));
}
