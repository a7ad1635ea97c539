import { aws_iam as iam, Token } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { onlyThroughDynamoDb, VIA_SERVICE } from './via-dynamodb';
import { isWildcard } from '../cloudformation/dynamodb-actions';
import { expandKeyActions, isKeyAdminAction } from '../cloudformation/kms-actions';
import { fault } from '../errors';

/** Services that use a table's key in their own name, not through DynamoDB on a caller's behalf. */
const SERVICES_WITH_A_STATEMENT_OF_THEIR_OWN = new Set(['redshift.amazonaws.com', 'glue.amazonaws.com', 'replication.dynamodb.amazonaws.com']);
const SOURCE_KEYS = new Set(['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid', 'aws:sourceorgpaths']);
const CALLER_KEYS = new Set([
  'aws:principalaccount', 'aws:principalarn', 'aws:principalorgid', 'aws:principalorgpaths', 'kms:calleraccount',
]);

interface Confinement {
  readonly scope: IConstruct;
  readonly stack: Stack;
  /** Region of the tables, or `*`. */
  readonly region: string;
}

/**
 * Makes a statement for a table key harmless: administration passes as it is, use of the key gets the condition
 * that it comes through DynamoDB, and what can't be confined is refused.
 */
export function confineKeyStatement(statement: iam.PolicyStatement, confinement: Confinement): iam.PolicyStatement[] {
  if (statement.effect === iam.Effect.DENY) {
    return [statement];
  }
  const own = conditionsOf(statement);
  const services = servicesOf(statement, confinement.stack);
  refuseTheUnbounded(statement, confinement.scope);
  if (services.length > 0) {
    refuseStrangers(statement, services, own, confinement.scope);
    return [statement.copy({ conditions: own })];
  }
  refuseThePublic(statement, own, confinement.scope);
  const actions = expandKeyActions(statement.actions);
  const admin = actions.filter(isKeyAdminAction);
  const use = actions.filter((action) => !isKeyAdminAction(action));
  if (use.length === 0) {
    return [statement.copy({ conditions: own })];
  }
  const conditions = throughDynamoDb(own, confinement);
  // DescribeKey comes with every use and then through DynamoDB as well: it stays with the use.
  if (admin.every((action) => action.toLowerCase() === 'kms:describekey')) {
    return [statement.copy({ actions: [...use, ...admin], conditions })];
  }
  const confined = statement.copy({ actions: use, conditions });
  // A Sid occurs once in a policy, and `copy` cannot leave it out.
  confined.sid = undefined;
  return [statement.copy({ actions: admin, conditions: own }), confined];
}

function refuseTheUnbounded(statement: iam.PolicyStatement, scope: IConstruct): void {
  if (statement.notActions.length > 0 || statement.notPrincipals.length > 0) {
    throw fault(scope, 'KeyPolicyTooWide', 'A table key\'s policy does not take Allow statements with NotAction or NotPrincipal',
      'Name the actions and the principals.');
  }
  const wide = expandKeyActions(statement.actions).filter((action) => isWildcard(action) && !Token.isUnresolved(action));
  if (wide.length > 0) {
    throw fault(scope, 'KeyPolicyTooWide', `A table key's policy does not take ${wide.join(', ')}: a pattern may cover administration and use at once`,
      'Name the actions; use of the key is then allowed through DynamoDB alone.');
  }
}

/** Security Hub KMS.5: no key policy may allow the public anything. */
function refuseThePublic(statement: iam.PolicyStatement, conditions: Conditions, scope: IConstruct): void {
  const names = statement.principals.flatMap((principal) => Object.values(principal.policyFragment.principalJson).flat());
  if (names.includes('*') && !eachCondition(conditions).some((condition) => bindsTo(CALLER_KEYS, condition))) {
    throw fault(scope, 'KeyPolicyPublic', 'A table key\'s policy does not take an Allow statement for everybody',
      'Name the principals, or add a condition on aws:PrincipalOrgID or kms:CallerAccount.');
  }
}

/** A composite principal, and one read from JSON, may name several at once. */
function servicesOf(statement: iam.PolicyStatement, stack: Stack): string[] {
  const services = statement.principals.flatMap((principal) => principal.policyFragment.principalJson.Service ?? []);
  // CDK's own service principals are tokens.
  return services.map((service) => String(stack.resolve(service)));
}

function refuseStrangers(statement: iam.PolicyStatement, services: string[], conditions: Conditions, scope: IConstruct): void {
  const strangers = services.filter((service) => !SERVICES_WITH_A_STATEMENT_OF_THEIR_OWN.has(service));
  const kinds = new Set(statement.principals.flatMap((principal) => Object.keys(principal.policyFragment.principalJson)));
  if (strangers.length > 0 || kinds.size > 1) {
    throw fault(scope, 'KeyForTablesOnly', `A table key does not serve ${strangers.join(', ') || 'services and other principals in one statement'}`,
      'Give a vault, a topic, a stream or a bucket a key of its own.');
  }
  if (!eachCondition(conditions).some((condition) => bindsTo(SOURCE_KEYS, condition))) {
    throw fault(scope, 'KeyServiceWithoutSource', `A statement for ${services.join(', ')} does not say for whom the service acts`,
      'Add a StringEquals condition on aws:SourceAccount, or ArnLike on aws:SourceArn, or any account could send the service here.');
  }
}

function throughDynamoDb(own: Conditions, { scope, stack, region }: Confinement): Conditions {
  const given = eachCondition(own).filter(({ key }) => key.toLowerCase() === VIA_SERVICE.toLowerCase());
  const other = given.find((condition) => !bindsToDynamoDb(condition));
  if (other !== undefined) {
    throw fault(scope, 'KeyForTablesOnly', `A table key's policy does not take ${other.operator} ${VIA_SERVICE} ${other.values.join(', ')}`,
      'Leave the condition out: it is added, for DynamoDB. Other services get a key of their own.');
  }
  return given.length > 0 ? own : Object.entries(onlyThroughDynamoDb(stack, region))
    .reduce((conditions, [operator, block]) => ({ ...conditions, [operator]: { ...conditions[operator], ...block } }), own);
}

function bindsToDynamoDb({ operator, values }: Condition): boolean {
  return /^String(Equals|Like)$/i.test(operator) && values.length > 0 && values.every((service) => String(service).startsWith('dynamodb.'));
}

export type Conditions = Record<string, Record<string, unknown>>;

/** What a statement's conditions say of one context key. */
interface Condition {
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
