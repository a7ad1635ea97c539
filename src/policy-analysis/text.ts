/**
 * Texts of a template, in which what only the deployment knows stands as one character of its own.
 *
 * `arn:${AWS::Partition}:iam::${AWS::AccountId}:root`, however it was put together (`Fn::Join`, `Fn::Sub`), becomes one string that can be
 * compared with others; the characters are of Unicode's private use area, so that no literal text can hold them.
 */
const ATOMS: ReadonlyMap<string, string> = new Map([
  ['AWS::AccountId', '\uE000'],
  ['AWS::Partition', '\uE001'],
  ['AWS::Region', '\uE002'],
  ['AWS::URLSuffix', '\uE003'],
  ['AWS::StackName', '\uE004'],
  ['the table\'s name', '\uE005'],
  ['the stream\'s label', '\uE006'],
]);

const NAMES = new Map([...ATOMS].map(([name, atom]) => [atom, name]));
const PRIVATE_USE = /[\uE000-\uF8FF]/;
const DEEPEST = 20;

export const ACCOUNT = '\uE000';
export const PARTITION = '\uE001';
export const REGION = '\uE002';
export const TABLE_NAME = '\uE005';
export const STREAM_LABEL = '\uE006';

/** Stands for some text that is none of those which are written down anywhere: only a wildcard matches it. */
export const OTHER = '\uE0FF';

/** A character that stands for a text which is not known: an account id, a Region, ... No such text has a colon in it. */
export function isAtom(character: string): boolean {
  return character >= '\uE000' && character <= '\uE006';
}

export function hasAtom(text: string): boolean {
  return PRIVATE_USE.test(text);
}

/** The text as people write it, with `${AWS::AccountId}` and the like. */
export function show(text: string): string {
  return text.replace(/[\uE000-\uE006]/g, (atom) => `\${${NAMES.get(atom)}}`);
}

/** The reverse: what callers know is given to us as people write it. */
export function fromShown(text: string): string {
  return text.replace(/\$\{([^}]*)\}/g, (placeholder, name: string) => ATOMS.get(name) ?? placeholder);
}

/** A value as it can stand in a message. */
export function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 100 ? `${text.slice(0, 100)}...` : text;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name and argument of an intrinsic function: an object with one key, which is `Ref` or starts with `Fn::`. */
export function intrinsic(value: unknown): readonly [name: string, argument: unknown] | undefined {
  const entries = isObject(value) ? Object.entries(value) : [];
  return entries.length === 1 && (entries[0][0] === 'Ref' || entries[0][0].startsWith('Fn::')) ? entries[0] : undefined;
}

/** CloudFormation removes whatever refers to `AWS::NoValue`. */
export function isNoValue(value: unknown): boolean {
  return isObject(value) && value.Ref === 'AWS::NoValue';
}

/** The text that a leaf of a template stands for; undefined if the template does not tell. */
export function fold(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') {
    return hasAtom(value) ? undefined : value;
  }
  if (typeof value === 'boolean' || typeof value === 'number') {
    return String(value);
  }
  const [name, argument] = intrinsic(value) ?? [];
  if (depth > DEEPEST) {
    return undefined;
  }
  switch (name) {
    case 'Ref': return typeof argument === 'string' ? ATOMS.get(argument) : undefined;
    case 'Fn::Join': return foldJoin(argument, depth);
    case 'Fn::Sub': return foldSub(argument, depth);
    default: return undefined;
  }
}

function foldJoin(argument: unknown, depth: number): string | undefined {
  const [delimiter, parts] = Array.isArray(argument) ? argument : [];
  if (typeof delimiter !== 'string' || !Array.isArray(parts)) {
    return undefined;
  }
  const texts = parts.map((part) => fold(part, depth + 1));
  return texts.every((text) => text !== undefined) ? texts.join(delimiter) : undefined;
}

function foldSub(argument: unknown, depth: number): string | undefined {
  const [template, variables] = Array.isArray(argument) ? argument : [argument, {}];
  if (typeof template !== 'string' || hasAtom(template) || !isObject(variables)) {
    return undefined;
  }
  let known = true;
  const text = template.replace(/\$\{([^}]*)\}/g, (_, name: string) => {
    if (name.startsWith('!')) {
      return `\${${name.slice(1)}}`;
    }
    const value = Object.hasOwn(variables, name) ? fold(variables[name], depth + 1) : ATOMS.get(name);
    known &&= value !== undefined;
    return value ?? '';
  });
  return known ? text : undefined;
}
