import { App, aws_backup as backup, aws_kms as kms } from 'aws-cdk-lib';
import { EncryptedTableBackup, TableKey } from '../../../src';
import type { EncryptedTableBackupProps, SecureTable } from '../../../src';
import { ACCOUNT, PaperDeployment } from '../../support/paper';
import type { Policy } from '../../support/paper';
import { kmsKeyActions, simulate } from '../../support/simulator';
import type { Outcome } from '../../support/simulator';
import { HOME, shop, tableIn } from '../support/shop';

/* What the roles of AWS Backup can do, according to the simulator and the rendered policies of role, table and key. */

const COPIES = 'arn:aws:backup:us-east-1:444455556666:backup-vault:copies';
const TABLE_USE = ['kms:Decrypt', 'kms:GenerateDataKey'];
const RESTORE_USE = [
  'kms:CreateGrant', 'kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo',
];

function deploy(region = HOME.region, props: (stack: ReturnType<typeof shop>) => Partial<EncryptedTableBackupProps> = () => ({})) {
  const app = new App();
  const stack = shop({ env: { ...HOME, region } }, app);
  // With a TableKey, with a kms.Key, and in another stack.
  const tables = {
    own: tableIn(stack, 'Own'),
    plain: tableIn(stack, 'Plain', { encryptionKey: new kms.Key(stack, 'PlainKey', { enableKeyRotation: true }) }),
    far: tableIn(shop({ env: { ...HOME, region } }, app, 'Far')),
  };
  const other = tableIn(stack, 'Other');
  const made = new EncryptedTableBackup(stack, 'Backup', { tables: Object.values(tables), restoreTesting: {}, ...props(stack) });
  const paper = new PaperDeployment(app);
  const roleOf = (role: EncryptedTableBackup['backupRole']) => ({ principal: paper.arn(role), identityPolicies: paper.identityPolicies(role) });
  return { tables, other, made, paper, backupRole: roleOf(made.backupRole), restoreRole: roleOf(made.restoreRole!) };
}

type Deployed = ReturnType<typeof deploy>;
type Role = Deployed['backupRole'];

const through = (service: string, region: string) => ({ 'kms:ViaService': `${service}.${region}.amazonaws.com` });

function onTable({ paper }: Deployed, role: Role, table: SecureTable, action: string, suffix = '', tls = true): Promise<Outcome> {
  return simulate({
    ...role,
    action,
    resource: `${paper.arn(table)}${suffix}`,
    resourcePolicy: suffix === '' ? paper.tablePolicy(table) : undefined,
    context: { 'aws:SecureTransport': String(tls) },
  });
}

function onKey({ paper }: Deployed, role: Role, key: kms.IKey, action: string, context = {}): Promise<Outcome> {
  return simulate({ ...role, action, resource: paper.arn(key), resourcePolicy: paper.keyPolicy(key), context, leaveOutForeignContext: true });
}

async function allowedOnKey(deployed: Deployed, role: Role, key: kms.IKey, context = {}): Promise<string[]> {
  const actions = await kmsKeyActions();
  const outcomes = await Promise.all(actions.map((action) => onKey(deployed, role, key, action, context)));
  return actions.filter((_, index) => outcomes[index] === 'Allowed');
}

describe.each(['eu-west-1', 'cn-north-1'])('the backup role in %s', (region) => {
  const deployed = deploy(region);
  const { backupRole: role, tables, other } = deployed;

  test.each(Object.entries(tables))('backs up the table of its own (%s) over TLS, and not another', async (_name, table) => {
    for (const action of ['dynamodb:DescribeTable', 'dynamodb:CreateBackup', 'dynamodb:StartAwsBackupJob', 'dynamodb:ListTagsOfResource']) {
      expect([action, await onTable(deployed, role, table, action)]).toEqual([action, 'Allowed']);
      expect([action, await onTable(deployed, role, table, action, '', false)]).toEqual([action, 'ExplicitlyDenied']);
      expect([action, await onTable(deployed, role, other, action)]).toEqual([action, 'ImplicitlyDenied']);
    }
    for (const action of ['dynamodb:DescribeBackup', 'dynamodb:DeleteBackup']) {
      expect([action, await onTable(deployed, role, table, action, '/backup/01')]).toEqual([action, 'Allowed']);
      expect([action, await onTable(deployed, role, other, action, '/backup/01')]).toEqual([action, 'ImplicitlyDenied']);
    }
  });

  test('neither reads nor writes nor restores items', async () => {
    for (const action of ['dynamodb:GetItem', 'dynamodb:Scan', 'dynamodb:PutItem', 'dynamodb:DeleteTable', 'dynamodb:RestoreTableFromAwsBackup']) {
      expect([action, await onTable(deployed, role, tables.own, action)]).toEqual([action, 'ImplicitlyDenied']);
    }
  });

  test.each(Object.entries(tables))('uses the key of the table (%s) through DynamoDB, and describes it directly', async (_name, { encryptionKey }) => {
    expect(await allowedOnKey(deployed, role, encryptionKey!, through('dynamodb', region))).toEqual(['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey']);
    expect(await allowedOnKey(deployed, role, encryptionKey!)).toEqual(['kms:DescribeKey']);
    expect(await allowedOnKey(deployed, role, encryptionKey!, through('s3', region))).toEqual(['kms:DescribeKey']);
  });

  test('has no access to the key of another table', async () => {
    expect(await allowedOnKey(deployed, role, other.encryptionKey!, through('dynamodb', region))).toEqual([]);
  });

  test('uses the key of the vault through AWS Backup', async () => {
    const key = deployed.made.encryptionKey!;
    expect(await allowedOnKey(deployed, role, key, through('backup', region))).toEqual(['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey']);
    expect(await allowedOnKey(deployed, role, key)).toEqual(['kms:DescribeKey']);
  });

  test('is assumed only by AWS Backup', () => {
    expect(deployed.paper.properties(deployed.made.backupRole).AssumeRolePolicyDocument.Statement)
      .toEqual([{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'backup.amazonaws.com' } }]);
  });
});

test('without its statements on keys the role cannot encrypt: its jobs would succeed with empty backups', async () => {
  const deployed = deploy();
  const withoutKeys = deployed.backupRole.identityPolicies.map((policy): Policy => ({
    ...policy, Statement: policy.Statement.filter(({ Action }) => !String(Action).includes('kms:')),
  }));
  const role = { ...deployed.backupRole, identityPolicies: withoutKeys };
  expect(await onTable(deployed, role, deployed.tables.own, 'dynamodb:StartAwsBackupJob')).toBe('Allowed');
  for (const action of TABLE_USE) {
    expect(await onKey(deployed, role, deployed.tables.own.encryptionKey!, action, through('dynamodb', HOME.region))).toBe('ImplicitlyDenied');
  }
});

describe('the restore role', () => {
  const deployed = deploy();
  const { restoreRole: role, tables, other, made } = deployed;
  const restored = 'arn:aws:dynamodb:eu-west-1:111122223333:table/awsbackup-restore-test-1';

  test.each([
    'Scan', 'Query', 'UpdateItem', 'PutItem', 'GetItem', 'DeleteItem', 'BatchWriteItem', 'DescribeTable', 'RestoreTableFromAwsBackup',
  ])('may %s on restored tables, and not on the tables of the app', async (name) => {
    const action = `dynamodb:${name}`;
    expect(await simulate({ ...role, action, resource: restored })).toBe('Allowed');
    expect(await simulate({ ...role, action, resource: restored.replace('awsbackup-', '') })).toBe('ImplicitlyDenied');
    expect(await onTable(deployed, role, tables.own, action)).toBe('ImplicitlyDenied');
  });

  test('restores backups of these tables, and no others', async () => {
    expect(await onTable(deployed, role, tables.far, 'dynamodb:RestoreTableFromBackup', '/backup/01')).toBe('Allowed');
    expect(await onTable(deployed, role, other, 'dynamodb:RestoreTableFromBackup', '/backup/01')).toBe('ImplicitlyDenied');
  });

  test('creates tables on the key of restored tables, through DynamoDB', async () => {
    expect(await allowedOnKey(deployed, role, made.restoreKey!, through('dynamodb', HOME.region))).toEqual([...RESTORE_USE, 'kms:DescribeKey'].sort());
    expect(await allowedOnKey(deployed, role, made.restoreKey!)).toEqual(['kms:DescribeKey']);
  });

  test.each(Object.entries(tables))('reads backups under the key of the table (%s) and of the vault', async (_name, { encryptionKey }) => {
    const allowed = await allowedOnKey(deployed, role, encryptionKey!, through('dynamodb', HOME.region));
    expect(allowed).toEqual([...RESTORE_USE.filter((action) => action !== 'kms:CreateGrant'), 'kms:DescribeKey'].sort());
    expect(await onKey(deployed, role, made.encryptionKey!, 'kms:Decrypt', through('backup', HOME.region))).toBe('Allowed');
  });
});

describe('copies', () => {
  const withCopies = deploy(HOME.region, (stack) => ({ copyTo: [{ vault: backup.BackupVault.fromBackupVaultArn(stack, 'Copies', COPIES) }] }));
  const recoveryPoint = (region: string, account = ACCOUNT) => `arn:aws:backup:${region}:${account}:recovery-point:1`;
  const ask = (role: Role, action: string, resource: string) => simulate({ ...role, action, resource });

  test('go into the vault that is named, and into no other', async () => {
    const role = withCopies.backupRole;
    // A vault of another account also needs an access policy there.
    const accessPolicy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: ACCOUNT }, Action: 'backup:CopyIntoBackupVault', Resource: '*' }] };
    expect(await simulate({ ...role, action: 'backup:CopyIntoBackupVault', resource: COPIES, resourcePolicy: accessPolicy })).toBe('Allowed');
    expect(await simulate({ ...role, action: 'backup:CopyIntoBackupVault', resource: `${COPIES}2`, resourcePolicy: accessPolicy })).toBe('ImplicitlyDenied');
    expect(await ask(role, 'backup:CopyFromBackupVault', recoveryPoint('eu-west-1'))).toBe('Allowed');
    expect(await ask(role, 'backup:CopyFromBackupVault', recoveryPoint('us-east-1'))).toBe('ImplicitlyDenied');
  });

  test('are not allowed without copyTo', async () => {
    expect(await ask(deploy().backupRole, 'backup:CopyFromBackupVault', recoveryPoint('eu-west-1'))).toBe('ImplicitlyDenied');
  });

  test('and backups are tagged in this account', async () => {
    expect(await ask(withCopies.backupRole, 'backup:TagResource', recoveryPoint('us-east-1'))).toBe('Allowed');
    expect(await ask(withCopies.backupRole, 'backup:TagResource', recoveryPoint('us-east-1', '444455556666'))).toBe('ImplicitlyDenied');
  });
});

describe('the key of the vault', () => {
  const { paper, made } = deploy();
  const policy = paper.keyPolicy(made.encryptionKey!);
  const ask = (principal: string, action: string) => simulate({
    principal,
    action,
    resource: paper.arn(made.encryptionKey!),
    resourcePolicy: policy,
    identityPolicies: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }],
  });

  test.each(['kms:CreateGrant', 'kms:GenerateDataKey', 'kms:Decrypt', 'kms:RetireGrant', 'kms:DescribeKey', 'kms:PutKeyPolicy'])(
    'lets the account\'s administrators %s, as the deployment of a vault needs, and no other account', async (action) => {
      expect(await ask(`arn:aws:iam::${ACCOUNT}:role/Admin`, action)).toBe('Allowed');
      expect(await ask('arn:aws:iam::444455556666:role/Admin', action)).toBe('ImplicitlyDenied');
    });

  test('is no TableKey, which AWS Backup could not use', () => {
    expect(made.encryptionKey).not.toBeInstanceOf(TableKey);
  });
});
