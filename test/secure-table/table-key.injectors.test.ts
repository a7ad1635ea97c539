import { App, aws_iam as iam, aws_kms as kms, Duration, PropertyInjectors, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IPropertyInjector } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { TableKey } from '../../src';
import { allowedOnKey, expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../support/paper';

function injecting(injected: kms.KeyProps): IPropertyInjector {
  return { constructUniqueId: kms.Key.PROPERTY_INJECTION_ID, inject: (props: kms.KeyProps) => ({ ...props, ...injected }) };
}

function stackWith(injected: kms.KeyProps): Stack {
  return new Stack(new App({ propertyInjectors: [injecting(injected)] }), 'Shop', { env: { account: ACCOUNT, region: REGION } });
}

function resourceWith(injected: kms.KeyProps): any {
  const stack = stackWith(injected);
  new TableKey(stack, 'Key');
  return Object.values(Template.fromStack(stack).findResources('AWS::KMS::Key'))[0];
}

const OPEN = () => new iam.PolicyDocument({
  statements: [new iam.PolicyStatement(
    { principals: [new iam.AccountRootPrincipal(), new iam.AccountPrincipal(OTHER_ACCOUNT)], actions: ['kms:*'], resources: ['*'] },
  )],
});

describe('a property injector for kms.Key', () => {
  test('is active: it weakens a plain key', () => {
    const stack = stackWith({ enableKeyRotation: false, policy: OPEN() });
    new kms.Key(stack, 'Plain', { enableKeyRotation: true });

    Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
      EnableKeyRotation: false, KeyPolicy: { Statement: [{ Action: 'kms:*' }] },
    });
  });

  test.each<[string, kms.KeyProps]>([
    ['switch rotation off', { enableKeyRotation: false }],
    ['disable the key', { enabled: false }],
    ['make it asymmetric', { enableKeyRotation: false, keySpec: kms.KeySpec.RSA_4096, keyUsage: kms.KeyUsage.ENCRYPT_DECRYPT }],
    ['make it an HMAC key', { enableKeyRotation: false, keySpec: kms.KeySpec.HMAC_256, keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC }],
    ['make it a multi-Region key', { multiRegion: true }],
    ['have it deleted', { removalPolicy: RemovalPolicy.DESTROY }],
    ['shorten its pending window', { pendingWindow: Duration.days(7) }],
    ['let it rotate rarely', { rotationPeriod: Duration.days(2560) }],
  ])('does not %s', (_, injected) => {
    expect(resourceWith(injected)).toEqual(resourceWith({}));
  });

  test('cannot add a policy', async () => {
    const stack = stackWith({ policy: OPEN() });
    const key = new TableKey(stack, 'Key');
    key.grantDecrypt(new iam.AccountPrincipal(OTHER_ACCOUNT));
    const paper = new PaperDeployment(stack.node.root as App);

    expect(await expectKeyUsableOnlyThroughDynamoDb(paper.keyPolicy(key), { keyArn: paper.arn(key) })).toEqual([]);
    expect(JSON.stringify(paper.keyPolicy(key))).not.toContain('kms:*');
  });

  test('may change the description, and add an alias', () => {
    const stack = stackWith({ description: 'Of the platform team', alias: 'alias/platform' });
    new TableKey(stack, 'Key');
    const template = Template.fromStack(stack);

    template.hasResourceProperties('AWS::KMS::Key', { Description: 'Of the platform team' });
    expect(Object.values(template.findResources('AWS::KMS::Alias')).map((resource) => resource.Properties.AliasName))
      .toEqual(expect.arrayContaining(['alias/platform', { 'Fn::Join': ['', ['alias/', { Ref: 'AWS::StackName' }, '/Key']] }]));
  });
});

describe('administrators that it adds', () => {
  test('administer by their identity policy', async () => {
    const stack = new Stack(new App(), 'Shop', { env: { account: ACCOUNT, region: REGION } });
    const role = new iam.Role(stack, 'Keeper', { assumedBy: new iam.AccountRootPrincipal() });
    PropertyInjectors.of(stack).add(injecting({ admins: [role] }));
    const key = new TableKey(stack, 'Key');
    const paper = new PaperDeployment(stack.node.root as App);

    const allowed = await allowedOnKey(
      { principal: paper.arn(role), identityPolicies: paper.identityPolicies(role) }, { arn: paper.arn(key), policy: paper.keyPolicy(key) });

    expect(allowed).toEqual(expect.arrayContaining(['kms:PutKeyPolicy', 'kms:DisableKey']));
    expect(allowed).not.toContain('kms:CreateGrant');
    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  });

  test('are named in a warning if they have none, since the key has its own list', () => {
    const stack = stackWith({ admins: [new iam.AccountPrincipal(OTHER_ACCOUNT)] });
    new TableKey(stack, 'Key');

    Annotations.fromStack(stack).hasWarning('/Shop/Key', Match.stringLikeRegexp('property injector.*Pass it as admins of the TableKey.*InjectedKeyAdmin'));
    Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: { Statement: [Match.objectLike({ Sid: 'AccountAdministersTheKey' }), Match.objectLike({ Sid: 'UseOnlyThroughDynamoDB' })] },
    });
  });
});
