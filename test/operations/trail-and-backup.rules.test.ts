import type { App, aws_events as events, Stack } from 'aws-cdk-lib';
import { aws_backup as backup, Validations } from 'aws-cdk-lib';
import { EncryptedTableBackup, EncryptedTables, SecureTable, SecureTableChecks, TableAuditTrail } from '../../src';
import { app, reports, synth } from '../enforcement/support/synth';
import { nagFindings } from '../support/nag';
import { shop, tableIn } from './support/shop';

/* What the rules of this library and of cdk-nag say of an audit trail and of backups. */

const target: events.IRuleTarget = { bind: () => ({ arn: 'arn:aws:sns:eu-west-1:111122223333:alarms' }) };

/** A trail with all that it can have, and backups with restore tests, of all tables but those that are left out. */
function complete(stack: Stack, leftOut: readonly SecureTable[] = []): void {
  const tables = stack.node.findAll().filter((each): each is SecureTable => each instanceof SecureTable && !leftOut.includes(each));
  const trail = new TableAuditTrail(stack, 'Audit', { tables, managementReads: true, sendToCloudWatchLogs: true });
  trail.onTlsBelow12('TlsBelow12', { target });
  trail.onDeniedWithoutTls('DeniedWithoutTls', { target });
  trail.onKeyUsedPastDynamoDb('KeyUsedPastDynamoDb', { target });
  new EncryptedTableBackup(stack, 'Backup', { tables, restoreTesting: {} });
}

/** The findings of guard and pack, as rule and path. */
function said(make: (stack: Stack) => void): readonly string[] {
  const root = app();
  EncryptedTables.enforce(root);
  Validations.of(root).addPlugins(new SecureTableChecks(root));
  make(shop(undefined, root));
  const error = synth(root);
  const found = reports(root).flatMap(({ violations }) => violations.flatMap(({ ruleName, violatingConstructs }) =>
    violatingConstructs.map(({ constructPath }) => `${ruleName} ${constructPath}`)));
  return error === undefined || found.length > 0 ? found : [error.message];
}

describe('the guard and the rules of this library', () => {
  test('find nothing on trail, buckets, vault, plan, restore tests, keys and tables', () => {
    expect(said((stack) => {
      tableIn(stack, 'Orders', { replicas: [{ region: 'us-east-1' }] });
      tableIn(stack, 'Tickets');
      complete(stack);
    })).toEqual([]);
  });

  test('find the table that is in no backup', () => {
    expect(said((stack) => {
      tableIn(stack, 'Orders');
      complete(stack, [tableIn(stack, 'Tickets')]);
    })).toEqual([expect.stringMatching(/BackupPlan Shop\/Tickets/)]);
  });

  test('find the vault of the app that has no key', () => {
    expect(said((stack) => {
      const tables = [tableIn(stack, 'Orders')];
      new EncryptedTableBackup(stack, 'Backup', { tables, vault: new backup.BackupVault(stack, 'Vault') });
    })).toEqual([expect.stringMatching(/BackupVaultCustomerManagedKey Shop\/Vault/)]);
  });
});

describe('cdk-nag', () => {
  /** What the six packs find, for each rule the places, without the finding's details and the name of the pack. */
  function found(make: (stack: Stack) => void): Record<string, string[]> {
    const stack = shop();
    make(stack);
    (stack.node.root as App).synth();
    const rules = new Map<string, Set<string>>();
    for (const { rule, path } of nagFindings(stack.node.root)) {
      const name = rule.replace(/\[.*$/, '').replace(/^.*-(?=[A-Z]\w+$)/, '');
      const place = path.replace(/^Shop\//, '').replace(/(\/DefaultPolicy)?\/Resource$/, '');
      rules.set(name, (rules.get(name) ?? new Set()).add(place));
    }
    return Object.fromEntries([...rules].filter(([, places]) => [...places].some((place) => /^(Audit|Backup)\//.test(place)))
      .map(([rule, places]) => [rule, [...places].sort()]));
  }

  test('finds what docs/operations.md lists with the option that clears it, and no more', () => {
    const all = found((stack) => {
      tableIn(stack, 'Orders');
      complete(stack);
    });
    expect(all).toEqual({
      // Ids of backups and names of restored tables exist only when they are made.
      IAM5: ['Backup/BackupRole', 'Backup/RestoreRole'],
      IAMNoInlinePolicy: ['Audit/LogRole', 'Backup/BackupRole', 'Backup/RestoreRole'],
      S3BucketDefaultLockEnabled: ['Audit/Bucket'],
      S3BucketReplicationEnabled: ['Audit/AccessLogs', 'Audit/Bucket'],
      EventBusDLQ: ['Audit/DeniedWithoutTls', 'Audit/KeyUsedPastDynamoDb', 'Audit/TlsBelow12'],
    });
  });

  test('asks for CloudWatch Logs, which sendToCloudWatchLogs gives', () => {
    expect(found((stack) => new TableAuditTrail(stack, 'Audit', { tables: [tableIn(stack)] }))).toEqual({
      CloudTrailCloudWatchLogsEnabled: ['Audit/Trail'],
      S3BucketDefaultLockEnabled: ['Audit/Bucket'],
      S3BucketReplicationEnabled: ['Audit/AccessLogs', 'Audit/Bucket'],
    });
  });
});
