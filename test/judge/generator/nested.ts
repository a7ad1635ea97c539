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

/** Templates that nested stacks deploy, by the names of their files. */
export const NESTED: Readonly<Record<string, JsonObject>> = {
  'secure.json': { Resources: { ...table('Secured', { 'Fn::GetAtt': ['InnerKey', 'Arn'] }), ...key('InnerKey', { EnableKeyRotation: true }) } },
  'topic.json': { Resources: TOPIC },
  'plain.json': { Resources: { ...table('Plain', undefined, {}) } },
  'unrotated.json': { Resources: { ...table('Unrotated', { Ref: 'InnerKey' }), ...key('InnerKey', {}) } },
  'open.json': { Resources: { ...table('Open', { Ref: 'InnerKey' }, {}), ...key('InnerKey', { EnableKeyRotation: true }) } },
  'staged.json': {
    Parameters: { Stage: { Type: 'String', Default: 'test' } },
    Conditions: { IsProd: { 'Fn::Equals': ['prod', { Ref: 'Stage' }] } },
    Resources: {
      ...table('Staged', { 'Fn::GetAtt': ['InnerKey', 'Arn'] }),
      ...key('InnerKey', { EnableKeyRotation: { 'Fn::If': ['IsProd', true, { Ref: 'AWS::NoValue' }] } }),
    },
  },
  'passed.json': { Parameters: { KeyArn: { Type: 'String' } }, Resources: table('Passed', { Ref: 'KeyArn' }) },
};

export const GOOD_NESTED = ['secure.json', 'topic.json'];
export const BAD_NESTED = ['plain.json', 'unrotated.json', 'open.json'];

/** The stack of another Region, with the keys of the replicas there. */
export const SUPPORT: JsonObject = {
  Resources: { ...key('Key', { EnableKeyRotation: true }), ...key('OldKey', { EnableKeyRotation: false }) },
  Outputs: { KeyArn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] } }, OldKeyArn: { Value: { 'Fn::GetAtt': ['OldKey', 'Arn'] } } },
};
