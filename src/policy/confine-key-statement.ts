import { aws_iam as iam, Stack, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import { isWildcard } from '../cloudformation/dynamodb-actions';
import { expandKeyActions, isKeyAdminAction, KEY_WRITER_ACTIONS } from '../cloudformation/kms-actions';
import { limitsCallers } from '../cloudformation/public-principals';
import { composeText, knownText } from '../cloudformation/text';
import { constructError } from '../errors';
import { onlyThroughDynamoDb, VIA_SERVICE } from './via-dynamodb';

/** Services that call KMS for a table as themselves, not through DynamoDB on behalf of a caller. */
const DIRECT_SERVICES = new Set(['redshift.amazonaws.com', 'glue.amazonaws.com', 'replication.dynamodb.amazonaws.com']);
/** The condition keys of identity providers for the app that a session belongs to. */
const AUDIENCE_KEYS = ['aud', 'app_id'];
const SOURCE_KEYS = new Set(['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid', 'aws:sourceorgpaths']);

/**
 * Limits a statement for a table key: administration stays as it is, use of the key gets the condition that it comes through DynamoDB,
 * and a statement that can't be limited is refused.
 *
 * @param scope the key
 * @param region the Region of the tables, or `*` if one of them has replicas
 */
export function confineKeyStatement(statement: iam.PolicyStatement, scope: IConstruct, region: string): iam.PolicyStatement[] {
  refuseConstructs(statement, scope);
  if (statement.effect === iam.Effect.DENY) {
    return [statement];
  }
  const own = conditionsOf(statement);
  const services = servicesOf(statement, Stack.of(scope));
  refuseUnbounded(statement, scope);
  if (services.length > 0) {
    refuseOtherServices(statement, services, own, scope);
    refuseOtherActions(statement, services, scope);
    return [statement.copy({ conditions: own })];
  }
  refusePublic(statement, own, scope);
  refuseAnyAudience(statement, own, scope);
  const actions = expandKeyActions(statement.actions);
  const admin = actions.filter(isKeyAdminAction);
  const use = actions.filter((action) => !isKeyAdminAction(action));
  if (use.length === 0) {
    return [statement.copy({ conditions: own })];
  }
  const conditions = throughDynamoDb(own, scope, region);
  // DescribeKey belongs to every use, and then also comes through DynamoDB: one statement is enough.
  if (admin.every((action) => action.toLowerCase() === 'kms:describekey')) {
    return [statement.copy({ actions: [...use, ...admin], conditions })];
  }
  const confined = statement.copy({ actions: use, conditions });
  // A Sid must be unique in a policy, and `copy` cannot omit it.
  confined.sid = undefined;
  return [statement.copy({ actions: admin, conditions: own }), confined];
}

/** CDK would follow such a construct through the whole tree. */
function refuseConstructs({ conditions }: iam.PolicyStatement, scope: IConstruct): void {
  for (const { key, values } of eachCondition(conditions)) {
    const construct = values.find((value) => Construct.isConstruct(value));
    if (construct !== undefined) {
      const { path } = (construct as IConstruct).node;
      throw constructError(scope, 'ConditionIsConstruct', `The condition on ${key} has the construct ${path} as a value`,
        'Pass the ARN, name or account of the construct.');
    }
  }
}

function refuseUnbounded(statement: iam.PolicyStatement, scope: IConstruct): void {
  if (statement.notActions.length > 0 || statement.notPrincipals.length > 0) {
    throw constructError(scope, 'KeyPolicyTooWide', 'The statement allows with NotAction or NotPrincipal, which can allow any action or principal',
      'List the actions and the principals.');
  }
  const wide = expandKeyActions(statement.actions).filter((action) => isWildcard(action) && !Token.isUnresolved(action));
  if (wide.length > 0) {
    throw constructError(scope, 'KeyPolicyTooWide',
      `${wide.join(', ')} covers both administration and use of the key`,
      'List the actions, for example kms:Decrypt: use of the key is then limited to calls through DynamoDB.');
  }
}

/** A key policy must not allow public access (Security Hub KMS.5). */
function refusePublic(statement: iam.PolicyStatement, conditions: Conditions, scope: IConstruct): void {
  const fragments = statement.principals.map((principal) => principal.policyFragment.principalJson);
  const names = (Stack.of(scope).resolve(fragments) as typeof fragments).flatMap((fragment) => Object.values(fragment).flat());
  if (names.includes('*') && !areCallersLimited(conditions, Stack.of(scope))) {
    throw constructError(scope, 'KeyPolicyPublic', 'The statement allows any principal to use the key',
      'List the principals, or add a condition on aws:PrincipalOrgID or kms:CallerAccount.');
  }
}

/**
 * A provider that is named without an account is public: unless its audience is fixed, any account can make a session of it (IAM: OIDC
 * condition keys).
 */
function refuseAnyAudience(statement: iam.PolicyStatement, conditions: Conditions, scope: IConstruct): void {
  const stack = Stack.of(scope);
  const named = statement.principals.flatMap((principal) => (principal.policyFragment.principalJson.Federated ?? []) as unknown[]);
  const providers = (stack.resolve(named) as unknown[]).filter((name): name is string => typeof name === 'string' && !name.startsWith('arn:'));
  const open = providers.find((provider) => !areRestricted(conditions, new Set(AUDIENCE_KEYS.map((key) => `${provider.toLowerCase()}:${key}`))));
  if (open !== undefined && !areCallersLimited(conditions, stack)) {
    throw constructError(scope, 'KeyPolicyPublic', `The statement allows any session of ${open} to use the key`,
      `Add a StringEquals condition on ${open}:aud (app_id for some providers), or allow the role of these sessions.`);
  }
}

/** As the template will have it. A value that is unknown before deployment does not restrict access. */
function areCallersLimited(conditions: Conditions, stack: Stack): boolean {
  return eachCondition(conditions).some(({ operator, key, values }) => {
    const texts = (stack.resolve(values) as unknown[]).flat().map((value) => knownText(composeText(value)));
    return limitsCallers({ operator, key, values: texts }) === true;
  });
}

/** A composite principal, or one that is read from JSON, may name several services. */
function servicesOf(statement: iam.PolicyStatement, stack: Stack): string[] {
  const services = statement.principals.flatMap((principal) => principal.policyFragment.principalJson.Service ?? []);
  // CDK's service principals are tokens.
  return services.map((service) => String(stack.resolve(service)));
}

function refuseOtherServices(statement: iam.PolicyStatement, services: string[], conditions: Conditions, scope: IConstruct): void {
  const others = services.filter((service) => !DIRECT_SERVICES.has(service));
  const kinds = new Set(statement.principals.flatMap((principal) => Object.keys(principal.policyFragment.principalJson)));
  if (others.length > 0 || kinds.size > 1) {
    throw others.length > 0
      ? constructError(scope, 'KeyForTablesOnly', `A TableKey can be used only through DynamoDB, not by ${others.join(', ')}`,
        'Use a separate kms.Key for a backup vault, topic, stream or bucket.')
      : constructError(scope, 'KeyForTablesOnly', 'The statement has services and other principals',
        'Use one statement for the services and one for the other principals.');
  }
  if (!areRestricted(conditions, SOURCE_KEYS)) {
    throw constructError(scope, 'KeyServiceWithoutSource', `The statement for ${services.join(', ')} allows calls on behalf of any account`,
      'Add a StringEquals condition on aws:SourceAccount, or an ArnLike condition on aws:SourceArn.');
  }
}

/** Services read and write data; they neither administer keys nor pass them on by grants. */
function refuseOtherActions(statement: iam.PolicyStatement, services: string[], scope: IConstruct): void {
  const known = new Set(KEY_WRITER_ACTIONS.map((action) => action.toLowerCase()));
  const others = expandKeyActions(statement.actions).filter((action) => !Token.isUnresolved(action) && !known.has(action.toLowerCase()));
  if (others.length > 0) {
    throw constructError(scope, 'KeyServiceActions', `${services.join(', ')} needs only actions that read and write, not ${others.join(', ')}`,
      `Allow only ${KEY_WRITER_ACTIONS.join(', ')}.`);
  }
}

function throughDynamoDb(own: Conditions, scope: IConstruct, region: string): Conditions {
  const given = eachCondition(own).filter(({ key }) => key.toLowerCase() === VIA_SERVICE.toLowerCase());
  const other = given.find((condition) => !isThroughDynamoDb(condition));
  if (other !== undefined) {
    throw constructError(scope, 'KeyForTablesOnly',
      `A TableKey can be used only through DynamoDB, but the condition is ${other.operator} ${VIA_SERVICE} ${other.values.join(', ')}`,
      'Leave out the condition: the one for DynamoDB is added. Use a separate kms.Key for other services.');
  }
  return given.length > 0 ? own : mergeConditions(own, onlyThroughDynamoDb(Stack.of(scope), region));
}

function isThroughDynamoDb({ operator, values }: Condition): boolean {
  return /^String(Equals|Like)$/i.test(operator) && values.length > 0 && values.every((service) => String(service).startsWith('dynamodb.'));
}

export type Conditions = Record<string, Record<string, unknown>>;

/** One condition of a statement: an operator on a condition key. */
interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly unknown[];
}

/**
 * A copy of a statement's conditions: freezing a statement does not freeze the objects that it was created with, so code that keeps one of them
 * could change the statement after this check.
 */
export function conditionsOf(statement: iam.PolicyStatement): Conditions {
  return copyOf(statement.conditions) as Conditions;
}

export function eachCondition(conditions: Conditions): Condition[] {
  return Object.entries(conditions).flatMap(([operator, block]) =>
    Object.entries(block).map(([key, value]) => ({ operator, key, values: Array.isArray(value) ? value : [value] })));
}

export function mergeConditions(one: Conditions, other: Conditions): Conditions {
  return Object.entries(other).reduce((merged, [operator, block]) => ({ ...merged, [operator]: { ...merged[operator], ...block } }), one);
}

/**
 * Whether conditions hold only for requests that have one of these condition keys with a value that identifies an account or organization.
 *
 * Negations don't do that, nor do `IfExists` and `ForAllValues` (both hold if the key is absent), nor values such as `*` or
 * `arn:aws:redshift:*:*:*`.
 */
export function areRestricted(conditions: Conditions, keys: ReadonlySet<string>): boolean {
  return eachCondition(conditions).some(({ operator, key, values }) => keys.has(key.toLowerCase())
    && /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like))$/i.test(operator)
    && values.every((value) => isSpecific(String(value))));
}

/** In an ARN the account decides, in an organization path the first part. */
function isSpecific(value: string): boolean {
  const owner = value.startsWith('arn:') ? value.split(':')[4] : value.split('/')[0];
  return owner !== '' && !/[*?]/.test(owner);
}

/** Other objects, tokens for example, stay as they are. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(copyOf);
  }
  return value === null || typeof value !== 'object' || Token.isUnresolved(value) || Object.getPrototypeOf(value) !== Object.prototype
    ? value
    : Object.fromEntries(Object.entries(value).map(([name, nested]) => [name, copyOf(nested)]));
}
