import { Token } from 'aws-cdk-lib';
import type { aws_iam as iam } from 'aws-cdk-lib';

export type Conditions = Record<string, Record<string, unknown>>;

/** What a statement's conditions say of one context key. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly unknown[];
}

/**
 * The conditions of a statement, as they are now: freezing a statement does not freeze the objects it was given, and whoever keeps
 * one of those could change the statement after it was judged.
 */
export function conditionsOf(statement: iam.PolicyStatement): Conditions {
  return copyOf(statement.conditions) as Conditions;
}

export function eachCondition(conditions: Conditions): Condition[] {
  return Object.entries(conditions).flatMap(([operator, block]) =>
    Object.entries(block).map(([key, value]) => ({ operator, key, values: Array.isArray(value) ? value : [value] })));
}

/**
 * Whether a condition holds only for requests that carry one of these keys with a value that says who is meant.
 *
 * Neither a negation does that, nor `IfExists` or `ForAllValues` (both hold where the key is absent), nor a value such as `*` or
 * `arn:aws:redshift:*:*:*`.
 */
export function bindsTo(keys: ReadonlySet<string>, { operator, key, values }: Condition): boolean {
  return keys.has(key.toLowerCase()) && /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like))$/i.test(operator)
    && values.every((value) => saysWho(String(value)));
}

/** An ARN says it by its account, an organization's path by where it begins. */
function saysWho(value: string): boolean {
  const who = value.startsWith('arn:') ? value.split(':')[4] : value.split('/')[0];
  return who !== '' && !/[*?]/.test(who);
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(copyOf);
  }
  return value === null || typeof value !== 'object' || Token.isUnresolved(value)
    ? value
    : Object.fromEntries(Object.entries(value).map(([name, nested]) => [name, copyOf(nested)]));
}
