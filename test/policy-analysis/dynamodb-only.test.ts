import * as fc from 'fast-check';
import { ACCOUNT, evaluated, policy } from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { isUsableOnlyThroughDynamoDb } from '../../src/policy-analysis';
import { runs } from '../support/sizes';

const ROOT: Json = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
const THROUGH: JsonObject = { StringLike: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } };
const ADMINISTERS: JsonObject = { Effect: 'Allow', Principal: ROOT, Action: ['kms:PutKeyPolicy', 'kms:Describe*', 'kms:CreateAlias'], Resource: '*' };

function allow(changes: JsonObject = {}): JsonObject {
  return { Effect: 'Allow', Principal: ROOT, Action: 'kms:*', Resource: '*', Condition: THROUGH, ...changes };
}

function judge(...statements: JsonObject[]): boolean {
  return isUsableOnlyThroughDynamoDb(evaluated(policy(...statements)));
}

const DENY_OTHERS: JsonObject = { Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', Condition: { StringNotLike: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } } };

test.each<[string, JsonObject[]]>([
  ['use through DynamoDB', [ADMINISTERS, allow()]],
  ['use through DynamoDB of one Region', [allow({ Condition: { StringEquals: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } } })]],
  ['use through DynamoDB, by a pseudo parameter', [allow({ Condition: { StringEquals: { 'kms:ViaService': { 'Fn::Sub': 'dynamodb.${AWS::Region}.amazonaws.com' } } } })]],
  ['replication between accounts besides', [allow(), {
    Effect: 'Allow', Principal: { Service: 'replication.dynamodb.amazonaws.com' }, Action: 'kms:Decrypt', Resource: '*', Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
  }]],
  ['use by all principals, and a Deny of use in other ways', [allow({ Condition: {} }), DENY_OTHERS]],
])('%s is use through DynamoDB only', (_, statements) => {
  expect(judge(...statements)).toBe(true);
});

test.each<[string, JsonObject[]]>([
  ['the default policy', [allow({ Condition: {} })]],
  ['administration only', [ADMINISTERS]],
  ['another service besides', [allow({ Condition: { StringLike: { 'kms:ViaService': ['dynamodb.*.amazonaws.com', 'kinesis.*.amazonaws.com'] } } })]],
  ['any service', [allow({ Condition: { StringLike: { 'kms:ViaService': '*.amazonaws.com' } } })]],
  ['calls without a service', [allow({ Condition: { StringLikeIfExists: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } } })]],
  ['a role without condition', [allow(), allow({ Action: 'kms:Decrypt', Condition: {} })]],
  ['grants by an administrator', [allow(), { ...ADMINISTERS, Action: 'kms:Create*' }]],
  ['a service by name', [allow(), allow({ Principal: { Service: 'logs.eu-west-1.amazonaws.com' }, Condition: {} })]],
  ['a service by a parameter', [allow({ Condition: { StringEquals: { 'kms:ViaService': { Ref: 'P' } } } })]],
  ['an unknown action besides', [allow(), allow({ Action: { Ref: 'P' }, Condition: {} })]],
  ['an unknown statement besides', [allow(), { Ref: 'P' }]],
  ['a malformed statement besides', [allow(), { Effect: 'Maybe' }]],
  ['a Deny of some actions only', [allow({ Condition: {} }), { ...DENY_OTHERS, Action: 'kms:Decrypt' }]],
  ['a Deny for some principals only', [allow({ Condition: {} }), { ...DENY_OTHERS, Principal: { AWS: ACCOUNT } }]],
])('%s is not', (_, statements) => {
  expect(judge(...statements)).toBe(false);
});

test('the JSON of anything is checked', () => {
  fc.assert(fc.property(fc.jsonValue(), (document) => {
    expect(isUsableOnlyThroughDynamoDb(document)).toBe(false);
  }), { numRuns: runs(50, 200) });
  expect(isUsableOnlyThroughDynamoDb(policy(...Array.from({ length: 20_000 }, () => allow())))).toBe(false);
});
