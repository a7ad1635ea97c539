import { App, aws_iam as iam, Stack } from 'aws-cdk-lib';
import { tableKeyStatements } from '../../src/policy/table-key-policy';
import type { TableKeyPolicyOptions } from '../../src/policy/table-key-policy';
import { administratorsOf } from '../support/actors';
import { expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { ACCOUNT } from '../support/paper';
import { kmsKeyActions, simulate } from '../support/simulator';
import type { Outcome } from '../support/simulator';
import { deployed } from '../support/statements';

function keyPolicy(stackRegion: string | undefined, options: Partial<TableKeyPolicyOptions> = {}, deployedIn?: string) {
  const stack = new Stack(new App(), 'Stack', stackRegion === undefined ? {} : { env: { account: ACCOUNT, region: stackRegion } });
  const statements = tableKeyStatements({ stack, region: stack.region, pendingWindowDays: 30, ...options });
  return deployed(stack, statements.map((statement) => iam.PolicyStatement.fromJson(statement)), deployedIn);
}

describe('a table key is usable only through DynamoDB', () => {
  test.each<[string, string, string, string | undefined]>([
    ['in aws', 'aws', 'eu-west-1', 'eu-west-1'],
    ['in aws-cn', 'aws-cn', 'cn-north-1', 'cn-north-1'],
    ['in aws-us-gov', 'aws-us-gov', 'us-gov-west-1', 'us-gov-west-1'],
    ['in a stack without a Region', 'aws', 'us-east-1', undefined],
  ])('%s', async (_, partition, region, stackRegion) => {
    const keyArn = `arn:${partition}:kms:${region}:${ACCOUNT}:key/1234abcd`;

    expect(await expectKeyUsableOnlyThroughDynamoDb(keyPolicy(stackRegion, {}, region), { keyArn })).toEqual([]);
  });

  test('in a stack without a Region that is deployed in China', async () => {
    expect(await expectKeyUsableOnlyThroughDynamoDb(keyPolicy(undefined, {}, 'cn-northwest-1'), {
      keyArn: `arn:aws-cn:kms:cn-northwest-1:${ACCOUNT}:key/1234abcd`,
    })).toEqual([]);
  });

  test('of every Region where a table has replicas', async () => {
    expect(await expectKeyUsableOnlyThroughDynamoDb(keyPolicy('eu-west-1', { region: '*' }), {
      keyArn: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd`, regions: ['eu-west-1', 'us-east-1', 'ap-south-2'],
    })).toEqual([]);
  });

  test('with a guard against its deletion', async () => {
    expect(await expectKeyUsableOnlyThroughDynamoDb(keyPolicy('eu-west-1', { guardDays: 30 }), {
      keyArn: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd`,
    })).toEqual([]);
  });
});

describe('the deletion guard', () => {
  const resource = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd`;
  const USED = 'kms:TrailingDaysWithoutKeyUsage';
  const WINDOW = 'kms:ScheduleKeyDeletionPendingWindowInDays';

  async function outcomes(action: string, context: Record<string, string>, options: Partial<TableKeyPolicyOptions>): Promise<Set<Outcome>> {
    const resourcePolicy = keyPolicy('eu-west-1', options);
    return new Set(await Promise.all(administratorsOf('aws', ACCOUNT, 'kms').map(async (actor) =>
      simulate({ ...actor, action, resource, resourcePolicy, context }))));
  }

  test.each<[string, string, Record<string, string>, Outcome]>([
    ['disabling a key used yesterday', 'kms:DisableKey', { [USED]: '1' }, 'ExplicitlyDenied'],
    ['disabling a key unused for a day less', 'kms:DisableKey', { [USED]: '89' }, 'ExplicitlyDenied'],
    ['disabling a key unused for long enough', 'kms:DisableKey', { [USED]: '90' }, 'Allowed'],
    ['disabling a key that was never used', 'kms:DisableKey', {}, 'Allowed'],
    ['deleting a key used today', 'kms:ScheduleKeyDeletion', { [USED]: '0', [WINDOW]: '30' }, 'ExplicitlyDenied'],
    ['deleting a key unused for long enough', 'kms:ScheduleKeyDeletion', { [USED]: '90', [WINDOW]: '21' }, 'Allowed'],
    ['deleting it sooner than the window', 'kms:ScheduleKeyDeletion', { [USED]: '365', [WINDOW]: '20' }, 'ExplicitlyDenied'],
    ['deleting it with the window that KMS has by default', 'kms:ScheduleKeyDeletion', { [USED]: '365' }, 'Allowed'],
    ['cancelling the deletion', 'kms:CancelKeyDeletion', {}, 'Allowed'],
    ['enabling it', 'kms:EnableKey', {}, 'Allowed'],
  ])('%s: %s with %j is %s', async (_, action, context, outcome) => {
    expect(await outcomes(action, context, { guardDays: 90, pendingWindowDays: 21 })).toEqual(new Set([outcome]));
  });

  test('exists only if it is requested', async () => {
    expect(await outcomes('kms:ScheduleKeyDeletion', { [USED]: '0', [WINDOW]: '7' }, {})).toEqual(new Set(['Allowed']));
  });

  test('stops nothing else', async () => {
    const policy = keyPolicy('eu-west-1', { guardDays: 90 });
    const [administrator] = administratorsOf('aws', ACCOUNT, 'kms');
    const actions = await kmsKeyActions();

    const results = await Promise.all(actions.map(async (action) => simulate({
      ...administrator, action, resource, resourcePolicy: policy, context: { [USED]: '0', [WINDOW]: '7' }, leaveOutForeignContext: true,
    })));

    expect(actions.filter((_, index) => results[index] === 'ExplicitlyDenied')).toEqual(['kms:DisableKey', 'kms:ScheduleKeyDeletion']);
  });
});
