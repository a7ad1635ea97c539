import { knownText } from '../cloudformation/text';
import { globOf } from './glob';
import type { Glob } from './glob';
import { matchesAny, matchesNone, patternOf, plainGlob } from './pattern';
import type { Pattern, Rigour } from './pattern';

/** One condition of a statement: an operator, a key, and the values that it is compared with. */
export interface Condition {
  /** In lower case: IAM does not care. */
  readonly key: string;
  /** As it is written. */
  readonly shownKey: string;
  readonly quantifier?: 'any' | 'all';
  readonly ifExists: boolean;
  readonly test: Test;
}

type Test =
  | { readonly kind: 'presence'; readonly present: readonly boolean[]; readonly unknown: boolean }
  | { readonly kind: 'values'; readonly negated: boolean; readonly family: 'text' | 'arn' | 'boolean'; readonly patterns: readonly Pattern[] }
  /** Numbers, dates, addresses: no value is taken to be matched. */
  | { readonly kind: 'opaque'; readonly negated: boolean; readonly patterns: readonly Pattern[] }
  /** The template does not tell the condition. */
  | { readonly kind: 'unknown' }
  /** An operator that does not exist. */
  | { readonly kind: 'never' };

/** What a request says about one key. */
export type Reading = { readonly kind: 'absent' } | { readonly kind: 'one'; readonly value: string }
  | { readonly kind: 'many'; readonly values: readonly string[] };

interface Operator {
  readonly family: 'text' | 'arn' | 'boolean' | 'opaque';
  readonly negated: boolean;
  readonly toGlob: (text: string) => Glob | undefined;
}

export const UNKNOWN_CONDITION: Condition = { key: '', shownKey: 'an unknown condition', ifExists: false, test: { kind: 'unknown' } };

const EXACT = plainGlob({ wildcards: false });
const LIKE = plainGlob({ wildcards: true });

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...pair('stringequals', 'stringnotequals', 'text', EXACT),
  ...pair('stringequalsignorecase', 'stringnotequalsignorecase', 'text', caseless),
  ...pair('stringlike', 'stringnotlike', 'text', LIKE),
  // The Equals and the Like operators for ARNs behave alike (IAM User Guide).
  ...pair('arnequals', 'arnnotequals', 'arn', arnGlob),
  ...pair('arnlike', 'arnnotlike', 'arn', arnGlob),
  ...pair('bool', undefined, 'boolean', booleanGlob),
  ...pair('numericequals', 'numericnotequals', 'opaque', EXACT),
  ...['numericlessthan', 'numericlessthanequals', 'numericgreaterthan', 'numericgreaterthanequals', 'datelessthan', 'datelessthanequals',
    'dategreaterthan', 'dategreaterthanequals', 'binaryequals'].flatMap((name) => pair(name, undefined, 'opaque', EXACT)),
  ...pair('dateequals', 'datenotequals', 'opaque', EXACT),
  ...pair('ipaddress', 'notipaddress', 'opaque', EXACT),
]);

/** Reads one condition; its values are texts, booleans, numbers or intrinsics, and at least one. */
export function readCondition(operator: string, key: string, values: readonly unknown[]): Condition {
  const [, quantifierName, base, suffix] = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/.exec(operator.toLowerCase()) ?? [];
  const quantifier = quantifierName && (quantifierName === 'forallvalues' ? 'all' : 'any');
  const common = { key: key.toLowerCase(), shownKey: key, ifExists: suffix !== undefined, ...(quantifier ? { quantifier: quantifier as 'any' | 'all' } : {}) };
  return { ...common, test: base === 'null' && !quantifier && !suffix ? readPresence(values) : readTest(base, values) };
}

function readPresence(values: readonly unknown[]): Test {
  const texts = values.map((value) => knownText(value)?.toLowerCase());
  // `Null: true` means that the key is absent.
  return { kind: 'presence', present: ['true', 'false'].flatMap((text) => texts.includes(text) ? [text === 'false'] : []), unknown: texts.includes(undefined) };
}

function readTest(name: string | undefined, values: readonly unknown[]): Test {
  const operator = OPERATORS.get(name ?? '');
  if (!operator) {
    return { kind: 'never' };
  }
  const { family, negated, toGlob } = operator;
  const patterns = values.map((value) => patternOf(value, toGlob));
  return family === 'opaque' ? { kind: 'opaque', negated, patterns } : { kind: 'values', family, negated, patterns };
}

/** The values that a condition compares its key with. */
export function valuesOf({ test }: Condition): readonly Pattern[] {
  return test.kind === 'values' || test.kind === 'opaque' ? test.patterns : [];
}

/** Whether a Deny may count on the condition being met by a request that says this about its key. */
export function holds(condition: Condition, reading: Reading, rigour: Rigour): boolean {
  const { test } = condition;
  switch (test.kind) {
    case 'never': return false;
    case 'unknown': return rigour === 'lenient';
    case 'presence': return (test.unknown && rigour === 'lenient') || isPresent(reading, test.present);
    default: return reading.kind === 'absent' ? holdsForAbsent(condition, test.negated) : holdsForValues(condition, reading, rigour);
  }
}

/** Whether a list without elements counts as present is not documented: no Null condition is met by one. */
function isPresent(reading: Reading, expected: readonly boolean[]): boolean {
  const isEmpty = reading.kind === 'many' && reading.values.length === 0;
  return !isEmpty && expected.includes(reading.kind !== 'absent');
}

/** Negated operators and IfExists are met when the key is absent, ForAllValues too, ForAnyValue never (IAM User Guide). */
function holdsForAbsent(condition: Condition, negated: boolean): boolean {
  return condition.quantifier ? condition.quantifier === 'all' : negated || condition.ifExists;
}

function holdsForValues(condition: Condition, reading: Exclude<Reading, { kind: 'absent' }>, rigour: Rigour): boolean {
  if (reading.kind === 'one') {
    return holdsForValue(condition.test, reading.value, rigour);
  }
  switch (condition.quantifier) {
    case 'all': return reading.values.every((value) => holdsForValue(condition.test, value, rigour));
    case 'any': return reading.values.some((value) => holdsForValue(condition.test, value, rigour));
    // A key with several values needs a quantifier; without one, nothing is matched.
    default: return false;
  }
}

function holdsForValue(test: Test, value: string, rigour: Rigour): boolean {
  if (test.kind !== 'values' || !isComparable(test.family, value)) {
    return false;
  }
  return test.negated ? matchesNone(test.patterns, value, rigour, true) : matchesAny(test.patterns, value, rigour);
}

/** ARN operators say nothing about a value that is no ARN, nor Bool about one that is no boolean. */
function isComparable(family: 'text' | 'arn' | 'boolean', value: string): boolean {
  return family === 'text' || (family === 'arn' ? arnGlob(value) !== undefined : /^(true|false)$/i.test(value));
}

function pair(positive: string, negative: string | undefined, family: Operator['family'], toGlob: Operator['toGlob']): [string, Operator][] {
  return [
    [positive, { family, negated: false, toGlob }],
    ...(negative ? [[negative, { family, negated: true, toGlob }] satisfies [string, Operator]] : []),
  ];
}

/** How letters beyond ASCII are compared without case is not documented. */
function caseless(text: string): Glob | undefined {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7F\uE000-\uF8FF]*$/.test(text) ? globOf(text, { wildcards: false, ignoreCase: true }) : undefined;
}

/** What an ARN operator makes of anything but an ARN of six segments is not documented. */
function arnGlob(text: string): Glob | undefined {
  return /^arn:(?:[^:]*:){4}/.test(text) ? globOf(text, { wildcards: true, arn: true }) : undefined;
}

function booleanGlob(text: string): Glob | undefined {
  return globOf(text, { wildcards: false, ignoreCase: true });
}
