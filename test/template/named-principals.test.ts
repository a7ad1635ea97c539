import { aws_iam as iam, aws_kms as kms, CfnResource, CustomResource, NestedStack, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EAST, facts, factsOf, newApp, resources } from './support';
import { keyPolicyScope } from '../../src/rules/key-policy-scope';
import type { AppFacts } from '../../src/template';
import { OPTIONS } from '../rules/support/facts';

/** What the rule says of a key that encrypts a table. */
function said({ keys }: AppFacts): readonly string[] {
  const tables = [{ replicas: [{ encryption: keys.map((key) => ({ kind: 'value', value: { level: 'CUSTOMER_MANAGED', key } })) }] }];
  const of = { tables, keys, sdkCalls: [] } as unknown as AppFacts;
  return keyPolicyScope.check(of, OPTIONS).map(({ finding }) => finding ?? 'violation');
}

function keyFor(principal: (stack: Stack) => iam.IPrincipal): readonly string[] {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env: EAST });
  new kms.Key(stack, 'Key').addToResourcePolicy(new iam.PolicyStatement({ principals: [principal(stack)], actions: ['kms:Decrypt'], resources: ['*'] }));
  return said(facts(app));
}

const roleIn = (scope: Construct) => new iam.Role(scope, 'Role', { assumedBy: new iam.AccountRootPrincipal() });

test.each<[string, (stack: Stack) => iam.IPrincipal]>([
  ['a role of the stack', (stack) => roleIn(stack)],
  ['a user', (stack) => new iam.User(stack, 'User')],
  ['a role of another stack', (stack) => roleIn(new Stack(stack.node.scope as Construct, 'Roles', { env: EAST }))],
  ['a role of a nested stack', (stack) => roleIn(new NestedStack(stack, 'Nested'))],
  ['a provider of identities', (stack) => new iam.OpenIdConnectPrincipal(new iam.OidcProviderNative(stack, 'Provider', { url: 'https://example.com', clientIds: ['c'], thumbprints: ['a'.repeat(40)] }))],
])('%s is a principal', (_, principal) => {
  expect(keyFor(principal)).toEqual([]);
});

test.each<[string, (stack: Stack) => iam.IPrincipal]>([
  ['an attribute of a custom resource', (stack) => new iam.ArnPrincipal(new CustomResource(stack, 'Who', { serviceToken: 'arn' }).getAttString('Arn'))],
  ['an attribute of a custom resource that is named like a role', (stack) => new iam.ArnPrincipal(new CfnResource(stack, 'Role', { type: 'Custom::Role' }).getAtt('Arn').toString())],
  ['the value of an SSM parameter', (stack) => new iam.ArnPrincipal(new CfnResource(stack, 'P', { type: 'AWS::SSM::Parameter' }).getAtt('Value').toString())],
])('%s may be all principals', (_, principal) => {
  expect(keyFor(principal)).toEqual(['unverifiable']);
});

describe('references in a template as it stands', () => {
  const key = (AWS: object, others: object) => said(factsOf(resources('AWS::KMS::Key', {
    KeyPolicy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS }, Action: 'kms:Decrypt', Resource: '*' }, {
        Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'kms:*', Resource: '*',
      }],
    },
  }, others)));

  test('the role that SAM makes for a function is a principal', () => {
    const functions = { Reader: { Type: 'AWS::Serverless::Function', Properties: {} }, Queue: { Type: 'AWS::SQS::Queue' } };

    expect(key({ 'Fn::GetAtt': 'ReaderRole.Arn' }, functions)).toEqual([]);
    expect(key({ 'Fn::GetAtt': ['QueueRole', 'Arn'] }, functions)).toEqual(['unverifiable']);
    expect(key({ 'Fn::GetAtt': ['Role', 'Arn'] }, functions)).toEqual(['unverifiable']);
  });

  test('two templates with the same policy text have their own answers', () => {
    const reference = { 'Fn::GetAtt': ['Who', 'Arn'] };

    expect(key(reference, { Who: { Type: 'AWS::IAM::Role' } })).toEqual([]);
    expect(key(reference, { Who: { Type: 'Custom::Role' } })).toEqual(['unverifiable']);
  });
});
