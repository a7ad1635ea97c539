import { App, aws_backup as backup, aws_kms as kms, Duration, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EncryptedTableBackup, SecureTable } from '../../../src';
import type { EncryptedTableBackupProps } from '../../../src';
import { PaperDeployment } from '../../support/paper';
import { HOME, shop, tableIn, warningsOf } from '../support/shop';

function backupWith(props: Partial<EncryptedTableBackupProps> = {}): { readonly stack: Stack; readonly made: EncryptedTableBackup } {
  const stack = shop();
  return { stack, made: new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack, 'Orders', { tableName: 'Orders' })], ...props }) };
}

/** The properties of all resources of a type, as deployed. */
function deployed(stack: Stack, type: string): any[] {
  const paper = new PaperDeployment(stack.node.root as App);
  return stack.node.findAll().filter((each: any) => each.cfnResourceType === type).map((each) => paper.properties(each));
}

const VAULT = 'arn:aws:backup:us-east-1:444455556666:backup-vault:copies';

describe('by default', () => {
  const { stack, made } = backupWith();

  test('the vault is on a key of its own, and both are retained', () => {
    expect(deployed(stack, 'AWS::Backup::BackupVault')).toEqual([
      { BackupVaultName: expect.any(String), EncryptionKeyArn: new PaperDeployment(stack.node.root as App).arn(made.encryptionKey!) },
    ]);
    const { Resources: resources } = Template.fromStack(stack).toJSON();
    for (const each of [made.vault, made.encryptionKey!]) {
      expect(resources[stack.getLogicalId(each.node.defaultChild as never)]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    }
    expect(resources[stack.getLogicalId(made.encryptionKey!.node.defaultChild as never)].Properties.EnableKeyRotation).toBe(true);
  });

  test('backups are daily, kept for 35 days, and monthly, kept for a year', () => {
    const [{ BackupPlan: { BackupPlanRule: rules } }] = deployed(stack, 'AWS::Backup::BackupPlan');
    const [{ BackupVaultName: name }] = deployed(stack, 'AWS::Backup::BackupVault');
    expect(rules).toEqual([
      { RuleName: 'Daily', ScheduleExpression: 'cron(0 5 * * ? *)', TargetBackupVault: name, CopyActions: [], Lifecycle: { DeleteAfterDays: 35 } },
      {
        RuleName: 'Monthly1Year',
        ScheduleExpression: 'cron(0 5 1 * ? *)',
        TargetBackupVault: name,
        CopyActions: [],
        Lifecycle: { DeleteAfterDays: 365, MoveToColdStorageAfterDays: 30 },
      },
    ]);
  });

  test('exactly the table is selected, for the role', () => {
    expect(deployed(stack, 'AWS::Backup::BackupSelection')).toMatchObject([{
      BackupSelection: {
        Resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/Orders'],
        IamRoleArn: new PaperDeployment(stack.node.root as App).arn(made.backupRole),
      },
    }]);
  });

  test('there are no restore tests, and no managed policy that allows every key', () => {
    expect(deployed(stack, 'AWS::Backup::RestoreTestingPlan')).toEqual([]);
    expect([made.restoreRole, made.restoreKey]).toEqual([undefined, undefined]);
    expect(deployed(stack, 'AWS::IAM::Role')).toEqual([expect.not.objectContaining({ ManagedPolicyArns: expect.anything() })]);
    expect(warningsOf(stack)).toEqual([]);
  });
});

test('a lock is that of the vault', () => {
  const { stack } = backupWith({
    lock: { minRetention: Duration.days(7), maxRetention: Duration.days(400), changeableFor: Duration.days(3) },
  });
  expect(deployed(stack, 'AWS::Backup::BackupVault')).toMatchObject([
    { LockConfiguration: { MinRetentionDays: 7, MaxRetentionDays: 400, ChangeableForDays: 3 } },
  ]);
});

test('a vault of the app is used as it is', () => {
  const stack = shop();
  const vault = new backup.BackupVault(stack, 'Vault', { encryptionKey: new kms.Key(stack, 'Key', { enableKeyRotation: true }) });
  const made = new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack)], vault });
  expect(deployed(stack, 'AWS::Backup::BackupVault')).toHaveLength(1);
  expect(made.encryptionKey).toBeUndefined();
  expect(made.vault).toBe(vault);
});

describe('a vault whose key is unknown draws a warning', () => {
  const warnings = (make: (vault: backup.BackupVault, key: kms.Key) => Partial<EncryptedTableBackupProps>): string[] => {
    const stack = shop();
    const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
    const vault = new backup.BackupVault(stack, 'Vault', { encryptionKey: key });
    new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack)], ...make(vault, key) });
    return warningsOf(stack);
  };
  const twoRulesOf = (backupVault: backup.BackupVault) => ['One', 'Two'].map((ruleName) => new backup.BackupPlanRule({ ruleName, backupVault }));

  test('if it is passed without its key', () => {
    expect(warnings((vault) => ({ vault }))).toEqual([expect.stringContaining('Pass the key of the vault as encryptionKey.')]);
    expect(warnings((vault, encryptionKey) => ({ vault, encryptionKey }))).toEqual([]);
  });

  test('once, if rules name it', () => {
    expect(warnings((vault) => ({ rules: twoRulesOf(vault) }))).toEqual([expect.stringContaining('Leave backupVault out of the rule')]);
    expect(warnings((vault, encryptionKey) => ({ vault, encryptionKey, rules: twoRulesOf(vault) }))).toEqual([]);
  });
});

test('a key of the app encrypts the vault, by its ARN also where an alias is passed', () => {
  const stack = shop();
  const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
  new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack)], encryptionKey: key.addAlias('backups') });
  expect(deployed(stack, 'AWS::Backup::BackupVault')).toMatchObject([{ EncryptionKeyArn: new PaperDeployment(stack.node.root as App).arn(key) }]);
});

describe('copies', () => {
  const copyTo = (stack: Stack, airGapped?: boolean) => [{ vault: backup.BackupVault.fromBackupVaultArn(stack, 'Copies', VAULT), airGapped }];

  function copyActions(stack: Stack): any[] {
    const [{ BackupPlan: { BackupPlanRule: rules } }] = deployed(stack, 'AWS::Backup::BackupPlan');
    return rules.map((rule: any) => rule.CopyActions);
  }

  test('are made by every rule, and kept as long', () => {
    const stack = shop();
    new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack)], copyTo: copyTo(stack) });
    expect(copyActions(stack)).toEqual([
      [{ DestinationBackupVaultArn: VAULT, Lifecycle: { DeleteAfterDays: 35 } }],
      [{ DestinationBackupVaultArn: VAULT, Lifecycle: { DeleteAfterDays: 365, MoveToColdStorageAfterDays: 30 } }],
    ]);
  });

  test('in a logically air-gapped vault stay in warm storage', () => {
    const stack = shop();
    new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack)], copyTo: copyTo(stack, true) });
    expect(copyActions(stack)).toEqual([
      [{ DestinationBackupVaultArn: VAULT, Lifecycle: { DeleteAfterDays: 35 } }],
      [{ DestinationBackupVaultArn: VAULT, Lifecycle: { DeleteAfterDays: 365 } }],
    ]);
  });

  test('that a rule has itself stay', () => {
    const stack = shop();
    const [{ vault }] = copyTo(stack);
    const rules = [new backup.BackupPlanRule({ deleteAfter: Duration.days(60), copyActions: [{ destinationBackupVault: vault }] })];
    new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack)], rules });
    expect(copyActions(stack)).toEqual([[{ DestinationBackupVaultArn: VAULT }]]);
  });

  test('go to a vault of the app in another Region', () => {
    const app = new App();
    const [home, far] = [shop(undefined, app, 'Home'), shop({ env: { ...HOME, region: 'us-east-1' } }, app, 'Far')];
    const vault = new backup.BackupVault(far, 'Vault', { encryptionKey: new kms.Key(far, 'Key', { enableKeyRotation: true }) });
    new EncryptedTableBackup(home, 'Backup', { tables: [tableIn(home)], copyTo: [{ vault }] });
    const [{ BackupVaultName: name }] = deployed(far, 'AWS::Backup::BackupVault');
    expect(copyActions(home).flat().map((copy) => copy.DestinationBackupVaultArn))
      .toEqual(Array(2).fill(`arn:aws:backup:us-east-1:111122223333:backup-vault:${name}`));
  });
});

test('tables of several stacks and imported ones are selected, each once', () => {
  const app = new App();
  const [sales, backups] = [shop(undefined, app, 'Sales'), shop(undefined, app, 'Backups')];
  const orders = tableIn(sales, 'Orders', { tableName: 'Orders' });
  const imported = SecureTable.fromTableName(backups, 'Imported', 'Imported', orders.encryptionKey!);
  new EncryptedTableBackup(backups, 'Backup', { tables: [orders, imported, orders] });
  expect(deployed(backups, 'AWS::Backup::BackupSelection').map(({ BackupSelection: { Resources } }) => Resources))
    .toEqual([['Orders', 'Imported'].map((name) => `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}`)]);
});

test('more than 500 tables are divided between selections', () => {
  const stack = shop();
  const key = tableIn(stack).encryptionKey!;
  const tables = Array.from({ length: 501 }, (_, index) => SecureTable.fromTableName(stack, `T${index}`, `t${index}`, key));
  new EncryptedTableBackup(stack, 'Backup', { tables });
  const selections = Object.values(Template.fromStack(stack).findResources('AWS::Backup::BackupSelection'));
  expect(selections.map(({ Properties: { BackupSelection: { Resources } } }) => Resources.length)).toEqual([500, 1]);
});

test('in a Region-agnostic stack the same is rendered, without a warning', () => {
  const stack = new Stack(new App(), 'Shop');
  new EncryptedTableBackup(stack, 'Backup', { tables: [tableIn(stack)], restoreTesting: {} });
  expect(deployed(stack, 'AWS::Backup::BackupSelection')).toHaveLength(1);
  expect(warningsOf(stack)).toEqual([]);
});
