import { aws_dynamodb as dynamodb, CfnParameter, CfnResource, Validations } from 'aws-cdk-lib';
import type { App, Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { EncryptTable } from '../../src';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../support/paper';
import { partitionKey } from './support/plain-tables';
import { reported, shopOf } from './support/render';

/* What adoption says of a table: which replicas, which part of the template, which principals. */

function raw(properties: object, type = 'AWS::DynamoDB::Table', stack = shopOf()): CfnResource {
  return new CfnResource(stack, 'Orders', { type, properties: { ...properties } }).with(new EncryptTable()) as CfnResource;
}

function globalTable(Replicas: unknown, more: object = {}, stack = shopOf()): CfnResource {
  return raw({ ...more, Replicas }, 'AWS::DynamoDB::GlobalTable', stack);
}

/** The texts of the library, with the paths of their constructs. */
function said(stack: Stack, severity: 'error' | 'warning' = 'error'): readonly string[] {
  (stack.node.root as App).synth({ force: true, errorOnDuplicateSynth: false });
  const annotations = Annotations.fromStack(stack);
  const found = severity === 'error' ? annotations.findError('*', Match.anyValue()) : annotations.findWarning('*', Match.anyValue());
  return found.filter(({ entry }) => /^\[\w+\]/.test(String(entry.data))).map(({ id, entry }) => `${id}: ${String(entry.data)}`);
}

const UNREADABLE = { Ref: 'Unreadable' };
const AWAY = { Region: 'us-east-1' };
const HOME = { Region: REGION };

test.each<[string, (stack: Stack) => unknown, RegExp]>([
  ['the Regions of replicas of a custom resource', (stack) => new dynamodb.Table(stack, 'Orders', { partitionKey, replicationRegions: ['us-east-1', 'us-west-2'] })
    .with(new EncryptTable()), /^\/Shop\/Orders\S*: \[ReplicasOfCustomResource\].*replicates the table to us-east-1, us-west-2 \(replicationRegions\)/],
  ['a list of replicas', (stack) => globalTable(UNREADABLE, {}, stack), /^\/Shop\/Orders\S*: \[ReplicasUnreadable\].*known only at deployment: \{"Ref":"Unreadable"\}/],
  ['a replica', (stack) => globalTable([HOME, UNREADABLE], {}, stack), /^\/Shop\/Orders\S*: \[ReplicasUnreadable\].*known only at deployment: \{"Ref":"Unreadable"\}/],
  ['replicas without a name', (stack) => globalTable([HOME, { Region: { Ref: 'A' } }, { Region: { Ref: 'B' } }], {}, stack),
    /^\/Shop\/Orders\S*: \[ReplicasWithoutKey\].*no key for the replicas in \{"Ref":"A"\}, \{"Ref":"B"\}, and/],
  ['a replica whose encryption cannot be read', (stack) => globalTable([HOME, { ...AWAY, SSESpecification: UNREADABLE }], {}, stack),
    /^\/Shop\/Orders\S*: \[ReplicasWithoutKey\].*no key for the replicas in us-east-1, and/],
  ['a table with replicas in other accounts', (stack) => globalTable([HOME], { GlobalTableSourceArn: 'arn' }, stack), /^\/Shop\/Orders\S*: \[ReplicasOfOtherAccounts\].*replicated to another account/],
  ['encryption', (stack) => raw({ SSESpecification: UNREADABLE }, undefined, stack), /^\/Shop\/Orders\S*: \[EncryptionUnreadable\].*known only at deployment: \{"Ref":"Unreadable"\}/],
  ['the policy of a table', (stack) => raw({ ResourcePolicy: UNREADABLE }, undefined, stack), /^\/Shop\/Orders\S*: \[PolicyUnreadable\].*policy of the table is known only at deployment.*: \{"Ref":"Unreadable"\}/],
  ['the document of a policy', (stack) => raw({ ResourcePolicy: { PolicyDocument: UNREADABLE } }, undefined, stack), /^\/Shop\/Orders\S*: \[PolicyUnreadable\].*policy of the table.*: \{"Ref":"Unreadable"\}/],
  ['a document that is a text', (stack) => raw({ ResourcePolicy: { PolicyDocument: '{}' } }, undefined, stack), /^\/Shop\/Orders\S*: \[PolicyUnreadable\].*policy of the table.*: "\{\}"/],
  ['the statements of a policy', (stack) => raw({ ResourcePolicy: { PolicyDocument: { Statement: UNREADABLE } } }, undefined, stack),
    /^\/Shop\/Orders\S*: \[PolicyUnreadable\].*policy of the table.*: \{"Ref":"Unreadable"\}/],
  ['a stream', (stack) => raw({ StreamSpecification: UNREADABLE }, undefined, stack), /^\/Shop\/Orders\S*: \[PolicyUnreadable\].*policy of the stream.*: \{"Ref":"Unreadable"\}/],
  ['the policy of a stream', (stack) => raw({ StreamSpecification: { StreamViewType: 'NEW_IMAGE', ResourcePolicy: UNREADABLE } }, undefined, stack),
    /^\/Shop\/Orders\S*: \[PolicyUnreadable\].*policy of the stream.*: \{"Ref":"Unreadable"\}/],
])('%s that adoption cannot secure is named', (_, make, expected) => {
  const stack = shopOf();
  make(stack);

  expect(said(stack)).toEqual([expect.stringMatching(expected)]);
});

test('AWS::NoValue in the list of replicas is no replica', () => {
  expect(reported(globalTable([HOME, { 'Fn::If': ['C', { Ref: 'AWS::NoValue' }, HOME] }]))).toEqual([]);
});

test('a replica that is added too late is named', () => {
  const stack = shopOf();
  const table = new dynamodb.TableV2(stack, 'Orders', { partitionKey }).with(new EncryptTable()) as dynamodb.TableV2;
  table.addReplica({ region: 'us-east-1' });

  expect(said(stack)).toEqual([
    expect.stringMatching(/^\/Shop\/Orders\S*: \[ReplicasWithoutKey\].*no key for the replicas in us-east-1, and/),
    expect.stringMatching(/^\/Shop\/Orders\S*: \[ReplicaWithoutPolicy\].*The replica in us-east-1 accepts requests without TLS/),
  ]);
});

test('a warning is acknowledged by its code', () => {
  const stack = shopOf();
  const table = raw({ ResourcePolicy: { PolicyDocument: { Statement: { Effect: 'Allow', Principal: '*', Action: 'dynamodb:GetItem', Resource: '*' } } } }, undefined, stack);
  Validations.of(table).acknowledge({ id: 'cdk-secure-table:ReadersOfOtherAccounts', reason: 'Its readers are ours.' });

  expect(said(stack, 'warning')).toEqual([]);
});

describe('readers that the new key does not admit', () => {
  const allow = (principal: object, more: object = {}) => ({ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: '*', ...principal, ...more });
  const policy = (...Statement: readonly object[]) => ({ ResourcePolicy: { PolicyDocument: { Version: '2012-10-17', Statement } } });
  const readers = (properties: object, stack = shopOf()) => {
    raw(properties, undefined, stack);
    return said(stack, 'warning').map((text) => /stream allows (.*), but the key/.exec(text)?.[1]);
  };
  const by = (AWS: unknown, stack?: Stack) => readers(policy(allow({ Principal: { AWS } })), stack);

  test('are named once each', () => {
    expect(readers(policy(
      allow({ Principal: '*' }),
      allow({ Principal: { AWS: '*' } }),
      allow({ Principal: { AWS: [`arn:aws:iam::${OTHER_ACCOUNT}:role/a`, `arn:aws:iam::${OTHER_ACCOUNT}:role/b`, OTHER_ACCOUNT] } }),
      allow({ Principal: { Service: ['glue.amazonaws.com'], Federated: 'accounts.google.com' } }),
      allow({ NotPrincipal: { AWS: ACCOUNT } }),
      allow({ Principal: UNREADABLE }),
    ))).toEqual([
      `all principals, ${OTHER_ACCOUNT}, glue.amazonaws.com, accounts.google.com, all principals with exceptions (NotPrincipal), a principal that is known only at deployment, {"Ref":"Unreadable"}`,
    ]);
  });

  test('are none that a Deny names', () => {
    expect(readers(policy({ ...allow({ Principal: { AWS: OTHER_ACCOUNT } }), Effect: 'Deny' }))).toEqual([]);
  });

  test.each<[string, string, string | undefined]>([
    ['a role of the account', `arn:aws:iam::${ACCOUNT}:role/Reader`, undefined],
    ['a role of the account in China', `arn:aws-cn:iam::${ACCOUNT}:role/Reader`, undefined],
    ['a session in the account', `arn:aws:sts::${ACCOUNT}:assumed-role/Reader/me`, undefined],
    ['the account', ACCOUNT, undefined],
    ['a unique id', 'AIDACKCEVSQ6C2EXAMPLE', 'AIDACKCEVSQ6C2EXAMPLE'],
    ['more digits than an account has', `${ACCOUNT}4`, `${ACCOUNT}4`],
    ['digits behind something else', `x${ACCOUNT}`, `x${ACCOUNT}`],
    ['an ARN that is no principal\'s', `arn:aws:s3::${ACCOUNT}:bucket`, `arn:aws:s3::${ACCOUNT}:bucket`],
  ])('by %s', (_, principal, expected) => {
    expect(by(principal)).toEqual(expected === undefined ? [] : [expected]);
  });

  test.each<[string, object, boolean]>([
    ['the ARN of a role', { 'Fn::GetAtt': ['Role', 'Arn'] }, true],
    ['the ARN of a role, in its short form', { 'Fn::GetAtt': 'Role.Arn' }, true],
    ['the ARN of a user', { 'Fn::GetAtt': ['User', 'Arn'] }, true],
    ['the id of a role', { 'Fn::GetAtt': ['Role', 'RoleId'] }, false],
    ['the ARN of a function', { 'Fn::GetAtt': ['Function', 'Arn'] }, false],
    ['the ARN of a resource that is not there', { 'Fn::GetAtt': ['Other', 'Arn'] }, false],
    ['a parameter that is named after a role of another stack', { Ref: 'reftoShopRoleArn1234' }, true],
    ['a text that is named after a role', { 'Fn::Join': ['', ['reftoShopRoleArn', { Ref: 'P' }]] }, false],
    ['a parameter that is named after its role and no ARN of it', { Ref: 'RoleName' }, false],
  ])('are not those of the app: %s is %s', (_, principal, isOwn) => {
    const stack = shopOf();
    Object.entries({ Role: 'AWS::IAM::Role', User: 'AWS::IAM::User', Function: 'AWS::Lambda::Function' }).forEach(([id, type]) => new CfnResource(stack, id, { type }));
    ['reftoShopRoleArn1234', 'RoleName', 'P'].forEach((id) => new CfnParameter(stack, id));

    expect(by(principal, stack).length === 0).toBe(isOwn);
  });

  test.each<[string, object, boolean]>([
    ['in another case', { StringEquals: { 'AWS:SOURCEACCOUNT': OTHER_ACCOUNT } }, false],
    ['among others', { StringEquals: { 'aws:SourceAccount': [ACCOUNT, OTHER_ACCOUNT] } }, false],
    ['in a second block', { StringEquals: { 'aws:SourceAccount': ACCOUNT }, StringLike: { 'aws:SourceAccount': OTHER_ACCOUNT } }, false],
    ['of another key', { StringEquals: { 'aws:PrincipalAccount': OTHER_ACCOUNT } }, true],
  ])('is Redshift for another account, %s', (_, Condition, isAdmitted) => {
    expect(readers(policy(allow({ Principal: { Service: 'redshift.amazonaws.com' } }, { Condition })))).toEqual(isAdmitted ? [] : ['redshift.amazonaws.com']);
  });
});
