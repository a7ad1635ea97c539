import type { App, Stack } from 'aws-cdk-lib';
import { aws_events as events, Duration } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EncryptedTableBackup, SecureTable, TableKey } from '../../../src';
import type { RestoreTestingOptions } from '../../../src';
import { PaperDeployment } from '../../support/paper';
import { shop, tableIn } from '../support/shop';

function tested(restoreTesting: RestoreTestingOptions = {}, stack: Stack = shop()) {
  const orders = tableIn(stack, 'Orders', { tableName: 'Orders' });
  const made = new EncryptedTableBackup(stack, 'Backup', { tables: [orders], restoreTesting });
  const paper = new PaperDeployment(stack.node.root as App);
  const plan = paper.properties(made.node.findChild('RestoreTesting'));
  return { stack, orders, made, paper, plan, selection: paper.properties(made.node.findChild('RestoreTestingSelection')) };
}

test('the latest backup in this vault is restored every month', () => {
  const { plan, paper, made, stack } = tested();
  expect(plan).toEqual({
    RestoreTestingPlanName: expect.stringMatching(/^Shop_Backup_[0-9A-F]{8}$/),
    ScheduleExpression: 'cron(0 5 2 * ? *)',
    RecoveryPointSelection: {
      Algorithm: 'LATEST_WITHIN_WINDOW', IncludeVaults: [paper.value(stack, made.vault.backupVaultArn)], RecoveryPointTypes: ['SNAPSHOT'],
    },
  });
});

test('the table is restored onto a customer managed key, by the restore role', () => {
  const { selection, paper, made } = tested();
  expect(selection).toMatchObject({
    RestoreTestingSelectionName: 'Tables',
    ProtectedResourceType: 'DynamoDB',
    ProtectedResourceArns: ['arn:aws:dynamodb:eu-west-1:111122223333:table/Orders'],
    IamRoleArn: paper.arn(made.restoreRole!),
    RestoreMetadataOverrides: { encryptionType: 'KMS', kmsMasterKeyArn: paper.arn(made.restoreKey!) },
  });
});

test('the key of restored tables is a TableKey that goes with the construct', () => {
  const { made, stack } = tested();
  expect(made.restoreKey).toBeInstanceOf(TableKey);
  const key = Template.fromStack(stack).toJSON().Resources[stack.getLogicalId(made.restoreKey!.node.defaultChild as never)];
  expect(key).toMatchObject({ DeletionPolicy: 'Delete', Properties: { EnableKeyRotation: true } });
});

test('options are name, schedule, windows and key', () => {
  const stack = shop();
  const encryptionKey = new TableKey(stack, 'Restored');
  const { plan, selection, made } = tested({
    name: 'a'.repeat(50),
    schedule: events.Schedule.cron({ weekDay: 'SUN', hour: '3', minute: '0' }),
    selectionWindow: Duration.days(365),
    validationWindow: Duration.days(7),
    encryptionKey,
  }, stack);
  expect(plan).toMatchObject({
    RestoreTestingPlanName: 'a'.repeat(50), ScheduleExpression: 'cron(0 3 ? * SUN *)', RecoveryPointSelection: { SelectionWindowDays: 365 },
  });
  expect(selection).toMatchObject({ ValidationWindowHours: 168 });
  expect(made.restoreKey).toBe(encryptionKey);
});

test('more than 30 tables are divided between selections of the plan', () => {
  const stack = shop();
  const key = tableIn(stack).encryptionKey!;
  const tables = Array.from({ length: 61 }, (_, index) => SecureTable.fromTableName(stack, `T${index}`, `t${index}`, key));
  new EncryptedTableBackup(stack, 'Backup', { tables, restoreTesting: {} });
  const selections = Object.values(Template.fromStack(stack).findResources('AWS::Backup::RestoreTestingSelection'));
  expect(selections.map(({ Properties }) => [Properties.RestoreTestingSelectionName, Properties.ProtectedResourceArns.length]))
    .toEqual([['Tables', 30], ['Tables1', 30], ['Tables2', 1]]);
});
