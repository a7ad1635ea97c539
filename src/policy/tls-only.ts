import { aws_iam as iam } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { STREAM_ACTIONS } from '../cloudformation/dynamodb-actions';

/** What about a table decides who has to be exempt from its deny. */
export interface TlsOnlySubject {
  /** The stack that owns the table: account and partition of the exempt roles. */
  readonly stack: Stack;
  /** The table has replicas: DynamoDB's replication role reads and writes them. */
  readonly replicated?: boolean;
  /** The table's capacity is provisioned: the autoscaling role describes and updates it. */
  readonly provisioned?: boolean;
  /** Replicas stand in other accounts: the replication service itself calls, and carries no `aws:PrincipalArn`. */
  readonly multiAccount?: boolean;
}

export const DENY_SID = 'DenyInsecureTransport';

const REPLICATION_ROLE = 'aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication';
const AUTOSCALING_ROLE = 'aws-service-role/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable';

/**
 * The statement that denies every request to the table and its indexes that is not made over TLS.
 *
 * `Resource: "*"`: the own ARN would be a circular reference (aws-cdk#35967), and would leave the indexes out.
 */
export function denyInsecureTransportOnTable(subject: TlsOnlySubject): iam.PolicyStatement {
  return deny(['dynamodb:*'], tableExemption(subject), subject);
}

/**
 * The same for the table's stream, which has a policy of its own.
 *
 * The actions are listed: whether a stream policy takes `dynamodb:*` is not documented.
 */
export function denyInsecureTransportOnStream(subject: TlsOnlySubject): iam.PolicyStatement {
  // Only replication reads streams; the autoscaling role does not, but DG exempts both on replicated tables.
  const roles = subject.replicated ? tableExemption(subject) : [];
  return deny(STREAM_ACTIONS, roles, subject);
}

function tableExemption(subject: TlsOnlySubject): string[] {
  // A deny that hits the replication role cuts the replica off for good (DG, global tables security).
  if (subject.replicated) {
    return [roleArn(subject.stack, REPLICATION_ROLE), roleArn(subject.stack, AUTOSCALING_ROLE)];
  }
  return subject.provisioned ? [roleArn(subject.stack, AUTOSCALING_ROLE)] : [];
}

function roleArn(stack: Stack, resourceName: string): string {
  return stack.formatArn({ service: 'iam', region: '', resource: 'role', resourceName });
}

function deny(actions: string[], exemptRoles: string[], subject: TlsOnlySubject): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: DENY_SID,
    effect: iam.Effect.DENY,
    principals: [new iam.StarPrincipal()],
    actions,
    resources: ['*'],
    conditions: {
      // `Bool`, not `BoolIfExists`: a call that a service makes for a caller may lack the key.
      Bool: { 'aws:SecureTransport': 'false' },
      ...(exemptRoles.length > 0 ? { StringNotEquals: { 'aws:PrincipalArn': exemptRoles } } : {}),
      ...(subject.multiAccount ? { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } : {}),
    },
  });
}
