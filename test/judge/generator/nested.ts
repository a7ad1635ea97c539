import { createHash } from 'crypto';
import type { Json, JsonObject } from '../json';

const DENY = (actions: Json): JsonObject => ({
  PolicyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Principal: '*', Action: actions, Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
  },
});

function table(id: string, keyId: Json | undefined, more: JsonObject = { ResourcePolicy: DENY('dynamodb:*') }): JsonObject {
  return { [id]: { Type: 'AWS::DynamoDB::Table', Properties: { ...keyId === undefined ? {} : { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: keyId } }, ...more } } };
}

function key(id: string, properties: JsonObject): JsonObject {
  return { [id]: { Type: 'AWS::KMS::Key', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Properties: properties } };
}

const TOPIC: JsonObject = { Topic: { Type: 'AWS::SNS::Topic' } };

/** Templates that nested stacks deploy. */
export const NESTED: Readonly<Record<string, JsonObject>> = {
  secure: { Resources: { ...table('Secured', { 'Fn::GetAtt': ['InnerKey', 'Arn'] }), ...key('InnerKey', { EnableKeyRotation: true }) } },
  topic: { Resources: TOPIC },
  plain: { Resources: { ...table('Plain', undefined, {}) } },
  unrotated: { Resources: { ...table('Unrotated', { Ref: 'InnerKey' }), ...key('InnerKey', {}) } },
  open: { Resources: { ...table('Open', { Ref: 'InnerKey' }, {}), ...key('InnerKey', { EnableKeyRotation: true }) } },
  staged: {
    Parameters: { Stage: { Type: 'String', Default: 'test' } },
    Conditions: { IsProd: { 'Fn::Equals': ['prod', { Ref: 'Stage' }] } },
    Resources: {
      ...table('Staged', { 'Fn::GetAtt': ['InnerKey', 'Arn'] }),
      ...key('InnerKey', { EnableKeyRotation: { 'Fn::If': ['IsProd', true, { Ref: 'AWS::NoValue' }] } }),
    },
  },
  /** Insecure where one text equals two others. */
  compared: {
    Parameters: { Stage: { Type: 'String' } },
    Conditions: {
      IsProd: { 'Fn::Equals': ['prod', { Ref: 'Stage' }] },
      IsTest: { 'Fn::Equals': [{ 'Fn::Sub': '${Stage}' }, 'test'] },
      IsBoth: { 'Fn::And': [{ Condition: 'IsProd' }, { Condition: 'IsTest' }] },
    },
    Resources: {
      ...table('Compared', { 'Fn::If': ['IsBoth', 'alias/aws/dynamodb', { 'Fn::GetAtt': ['InnerKey', 'Arn'] }] }),
      ...key('InnerKey', { EnableKeyRotation: true }),
    },
  },
  /** Secure for the values that it allows. */
  limited: {
    Parameters: { Stage: { Type: 'String', AllowedValues: ['prod', 'test'] } },
    Conditions: { IsProd: { 'Fn::Equals': ['prod', { Ref: 'Stage' }] }, IsTest: { 'Fn::Equals': ['test', { Ref: 'Stage' }] } },
    Resources: {
      ...table('Limited', { Ref: 'InnerKey' }),
      ...key('InnerKey', { EnableKeyRotation: { 'Fn::If': ['IsProd', true, { 'Fn::If': ['IsTest', 'true', false] }] } }),
    },
  },
  passed: { Parameters: { KeyArn: { Type: 'String' } }, Resources: table('Passed', { Ref: 'KeyArn' }) },
};

/** The file of a template: CDK names it by the hash of its content. */
export function fileOf(name: string): string {
  return `${createHash('sha256').update(JSON.stringify(NESTED[name])).digest('hex')}.json`;
}

/** The same templates by the names of their files. */
export const NESTED_FILES: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  Object.entries(NESTED).map(([name, template]) => [fileOf(name), template]));

export const GOOD_NESTED = ['secure', 'topic'];
export const BAD_NESTED = ['plain', 'unrotated', 'open'];

/** The stack of another Region, with the keys of the replicas there. */
export const SUPPORT: JsonObject = {
  Resources: { ...key('Key', { EnableKeyRotation: true }), ...key('OldKey', { EnableKeyRotation: false }) },
  Outputs: { KeyArn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] } }, OldKeyArn: { Value: { 'Fn::GetAtt': ['OldKey', 'Arn'] } } },
};
