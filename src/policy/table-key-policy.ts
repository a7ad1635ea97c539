import { aws_iam as iam } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { onlyThroughDynamoDb } from './via-dynamodb';
import { KEY_ADMIN_ACTIONS, KEY_USE_ACTIONS } from '../cloudformation/kms-actions';

export interface TableKeyPolicyOptions {
  readonly stack: Stack;
  /** Region of the tables, or `*` where one of them has replicas. */
  readonly region: string;
  /** Shortest pending window that a deletion may be scheduled with, where deletion is guarded. */
  readonly pendingWindowDays: number;
  /** Days without use that must have passed before the key may be disabled or deleted; undefined for no guard. */
  readonly guardDays?: number;
  /** Whether whoever is of the account may use the key through DynamoDB, without rights on it of his own. */
  readonly admitsAccount?: boolean;
}

/**
 * The policy of a table key: the account administers it, and can use it only through DynamoDB.
 *
 * Allow-with-condition and never Deny-unless: a deny would also hit calls that lack the key. The account root can always put a
 * key policy, so nobody is locked out.
 */
export function tableKeyStatements(options: TableKeyPolicyOptions): iam.PolicyStatement[] {
  return [
    new iam.PolicyStatement({
      sid: 'AccountAdministersTheKey',
      principals: [new iam.AccountRootPrincipal()],
      actions: KEY_ADMIN_ACTIONS,
      resources: ['*'],
    }),
    new iam.PolicyStatement({
      sid: 'UseOnlyThroughDynamoDB',
      principals: [new iam.AccountRootPrincipal()],
      actions: KEY_USE_ACTIONS,
      resources: ['*'],
      conditions: onlyThroughDynamoDb(options.stack, options.region),
    }),
    ...(options.admitsAccount ? [admission(options)] : []),
    ...(options.guardDays === undefined ? [] : deletionGuard(options.pendingWindowDays, options.guardDays)),
  ];
}

/**
 * What the policy of AWS's own `aws/dynamodb` key says: roles that read and write a table under an AWS-owned key have no rights on a key.
 *
 * The account is fixed, or it would be a public key policy (Security Hub KMS.5).
 */
function admission({ stack, region }: TableKeyPolicyOptions): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'AccountUsesThroughDynamoDB',
    principals: [new iam.StarPrincipal()],
    actions: [...KEY_USE_ACTIONS, 'kms:DescribeKey'],
    resources: ['*'],
    conditions: { StringEquals: { 'kms:CallerAccount': stack.account }, ...onlyThroughDynamoDb(stack, region) },
  });
}

/** Refuses what makes tables unreadable, while the key was used lately (condition keys of KMS for these two calls alone). */
function deletionGuard(pendingWindowDays: number, guardDays: number): iam.PolicyStatement[] {
  return [
    guard('NoShortPendingWindow', ['kms:ScheduleKeyDeletion'], 'kms:ScheduleKeyDeletionPendingWindowInDays', pendingWindowDays),
    guard('NoDeletionOfAKeyInUse', ['kms:DisableKey', 'kms:ScheduleKeyDeletion'], 'kms:TrailingDaysWithoutKeyUsage', guardDays),
  ];
}

function guard(sid: string, actions: string[], conditionKey: string, days: number): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid,
    effect: iam.Effect.DENY,
    principals: [new iam.StarPrincipal()],
    actions,
    resources: ['*'],
    conditions: { NumericLessThan: { [conditionKey]: String(days) } },
  });
}
