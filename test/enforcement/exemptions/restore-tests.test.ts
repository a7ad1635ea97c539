import { Stack } from 'aws-cdk-lib';
import { CfnRestoreTestingSelection } from 'aws-cdk-lib/aws-backup';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { EncryptedTables, TableRule } from '../../../src/enforcement';
import { app, ENV, synth } from '../support/synth';

const SELECTION = { iamRoleArn: 'arn:aws:iam::111122223333:role/Restore', protectedResourceType: 'DynamoDB', protectedResourceArns: ['*'] };

/** Why the guard stops an app with restore tests. */
function stopped(exempt: boolean): string | undefined {
  const root = app();
  EncryptedTables.enforce(root);
  const stack = new Stack(root, 'Shop', { env: ENV });
  const tests = new CfnRestoreTestingSelection(stack, 'Tests', { ...SELECTION, restoreTestingPlanName: 'plan', restoreTestingSelectionName: 'tests' });
  if (exempt) {
    EncryptedTables.exempt(tests, { rules: [TableRule.CUSTOMER_MANAGED_KEY], reason: 'the restored tables are deleted within an hour' });
  }
  return synth(root)?.message;
}

test('restore tests onto a key of AWS stop the synth, and one exemption lets them pass', () => {
  expect(stopped(false)).toContain('Shop/Tests');
  expect(stopped(true)).toBeUndefined();
});

test.each<[string, object, boolean]>([
  ['createRestoreTestingSelection', { RestoreTestingSelection: { ProtectedResourceType: 'DynamoDB' } }, true],
  ['createRestoreTestingSelection', { RestoreTestingSelection: { ProtectedResourceType: 'S3' } }, false],
  ['updateRestoreTestingSelection', { RestoreTestingSelection: { ValidationWindowHours: 2 } }, true],
])('a call of %s with %j', (action, parameters, isStopped) => {
  const root = app();
  EncryptedTables.enforce(root);
  new AwsCustomResource(new Stack(root, 'Shop', { env: ENV }), 'Call', {
    onCreate: { service: 'backup', action, parameters, physicalResourceId: PhysicalResourceId.of('call') },
    policy: AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
    installLatestAwsSdk: false,
  });

  expect(synth(root)?.message.includes('tests restores') ?? false).toBe(isStopped);
});
