import { Stack } from 'aws-cdk-lib';
import { BackupPlan, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Json } from '../../../src/cloudformation/json';
import { backupVaultCustomerManagedKey } from '../../../src/rules/backup-vault-customer-managed-key';
import { collect } from '../../../src/template/collect';
import { Scope } from '../../../src/template/template';
import { behindKey, facts, factsOf, newApp, partitionKey, template, unverifiable, yes } from '../support';

const OPTIONS = { minimumKey: 'CUSTOMER_MANAGED' as const, newReplicas: [] };

function vault(properties: object, type = 'AWS::Backup::BackupVault', others: object = {}) {
  return factsOf({ Resources: { Vault: { Type: type, Properties: properties }, ...others } }).backupVaults[0];
}

describe('the encryption of a vault', () => {
  test('is by its key', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    new BackupVault(stack, 'Vault', { encryptionKey: new Key(stack, 'Key') });

    expect(facts(app).backupVaults).toEqual([{
      where: expect.objectContaining({ constructPath: 'Shop/Vault/Resource' }), encryption: behindKey('Shop/Key/Resource'), holdsTables: false,
    }]);
  });

  test('is by a key of AWS where it has none', () => {
    expect(vault({}).encryption).toEqual(yes({ level: 'AWS_MANAGED' }));
    expect(vault({}, 'AWS::Backup::LogicallyAirGappedBackupVault').encryption).toEqual(yes({ level: 'AWS_OWNED' }));
    expect(vault({ EncryptionKeyArn: 5 }).encryption).toEqual([unverifiable('the key is malformed')]);
  });
});

describe('whether a vault holds tables', () => {
  test('is determined by plans and their selections', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const table = new Table(stack, 'Orders', { partitionKey });
    const bucket = new Bucket(stack, 'Files');
    const plan = (id: string, ...resources: BackupResource[]) => {
      const made = BackupPlan.daily35DayRetention(stack, id, new BackupVault(stack, `${id}Vault`));
      resources.forEach((resource, index) => made.addSelection(`${index}`, { resources: [resource] }));
    };
    plan('Tables', BackupResource.fromDynamoDbTable(table));
    plan('Buckets', BackupResource.fromArn(bucket.bucketArn));
    plan('Both', BackupResource.fromArn(bucket.bucketArn), BackupResource.fromDynamoDbTable(table));
    plan('Tagged', BackupResource.fromTag('backup', 'yes'));
    plan('TaggedToo', BackupResource.fromTag('backup', 'yes'), BackupResource.fromDynamoDbTable(table));
    plan('Nothing');

    const held = Object.fromEntries(facts(app).backupVaults.map(({ where, holdsTables }) => [where.constructPath.split('/')[1], holdsTables]));

    expect(held).toEqual({
      TablesVault: true, BucketsVault: false, BothVault: true, TaggedVault: undefined, TaggedTooVault: true, NothingVault: false,
    });
  });

  const selection = (more: Json, BackupPlanId: Json = { 'Fn::GetAtt': ['Plan', 'BackupPlanId'] }) => ({
    Selection: { Type: 'AWS::Backup::BackupSelection', Properties: { BackupPlanId, BackupSelection: more } },
  });
  const plan = (...rules: Json[]) => ({ Plan: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanRule: rules } } } });
  const toVault = { TargetBackupVault: { Ref: 'Vault' } };
  const tables = { Resources: ['arn:aws:dynamodb:*:*:table/*'] };
  const named = { BackupVaultName: 'shop' };

  test.each<[string, boolean | undefined, object, object]>([
    ['a reference', true, plan(toVault), selection(tables)],
    ['a reference under a condition', true, plan({ 'Fn::If': ['C', toVault, { Ref: 'AWS::NoValue' }] }), selection(tables)],
    ['its name', true, plan({ TargetBackupVault: 'shop' }), selection(tables)],
    ['its ARN, for copies', true, plan({
      TargetBackupVault: 'other', CopyActions: [{ DestinationBackupVaultArn: 'arn:aws:backup:us-east-1:111122223333:backup-vault:shop' }],
    }), selection(tables)],
    ['another name', false, plan({ TargetBackupVault: 'other' }), selection(tables)],
    ['a parameter', undefined, plan({ TargetBackupVault: { Ref: 'P' } }), selection(tables)],
    ['a parameter, for what is no table', false, plan({ TargetBackupVault: { Ref: 'P' } }), selection({ Resources: ['arn:aws:s3:::x'] })],
    ['something malformed', undefined, plan({ TargetBackupVault: JSON.parse('['.repeat(300) + ']'.repeat(300)) as Json }), selection(tables)],
    ['nothing at all', false, { Plan: { Type: 'AWS::Backup::BackupPlan', Properties: {} } }, selection(tables)],
    ['a selection of another plan', false, plan(toVault), selection(tables, { Ref: 'Vault' })],
    ['a selection that names no plan', false, plan(toVault), { Selection: { Type: 'AWS::Backup::BackupSelection', Properties: {} } }],
    ['a selection of a plan that is not known', undefined, plan(toVault), selection(tables, { Ref: 'P' })],
  ])('is determined by %s', (_, expected, plans, selections) => {
    expect(vault(named, undefined, { ...plans, ...selections }).holdsTables).toBe(expected);
  });

  const planOf = (of: Json) => ({ Plan: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: of } } });
  const rules = (...list: Json[]): Json => ({ BackupPlanRule: list });
  const toOther = { TargetBackupVault: 'other' };
  const either = (one: Json, other: Json): Json => ({ 'Fn::If': ['C', one, other] });
  const mapped = { 'Fn::FindInMap': ['M', 'a', 'b'] };

  test.each<[string, boolean | undefined, object]>([
    ['a plan under a condition', true, planOf(either(rules(toOther), rules(toVault)))],
    ['a plan in one branch', true, planOf(either(rules(toVault), { Ref: 'AWS::NoValue' }))],
    ['a plan in conditions of conditions', true, planOf(either(rules(toOther), either(rules(toOther), rules(toVault))))],
    ['rules under a condition', true, planOf({ BackupPlanRule: either([toOther], [toOther, either(toOther, toVault)]) })],
    ['copies under a condition', true, planOf(rules({ ...toOther, CopyActions: either([], [either({ DestinationBackupVaultArn: 'x:shop' }, { Ref: 'AWS::NoValue' })]) }))],
    ['a target under a condition', true, planOf(rules({ TargetBackupVault: either('other', 'shop') }))],
    ['other vaults in all branches', false, planOf(either(rules(toOther), rules(toOther)))],
    ['many conditions', true, planOf(rules(...Array.from({ length: 20 }, () => either(toOther, { TargetBackupVault: 'more' })), toVault))],
    ['a plan by parameter', undefined, planOf({ Ref: 'P' })],
    ['a plan by parameter in one branch', undefined, planOf(either(rules(toOther), { Ref: 'P' }))],
    ['rules by parameter', undefined, planOf({ BackupPlanRule: { Ref: 'P' } })],
    ['a rule that a macro writes', undefined, planOf(rules({ ...toOther, 'Fn::Transform': { Name: 'M' } }))],
    ['rules in a map', true, { ...planOf({ BackupPlanRule: mapped }) }],
  ])('is determined by %s', (_, expected, plans) => {
    const read = factsOf({
      Mappings: { M: { a: { b: [{ TargetBackupVault: 'shop' }] } } },
      Resources: { Vault: { Type: 'AWS::Backup::BackupVault', Properties: named }, ...plans, ...selection(tables) },
    });
    expect(read.backupVaults[0].holdsTables).toBe(expected);
  });

  test.each<[string, boolean | undefined, object]>([
    ['a selection under a condition', true, selection(either({ Resources: ['arn:aws:s3:::x'] }, tables))],
    ['a selection under a condition that is never of tables', false, selection(either({ Resources: ['arn:aws:s3:::x'] }, { Resources: ['arn:aws:s3:::y'] }))],
    ['a selection by parameter', undefined, selection({ Ref: 'P' })],
    ['a selection of a plan that is not known in one branch', undefined, selection(tables, either({ Ref: 'Vault' }, JSON.parse('['.repeat(300) + ']'.repeat(300)) as Json))],
  ])('is determined by %s', (_, expected, selections) => {
    expect(vault(named, undefined, { ...plan(toVault), ...selections }).holdsTables).toBe(expected);
  });

  test('is not known where the name of the vault is not, and a plan has one by name', () => {
    expect(vault({ BackupVaultName: { Ref: 'P' } }, undefined, { ...plan(toOther), ...selection(tables) }).holdsTables).toBeUndefined();
    expect(vault({ BackupVaultName: { Ref: 'P' } }, undefined, { ...plan(toOther), ...selection({ Resources: ['arn:aws:s3:::x'] }) }).holdsTables).toBe(false);
    const { backupVaults } = collect([template({
      Resources: { Vault: { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultName: either('more', 'other') } }, ...plan(toOther), ...selection(tables) },
    })], new Scope(''));
    expect(backupVaults.map(({ holdsTables }) => holdsTables)).toContain(true);
  });

  test.each<[string, boolean | undefined, object]>([
    ['everything', true, { Resources: ['*'] }],
    ['any service', true, { Resources: ['arn:aws:*:*:*:*'] }],
    ['tables by ARN, put together', true, { Resources: [{ 'Fn::Sub': 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/x' }] }],
    ['a table by reference in an ARN', true, { Resources: [{ 'Fn::Sub': 'arn:aws:dynamodb:us-east-1:111122223333:table/${Table}' }] }],
    ['buckets', false, { Resources: ['arn:aws:s3:::x', { Ref: 'AWS::NoValue' }] }],
    ['something that is no table', false, { Resources: [{ 'Fn::GetAtt': ['Plan', 'BackupPlanArn'] }] }],
    ['a part of the name of a service', undefined, { Resources: ['arn:aws:dyn*:*:*:*'] }],
    ['what a custom resource knows', undefined, { Resources: [{ 'Fn::GetAtt': ['Made', 'Arn'] }] }],
    ['a table and something else by reference', true, { Resources: [{ 'Fn::Sub': 'arn:aws:dynamodb:us-east-1:${Plan}:table/${Table}' }] }],
    ['something that is not known', undefined, { Resources: [{ Ref: 'P' }, 'arn:aws:s3:::x'] }],
    ['something malformed', undefined, { Resources: [JSON.parse('['.repeat(300) + ']'.repeat(300)), 'x'] }],
    ['everything, by default', true, {}],
    ['conditions', undefined, { Resources: ['*'], Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/a', ConditionValue: 'b' }] } }],
    ['conditions, of buckets', false, { Resources: ['arn:aws:s3:::x'], Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/a', ConditionValue: 'b' }] } }],
    ['tags', undefined, { Resources: ['arn:aws:s3:::x'], ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'a', ConditionValue: 'b' }] }],
    ['no tags', false, { Resources: ['arn:aws:s3:::x'], ListOfTags: [] }],
    ['everything but one table', undefined, { Resources: ['*'], NotResources: ['arn:aws:dynamodb:*:*:table/x'] }],
    ['everything but tables', false, { Resources: ['*'], NotResources: ['arn:aws:dynamodb:*:*:table/*'] }],
    ['everything but the tables of a Region', undefined, { Resources: ['*'], NotResources: ['arn:aws:dynamodb:eu-west-1:*:table/*'] }],
  ])('is determined by what is selected: %s', (_, expected, more) => {
    const table = { Table: { Type: 'AWS::DynamoDB::Table', Properties: {} }, Made: { Type: 'Custom::Made', Properties: {} } };
    expect(vault(named, undefined, { ...plan(toVault), ...selection(more as Json), ...table }).holdsTables).toBe(expected);
  });
});

describe('vaults that the app does not define', () => {
  const [BACKUP, ACCOUNT] = ['arn:aws:backup', '111122223333'];
  const tables = { Resources: ['arn:aws:dynamodb:*:*:table/*'] };
  const planned = (rule: Json, selected: Json, properties: Json = { BackupVaultName: 'shop' }) => factsOf({
    Resources: {
      Vault: { Type: 'AWS::Backup::BackupVault', Properties: properties },
      Plan: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanRule: [rule] } } },
      Selection: { Type: 'AWS::Backup::BackupSelection', Properties: { BackupPlanId: { Ref: 'Plan' }, BackupSelection: selected } },
      Custom: { Type: 'Custom::Vault' },
      Table: { Type: 'AWS::DynamoDB::Table', Properties: {} },
    },
  });
  const copyTo = (DestinationBackupVaultArn: Json): Json => ({ TargetBackupVault: { Ref: 'Vault' }, CopyActions: [{ DestinationBackupVaultArn }] });
  const foreign = (rule: Json, selected: Json = tables, properties?: Json) => planned(rule, selected, properties).backupVaults
    .filter((found) => found.foreign !== undefined).map(({ foreign: name, encryption: [branch], holdsTables, where: { logicalId } }) =>
      ({ name, holdsTables, logicalId, why: branch.kind === 'unverifiable' ? branch.why : branch.kind }));

  test.each<[string, Json, string, RegExp]>([
    ['a copy in another Region', copyTo(`${BACKUP}:eu-west-1:${ACCOUNT}:backup-vault:shop`), 'shop', /does not define it/],
    ['a copy in another account', copyTo(`${BACKUP}:us-east-1:444455556666:backup-vault:shop`), 'shop', /does not define it/],
    ['a copy under another name', copyTo(`${BACKUP}:us-east-1:${ACCOUNT}:backup-vault:central`), 'central', /does not define it/],
    ['a copy in another Region, put together', copyTo({ 'Fn::Sub': 'arn:${AWS::Partition}:backup:eu-west-1:${AWS::AccountId}:backup-vault:shop' }), 'shop', /does not define it/],
    ['a target by name', { TargetBackupVault: 'central' }, 'central', /does not define it/],
    ['an air-gapped target', { TargetBackupVault: { Ref: 'Vault' }, TargetLogicallyAirGappedBackupVaultArn: `${BACKUP}:us-east-1:${ACCOUNT}:backup-vault:gap` }, 'gap', /does not define it/],
    ['a copy by parameter', copyTo({ Ref: 'P' }), 'it names', /refers to P/],
    ['a copy that is looked up', copyTo('{{resolve:ssm:/vault}}'), 'it names', /looked up at deployment/],
    ['a copy that a custom resource returns', copyTo({ 'Fn::GetAtt': ['Custom', 'Arn'] }), 'it names', /a value of Custom/],
  ])('%s', (_, rule, name, why) => {
    expect(foreign(rule)).toEqual([{ name, holdsTables: true, logicalId: 'Plan', why: expect.stringMatching(why) }]);
  });

  test.each<[string, Json]>([
    ['by reference', copyTo({ 'Fn::GetAtt': ['Vault', 'BackupVaultArn'] })],
    ['by ARN', copyTo(`${BACKUP}:us-east-1:${ACCOUNT}:backup-vault:shop`)],
    ['by ARN, put together', copyTo({ 'Fn::Sub': 'arn:${AWS::Partition}:backup:${AWS::Region}:${AWS::AccountId}:backup-vault:shop' })],
    ['by name', { TargetBackupVault: 'shop' }],
  ])('none for a vault of the app %s', (_, rule) => {
    expect(foreign(rule)).toEqual([]);
  });

  test('whether it holds tables is that of the plan', () => {
    const copy = copyTo(`${BACKUP}:eu-west-1:${ACCOUNT}:backup-vault:shop`);

    expect(foreign(copy, { ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'a', ConditionValue: 'b' }] })).toMatchObject([{ holdsTables: undefined }]);
    expect(foreign(copy, { Resources: ['arn:aws:s3:::x'] })).toMatchObject([{ holdsTables: false }]);
  });

  test('a copy in another Region is no backup in the vault of that name here', () => {
    const rule = { TargetBackupVault: 'central', CopyActions: [{ DestinationBackupVaultArn: `${BACKUP}:eu-west-1:${ACCOUNT}:backup-vault:shop` }] };

    expect(planned(rule, tables).backupVaults.find(({ foreign: name }) => name === undefined)?.holdsTables).toBe(false);
  });

  test('a name that a vault of the app may have is of an unknown one', () => {
    expect(foreign({ TargetBackupVault: 'shop' }, tables, { BackupVaultName: { Ref: 'P' } })).toMatchObject([{ name: 'shop', holdsTables: true }]);
  });

  test('the rule reports them at the plan, as far as the plan backs up tables', () => {
    const said = (selected: Json, rule = copyTo(`${BACKUP}:eu-west-1:${ACCOUNT}:backup-vault:dr`)) =>
      backupVaultCustomerManagedKey.check(planned(rule, selected, { BackupVaultName: 'shop', EncryptionKeyArn: `arn:aws:kms:us-east-1:${ACCOUNT}:key/1` }), OPTIONS)
        .map(({ where, finding, message }) => `${where.logicalId}[${finding}] ${message}`);

    expect(said(tables)).toEqual(['Plan[unverifiable] Which key encrypts the vault dr cannot be determined: the app does not define it.']);
    expect(said({ Resources: ['arn:aws:s3:::x'] })).toEqual([]);
  });
});
