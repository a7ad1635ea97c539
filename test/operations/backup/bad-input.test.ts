import type { App, Stack } from 'aws-cdk-lib';
import { aws_backup as backup, aws_events as events, aws_kms as kms, Duration, Token } from 'aws-cdk-lib';
import { EncryptedTableBackup, SecureTable, TableKey } from '../../../src';
import type { EncryptedTableBackupProps, RestoreTestingOptions } from '../../../src';
import { HOME, refusal, shop, tableIn } from '../support/shop';

type Make = (stack: Stack) => Partial<EncryptedTableBackupProps>;
type Case = readonly [string, string, string, Make];

const token = () => Duration.days(Token.asNumber({ Ref: 'Days' }));
const rule = (props: backup.BackupPlanRuleProps): Make => () => ({ rules: [new backup.BackupPlanRule({ ruleName: 'Mine', ...props })] });
const lock = (props: Partial<backup.LockConfiguration>): Make => () => ({ lock: { minRetention: Duration.days(7), ...props } });
const testing = (restoreTesting: RestoreTestingOptions): Make => () => ({ restoreTesting });
const imported = (stack: Stack, count: number) => {
  const key = tableIn(stack, 'Other').encryptionKey!;
  return Array.from({ length: count }, (_, index) => SecureTable.fromTableName(stack, `T${index}`, `t${index}`, key));
};
const airGapped = (stack: Stack) => ({
  copyTo: [{ vault: backup.BackupVault.fromBackupVaultName(stack, 'Gap', 'gap'), airGapped: true }],
});

const TABLES: readonly Case[] = [
  ['no tables', 'NoTables', 'Pass at least one SecureTable', () => ({ tables: [] })],
  ['a table of another account', 'TableOfAnotherAccount', 'Define the construct in a stack of account 444455556666.',
    (stack) => ({ tables: [tableIn(shop({ env: { ...HOME, account: '444455556666' } }, stack.node.root as App, 'Other'))] })],
  ['a table of another Region', 'TableOfAnotherRegion', 'region: \'us-east-1\'',
    (stack) => ({ tables: [tableIn(shop({ env: { ...HOME, region: 'us-east-1' } }, stack.node.root as App, 'Other'))] })],
  ['more tables than restore tests take', 'TooManyTables', 'Divide the tables between two EncryptedTableBackups.',
    (stack) => ({ tables: imported(stack, 901), restoreTesting: {} })],
];

const KEYS: readonly Case[] = [
  ['a TableKey for the vault', 'KeyForTablesOnly', 'Leave encryptionKey out to get a new key', (stack) => ({ encryptionKey: new TableKey(stack, 'K') })],
  ['an AWS managed key for the vault', 'AwsManagedKey', 'Leave encryptionKey out',
    (stack) => ({ encryptionKey: kms.Alias.fromAliasName(stack, 'K', 'alias/aws/backup') })],
  ['a key known by its alias for the vault', 'KeyKnownByAlias', 'kms.Key.fromLookup',
    (stack) => ({ encryptionKey: kms.Alias.fromAliasName(stack, 'K', 'alias/backups') })],
  ['a key known by its alias for restored tables', 'KeyKnownByAlias', 'kms.Key.fromLookup',
    (stack) => ({ restoreTesting: { encryptionKey: kms.Alias.fromAliasName(stack, 'K', 'alias/restored') } })],
  ['a key of another Region for the vault', 'KeyOfAnotherRegion', 'Leave encryptionKey out',
    (stack) => ({ encryptionKey: kms.Key.fromKeyArn(stack, 'K', 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab') })],
  ['an AWS managed key for restored tables', 'AwsManagedKey', 'customer managed key',
    (stack) => ({ restoreTesting: { encryptionKey: kms.Alias.fromAliasName(stack, 'K', 'alias/aws/dynamodb') } })],
  ['a key without rotation for restored tables', 'KeyDoesNotRotate', 'enableKeyRotation',
    (stack) => ({ restoreTesting: { encryptionKey: new kms.Key(stack, 'K') } })],
];

const LOCKS: readonly Case[] = [
  ['a lock of a vault that is passed', 'LockOfGivenVault', 'Set lockConfiguration on that BackupVault',
    (stack) => ({ vault: new backup.BackupVault(stack, 'V'), lock: { minRetention: Duration.days(7) } })],
  ['a lock from zero days', 'LockOutOfRange', 'Choose whole days from 1 to 36500.', lock({ minRetention: Duration.days(0) })],
  ['a lock from part of a day', 'LockOutOfRange', 'Choose whole days from 1 to 36500.', lock({ minRetention: Duration.hours(36) })],
  ['a lock from unknown days', 'LockOutOfRange', 'known only after deployment', lock({ minRetention: token() })],
  ['a lock to more than 100 years', 'LockOutOfRange', 'Choose whole days from 1 to 36500.', lock({ maxRetention: Duration.days(36501) })],
  ['a lock that ends before it begins', 'LockOutOfRange', 'Choose a maxRetention longer than minRetention', lock({ maxRetention: Duration.days(7) })],
  ['a lock that is permanent at once', 'LockOutOfRange', 'Choose whole days from 3 to 36500.', lock({ changeableFor: Duration.days(2) })],
  ['a lock that is never permanent', 'LockOutOfRange', 'Choose whole days from 3 to 36500.', lock({ changeableFor: Duration.days(36501) })],
];

const VAULTS: readonly Case[] = ['us-east-1:111122223333', 'eu-west-1:444455556666'].map((place): Case =>
  [`a vault in ${place}`, 'VaultElsewhere', 'pass this one as a copy: copyTo: [{ vault }]',
    (stack) => ({ vault: backup.BackupVault.fromBackupVaultArn(stack, 'V', `arn:aws:backup:${place}:backup-vault:v`) })]);

const RULES: readonly Case[] = [
  ['no rules', 'NoBackupRules', 'Leave rules out for daily and monthly backups', () => ({ rules: [] })],
  ['endless backups without a name in a lock that ends', 'RetentionOutOfRange', 'The rule without a name keeps backups forever',
    () => ({ rules: [new backup.BackupPlanRule({})], lock: { minRetention: Duration.days(1), maxRetention: Duration.days(99) } })],
  ['a short stay in cold storage without a name', 'RetentionOutOfRange', 'The rule without a name moves backups to cold storage after 1 days',
    () => ({ rules: [new backup.BackupPlanRule({ moveToColdStorageAfter: Duration.days(1), deleteAfter: Duration.days(2) })] })],
  ['backups that the lock keeps longer', 'RetentionOutOfRange', 'Set deleteAfter to at least 36 days.', lock({ minRetention: Duration.days(36) })],
  ['backups that the lock keeps shorter', 'RetentionOutOfRange', 'at least 7 and at most 364 days.', lock({ maxRetention: Duration.days(364) })],
  ['endless backups in a lock that ends', 'RetentionOutOfRange', 'The rule Mine keeps backups forever',
    (stack) => ({ ...rule({})(stack), lock: { minRetention: Duration.days(1), maxRetention: Duration.days(99) } })],
  ['backups of six days in an air-gapped vault', 'RetentionOutOfRange', 'at least 7 and at most 36500 days.',
    (stack) => ({ ...rule({ deleteAfter: Duration.days(6) })(stack), ...airGapped(stack) })],
  ['endless backups in an air-gapped vault', 'RetentionOutOfRange', 'at least 7 and at most 36500 days.',
    (stack) => ({ ...rule({})(stack), ...airGapped(stack) })],
  ['backups of unknown days in a lock', 'RetentionOutOfRange', 'for a time that is known only after deployment',
    (stack) => ({ ...rule({ deleteAfter: token() })(stack), lock: { minRetention: Duration.days(1) } })],
  ['less than 90 days in cold storage', 'RetentionOutOfRange', 'Set deleteAfter to at least 120 days',
    rule({ moveToColdStorageAfter: Duration.days(30), deleteAfter: Duration.days(119) })],
];

const RESTORES: readonly Case[] = [
  ...['', 'with-dash', 'with space', 'a'.repeat(51)].map((name): Case =>
    [`restore testing named "${name.slice(0, 10)}"`, 'RestoreTestingName', 'Use 1 to 50 letters, digits and underscores', testing({ name })]),
  ['restore testing named by a token', 'RestoreTestingName', 'known only after deployment', testing({ name: Token.asString({ Ref: 'Name' }) })],
  ['restore testing at a rate', 'RestoreTestingSchedule', 'Use events.Schedule.cron(', testing({ schedule: events.Schedule.rate(Duration.days(7)) })],
  ...[Duration.days(0), Duration.hours(36), Duration.days(366), token()].map((selectionWindow): Case =>
    [`a selection window of ${selectionWindow}`, 'RestoreTestingWindow', 'Choose whole days from 1 to 365.', testing({ selectionWindow })]),
  ...[Duration.hours(0), Duration.minutes(90), Duration.hours(169)].map((validationWindow): Case =>
    [`a validation window of ${validationWindow}`, 'RestoreTestingWindow', 'Choose whole hours from 1 to 168.', testing({ validationWindow })]),
];

describe.each([['tables', TABLES], ['keys', KEYS], ['locks', LOCKS], ['vaults', VAULTS], ['rules', RULES], ['restore tests', RESTORES]])('%s', (_kind, cases) => {
  test.each(cases)('%s: refused with code and remedy', (_name, code, remedy, props) => {
    const stack = shop();
    const message = refusal(() => new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack)], ...props(stack) }));
    expect(message).toContain(`[${code}]`);
    expect(message).toContain('Shop/Backup');
    expect(message).toContain(remedy);
  });
});

const ACCEPTED: readonly (readonly [string, Make])[] = [
  ['a lock at its least', lock({ minRetention: Duration.days(1), maxRetention: Duration.days(365), changeableFor: Duration.days(3) })],
  ['a lock at its most', lock({ minRetention: Duration.days(35), maxRetention: Duration.days(36500), changeableFor: Duration.days(36500) })],
  ['endless backups in a lock that does not end', (stack) => ({ ...rule({})(stack), lock: { minRetention: Duration.days(1) } })],
  ['a rule with another vault, which the lock is not of', (stack) => ({
    ...rule({ backupVault: new backup.BackupVault(stack, 'V'), deleteAfter: Duration.days(3) })(stack), lock: { minRetention: Duration.days(7) },
  })],
  ['unknown days without a lock', rule({ deleteAfter: token() })],
  ['cold storage for 90 days', rule({ moveToColdStorageAfter: Duration.days(30), deleteAfter: Duration.days(120) })],
  ['a continuous backup in a lock', () => ({
    rules: [new backup.BackupPlanRule({ enableContinuousBackup: true })], lock: { minRetention: Duration.days(7), maxRetention: Duration.days(35) },
  })],
  ['seven days in an air-gapped vault', (stack) => ({ ...rule({ deleteAfter: Duration.days(7) })(stack), ...airGapped(stack) })],
  ['restore windows at their most', testing({ selectionWindow: Duration.days(365), validationWindow: Duration.hours(168) })],
  ['900 tables with restore tests', (stack) => ({ tables: imported(stack, 900), restoreTesting: {} })],
];

test.each(ACCEPTED)('%s is accepted', (_name, props) => {
  const stack = shop();
  expect(new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack)], ...props(stack) }).plan.backupPlanId).toBeDefined();
});
