import { aws_backup as backup, aws_events as events, Names, RemovalPolicy, Token } from 'aws-cdk-lib';
import type { aws_iam as iam, aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { checkWindow } from './backup-bounds';
import type { RestoreTestingOptions } from './encrypted-table-backup-props';
import { constructError } from '../../errors';
import { TableKey } from '../../secure-table';
import type { SecureTableBase } from '../../secure-table';

/** AWS Backup: the ARNs of a restore testing selection, and the selections of a plan. */
const MOST_ARNS = 30;
const MOST_SELECTIONS = 30;

interface RestoreTestOptions extends RestoreTestingOptions {
  readonly tables: readonly SecureTableBase[];
  readonly vault: backup.IBackupVault;
  readonly role: iam.IRole;
  readonly key: kms.IKey;
}

/** The key of restored tables. It can go with the construct: AWS Backup deletes those tables. */
export function makeRestoreKey(scope: Construct): TableKey {
  return new TableKey(scope, 'RestoreKey', { removalPolicy: RemovalPolicy.DESTROY });
}

/**
 * Makes a restore testing plan, and as many selections as the tables need.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html
 */
export function makeRestoreTests(scope: Construct, options: RestoreTestOptions): backup.CfnRestoreTestingPlan {
  const { tables, vault, role, key } = options;
  const plan = new backup.CfnRestoreTestingPlan(scope, 'RestoreTesting', {
    restoreTestingPlanName: nameOf(scope, options.name),
    scheduleExpression: scheduleOf(scope, options.schedule),
    recoveryPointSelection: {
      algorithm: 'LATEST_WITHIN_WINDOW',
      includeVaults: [vault.backupVaultArn],
      recoveryPointTypes: ['SNAPSHOT'],
      selectionWindowDays: checkWindow(scope, 'restoreTesting.selectionWindow', 'days', options.selectionWindow, 365),
    },
  });
  const validationWindowHours = checkWindow(scope, 'restoreTesting.validationWindow', 'hours', options.validationWindow, 168);
  chunksOf(scope, tables).forEach((chunk, index) => new backup.CfnRestoreTestingSelection(scope, `RestoreTestingSelection${index || ''}`, {
    restoreTestingPlanName: plan.ref,
    restoreTestingSelectionName: `Tables${index || ''}`,
    iamRoleArn: role.roleArn,
    protectedResourceType: 'DynamoDB',
    protectedResourceArns: chunk.map(({ tableArn }) => tableArn),
    // AWS Backup infers encryptionType Default, an AWS owned key (AWS Backup: restore testing inferred metadata).
    restoreMetadataOverrides: { encryptionType: 'KMS', kmsMasterKeyArn: key.keyArn },
    validationWindowHours,
  }));
  return plan;
}

function nameOf(scope: Construct, given: string | undefined): string {
  const name = given ?? Names.uniqueResourceName(scope, { maxLength: 50, separator: '_' });
  if (Token.isUnresolved(name) || !/^[A-Za-z0-9_]{1,50}$/.test(name)) {
    const which = Token.isUnresolved(name) ? 'a name that is known only after deployment' : `the name ${name}`;
    throw constructError(scope, 'RestoreTestingName', `AWS Backup restore testing does not accept ${which}`,
      'Use 1 to 50 letters, digits and underscores, e.g. restoreTesting: { name: \'orders_restore\' }.');
  }
  return name;
}

function scheduleOf(scope: Construct, given = events.Schedule.cron({ day: '2', hour: '5', minute: '0' })): string {
  const { expressionString } = given;
  if (!expressionString.startsWith('cron(')) {
    throw constructError(scope, 'RestoreTestingSchedule', `AWS Backup restore testing does not accept the schedule ${expressionString}`,
      'Use events.Schedule.cron({ weekDay: \'SUN\', hour: \'5\', minute: \'0\' }).');
  }
  return expressionString;
}

function chunksOf(scope: Construct, tables: readonly SecureTableBase[]): SecureTableBase[][] {
  if (tables.length > MOST_ARNS * MOST_SELECTIONS) {
    throw constructError(scope, 'TooManyTables',
      `${tables.length} tables are to be restored, and a restore testing plan accepts ${MOST_ARNS * MOST_SELECTIONS}`,
      'Divide the tables between two EncryptedTableBackups.');
  }
  return chunked(tables, MOST_ARNS);
}

export function chunked<T>(items: readonly T[], size: number): T[][] {
  return items.length === 0 ? [] : [items.slice(0, size), ...chunked(items.slice(size), size)];
}
