import type { aws_backup as backup, aws_events as events, aws_kms as kms, Duration } from 'aws-cdk-lib';
import type { SecureTableBase } from '../../secure-table';

/**
 * Properties of an `EncryptedTableBackup`.
 */
export interface EncryptedTableBackupProps {
  /**
   * The tables to back up. They are in the account and Region of the construct's stack, and may belong to several stacks.
   */
  readonly tables: SecureTableBase[];

  /**
   * The vault for the backups.
   *
   * @default - a new vault on a new customer managed key
   */
  readonly vault?: backup.IBackupVault;

  /**
   * The customer managed key of the vault, in the vault's Region. It is not a `TableKey`, which is usable only through DynamoDB. With `vault`, pass
   * the key of that vault, so that the roles can use it.
   *
   * @default - a new key, rotated every year; none with `vault`
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * When tables are backed up, and how long backups are kept. Backups go to `vault`, unless the rule names another vault, and copies to `copyTo`, in
   * addition to those of the rule.
   *
   * Each backup of a table is a full copy: 0.10 USD per GB and month in us-east-1, so 35 daily backups cost 3.50 USD per GB of the table. The 35 days
   * of point-in-time recovery cost 0.20 USD; with it, `[backup.BackupPlanRule.monthly1Year()]` is enough for most tables.
   *
   * @default - daily, kept for 35 days, and monthly, kept for a year
   * @see https://aws.amazon.com/backup/pricing/
   */
  readonly rules?: backup.BackupPlanRule[];

  /**
   * Locks the vault: no principal can delete a backup before its retention ends. With `changeableFor`, the lock becomes permanent after that time,
   * for AWS and the account root too.
   *
   * @default - no lock
   * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
   */
  readonly lock?: backup.LockConfiguration;

  /**
   * Vaults that get a copy of each backup, in other Regions or accounts.
   *
   * @default - no copies
   */
  readonly copyTo?: BackupCopy[];

  /**
   * Restore backups on a schedule, to prove that they can be restored. AWS Backup deletes the restored tables.
   *
   * @default - no restore tests
   */
  readonly restoreTesting?: RestoreTestingOptions;
}

/**
 * A vault that gets copies of backups.
 */
export interface BackupCopy {
  /**
   * The vault: one of the app, or `backup.BackupVault.fromBackupVaultArn(this, 'Copies', arn)`. Its key is a customer managed key in its own Region.
   */
  readonly vault: backup.IBackupVaultRef;

  /**
   * The vault is a logically air-gapped vault: copies stay in warm storage, and are kept for at least 7 days.
   *
   * @default false
   * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html
   */
  readonly airGapped?: boolean;
}

/**
 * Options for restore tests of tables.
 */
export interface RestoreTestingOptions {
  /**
   * Name of the restore testing plan, unique in the account and Region: 1 to 50 letters, digits and underscores. It cannot be changed.
   *
   * @default - generated from the name of the stack and the path of the construct
   */
  readonly name?: string;

  /**
   * When tests start: a cron schedule.
   *
   * @default - on the second day of each month at 05:00 UTC
   */
  readonly schedule?: events.Schedule;

  /**
   * The customer managed key of the restored tables, in the Region of the construct's stack. By default AWS Backup would use an AWS owned key.
   *
   * @default - a new `TableKey`, which is deleted with the construct
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * How old the tested backups are at most: whole days, 1 to 365. The latest one is restored.
   *
   * @default Duration.days(30)
   */
  readonly selectionWindow?: Duration;

  /**
   * How long a restored table is kept for a check of its items: whole hours, 1 to 168.
   *
   * @default - AWS Backup deletes the table when the restore is complete
   */
  readonly validationWindow?: Duration;
}
