// eslint-disable-next-line import/no-extraneous-dependencies -- tools/bundle writes it into the package, so users do not install it
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Scalar, YAMLMap } from 'yaml';
import type { Json } from '../json';
import { hasPlaceholder, literal } from '../text';

/** CloudFormation accepts templates up to 1 MB (quotas); a longer text takes too long to parse. */
const MAX_LENGTH = 5_000_000;

/** The limit for characters and nodes after aliases are replaced: a few lines of nested aliases can expand to gigabytes. */
const MAX_EXPANDED = 10_000_000;

/** The value of a YAML template; undefined where the text is not YAML that CloudFormation accepts. */
export function parseYaml(text: string): Json | undefined {
  if (text.length > MAX_LENGTH || isTooDeep(text)) {
    return undefined;
  }
  try {
    const { contents, errors } = parseYamlNodes(text);
    return errors.length > 0 ? undefined : new Converter(text).convert(contents).value;
  } catch {
    return undefined;
  }
}

/** The time of the parser is quadratic in the depth of brackets, and of lists on one line. The evaluator accepts 200 levels. */
const MAX_NESTING = 1000;

/** Whether a text has so many open brackets that it takes too long to parse. Brackets in scalars count too: those that are closed change nothing. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_NESTING) {
      return true;
    }
  }
  return new RegExp(`(- ){${MAX_NESTING}}`).test(text);
}

/** The nodes of a YAML text, with their positions and the errors of syntax. */
export function parseYamlNodes(text: string): Document.Parsed {
  // The schema leaves all scalars as text, and `Converter` resolves them. The parser compares each new key with all others, `Converter` does not.
  return parseDocument(text, { schema: 'failsafe', version: '1.1', uniqueKeys: false, logLevel: 'error' });
}

interface Converted {
  readonly value: Json;
  /** Characters and nodes, with aliases replaced. */
  readonly size: number;
}

/** Converts nodes as CloudFormation does: YAML 1.1 without merge keys, with short forms of intrinsic functions (user guide: template formats). */
class Converter {
  /** Undefined while the node is converted, in which an alias of it would be endless. */
  private readonly anchors = new Map<string, Converted | undefined>();

  constructor(private readonly text: string) {}

  public convert(node: Node | null): Converted {
    if (node === null) {
      return { value: null, size: 1 };
    }
    if (isAlias(node)) {
      return this.anchors.get(node.source) ?? fail();
    }
    const anchor = (node as Scalar).anchor;
    if (anchor !== undefined) {
      this.anchors.set(anchor, undefined);
    }
    const { value, size } = this.untagged(node);
    if (size > MAX_EXPANDED) {
      fail();
    }
    const converted = { value: withTag(node.tag, value), size };
    if (anchor !== undefined) {
      this.anchors.set(anchor, converted);
    }
    return converted;
  }

  private untagged(node: Node): Converted {
    if (isScalar(node)) {
      const value = node.tag === undefined && node.type === 'PLAIN' ? plainScalar(String(node.value)) : this.scalar(node);
      return { value, size: 1 + String(value).length };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.convert(item as Node | null));
      return { value: items.map(({ value }) => value), size: items.reduce((sum, { size }) => sum + size, 1) };
    }
    return isMap(node) ? this.map(node) : fail();
  }

  private map({ items }: YAMLMap): Converted {
    const entries = new Map<string, Json>();
    let total = 1;
    for (const pair of items) {
      const key = this.key(pair.key as Node | null);
      if (entries.has(key)) {
        fail();
      }
      const { value, size } = this.convert(pair.value as Node | null);
      entries.set(key, value);
      total += key.length + size;
    }
    return { value: Object.fromEntries(entries), size: total };
  }

  /** CloudFormation's keys are text, whatever type YAML gives them. */
  private key(node: Node | null): string {
    if (isAlias(node)) {
      const { value } = this.convert(node);
      return typeof value === 'string' ? value : fail();
    }
    // CloudFormation does not support merge keys (user guide: template formats).
    return isScalar(node) && node.tag === undefined && !(node.type === 'PLAIN' && node.value === '<<') ? String(this.anchored(node)) : fail();
  }

  private anchored(node: Scalar): Json {
    const value = this.scalar(node);
    if (node.anchor !== undefined) {
      this.anchors.set(node.anchor, { value, size: 1 + String(value).length });
    }
    return value;
  }

  /** The text of a scalar. A private use character that is escaped in the text is a literal one. */
  private scalar({ value, range }: Scalar): Json {
    const isEscaped = typeof value === 'string' && hasPlaceholder(value) && range !== undefined && range !== null
      && /\\[uU]/.test(this.text.slice(range[0], range[1]));
    return isEscaped ? literal(value) : value as Json;
  }
}

const TRUE = /^(yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NULL = /^(~|null|Null|NULL|)$/;
const INTEGER = /^[-+]?(0|[1-9][0-9_]*)$/;
const OTHER_BASE = /^([-+]?)0(b[01_]+|x[0-9a-fA-F_]+|[0-7_]+)$/;
const FLOAT = /^[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9_]+)([eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;

/** A plain scalar by the types of YAML 1.1. Dates stay text, since CloudFormation has no timestamps; so do times, which are numbers in YAML 1.1. */
function plainScalar(text: string): Json {
  if (TRUE.test(text) || FALSE.test(text)) {
    return TRUE.test(text);
  }
  if (NULL.test(text)) {
    return null;
  }
  const [, sign, digits] = OTHER_BASE.exec(text) ?? [];
  const number = digits === undefined
    ? INTEGER.test(text) || FLOAT.test(text) ? Number(text.replace(/_/g, '')) : NaN
    : Number(`${/^[bx]/.test(digits) ? '0' : '0o'}${digits.replace(/_/g, '')}`) * (sign === '-' ? -1 : 1);
  // A number with more digits than JavaScript has would become another one.
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : text;
}

const STANDARD_TAGS = new Set(['!', ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`)]);

/** `!GetAtt` is the short form of `Fn::GetAtt`, and so on; `!Ref` and `!Condition` have no prefix. */
function withTag(tag: string | undefined, value: Json): Json {
  if (tag === undefined || STANDARD_TAGS.has(tag)) {
    return value;
  }
  const [, name] = /^!([A-Za-z0-9]+)$/.exec(tag) ?? fail();
  return { [name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`]: value };
}

function fail(): never {
  throw new SyntaxError('not a YAML template');
}
