import type { Stack } from 'aws-cdk-lib';
import { aws_iam as iam, Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isWildcard } from './dynamodb-actions';
import { expandKeyActions, isKeyAdminAction } from './kms-actions';
import { onlyThroughDynamoDb, VIA_SERVICE } from './via-dynamodb';
import { fault } from '../errors';

/** Services that use a table's key in their own name, not through DynamoDB on a caller's behalf. */
const SERVICES_WITH_A_STATEMENT_OF_THEIR_OWN = new Set(['redshift.amazonaws.com', 'glue.amazonaws.com', 'replication.dynamodb.amazonaws.com']);
const SOURCE_KEYS = new Set(['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid', 'aws:sourceorgpaths']);

export interface Confinement {
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
  refuseTheUnbounded(statement, confinement.scope);
  if (isForService(statement)) {
    return [requireSource(statement, confinement.scope)];
  }
  const actions = expandKeyActions(statement.actions);
  const admin = actions.filter(isKeyAdminAction);
  const use = actions.filter((action) => !isKeyAdminAction(action));
  if (use.length === 0) {
    return [statement];
  }
  const conditions = throughDynamoDb(statement, confinement);
  // DescribeKey comes with every use and then through DynamoDB as well: it stays with the use.
  if (admin.every((action) => action.toLowerCase() === 'kms:describekey')) {
    return [statement.copy({ actions: [...use, ...admin], conditions })];
  }
  return [statement.copy({ actions: admin }), statement.copy({ sid: undefined, actions: use, conditions })];
}

function refuseTheUnbounded(statement: iam.PolicyStatement, scope: IConstruct): void {
  if (statement.notActions.length > 0 || statement.notPrincipals.length > 0) {
    throw fault(scope, 'KeyPolicyTooWide', 'A table key\'s policy does not take Allow statements with NotAction or NotPrincipal',
      'Name the actions and the principals.');
  }
  const wide = expandKeyActions(statement.actions).filter((action) => isWildcard(action) && !Token.isUnresolved(action));
  if (wide.length > 0) {
    throw fault(scope, 'KeyPolicyTooWide', `A table key's policy does not take ${wide.join(', ')}, which covers both administration and use`,
      'Name the actions; use of the key is then allowed through DynamoDB alone.');
  }
}

function servicesOf(statement: iam.PolicyStatement): string[] {
  const services = statement.principals.flatMap((principal) => principal.policyFragment.principalJson.Service ?? []);
  return services.map((service) => (Token.isUnresolved(service) ? '<token>' : service));
}

function isForService(statement: iam.PolicyStatement): boolean {
  return servicesOf(statement).length > 0;
}

function requireSource(statement: iam.PolicyStatement, scope: IConstruct): iam.PolicyStatement {
  const strangers = servicesOf(statement).filter((service) => !SERVICES_WITH_A_STATEMENT_OF_THEIR_OWN.has(service));
  if (strangers.length > 0 || servicesOf(statement).length < statement.principals.length) {
    throw fault(scope, 'KeyForTablesOnly', `A table key does not serve ${strangers.join(', ') || 'services and other principals in one statement'}`,
      'Give a vault, a topic, a stream or a bucket a key of its own.');
  }
  const keys = Object.values(statement.conditions as Record<string, Record<string, unknown>>).flatMap((block) => Object.keys(block));
  if (!keys.some((key) => SOURCE_KEYS.has(key.toLowerCase()))) {
    throw fault(scope, 'KeyServiceWithoutSource', `A statement for ${servicesOf(statement).join(', ')} names no source`,
      'Add a condition on aws:SourceAccount or aws:SourceArn, or any account could send the service here.');
  }
  return statement;
}

function throughDynamoDb(statement: iam.PolicyStatement, { scope, stack, region }: Confinement): Record<string, Record<string, unknown>> {
  const conditions: Record<string, Record<string, unknown>> = { ...statement.conditions };
  for (const [operator, block] of Object.entries(conditions)) {
    for (const [key, value] of Object.entries(block)) {
      if (key.toLowerCase() !== VIA_SERVICE.toLowerCase()) {
        continue;
      }
      const services = Array.isArray(value) ? value : [value];
      const binding = /^String(Equals|Like)$/i.test(operator);
      if (binding && services.length > 0 && services.every((service) => String(service).startsWith('dynamodb.'))) {
        return conditions;
      }
      throw fault(scope, 'KeyForTablesOnly', `A table key's policy does not take ${operator} ${VIA_SERVICE} ${services.join(', ')}`,
        'Leave the condition out: it is added, for DynamoDB. Other services get a key of their own.');
    }
  }
  for (const [operator, block] of Object.entries(onlyThroughDynamoDb(stack, region))) {
    conditions[operator] = { ...conditions[operator], ...block };
  }
  return conditions;
}
