import { aws_iam as iam, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Statement } from './merge-statements';
import { oncePerStack } from './once-per-stack';
import { onlyThroughDynamoDb } from './via-dynamodb';
import { atShortest } from '../cloudformation/intrinsics';
import { KEY_ADMIN_ACTIONS, KEY_USE_ACTIONS } from '../cloudformation/kms-actions';
import { validationText } from '../errors';

/** KMS: the limit of a key policy document, in bytes. */
const MOST_BYTES = 32768;

export interface TableKeyPolicyOptions {
  readonly stack: Stack;
  /** Region of the tables, or `*` if one of them has replicas. */
  readonly region: string;
  /** Shortest pending window that a guarded deletion may be scheduled with. */
  readonly pendingWindowDays: number;
  /** Days without use after which the key may be disabled or deleted; undefined for no guard. */
  readonly guardDays?: number;
  /** Whether every principal of the account may use the key through DynamoDB, without a grant. */
  readonly admitsAccount?: boolean;
}

/**
 * The statements of a table key's policy, as JSON: the account administers the key, and can use it only through DynamoDB.
 *
 * They only allow, with a condition: a deny would also apply to calls that lack the condition key.
 * The account root can always replace the policy, so the key cannot become unmanageable.
 */
export const tableKeyStatements = oncePerStack((options: TableKeyPolicyOptions): readonly Statement[] => [
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
  ...(options.admitsAccount ? [accountUse(options)] : []),
  ...(options.guardDays === undefined ? [] : deletionGuard(options.pendingWindowDays, options.guardDays)),
].map((statement) => statement.toStatementJson() as Statement));

/**
 * The same as the policy of the AWS managed key `aws/dynamodb`: roles that use a table under an AWS owned key have no KMS permissions.
 *
 * The condition on the account keeps the policy from being public (Security Hub KMS.5).
 */
function accountUse({ stack, region }: TableKeyPolicyOptions): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'AccountUsesThroughDynamoDB',
    principals: [new iam.StarPrincipal()],
    actions: [...KEY_USE_ACTIONS, 'kms:DescribeKey'],
    resources: ['*'],
    conditions: { StringEquals: { 'kms:CallerAccount': stack.account }, ...onlyThroughDynamoDb(stack, region) },
  });
}

/** Denies what makes tables unreadable while the key was recently used. KMS has these condition keys only for these two calls. */
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

/**
 * Fails the synthesis if a key's policy certainly exceeds KMS's limit: the deployment would fail only after it has created other resources.
 *
 * @param policy the policy for the template, or undefined for one without added statements
 */
export function limitKeyPolicySize(key: IConstruct, policy: () => unknown): void {
  key.node.addValidation({
    validate: () => {
      const document: unknown = Stack.of(key).resolve(policy());
      const bytes = document === undefined ? 0 : Buffer.byteLength(JSON.stringify(atShortest(document)));
      return bytes <= MOST_BYTES ? [] : [validationText('KeyPolicyTooLarge',
        `The key policy has ${bytes} bytes, but the KMS limit is ${MOST_BYTES}`,
        'Grant to accounts (iam.AccountPrincipal) or the organization (iam.OrganizationPrincipal) instead of to each role, or use another TableKey '
        + 'for some of the tables.')];
    },
  });
}
