import { Annotations, Stack, Token, TokenComparison } from 'aws-cdk-lib';
import type { aws_backup as backup, Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { EncryptedTableBackupProps } from './encrypted-table-backup-props';
import { constructError } from '../../errors';

const MOST_DAYS = 36500;
/** AWS Backup: a logically air-gapped vault keeps backups at least this long. */
const LEAST_AIR_GAPPED_DAYS = 7;
/** AWS Backup: backups stay at least this long in cold storage. */
const COLD_DAYS = 90;

/** Days that are known at synthesis; undefined for a token. */
function daysOf(duration: Duration | undefined): number | undefined {
  return duration === undefined || duration.isUnresolved() ? undefined : duration.toDays({ integral: false });
}

/**
 * Refuses bounds that AWS Backup would refuse.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html
 */
export function checkLock(scope: Construct, { lock, vault }: EncryptedTableBackupProps): void {
  if (lock === undefined) {
    return;
  }
  if (vault !== undefined) {
    throw constructError(scope, 'LockOfGivenVault', 'lock has no effect on the vault that is passed',
      'Set lockConfiguration on that BackupVault, or leave vault out.');
  }
  checkDays(scope, 'lock.minRetention', lock.minRetention, 1);
  checkDays(scope, 'lock.maxRetention', lock.maxRetention, 1);
  checkDays(scope, 'lock.changeableFor', lock.changeableFor, 3);
  const [min, max] = [daysOf(lock.minRetention), daysOf(lock.maxRetention)];
  if (min !== undefined && max !== undefined && max <= min) {
    throw constructError(scope, 'LockOutOfRange', `lock.maxRetention (${max} days) is not longer than lock.minRetention (${min} days)`,
      'Choose a maxRetention longer than minRetention, or leave it out.');
  }
}

function checkDays(scope: Construct, name: string, duration: Duration | undefined, least: number): void {
  if (duration === undefined) {
    return;
  }
  const days = daysOf(duration);
  if (days === undefined || !Number.isInteger(days) || days < least || days > MOST_DAYS) {
    throw constructError(scope, 'LockOutOfRange', `${name} is ${days === undefined ? 'known only after deployment' : `${days} days`}`,
      `Choose whole days from ${least} to ${MOST_DAYS}.`);
  }
}

/** Refuses a vault that a plan of this stack cannot write to: plans name their vault, without Region and account. */
export function checkVault(scope: Construct, { vault }: EncryptedTableBackupProps): void {
  const { account, region } = Stack.of(scope);
  const isElsewhere = vault !== undefined && [[vault.env.account, account], [vault.env.region, region]]
    .some(([one, other]) => Token.compareStrings(one, other) === TokenComparison.DIFFERENT);
  if (isElsewhere) {
    throw constructError(scope, 'VaultElsewhere', `The vault ${vault.node.path} is in ${vault.env.region} of account ${vault.env.account}`,
      'Leave vault out, and pass this one as a copy: copyTo: [{ vault }].');
  }
}

/** The key of a vault cannot be read from an IBackupVault: it can be an AWS managed key, or one that the roles may not use. */
export function warnOfUnknownKeys(scope: Construct, { vault, encryptionKey, rules = [] }: EncryptedTableBackupProps): void {
  if (vault !== undefined && encryptionKey === undefined) {
    warnOfUnknownKey(scope, vault, 'Pass the key of the vault as encryptionKey.');
  }
  const others = rules.flatMap(({ props: { backupVault } }) => (backupVault === undefined || backupVault === vault ? [] : [backupVault]));
  new Set(others).forEach((other) => warnOfUnknownKey(scope, other,
    'Leave backupVault out of the rule, and pass the vault with vault and its key with encryptionKey.'));
}

function warnOfUnknownKey(scope: Construct, vault: backup.IBackupVaultRef, remedy: string): void {
  Annotations.of(scope).addWarningV2('cdk-secure-table:VaultKeyUnknown',
    `Whether the vault ${vault.node.path} uses a customer managed key is unknown, and the roles get no permissions on its key. ${remedy}`);
}

/** Refuses retentions with which jobs would fail: AWS Backup creates such a plan, and then makes no backups. */
export function checkRules(scope: Construct, rules: readonly backup.BackupPlanRule[], props: EncryptedTableBackupProps): void {
  if (rules.length === 0) {
    throw constructError(scope, 'NoBackupRules', 'rules is empty', 'Leave rules out for daily and monthly backups, or pass a BackupPlanRule.');
  }
  const { lock, copyTo = [] } = props;
  for (const { props: rule } of rules) {
    // The lock is of the vault that the construct makes, and such a rule writes to another.
    if (lock !== undefined && rule.backupVault === undefined) {
      checkRetention(scope, rule, 'the lock of the vault', daysOf(lock.minRetention)!, daysOf(lock.maxRetention));
    }
    if (copyTo.some(({ airGapped }) => airGapped)) {
      checkRetention(scope, rule, 'a logically air-gapped vault', LEAST_AIR_GAPPED_DAYS, MOST_DAYS);
    }
    checkColdStorage(scope, rule);
  }
}

function checkRetention(scope: Construct, rule: backup.BackupPlanRuleProps, why: string, least: number, most: number | undefined): void {
  const named = rule.ruleName ?? 'without a name';
  const { deleteAfter } = rule;
  const days = daysOf(deleteAfter);
  const isWrong = deleteAfter === undefined ? most !== undefined : days === undefined || days < least || (most !== undefined && days > most);
  if (isWrong) {
    const given = deleteAfter === undefined ? 'forever' : days === undefined ? 'for a time that is known only after deployment' : `for ${days} days`;
    throw constructError(scope, 'RetentionOutOfRange',
      `The rule ${named} keeps backups ${given}, which ${why} may not accept: its jobs would fail`,
      `Set deleteAfter to at least ${least}${most === undefined ? '' : ` and at most ${most}`} days.`);
  }
}

function checkColdStorage(scope: Construct, { ruleName, moveToColdStorageAfter, deleteAfter }: backup.BackupPlanRuleProps): void {
  const [cold, end] = [daysOf(moveToColdStorageAfter), daysOf(deleteAfter)];
  if (cold !== undefined && end !== undefined && end < cold + COLD_DAYS) {
    throw constructError(scope, 'RetentionOutOfRange',
      `The rule ${ruleName ?? 'without a name'} moves backups to cold storage after ${cold} days and deletes them after ${end} days`,
      `Set deleteAfter to at least ${cold + COLD_DAYS} days: backups stay in cold storage for at least ${COLD_DAYS} days.`);
  }
}

/** Whole units of a duration between two bounds. */
export function checkWindow(
  scope: Construct, name: string, unit: 'days' | 'hours', duration: Duration | undefined, most: number,
): number | undefined {
  const value = unit === 'days' ? duration?.toDays({ integral: false }) : duration?.toHours({ integral: false });
  if (value !== undefined && (!Number.isInteger(value) || value < 1 || value > most)) {
    const given = Token.isUnresolved(value) ? 'known only after deployment' : `${value} ${unit}`;
    throw constructError(scope, 'RestoreTestingWindow', `${name} is ${given}`,
      `Choose whole ${unit} from 1 to ${most}.`);
  }
  return value;
}
