import { contextKeyKind } from './context-keys';
import { globOf } from './glob';
import type { Glob } from './glob';
import { matchesAny, matchesNone, patternOf } from './pattern';
import type { Pattern, Strictness } from './pattern';
import { knownText } from '../cloudformation/text';

/** One condition of a statement: an operator, a condition key, and the values to compare with. */
export interface Condition {
  /** As the policy writes it. */
  readonly operator: string;
  /** In lower case: condition keys are not case-sensitive (IAM User Guide). */
  readonly key: string;
  /** The key as the policy writes it. */
  readonly keyLabel: string;
  /** `ForAnyValue` or `ForAllValues`. */
  readonly quantifier?: 'any' | 'all';
  readonly ifExists: boolean;
  readonly test: Test;
}

type Test =
  | { readonly kind: 'presence'; readonly expected: readonly boolean[]; readonly unknown: boolean }
  | { readonly kind: 'values'; readonly negated: boolean; readonly type: ComparableType; readonly patterns: readonly Pattern[] }
  /** Numbers, dates, IP addresses and binary values are not compared: no value of a request meets the condition. */
  | { readonly kind: 'uncompared'; readonly negated: boolean; readonly patterns: readonly Pattern[] }
  /** The template does not contain the condition, or AWS does not document what it means. */
  | { readonly kind: 'unknown' }
  /** An operator that does not exist. */
  | { readonly kind: 'never' };

type ComparableType = 'text' | 'arn' | 'boolean';

/** What a request contains for one condition key. */
export type ContextValue =
  | { readonly kind: 'absent' }
  | { readonly kind: 'single'; readonly value: string }
  | { readonly kind: 'multiple'; readonly values: readonly string[] };

export const UNKNOWN_CONDITION: Condition = { operator: '', key: '', keyLabel: 'an unknown condition', ifExists: false, test: { kind: 'unknown' } };

/** @param values texts, booleans, numbers or intrinsic functions, at least one */
export function readCondition(operator: string, key: string, values: readonly unknown[]): Condition {
  const [, forAll, forAny, name = '', ifExists] = /^(?:(forallvalues:)|(foranyvalue:))?([a-z]+?)(ifexists)?$/.exec(operator.toLowerCase()) ?? [];
  return {
    operator,
    key: key.toLowerCase(),
    keyLabel: key,
    quantifier: forAll ? 'all' : forAny ? 'any' : undefined,
    ifExists: ifExists !== undefined,
    test: name === 'null' && !forAll && !forAny && !ifExists ? readPresence(values) : readTest(name, key, values),
  };
}

/** What an operator of another type does with a boolean key is not documented: AWS calls it a type mismatch (IAM policy validation). */
function isOfOtherType(operatorName: string, key: string): boolean {
  return OPERATORS.has(operatorName) && OPERATORS.get(operatorName)?.type !== 'boolean' && contextKeyKind(key.toLowerCase()).type === 'boolean';
}

/** Why a condition is unknown although the template contains it. */
export function mismatchOf({ operator, keyLabel, key, test }: Condition): string | undefined {
  return test.kind === 'unknown' && key !== ''
    ? `it compares the boolean key ${keyLabel} with ${operator}: only Bool is documented for it` : undefined;
}

/** `Null: true` means that the key is absent. */
function readPresence(values: readonly unknown[]): Test {
  const texts = values.map((value) => knownText(value)?.toLowerCase());
  return {
    kind: 'presence',
    expected: [true, false].filter((isPresent) => texts.includes(String(!isPresent))),
    unknown: texts.includes(undefined),
  };
}

function readTest(operatorName: string, key: string, values: readonly unknown[]): Test {
  if (isOfOtherType(operatorName, key)) {
    return { kind: 'unknown' };
  }
  const operator = OPERATORS.get(operatorName);
  if (!operator) {
    return { kind: 'never' };
  }
  const { type, negated, toGlob } = operator;
  const patterns = values.map((value) => patternOf(value, toGlob));
  return type ? { kind: 'values', type, negated, patterns } : { kind: 'uncompared', negated, patterns };
}

/** The values that a condition compares its key with. */
export function patternsOf({ test }: Condition): readonly Pattern[] {
  return 'patterns' in test ? test.patterns : [];
}

/** Whether a request with this value for the condition's key meets the condition. */
export function isMet(condition: Condition, value: ContextValue, strictness: Strictness): boolean {
  const { test } = condition;
  switch (test.kind) {
    case 'never': return false;
    case 'unknown': return strictness === 'lenient';
    case 'presence': return (test.unknown && strictness === 'lenient') || isPresenceExpected(value, test.expected);
    default: return value.kind === 'absent' ? isMetByAbsentKey(condition, test.negated) : isMetByValues(condition, value, strictness);
  }
}

/**
 * Whether a request with this value may meet the condition, including cases that neither the template nor the AWS documentation decides. `isMet`
 * answers no for the latter, because undocumented behavior is not relied on in either direction.
 */
export function mayBeMet(condition: Condition, value: ContextValue): boolean {
  const { test } = condition;
  if (test.kind === 'never') {
    return true;
  }
  if (value.kind === 'absent' || test.kind === 'presence') {
    return isMet(condition, value, 'lenient');
  }
  return test.kind === 'uncompared' || patternsOf(condition).some(({ unclear }) => unclear !== undefined) || isMet(condition, value, 'lenient')
    || (test.kind === 'values' && value.kind === 'single' && !isComparable(test.type, value.value));
}

/** AWS does not document whether a list without values counts as present, so it meets no Null condition here. */
function isPresenceExpected(value: ContextValue, expected: readonly boolean[]): boolean {
  const isEmpty = value.kind === 'multiple' && value.values.length === 0;
  return !isEmpty && expected.includes(value.kind !== 'absent');
}

/** An absent key meets negated operators, IfExists and ForAllValues, but never ForAnyValue (IAM User Guide). */
function isMetByAbsentKey({ quantifier, ifExists }: Condition, negated: boolean): boolean {
  return quantifier ? quantifier === 'all' : negated || ifExists;
}

function isMetByValues({ quantifier, test }: Condition, value: Exclude<ContextValue, { kind: 'absent' }>, strictness: Strictness): boolean {
  const isMetBy = (text: string) => isMetByValue(test, text, strictness);
  if (value.kind === 'single') {
    return isMetBy(value.value);
  }
  // A multivalued key needs a quantifier (IAM User Guide).
  return quantifier === 'all' ? value.values.every(isMetBy) : quantifier === 'any' && value.values.some(isMetBy);
}

function isMetByValue(test: Test, value: string, strictness: Strictness): boolean {
  if (test.kind !== 'values' || !isComparable(test.type, value)) {
    return false;
  }
  return test.negated ? matchesNone(test.patterns, value, strictness, true) : matchesAny(test.patterns, value, strictness);
}

/** AWS does not document what ARN operators do with a value that is not an ARN, or Bool with one that is not a boolean. */
function isComparable(type: ComparableType, value: string): boolean {
  return type === 'text' || (type === 'arn' ? arnGlob(value) !== undefined : /^(true|false)$/i.test(value));
}

interface Operator {
  /** Undefined if its values are not compared. */
  readonly type?: ComparableType;
  readonly negated: boolean;
  readonly toGlob: (text: string) => Glob | undefined;
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...operators(['stringequals', 'stringnotequals'], exactGlob, 'text'),
  ...operators(['stringequalsignorecase', 'stringnotequalsignorecase'], ignoreCaseGlob, 'text'),
  ...operators(['stringlike', 'stringnotlike'], (text) => globOf(text, { wildcards: true }), 'text'),
  // The Equals and the Like operators for ARNs behave identically (IAM User Guide).
  ...operators(['arnequals', 'arnnotequals', 'arnlike', 'arnnotlike'], arnGlob, 'arn'),
  ...operators(['bool'], (text) => globOf(text, { wildcards: false, ignoreCase: true }), 'boolean'),
  ...operators([
    'numericequals', 'numericnotequals', 'numericlessthan', 'numericlessthanequals', 'numericgreaterthan', 'numericgreaterthanequals',
    'dateequals', 'datenotequals', 'datelessthan', 'datelessthanequals', 'dategreaterthan', 'dategreaterthanequals',
    'binaryequals', 'ipaddress', 'notipaddress',
  ], exactGlob),
]);

function operators(names: readonly string[], toGlob: Operator['toGlob'], type?: ComparableType): [string, Operator][] {
  return names.map((name) => [name, { type, negated: name.includes('not'), toGlob }]);
}

function exactGlob(text: string): Glob {
  return globOf(text, { wildcards: false });
}

/** AWS does not document how letters outside ASCII are compared without case. */
function ignoreCaseGlob(text: string): Glob | undefined {
  return /^[\x00-\x7F\uE000-\uF8FF]*$/.test(text) ? globOf(text, { wildcards: false, ignoreCase: true }) : undefined;
}

/** AWS does not document what an ARN operator does with a pattern that is not an ARN of six segments. */
function arnGlob(text: string): Glob | undefined {
  return /^arn:(?:[^:]*:){4}/.test(text) ? globOf(text, { wildcards: true, arn: true }) : undefined;
}
