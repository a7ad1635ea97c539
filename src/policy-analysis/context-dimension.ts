import { isMet, patternsOf } from './condition';
import type { Condition, ContextValue } from './condition';
import { contextKeyKind, PRINCIPAL_ARN, PRINCIPAL_IS_AWS_SERVICE } from './context-keys';
import { conditionsOn } from './document';
import type { Statement } from './document';
import { globOf, matches } from './glob';
import { globsOf, subsetsOf } from './pattern';
import type { Pattern, Strictness } from './pattern';
import { statementSet } from './search';
import type { Dimension } from './search';
import type { ExemptCallers } from './service-linked-roles';
import { ANY_ARN, ANY_TEXT, isIn, witnesses } from './witnesses';
import type { TextSet } from './witnesses';
import { display } from '../cloudformation/text';

/** The number of lists doubles with each value. */
const MAX_VALUES_IN_LISTS = 8;

/**
 * The values that requests may have for a condition key of the statements.
 *
 * @param exempt the callers that the policy does not have to deny
 * @returns undefined if there are too many cases
 */
export function contextDimension(
  key: string, statements: readonly Statement[], exempt: ExemptCallers, strictness: Strictness,
): Dimension | undefined {
  const conditions = statements.flatMap((statement) => conditionsOn(statement, key));
  const patterns = conditions.flatMap(patternsOf);
  const values = contextValues(key, conditions, exempt);
  return values && {
    name: conditions[0].keyLabel,
    cases: values.filter((value) => !isExempt(key, value, exempt)).map((value) => ({
      label: contextLabel(value, patterns),
      matched: statementSet(statements, (statement) => conditionsOn(statement, key).every((condition) => isMet(condition, value, strictness))),
    })),
  };
}

/** A request with `aws:PrincipalIsAWSService` is made by an AWS service itself (IAM User Guide). */
function isExempt(key: string, value: ContextValue, { roles, services }: ExemptCallers): boolean {
  return value.kind === 'single' && (key === PRINCIPAL_ARN
    ? roles.has(value.value)
    : services && key === PRINCIPAL_IS_AWS_SERVICE && value.value.toLowerCase() === 'true');
}

/** One value, or list of values, for each set of them that the conditions distinguish. */
function contextValues(key: string, conditions: readonly Condition[], exempt: ExemptCallers): readonly ContextValue[] | undefined {
  const texts = possibleTexts(key, conditions.flatMap(patternsOf), exempt);
  const { cardinality } = contextKeyKind(key);
  const lists = texts && cardinality !== 'single' ? listsOf(texts, conditions) : [];
  return texts && lists && [
    { kind: 'absent' },
    ...(cardinality === 'multiple' ? [] : texts).map((value): ContextValue => ({ kind: 'single', value })),
    ...lists.map((values): ContextValue => ({ kind: 'multiple', values })),
  ];
}

function possibleTexts(key: string, patterns: readonly Pattern[], exempt: ExemptCallers): readonly string[] | undefined {
  const named = patterns.flatMap(({ text }) => text ?? []);
  const set = textSetOf(key, named);
  if (set === undefined) {
    return [...new Set(['true', 'false', ...named])];
  }
  // Each exempt role gets its own witness.
  const roles = key === PRINCIPAL_ARN ? [...exempt.roles].map((arn) => globOf(arn, { wildcards: false })) : [];
  return witnesses([...globsOf(patterns), ...roles], set);
}

/**
 * The texts that the key can have; undefined if it is a boolean.
 *
 * A policy may compare an ARN or a boolean key with any text. No request has such a value, but the analysis does not rely on that.
 */
function textSetOf(key: string, named: readonly string[]): TextSet | undefined {
  const { type } = contextKeyKind(key);
  if (type === 'boolean') {
    return named.every((text) => /^(true|false)$/i.test(text)) ? undefined : ANY_TEXT;
  }
  return type === 'arn' && named.every((text) => isIn(ANY_ARN, text)) ? ANY_ARN : ANY_TEXT;
}

/** The empty list, and all others that ForAllValues or ForAnyValue may distinguish. */
function listsOf(texts: readonly string[], conditions: readonly Condition[]): readonly (readonly string[])[] | undefined {
  if (!conditions.some((condition) => condition.quantifier)) {
    // Without a quantifier, no list meets a condition, so the values make no difference.
    return [[]];
  }
  return texts.length > MAX_VALUES_IN_LISTS ? undefined : subsetsOf(texts);
}

function contextLabel(value: ContextValue, patterns: readonly Pattern[]): string {
  switch (value.kind) {
    case 'absent': return 'absent';
    case 'single': return textLabel(value.value, patterns);
    case 'multiple': return `a list (${value.values.map((text) => textLabel(text, patterns)).join(', ')})`;
  }
}

function textLabel(value: string, patterns: readonly Pattern[]): string {
  if (patterns.some(({ text }) => text === value)) {
    return `"${display(value)}"`;
  }
  const similar = patterns.find(({ glob }) => glob && matches(glob, 'must', value));
  return similar ? `like "${similar.label}"` : 'a value that the policy does not name';
}
