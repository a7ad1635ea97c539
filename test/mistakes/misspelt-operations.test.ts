import { aws_backup as backup, aws_ec2 as ec2, aws_lambda as lambda, aws_events_targets as targets } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { expectMistakes, partitionKey } from './mistake';
import {
  EncryptedTableBackup, EncryptionConfigRules, EncryptionMonitor, SecureDaxCluster, SecureTable, TableAuditTrail, TlsOnlyOrganization,
} from '../../src';

const orders = (stack: Stack) => new SecureTable(stack, 'Orders', { partitionKey, tableName: 'orders' });

const monitor = (props: object) => (stack: Stack) => new EncryptionMonitor(stack, 'Monitor', { tables: [orders(stack)], ...props });

const trail = (props: object) => (stack: Stack) => new TableAuditTrail(stack, 'Trail', { tables: [orders(stack)], ...props });

const trailRule = (options: object) => (stack: Stack) => {
  const target = new targets.LambdaFunction(new lambda.Function(stack, 'Alarm', {
    runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};'),
  }));
  return trail({})(stack).onDeniedWithoutTls('Denied', { target, ...options });
};

const backupOf = (props: (stack: Stack) => object) => (stack: Stack) =>
  new EncryptedTableBackup(stack, 'Backup', { tables: [orders(stack)], ...props(stack) });

const copyTo = (more: object) => (stack: Stack) => ({
  copyTo: [{ vault: backup.BackupVault.fromBackupVaultArn(stack, 'Other', 'arn:aws:backup:us-east-1:111122223333:backup-vault:other'), ...more }],
});

const dax = (props: object) => (stack: Stack) => new SecureDaxCluster(stack, 'Cache', {
  tables: [orders(stack)], vpc: new ec2.Vpc(stack, 'Vpc'), nodeType: 'dax.r5.large', ...props,
});

const organization = (props: object) => (stack: Stack) => new TlsOnlyOrganization(stack, 'TlsOnly', { targets: ['111122223333'], ...props });

describe('a misspelt property', () => expectMistakes([
  {
    mistake: 'of an EncryptionMonitor',
    wrong: monitor({ exceptPrincipal: [] }),
    message: '[UnknownProperty] Shop/Monitor: exceptPrincipal is not a property of an EncryptionMonitor and has no effect. Use exceptPrincipals.',
    fixed: monitor({ exceptPrincipals: [] }),
  },
  {
    mistake: 'of a TableAuditTrail',
    wrong: trail({ excludeReplications: true }),
    message: '[UnknownProperty] Shop/Trail: excludeReplications is not a property of a TableAuditTrail and has no effect. Use excludeReplication.',
    fixed: trail({ excludeReplication: true }),
  },
  {
    mistake: 'of a rule of a trail',
    wrong: trailRule({ table: [] }),
    message: '[UnknownProperty] Shop/Trail: table is not a property of the options of the rule and has no effect. Use tables.',
    fixed: trailRule({ description: 'Denied requests' }),
  },
  {
    mistake: 'of an EncryptedTableBackup',
    wrong: backupOf(() => ({ restoretesting: {} })),
    message: '[UnknownProperty] Shop/Backup: restoretesting is not a property of an EncryptedTableBackup and has no effect. Use restoreTesting.',
  },
  {
    mistake: 'of a copy of a backup',
    wrong: backupOf(copyTo({ airgapped: true })),
    message: '[UnknownProperty] Shop/Backup: airgapped is not a property of copyTo[0] and has no effect. Use airGapped.',
    fixed: backupOf(copyTo({})),
  },
  {
    mistake: 'of restore testing',
    wrong: backupOf(() => ({ restoreTesting: { window: 8 } })),
    message: '[UnknownProperty] Shop/Backup: window is not a property of restoreTesting and has no effect. '
      + 'Leave it out, or use one of name, schedule, encryptionKey, selectionWindow, validationWindow.',
    fixed: backupOf(() => ({ restoreTesting: {} })),
  },
  {
    mistake: 'of a SecureDaxCluster',
    wrong: dax({ readonly: true }),
    message: '[UnknownProperty] Shop/Cache: readonly is not a property of a SecureDaxCluster and has no effect. Use readOnly.',
    fixed: dax({ readOnly: true }),
  },
  {
    mistake: 'of a TlsOnlyOrganization',
    wrong: organization({ alsoDenyUnscopd: true }),
    message: '[UnknownProperty] Shop/TlsOnly: alsoDenyUnscopd is not a property of a TlsOnlyOrganization and has no effect. Use alsoDenyUnscoped.',
    fixed: organization({ alsoDenyUnscoped: true }),
  },
  {
    mistake: 'of EncryptionConfigRules',
    wrong: (stack) => new EncryptionConfigRules(stack, 'Rules', { daxCluster: true } as object),
    message: '[UnknownProperty] Shop/Rules: daxCluster is not a property of EncryptionConfigRules and has no effect. Use daxClusters.',
    fixed: (stack) => new EncryptionConfigRules(stack, 'Rules', { daxClusters: true }),
  },
]));
