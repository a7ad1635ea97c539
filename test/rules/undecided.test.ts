import type { Json, JsonObject } from '../../src/cloudformation/json';
import { CATALOGUE } from '../../src/rules/catalogue';
import { findingId } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run-rules';
import { collect } from '../../src/template/collect';
import { Scope } from '../../src/template/template';
import { template } from '../template/support';

/*
 * Past 64 cases of a resource, or 4,096 combinations of values, conditions are not evaluated together. Each table here depends on seven conditions, or on
 * one condition of thirteen parameters.
 */

const when = (name: string, one: Json, other: Json = { Ref: 'AWS::NoValue' }): Json => ({ 'Fn::If': [name, one, other] });
const deny = (actions: Json): Json => ({
  PolicyDocument: { Statement: [{ Effect: 'Deny', Principal: '*', Action: actions, Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] },
});
const KEY: JsonObject = { Type: 'AWS::KMS::Key', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Properties: { EnableKeyRotation: true } };
const SSE: JsonObject = { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { Ref: 'Key' } };

/** Seven parameters, each with a condition; `All` depends on thirteen. */
const SECTIONS: JsonObject = {
  Parameters: Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`P${index}`, { Type: 'String', AllowedValues: ['on', 'off'] }])),
  Conditions: {
    ...Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`C${index}`, { 'Fn::Equals': [{ Ref: `P${index}` }, 'on'] }])),
    All: { 'Fn::And': Array.from({ length: 13 }, (_, index) => ({ 'Fn::Equals': [{ Ref: `P${index}` }, 'on'] })) },
  },
};
/** Harmless, and different for each of the conditions. */
const WIDE: JsonObject = Object.fromEntries(['StreamViewType', 'A', 'B', 'C', 'D', 'E', 'F'].map((name, index) =>
  [name, when(`C${index}`, name === 'StreamViewType' ? 'NEW_IMAGE' : 'x', name === 'StreamViewType' ? 'KEYS_ONLY' : 'y')]));
const STREAM: JsonObject = { ...WIDE, ResourcePolicy: deny('dynamodb:*') };
const SECURE: JsonObject = {
  SSESpecification: SSE,
  ResourcePolicy: deny('dynamodb:*'),
  StreamSpecification: STREAM,
  DeletionProtectionEnabled: true,
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
};

function ids(resources: JsonObject, rules: readonly string[] = ['CustomerManagedKey', 'KeyRotation', 'TlsOnly', 'StreamTlsOnly', 'KeyRetained', 'DaxEncryptionAtRest']): readonly string[] {
  return found(resources).filter(({ rule }) => rules.includes(rule.name)).map(findingId);
}

function found(resources: JsonObject): ReturnType<typeof runRules> {
  const of = template({ ...SECTIONS, Resources: { Key: KEY, ...resources } }, { region: 'us-east-1', account: '111122223333' });
  return runRules(collect([of], new Scope('')), CATALOGUE, { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] });
}

const table = (properties: JsonObject): JsonObject => ({ Type: 'AWS::DynamoDB::Table', Properties: { ...SECURE, ...properties } });
/** By one condition of thirteen parameters in place of seven conditions. */
const byOne = (properties: JsonObject): JsonObject => table({ StreamSpecification: { StreamViewType: when('All', 'NEW_IMAGE', 'KEYS_ONLY'), ResourcePolicy: deny('dynamodb:*') }, ...properties });

describe('past the limit of cases', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['a table that is secure in every outcome passes', table({}), []],
    ['a table that is secure in every outcome of thirteen parameters passes', byOne({}), []],
    ['a fault that the conditions do not touch is a violation', table({ SSESpecification: { SSEEnabled: false } }), ['SecureTable-CustomerManagedKey']],
    ['a policy that is missing in every outcome is a violation', table({ ResourcePolicy: { Ref: 'AWS::NoValue' } }), ['SecureTable-TlsOnly']],
    ['a fault in one outcome is unverifiable', table({ SSESpecification: { ...SSE, SSEEnabled: when('C0', true, false) } }), ['SecureTable-CustomerManagedKey[unverifiable]']],
    ['a fault in one outcome of thirteen parameters is unverifiable', byOne({ SSESpecification: { ...SSE, SSEEnabled: when('All', true, false) } }),
      ['SecureTable-CustomerManagedKey[unverifiable]']],
    ['two faults, one for each outcome, are a violation', table({ SSESpecification: when('C0', { SSEEnabled: false }, { SSEEnabled: true, SSEType: 'KMS' }) }), ['SecureTable-CustomerManagedKey']],
    ['a policy that is missing in one outcome is unverifiable', table({ ResourcePolicy: when('C0', deny('dynamodb:*')) }), ['SecureTable-TlsOnly[unverifiable]']],
    ['a policy that may have another action is unverifiable', table({ ResourcePolicy: deny(when('C0', 'dynamodb:*', 'dynamodb:GetItem')) }), ['SecureTable-TlsOnly[unverifiable]']],
    ['a stream that is there in one outcome, without a policy, is unverifiable', table({ SSESpecification: SSE, StreamSpecification: when('C0', WIDE) }), ['SecureTable-StreamTlsOnly[unverifiable]']],
  ])('%s', (_, of, expected) => {
    expect(ids({ T: of })).toEqual(expected);
  });

  test.each<[string, JsonObject, Json, readonly string[]]>([
    ['of a key that every outcome uses is a violation', { EnableKeyRotation: false }, { Ref: 'K' }, ['SecureTable-KeyRotation']],
    ['of a key that one outcome uses is unverifiable', { EnableKeyRotation: false }, when('C0', { Ref: 'K' }, { Ref: 'Key' }), ['SecureTable-KeyRotation[unverifiable]']],
    ['of a key in one outcome is unverifiable', { EnableKeyRotation: when('C1', true, false) }, { Ref: 'K' }, ['SecureTable-KeyRotation[unverifiable]']],
  ])('a fault %s', (_, properties, used, expected) => {
    expect(ids({ K: { ...KEY, Properties: properties }, T: table({ SSESpecification: { ...SSE, KMSMasterKeyId: used } }) })).toEqual(expected);
  });

  const EAST: Json = { Region: 'us-east-1', SSESpecification: { KMSMasterKeyId: { Ref: 'Key' } }, ResourcePolicy: deny('dynamodb:*'), ReplicaStreamSpecification: { ResourcePolicy: deny('dynamodb:*') } };
  const WEST: Json = { Region: 'us-west-2' };
  const globalTable = (replicas: readonly Json[]): JsonObject => ({
    Type: 'AWS::DynamoDB::GlobalTable', Properties: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS' }, StreamSpecification: WIDE, Replicas: replicas },
  });

  test('a fault of a replica that every outcome has is a violation, of one in a branch of a condition unverifiable', () => {
    const rules = ['CustomerManagedKey', 'TlsOnly'];
    const violations = ['SecureTable-CustomerManagedKey[us-west-2]', 'SecureTable-TlsOnly[us-west-2]'];

    expect(ids({ T: globalTable([EAST, WEST]) }, rules)).toEqual(violations);
    expect(ids({ T: globalTable([EAST, when('C0', WEST)]) }, rules)).toEqual(violations.map((id) => id.replace(']', ':unverifiable]')));
  });

  test('a replica that a custom resource with a condition adds is unverifiable', () => {
    const adding = (more: JsonObject): JsonObject => ({
      R: { Type: 'Custom::DynamoDBReplica', Properties: { TableName: { Ref: 'T' }, Region: 'us-west-2' }, ...more }, T: table({}),
    });

    expect(ids(adding({}), ['TlsOnly'])).toEqual(['SecureTable-TlsOnly[us-west-2]']);
    expect(ids(adding({ Condition: 'C0' }), ['TlsOnly'])).toEqual(['SecureTable-TlsOnly[us-west-2:unverifiable]']);
  });

  test('a cluster is unverifiable too', () => {
    const cluster = (on: Json): JsonObject => ({ C: { Type: 'AWS::DAX::Cluster', Properties: { SSESpecification: { SSEEnabled: on }, ClusterEndpointEncryptionType: when('All', 'TLS', 'TLS') } } });

    expect(ids(cluster(when('All', true, false)))).toEqual(['SecureTable-DaxEncryptionAtRest[unverifiable]']);
    expect(ids(cluster(when('All', 'false', false)))).toEqual(['SecureTable-DaxEncryptionAtRest']);
  });

  test('a call of a custom resource that is made in one outcome only is unverifiable', () => {
    const calling = (action: Json): JsonObject => ({
      T: table({}),
      Call: {
        Type: 'Custom::AWS',
        Properties: {
          ServiceToken: { Ref: 'Handler' },
          Create: { 'Fn::ToJsonString': { service: 'KMS', action, parameters: { KeyId: when('All', 'x', 'y') } } },
        },
      },
    });

    expect(ids(calling(when('All', 'disableKeyRotation', 'enableKeyRotation')), ['KeyRotation'])).toEqual(['SecureTable-KeyRotation[unverifiable]']);
    expect(ids(calling('disableKeyRotation'), ['KeyRotation'])).toEqual(['SecureTable-KeyRotation']);
  });

  test('the message says what the limit is, and the fix how to stay below it', () => {
    const [{ finding: { message, fix } }] = found({ T: table({ SSESpecification: { ...SSE, SSEEnabled: when('C0', true, false) } }) })
      .filter(({ rule }) => rule.name === 'CustomerManagedKey');

    expect(message).toMatch(/^The conditions are not evaluated together: the limit is 64 cases of a resource, from 4,096 combinations of values\. For one of/);
    expect(fix).toMatch(/Or use fewer conditions and parameters for the resource\.$/);
  });

  test('one case less, and what a condition decides is told', () => {
    const [{ finding }] = found({
      T: table({
        StreamSpecification: { ...STREAM, F: 'x' }, SSESpecification: { ...SSE, SSEEnabled: when('C0', true, false) },
      }),
    }).filter(({ rule }) => rule.name === 'CustomerManagedKey');

    expect(finding.finding).toBeUndefined();
    expect(finding.message).toMatch(/^If C0 is false: /);
  });
});
