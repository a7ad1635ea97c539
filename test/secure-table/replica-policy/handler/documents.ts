/** Policies as the library renders them, and policies that must not be attached. */

const SERVICE_LINKED_ROLES = [
  'arn:aws:iam::111122223333:role/aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
  'arn:aws:iam::111122223333:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/'
  + 'AWSServiceRoleForApplicationAutoScaling_DynamoDBTable',
];

export type Statement = Record<string, unknown>;

export const DENY: Statement = {
  Sid: 'DenyInsecureTransport',
  Effect: 'Deny',
  Principal: '*',
  Action: 'dynamodb:*',
  Resource: '*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringNotEquals: { 'aws:PrincipalArn': SERVICE_LINKED_ROLES } },
};

export const STREAM_DENY: Statement = { ...DENY, Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'] };

export function policy(...statements: Statement[]): { Version: string; Statement: Statement[] } {
  return { Version: '2012-10-17', Statement: statements };
}

export function allow(role: string): Statement {
  return { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::444455556666:role/${role}` }, Action: 'dynamodb:GetItem', Resource: '*' };
}

export const TLS_ONLY = policy(DENY);
export const STREAM_TLS_ONLY = policy(STREAM_DENY);
