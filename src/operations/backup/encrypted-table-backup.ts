import { aws_backup as backup, aws_kms as kms, CfnResource, Names, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { aws_iam as iam } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { checkLock, checkRules, checkVault, warnOfUnknownKeys } from './backup-bounds';
import { makeBackupRole, makeRestoreRole } from './backup-roles';
import type { BackupCopy, EncryptedTableBackupProps } from './encrypted-table-backup-props';
import { chunked, makeRestoreKey, makeRestoreTests } from './restore-testing';
import { checkTableKey } from '../../secure-table/key-checks';
import { crossStackValue } from '../../secure-table/references';
import { checkHomeTables } from '../home-tables';
import { knownKey, otherKey } from '../other-key';
import { refuseMisspelt, refuseUnknownOfBackup } from '../untyped-operations-props';

/** AWS Backup: the resources of a backup selection. */
const MOST_RESOURCES = 500;

/**
 * Backups of SecureTables in a vault on a customer managed key, by a role that can use only these tables and their keys.
 *
 * Backups are made of the table in the Region of the stack; replicas in other Regions have the same items. The vault's key encrypts the backups,
 * because backup plans use the advanced features of DynamoDB backup. The principal that deploys the vault needs `kms:CreateGrant`,
 * `kms:GenerateDataKey`, `kms:Decrypt`, `kms:RetireGrant` and `kms:DescribeKey` on that key.
 *
 * A restored table has no resource policy, deletion protection, point-in-time recovery, stream or tags. Before an application uses it, attach
 * them, or copy the items into a SecureTable.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/advanced-ddb-backup.html
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
 * import { EncryptedTableBackup, SecureTable } from 'cdk-secure-table';
 *
 * const stack = new Stack(new App(), 'Shop');
 * const orders = new SecureTable(stack, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 * });
 * new EncryptedTableBackup(stack, 'Backup', { tables: [orders], restoreTesting: {} });
 */
export class EncryptedTableBackup extends Construct {
  /** The vault with the backups. */
  public readonly vault: backup.IBackupVault;
  /** The key of the vault; undefined for a vault that was passed without its key. */
  public readonly encryptionKey?: kms.IKey;
  /** The backup plan. */
  public readonly plan: backup.BackupPlan;
  /** The role that backs up the tables. */
  public readonly backupRole: iam.IRole;
  /** The role that restores tables; undefined without `restoreTesting`. */
  public readonly restoreRole?: iam.IRole;
  /** The key of restored tables; undefined without `restoreTesting`. */
  public readonly restoreKey?: kms.IKey;

  /**
   * @throws NoTables, TableOfAnotherAccount, TableOfAnotherRegion for tables that the plan cannot back up
   * @throws TooManyTables for more than 900 tables with `restoreTesting`
   * @throws KeyForTablesOnly, AwsManagedKey, KeyOfAnotherRegion, KeyKnownByAlias, KeyDoesNotRotate for a key that cannot encrypt a vault or a
   * restored table
   * @throws NoBackupRules, RetentionOutOfRange for rules whose jobs would fail
   * @throws VaultElsewhere for a vault in another account or Region
   * @throws LockOutOfRange, LockOfGivenVault for a lock that AWS Backup does not accept
   * @throws RestoreTestingName, RestoreTestingSchedule, RestoreTestingWindow for restore tests that AWS Backup does not accept
   */
  constructor(scope: Construct, id: string, props: EncryptedTableBackupProps) {
    super(scope, id);
    refuseMisspelt(this, 'EncryptedTableBackup', props);
    refuseUnknownOfBackup(this, props);
    const { copyTo = [], restoreTesting, rules = [backup.BackupPlanRule.daily(), backup.BackupPlanRule.monthly1Year()] } = props;
    const tables = [...new Set(props.tables)];
    checkHomeTables(this, tables);
    const given = props.encryptionKey && otherKey(this, props.encryptionKey);
    checkVault(this, props);
    checkLock(this, props);
    checkRules(this, rules, props);
    warnOfUnknownKeys(this, props);
    this.encryptionKey = given ?? (props.vault === undefined ? makeVaultKey(this) : undefined);
    this.vault = props.vault ?? this.makeVault(props.lock);
    const copies = copyTo.map(({ vault, airGapped }, index) => ({ vault: reachable(this, vault, index), airGapped }));
    this.plan = new backup.BackupPlan(this, 'Plan', {
      backupPlanName: Names.uniqueResourceName(this, { maxLength: 50, separator: '-' }),
      backupVault: this.vault,
      backupPlanRules: rules.map(({ props: rule }) => withCopies(rule, copies)),
    });
    const options = { tables, vaultKey: this.encryptionKey, copyToArns: copies.map(({ vault }) => vault.backupVaultRef.backupVaultArn) };
    this.backupRole = makeBackupRole(this, options);
    chunked(tables, MOST_RESOURCES).forEach((chunk, index) => new backup.BackupSelection(this, `Selection${index || ''}`, {
      backupPlan: this.plan,
      resources: chunk.map(({ tableArn }) => backup.BackupResource.fromArn(tableArn)),
      role: this.backupRole,
      // AWSBackupServiceRolePolicyForBackup allows every table and key of the account.
      disableDefaultBackupPolicy: true,
    }));
    if (restoreTesting !== undefined) {
      const restoreKey = restoreTesting.encryptionKey ?? makeRestoreKey(this);
      checkTableKey(this, restoreKey, Stack.of(this));
      const key = knownKey(this, restoreKey);
      this.restoreKey = key;
      const role = makeRestoreRole(this, options, key);
      this.restoreRole = role;
      makeRestoreTests(this, { ...restoreTesting, tables, vault: this.vault, role, key });
    }
  }

  private makeVault(lock: backup.LockConfiguration | undefined): backup.BackupVault {
    return new backup.BackupVault(this, 'Vault', {
      encryptionKey: this.encryptionKey,
      lockConfiguration: lock,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

function makeVaultKey(scope: Construct): kms.Key {
  return new kms.Key(scope, 'Key', {
    description: `Encrypts backups of DynamoDB tables: ${scope.node.path}`,
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

/** A vault of the app in another Region is read from an output of its stack: CDK's own references would need a physical name. */
function reachable(scope: Construct, vault: backup.IBackupVaultRef, index: number): backup.IBackupVaultRef {
  const resource = [vault, vault.node.defaultChild].find((each): each is backup.CfnBackupVault =>
    CfnResource.isCfnResource(each!) && backup.CfnBackupVault.isCfnBackupVault(each));
  return resource === undefined ? vault : backup.BackupVault.fromBackupVaultArn(scope, `Copy${index}`, crossStackValue({
    resource, attribute: 'BackupVaultArn', value: resource.attrBackupVaultArn,
  }));
}

/** The rule with a copy to each vault, kept as long as the backup. */
function withCopies(rule: backup.BackupPlanRuleProps, copies: readonly BackupCopy[]): backup.BackupPlanRule {
  const copyActions = copies.map(({ vault, airGapped }): backup.BackupPlanCopyActionProps => ({
    destinationBackupVault: vault,
    deleteAfter: rule.deleteAfter,
    moveToColdStorageAfter: airGapped ? undefined : rule.moveToColdStorageAfter,
  }));
  return new backup.BackupPlanRule({ ...rule, copyActions: [...rule.copyActions ?? [], ...copyActions] });
}
