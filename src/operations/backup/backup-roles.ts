import { ArnFormat, Aws, aws_iam as iam, Stack } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { VIA_SERVICE, viaDynamoDb } from '../../policy/via-dynamodb';
import type { SecureTableBase } from '../../secure-table';
import { grantOnTableKey } from '../../secure-table/grants/key-grant';

/*
 * The roles of AWS Backup, with the statements that the AWS Backup Developer Guide lists for DynamoDB, narrowed to these tables and keys. A role
 * without access to a key has jobs that succeed and backups that are empty.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/security-iam-awsmanpol.html, .../encryption.html
 */

/** Restore tests create tables with names that begin like this (AWS Backup: restore testing inferred metadata). */
const RESTORED = 'awsbackup-restore-test-*';

interface BackupRoleOptions {
  readonly tables: readonly SecureTableBase[];
  /** The key of the vault; undefined where the vault is given without it. */
  readonly vaultKey?: kms.IKey;
  readonly copyToArns: readonly string[];
}

/** Makes the role that backs up the tables. */
export function makeBackupRole(scope: Construct, { tables, vaultKey, copyToArns }: BackupRoleOptions): iam.Role {
  const role = makeRole(scope, 'BackupRole');
  allow(role, 'DynamoDBPermissions', tables.map(({ tableArn }) => tableArn), [
    'dynamodb:DescribeTable', 'dynamodb:CreateBackup', 'dynamodb:StartAwsBackupJob', 'dynamodb:ListTagsOfResource',
  ]);
  allow(role, 'DynamoDBBackupResourcePermissions', tables.map(({ tableArn }) => `${tableArn}/backup/*`), [
    'dynamodb:DescribeBackup', 'dynamodb:DeleteBackup',
  ]);
  allow(role, 'RecoveryPointTaggingPermissions', [recoveryPoints(scope, '*')], ['backup:TagResource']);
  if (copyToArns.length > 0) {
    allow(role, 'BackupVaultPermissions', [...copyToArns], ['backup:DescribeBackupVault', 'backup:CopyIntoBackupVault']);
    allow(role, 'BackupVaultCopyPermissions', [recoveryPoints(scope, Aws.REGION)], ['backup:CopyFromBackupVault']);
  }
  allowTableKeys(scope, role, tables, ['kms:Decrypt', 'kms:GenerateDataKey']);
  allowVaultKey(role, vaultKey);
  return role;
}

/** Makes the role that restores the tables to new ones on a customer managed key. */
export function makeRestoreRole(scope: Construct, { tables, vaultKey }: BackupRoleOptions, restoreKey: kms.IKey): iam.Role {
  const role = makeRole(scope, 'RestoreRole');
  const restored = Stack.of(scope).formatArn({ service: 'dynamodb', resource: 'table', resourceName: RESTORED });
  allow(role, 'DynamoDBPermissions', [restored], [
    'dynamodb:Scan', 'dynamodb:Query', 'dynamodb:UpdateItem', 'dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:DeleteItem',
    'dynamodb:BatchWriteItem', 'dynamodb:DescribeTable', 'dynamodb:RestoreTableFromBackup', 'dynamodb:RestoreTableFromAwsBackup',
  ]);
  allow(role, 'DynamoDBBackupResourcePermissions', tables.map(({ tableArn }) => `${tableArn}/backup/*`), ['dynamodb:RestoreTableFromBackup']);
  const actions = [
    'kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo',
  ];
  allowTableKeys(scope, role, tables, actions);
  // A table is created on this key, for which DynamoDB needs a grant (DynamoDB Developer Guide, encryption usage notes).
  allowKey(scope, role, restoreKey, Stack.of(scope).region, [...actions, 'kms:CreateGrant']);
  allowVaultKey(role, vaultKey);
  return role;
}

function makeRole(scope: Construct, id: string): iam.Role {
  return new iam.Role(scope, id, { assumedBy: new iam.ServicePrincipal('backup.amazonaws.com') });
}

function allow(role: iam.Role, sid: string, resources: string[], actions: string[]): void {
  role.addToPolicy(new iam.PolicyStatement({ sid, resources, actions }));
}

function allowTableKeys(scope: Construct, role: iam.Role, tables: readonly SecureTableBase[], actions: string[]): void {
  const keys = new Map(tables.map((table) => [table.encryptionKey!, table]));
  keys.forEach(({ env }, key) => allowKey(scope, role, key, env.region, actions));
}

/** AWS Backup uses a table's key through DynamoDB, and describes it directly. */
function allowKey(scope: Construct, role: iam.Role, key: kms.IKey, region: string, actions: string[]): void {
  grantOnTableKey({ scope, key, grantee: role, region, actions });
  grantOnTableKey({ scope, key, grantee: role, region, actions: ['kms:DescribeKey'] });
}

/** AWS Backup encrypts with the vault's key, by grants of the vault or for the role (AWS Backup: restore testing failures). */
function allowVaultKey(role: iam.Role, vaultKey: kms.IKey | undefined): void {
  if (vaultKey === undefined) {
    return;
  }
  const dynamoDb = viaDynamoDb(Stack.of(role), Stack.of(role).region);
  role.addToPolicy(new iam.PolicyStatement({
    sid: 'VaultKey',
    resources: [vaultKey.keyArn],
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    conditions: { StringEquals: { [VIA_SERVICE]: [...dynamoDb, ...dynamoDb.map((name) => name.replace('dynamodb.', 'backup.'))] } },
  }));
  allow(role, 'DescribeVaultKey', [vaultKey.keyArn], ['kms:DescribeKey']);
}

function recoveryPoints(scope: Construct, region: string): string {
  return Stack.of(scope).formatArn({
    service: 'backup', region, resource: 'recovery-point', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}
