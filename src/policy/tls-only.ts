import { aws_iam as iam } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { Statement } from './merge-statements';
import { oncePerStack } from './once-per-stack';
import { STREAM_ACTIONS } from '../cloudformation/dynamodb-actions';

/** What decides which service principals the deny statement of a table or stream exempts. */
export interface TlsOnlySubject {
  /** The stack of the table: the exempt roles are in its account and partition. */
  readonly stack: Stack;
  /** The table has replicas: DynamoDB's replication role reads and writes them. */
  readonly replicated?: boolean;
  /** The table has provisioned capacity: the autoscaling role describes and updates it. */
  readonly provisioned?: boolean;
  /** The table has replicas in other accounts: the replication service calls without an `aws:PrincipalArn`. */
  readonly multiAccount?: boolean;
}

const REPLICATION_ROLE = 'aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication';
const AUTOSCALING_ROLE = 'aws-service-role/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable';

type PolicyKind = 'table' | 'stream';

const statementOf = oncePerStack(({ kind, ...subject }: TlsOnlySubject & { readonly kind: PolicyKind }) =>
  (kind === 'table' ? denyInsecureTransportOnTable(subject) : denyInsecureTransportOnStream(subject)).toStatementJson() as Statement);

/** The statement, as JSON, that denies requests that don't use TLS, for the policy of a table (indexes included) or of its stream. */
export function denyInsecureTransport(kind: PolicyKind, subject: TlsOnlySubject): Statement {
  return statementOf({ kind, ...subject });
}

function denyInsecureTransportOnTable(subject: TlsOnlySubject): iam.PolicyStatement {
  return deny(['dynamodb:*'], exemptRoles(subject), subject);
}

function denyInsecureTransportOnStream(subject: TlsOnlySubject): iam.PolicyStatement {
  // The actions are listed, since whether a stream policy accepts `dynamodb:*` is not documented.
  // Only the replication role reads streams, but the Developer Guide exempts both roles on replicated tables.
  return deny(STREAM_ACTIONS, subject.replicated ? exemptRoles(subject) : [], subject);
}

function exemptRoles({ stack, replicated, provisioned }: TlsOnlySubject): string[] {
  // Denying the replication role would disconnect the replica permanently (Developer Guide, global tables security).
  const roles = [...(replicated ? [REPLICATION_ROLE] : []), ...(replicated || provisioned ? [AUTOSCALING_ROLE] : [])];
  return roles.map((resourceName) => stack.formatArn({ service: 'iam', region: '', resource: 'role', resourceName }));
}

function deny(actions: string[], roles: string[], subject: TlsOnlySubject): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'DenyInsecureTransport',
    effect: iam.Effect.DENY,
    principals: [new iam.StarPrincipal()],
    actions,
    // The table's own ARN would be a circular reference (aws-cdk#35967), and would not cover the indexes.
    resources: ['*'],
    conditions: {
      // `Bool` and not `BoolIfExists`: requests that a service makes on behalf of a caller may lack the key.
      Bool: { 'aws:SecureTransport': 'false' },
      ...(roles.length > 0 ? { StringNotEquals: { 'aws:PrincipalArn': roles } } : {}),
      ...(subject.multiAccount ? { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } : {}),
    },
  });
}
