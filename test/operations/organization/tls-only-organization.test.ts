import { App, aws_iam as iam, aws_organizations as organizations, Token } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EncryptedTables, TlsOnlyOrganization, TlsOnlyService } from '../../../src';
import type { TlsOnlyOrganizationProps } from '../../../src';
import { nagFindings } from '../../support/nag';
import { refusal, shop, warningsOf } from '../support/shop';

const ACCOUNT = '111122223333';
const UNIT = 'ou-ab12-11111111';
const ROOT = 'r-ab12';

function make(props: Partial<TlsOnlyOrganizationProps> = {}, stack = shop()): Stack {
  new TlsOnlyOrganization(stack, 'TlsOnly', { targets: [ACCOUNT], ...props });
  return stack;
}

function policiesIn(stack: Stack): Record<string, any>[] {
  return Object.values(Template.fromStack(stack).findResources('AWS::Organizations::Policy'));
}

test('one resource control policy is attached to the targets', () => {
  const stack = shop();
  const made = new TlsOnlyOrganization(stack, 'TlsOnly', { targets: [ACCOUNT, UNIT, ACCOUNT] });
  const policies = policiesIn(stack);
  expect(policies.map(({ Properties: properties }) => properties)).toEqual([{
    Content: {
      Version: '2012-10-17',
      Statement: [{
        Sid: 'DenyRequestsWithoutTls',
        Effect: 'Deny',
        Principal: '*',
        Action: ['dynamodb:*', 'kms:*'],
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }],
    },
    Description: 'Denies requests without TLS (Shop/TlsOnly)',
    Name: expect.stringMatching(/^Shop-TlsOnly.*-rcp$/),
    TargetIds: [ACCOUNT, UNIT],
    Type: 'RESOURCE_CONTROL_POLICY',
  }]);
  expect(stack.resolve(made.resourceControlPolicyId)).toEqual({ 'Fn::GetAtt': [expect.any(String), 'Id'] });
  expect(made.serviceControlPolicyId).toBeUndefined();
});

test('with alsoDenyUnscoped a service control policy follows it, since AWS Organizations rejects concurrent changes', () => {
  const stack = make({ alsoDenyUnscoped: true, policyName: 'tls-only', services: [TlsOnlyService.DYNAMODB] });
  const [resources, services] = policiesIn(stack);
  expect([resources, services].map(({ Properties: { Name, Type } }) => [Name, Type]))
    .toEqual([['tls-only-rcp', 'RESOURCE_CONTROL_POLICY'], ['tls-only-scp', 'SERVICE_CONTROL_POLICY']]);
  expect(services.DependsOn).toEqual([expect.stringMatching(/ResourceControlPolicy/)]);
  // A service control policy accepts no Principal.
  expect(services.Properties.Content.Statement[0]).toEqual({
    Sid: 'DenyRequestsWithoutTls', Effect: 'Deny', Action: ['dynamodb:*'], Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  });
});

const role = (stack: Stack) => new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }).roleArn;
const roles = (count: number) => Array.from({ length: count }, (_, index) => `arn:aws:iam::111122223333:role/${String(index).padStart(64, 'x')}`);
type Case = readonly [string, string, string, (stack: Stack) => Partial<TlsOnlyOrganizationProps>];
const BAD: readonly Case[] = [
  ['no targets', 'NoTargets', 'Pass the id of an account', () => ({ targets: [] })],
  ['the root', 'TargetIsRoot', 'set allowRoot: true', () => ({ targets: [ACCOUNT, ROOT] })],
  ...['o-exampleorgid', '11112222333', 'ou-ab12', 'R-ab12', '', '*'].map((target): Case =>
    [`the target "${target}"`, 'TargetUnreadable', 'Pass 12 digits', () => ({ targets: [target], allowRoot: true })]),
  ['targets whose number is unknown', 'ListUnknown', 'targets: [\'111122223333\']', () => ({ targets: Token.asList({ Ref: 'Targets' }) })],
  ['exemptions whose number is unknown', 'ListUnknown', 'exemptPrincipals: [\'arn:aws:iam::111122223333:role/Legacy*\']',
    () => ({ exemptPrincipals: Token.asList({ Ref: 'Exempt' }) })],
  ['no services', 'NoServices', 'Leave services out for DynamoDB and KMS', () => ({ services: [] })],
  ...['dax', '*', 'kms:Decrypt'].map((service): Case =>
    [`the service "${service}"`, 'ServiceUnknown', 'Leave services out for DynamoDB and KMS', () => ({ services: [service as TlsOnlyService] })]),
  ...['arn:aws:sts::111122223333:assumed-role/Legacy/session', 'Legacy', '111122223333', 'dynamodb.amazonaws.com', ''].map((arn): Case =>
    [`the exemption "${arn}"`, 'ExemptPrincipalUnreadable', 'arn:aws:iam::111122223333:role/Legacy*', () => ({ exemptPrincipals: [arn] })]),
  ...['*', 'arn:aws:iam::*:*', 'arn:aws:iam::*:role/*', 'arn:*:iam::************:user/*'].map((arn): Case =>
    [`the exemption "${arn}"`, 'EveryoneExempt', 'Name roles or users', () => ({ exemptPrincipals: [arn] })]),
  ['exemptions beyond the size of a policy', 'PolicyTooLong', 'arn:aws:iam::*:role/legacy/*', () => ({ exemptPrincipals: roles(60) })],
  ['unknown exemptions beyond the size of a policy', 'PolicyTooLong', 'Shorten exemptPrincipals',
    (stack) => ({ exemptPrincipals: Array.from({ length: 50 }, (_, index) => role(shop(undefined, stack.node.root as App, `S${index}`))) })],
  ['a long name', 'PolicyNameTooLong', 'Use at most 124.', () => ({ policyName: 'x'.repeat(125) })],
];

test.each(BAD)('%s: refused with code and remedy', (_name, code, remedy, props) => {
  const stack = shop();
  const message = refusal(() => make(props(stack), stack));
  expect(message).toContain(`[${code}] Shop/TlsOnly: `);
  expect(message).toContain(remedy);
});

const GOOD: readonly (readonly [string, (stack: Stack) => Partial<TlsOnlyOrganizationProps>])[] = [
  ['the root with allowRoot', () => ({ targets: [ROOT], allowRoot: true })],
  ['an unknown target with allowRoot', () => ({ targets: [Token.asString({ Ref: 'Target' })], allowRoot: true })],
  ['an organizational unit of the app',
    (stack) => ({ targets: [new organizations.CfnOrganizationalUnit(stack, 'Unit', { name: 'Test', parentId: ROOT }).attrId] })],
  ['an account of the app',
    (stack) => ({ targets: [new organizations.CfnAccount(stack, 'Account', { accountName: 'Test', email: 'test@example.com' }).attrAccountId] })],
  ['roles of all accounts by name', () => ({ exemptPrincipals: ['arn:aws:iam::*:role/Legacy*', 'arn:aws-cn:iam::111122223333:*'] })],
  ['a role of the app', (stack) => ({ exemptPrincipals: [role(stack)] })],
  ['as many exemptions as fit', () => ({ exemptPrincipals: roles(45), alsoDenyUnscoped: true })],
  ['a name at its longest', () => ({ policyName: 'x'.repeat(124) })],
];

test.each(GOOD)('%s: accepted without a warning, within the size of a policy', (_name, props) => {
  const stack = shop();
  make(props(stack), stack);
  const policies = policiesIn(stack);
  expect(policies.length).toBeGreaterThan(0);
  policies.forEach(({ Properties: properties }) => expect(JSON.stringify(properties.Content).length).toBeLessThanOrEqual(5120));
  expect(warningsOf(stack)).toEqual([]);
});

test('a target that can be the root draws a warning', () => {
  const organization = (stack: Stack) => new organizations.CfnOrganization(stack, 'Organization').attrRootId;
  for (const target of [() => Token.asString({ Ref: 'Target' }), organization]) {
    const stack = shop();
    make({ targets: [target(stack)] }, stack);
    expect(warningsOf(stack)).toEqual([expect.stringContaining('Whether a target is the root of the organization is known only after deployment.')]);
  }
});

test('the guard and cdk-nag find nothing', () => {
  const app = new App();
  EncryptedTables.enforce(app);
  make({ alsoDenyUnscoped: true }, shop(undefined, app));
  expect(() => app.synth()).not.toThrow();
  expect(nagFindings(app)).toEqual([]);
});
