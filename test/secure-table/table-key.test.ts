import { App, aws_iam as iam, aws_kms as kms, CfnParameter, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { TableKey } from '../../src';
import type { TableKeyProps } from '../../src';
import { allowedOnKey } from '../support/key-proof';
import { ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import { simulate } from '../support/simulator';

function stackOf(): Stack {
  return new Stack(new App(), 'Shop', { env: { account: ACCOUNT, region: REGION } });
}

function resourceOf(props?: TableKeyProps): any {
  const stack = stackOf();
  new TableKey(stack, 'Key', props);
  return Object.values(Template.fromStack(stack).findResources('AWS::KMS::Key'))[0];
}

describe('by default a table key', () => {
  const { Properties, ...resource } = resourceOf();

  test('rotates every year, and has the longest pending window', () => {
    expect(Properties).toMatchObject({ EnableKeyRotation: true, PendingWindowInDays: 30 });
    expect(Properties).not.toHaveProperty('RotationPeriodInDays');
  });

  test('is symmetric, enabled and single-Region, by KMS\'s defaults', () => {
    expect(Object.keys(Properties).sort()).toEqual(['Description', 'EnableKeyRotation', 'KeyPolicy', 'PendingWindowInDays']);
  });

  test('is retained, also when its creation is rolled back', () => {
    expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test('has a description', () => {
    expect(Properties.Description).toBe('Encrypts DynamoDB tables: Shop/Key');
  });

  test('passes KMS\'s lockout safety check: the root may change the policy', () => {
    expect(Properties).not.toHaveProperty('BypassPolicyLockoutSafetyCheck');
    expect(Properties.KeyPolicy.Statement[0]).toMatchObject({ Effect: 'Allow', Action: expect.arrayContaining(['kms:PutKeyPolicy']) });
  });
});

describe('options are', () => {
  test('its description', () => {
    expect(resourceOf({ description: 'Orders' }).Properties.Description).toBe('Orders');
  });

  test.each([90, 2560])('a rotation period of %d days', (days) => {
    expect(resourceOf({ rotationPeriod: Duration.days(days) }).Properties.RotationPeriodInDays).toBe(days);
  });

  test.each([7, 30])('a pending window of %d days', (days) => {
    expect(resourceOf({ pendingWindow: Duration.days(days) }).Properties.PendingWindowInDays).toBe(days);
  });

  test('deletion when its creation is rolled back, and only then', () => {
    expect(resourceOf({ retainExceptOnCreate: true })).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
  });

  test('a duration in other units, if it is a number of whole days', () => {
    expect(resourceOf({ rotationPeriod: Duration.hours(24 * 100) }).Properties.RotationPeriodInDays).toBe(100);
  });

  test.each<[string, TableKeyProps, string]>([
    ['to delete it', { removalPolicy: RemovalPolicy.DESTROY }, 'Delete'],
    ['to delete it when its creation is rolled back', { removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE }, 'RetainExceptOnCreate'],
    ['to retain it', { removalPolicy: RemovalPolicy.RETAIN, retainExceptOnCreate: true }, 'Retain'],
  ])('a removal policy %s, and a replacement never deletes it', (_, props, policy) => {
    expect(resourceOf(props)).toMatchObject({ DeletionPolicy: policy, UpdateReplacePolicy: 'Retain' });
  });
});

describe('refused, with code, path and remedy, is', () => {
  test.each<[string, TableKeyProps, string]>([
    ['a rotation period that is too short', { rotationPeriod: Duration.days(89) },
      '[RotationPeriodOutOfRange] Shop/Key: rotationPeriod is 89 days, but must be a whole number of days from 90 to 2560. Set rotationPeriod: Duration.days(90) or longer, up to 2560 days.'],
    ['one that is too long', { rotationPeriod: Duration.days(2561) },
      '[RotationPeriodOutOfRange] Shop/Key: rotationPeriod is 2561 days, but must be a whole number of days from 90 to 2560. Set rotationPeriod: Duration.days(90) or longer, up to 2560 days.'],
    ['one that is no number of whole days', { rotationPeriod: Duration.hours(24 * 100 + 12) },
      '[RotationPeriodOutOfRange] Shop/Key: rotationPeriod is 100.5 days, but must be a whole number of days from 90 to 2560. Set rotationPeriod: Duration.days(90) or longer, up to 2560 days.'],
    ['a pending window that is too short', { pendingWindow: Duration.days(6) },
      '[PendingWindowOutOfRange] Shop/Key: pendingWindow is 6 days, but must be a whole number of days from 7 to 30. Set pendingWindow: Duration.days(7) or longer, up to 30 days.'],
    ['one that is too long', { pendingWindow: Duration.days(31) },
      '[PendingWindowOutOfRange] Shop/Key: pendingWindow is 31 days, but must be a whole number of days from 7 to 30. Set pendingWindow: Duration.days(7) or longer, up to 30 days.'],
    ['a guard of zero days', { deletionGuard: Duration.days(0) },
      '[DeletionGuardOutOfRange] Shop/Key: deletionGuard is 0 days, but must be a whole number of days from 1 to 3650. Set deletionGuard: Duration.days(1) or longer, up to 3650 days.'],
    ['a guard of a part of a day', { deletionGuard: Duration.hours(36) },
      '[DeletionGuardOutOfRange] Shop/Key: deletionGuard is 1.5 days, but must be a whole number of days from 1 to 3650. Set deletionGuard: Duration.days(1) or longer, up to 3650 days.'],
    ['deletion of a key with a guard against it', { deletionGuard: Duration.days(30), removalPolicy: RemovalPolicy.DESTROY },
      '[DestroyWithDeletionGuard] Shop/Key: removalPolicy is DESTROY, but deletionGuard denies the deletion of a key that was used recently. '
      + 'Leave out deletionGuard or removalPolicy.'],
    ['a snapshot', { removalPolicy: RemovalPolicy.SNAPSHOT },
      '[KeyWithoutSnapshot] Shop/Key: Keys have no snapshots, so RemovalPolicy.SNAPSHOT is not available. '
      + 'Use RemovalPolicy.RETAIN or RemovalPolicy.DESTROY.'],
    ['an alias of AWS', { alias: 'aws/dynamodb' },
      '[ReservedAlias] Shop/Key: The alias alias/aws/dynamodb starts with aws/, which is reserved for AWS managed keys. '
      + 'Set alias to a name that does not start with aws/.'],
    ['one with its prefix', { alias: 'alias/AWS/mine' },
      '[ReservedAlias] Shop/Key: The alias alias/AWS/mine starts with aws/, which is reserved for AWS managed keys. '
      + 'Set alias to a name that does not start with aws/.'],
  ])('%s', (_, props, message) => {
    expect(() => new TableKey(stackOf(), 'Key', props)).toThrow(new Error(message));
  });

  test('a duration that is known only after deployment', () => {
    const stack = stackOf();
    const days = new CfnParameter(stack, 'Days', { type: 'Number' }).valueAsNumber;

    expect(() => new TableKey(stack, 'Key', { deletionGuard: Duration.days(days) }))
      .toThrow('[DeletionGuardOutOfRange] Shop/Key: deletionGuard is known only after deployment, but must be a whole number of days from 1 to 3650. ');
  });

  test.each([
    'grantSign', 'grantVerify', 'grantSignVerify', 'grantGenerateMac', 'grantVerifyMac',
  ] as const)('%s, since the key only encrypts', (method) => {
    const key = new TableKey(stackOf(), 'Key');

    expect(() => key[method](new iam.AccountRootPrincipal()))
      .toThrow(`[KeyForTablesOnly] Shop/Key: ${method} is not available, since a TableKey is a symmetric key that encrypts only tables. `
        + 'Use a separate kms.Key');
  });
});

describe('the deletion guard of a key', () => {
  const CONTEXT = { 'kms:TrailingDaysWithoutKeyUsage': '10', 'kms:ScheduleKeyDeletionPendingWindowInDays': '14' };
  const IDENTITY = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'kms:*', Resource: '*' }] }];

  async function deletion(props: TableKeyProps): Promise<string> {
    const stack = stackOf();
    const key = new TableKey(stack, 'Key', props);
    const paper = new PaperDeployment(stack.node.root as App);
    return simulate({
      principal: `arn:aws:iam::${ACCOUNT}:role/Administrator`,
      identityPolicies: IDENTITY,
      action: 'kms:ScheduleKeyDeletion',
      resource: paper.arn(key),
      resourcePolicy: paper.keyPolicy(key),
      context: CONTEXT,
    });
  }

  test.each<[string, TableKeyProps, string]>([
    ['is disabled by default', {}, 'Allowed'],
    ['denies deletion within its period', { deletionGuard: Duration.days(11), pendingWindow: Duration.days(7) }, 'ExplicitlyDenied'],
    ['allows deletion after it', { deletionGuard: Duration.days(10), pendingWindow: Duration.days(7) }, 'Allowed'],
    ['denies a window shorter than the key\'s', { deletionGuard: Duration.days(1), pendingWindow: Duration.days(15) }, 'ExplicitlyDenied'],
    ['denies all but the longest window by default', { deletionGuard: Duration.days(1) }, 'ExplicitlyDenied'],
  ])('%s', async (_, props, outcome) => {
    expect(await deletion(props)).toBe(outcome);
  });
});

describe('additional administrators', () => {
  test('can neither use the key nor create grants', async () => {
    const stack = stackOf();
    const role = new iam.Role(stack, 'Keeper', { assumedBy: new iam.AccountRootPrincipal() });
    const key = new TableKey(stack, 'Key', { admins: [role, new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:user/keeper`)] });
    const paper = new PaperDeployment(stack.node.root as App);
    const place = { arn: paper.arn(key), policy: paper.keyPolicy(key) };

    const byRole = await allowedOnKey({ principal: paper.arn(role), identityPolicies: paper.identityPolicies(role) }, place);
    const byName = await allowedOnKey({ principal: `arn:aws:iam::${ACCOUNT}:user/keeper`, identityPolicies: [] }, place);

    expect(byRole).toContain('kms:PutKeyPolicy');
    expect(byRole.filter((action) => /Grant$|crypt|Generate|Import|Sign|Verify|Mac/.test(action))).toEqual(['kms:RevokeGrant']);
    expect(byName).toEqual(byRole);
  });
});

describe('for CDK a key', () => {
  test('is a kms.Key with an ARN', () => {
    const stack = stackOf();
    const key = new TableKey(stack, 'Key');

    expect(key).toBeInstanceOf(kms.Key);
    expect(stack.resolve(key.keyArn)).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^Key/), 'Arn'] });
  });

  test('renders reproducibly', () => {
    const render = () => {
      const stack = stackOf();
      new TableKey(stack, 'Key', { deletionGuard: Duration.days(30) }).grantDecrypt(new iam.AccountPrincipal('444455556666'));
      const template = JSON.stringify(Template.fromStack(stack).toJSON());
      expect(JSON.stringify(Template.fromStack(stack).toJSON())).toBe(template);
      return template;
    };

    expect(render()).toBe(render());
  });
});
