import { composeText } from '../../src/cloudformation/text';

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';
export const TABLE = `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/Orders`;
export const STREAM = `${TABLE}/stream/2026-01-01T00:00:00.000`;

/** The roles that DynamoDB's guide exempts. */
export const REPLICATION_ROLE = serviceLinkedRole('replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication');
export const AUTOSCALING_ROLE = serviceLinkedRole('dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable');

export function serviceLinkedRole(name: string, account = ACCOUNT, partition = 'aws'): string {
  return `arn:${partition}:iam::${account}:role/aws-service-role/${name}`;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export const STREAM_ACTIONS = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
export const OVER_HTTP: JsonObject = { Bool: { 'aws:SecureTransport': 'false' } };

/** A statement that denies plain HTTP, changed where the test wants it. */
export function deny(changes: JsonObject = {}): JsonObject {
  const statement: JsonObject = {
    Sid: 'DenyInsecureTransport', Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: OVER_HTTP, ...changes,
  };
  // `Action: undefined`-like removal, in JSON: whatever has its Not counterpart goes.
  for (const name of ['Principal', 'Action', 'Resource']) {
    if (changes[`Not${name}`] !== undefined) {
      delete statement[name];
    }
  }
  return statement;
}

/** A document of a template as the analysis gets it: its texts are composed, and what only the deployment knows is a placeholder in them. */
export function evaluated(document: Json): Json {
  return composeText(document) as Json;
}

/** A text of a template, such as `arn:${AWS::Partition}:...`, with placeholders. */
export function text(sub: string): string {
  return String(composeText({ 'Fn::Sub': sub }));
}

export function policy(...Statement: JsonObject[]): JsonObject {
  return { Version: '2012-10-17', Statement };
}
