import { App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, Fn, PhysicalName, Stack, Stage } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { arnIn, HOME, PARTNER, replicaOf, sourceTable, THIRD, THIRD_ACCOUNT } from './stage';
import { SecureTable, SecureTableReplica, TableKey } from '../../../src';
import type { SecureTableBase } from '../../../src';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../../support/paper';
import { partitionKey, stackIn, templatesOf } from '../replicas/stage';

/* Which tables allow which others, in their own policies and in their keys'. */

interface SourceCondition {
  readonly accounts: string[];
  readonly tableArns: string[];
}

const ALL_TABLES: SourceCondition = {
  accounts: [ACCOUNT, OTHER_ACCOUNT, THIRD_ACCOUNT],
  tableArns: [HOME, PARTNER, THIRD].map((place) => arnIn(place)),
};
const THE_TWO: SourceCondition = { accounts: ALL_TABLES.accounts.slice(0, 2), tableArns: ALL_TABLES.tableArns.slice(0, 2) };

function conditionOf({ Condition }: Record<string, any>): SourceCondition {
  return { accounts: Condition.StringEquals['aws:SourceAccount'], tableArns: Condition.StringEquals['aws:SourceArn'] };
}

/** Whom a table's policy and its key's let replicate; they have to agree. */
function allowedBy(app: App, table: SecureTableBase): SourceCondition {
  const paper = new PaperDeployment(app);
  const ofService = ({ Principal }: Record<string, any>) => Principal.Service === 'replication.dynamodb.amazonaws.com';
  const [ofTable, ofKey] = [paper.tablePolicy(table), paper.keyPolicy(table.encryptionKey!)].map(({ Statement }) => Statement.filter(ofService));
  expect([ofTable.length, ofKey.length]).toEqual([1, 1]);
  expect(conditionOf(ofKey[0])).toEqual(conditionOf(ofTable[0]));
  return conditionOf(ofTable[0]);
}

function invitedBy(app: App, table: SecureTableBase): string[] {
  return new PaperDeployment(app).tablePolicy(table).Statement
    .filter(({ Action }) => Action === 'dynamodb:AssociateTableReplica')
    .flatMap(({ Principal }) => [Principal.AWS].flat().map((arn: string) => arn.split(':')[4]));
}

describe('the tables of an app allow each other', () => {
  test('a source and its replicas', () => {
    const app = new App();
    const source = sourceTable(app);
    const replicas = [THIRD, PARTNER].map((place) => replicaOf(app, source, place));

    expect([source, ...replicas].map((table) => allowedBy(app, table))).toEqual([ALL_TABLES, ALL_TABLES, ALL_TABLES]);
    expect([source, ...replicas].map((table) => invitedBy(app, table))).toEqual([[OTHER_ACCOUNT, THIRD_ACCOUNT], [], []]);
  });

  test('a replica of a replica', () => {
    const app = new App();
    const source = sourceTable(app);
    const partner = replicaOf(app, source);
    const third = replicaOf(app, partner, THIRD);

    expect([source, partner, third].map((table) => allowedBy(app, table))).toEqual([ALL_TABLES, ALL_TABLES, ALL_TABLES]);
    expect([source, partner, third].map((table) => invitedBy(app, table))).toEqual([[OTHER_ACCOUNT], [THIRD_ACCOUNT], []]);
    expect(new PaperDeployment(app).properties(third).GlobalTableSourceArn).toBe(arnIn(PARTNER));
  });

  test('a TableV2MultiAccountReplica of CDK: the source knows it by its stack', () => {
    const app = new App();
    const source = sourceTable(app);
    new dynamodb.TableV2MultiAccountReplica(stackIn(app, 'Plain', PARTNER.region, PARTNER.account), 'Orders', {
      replicaSourceTable: source, tableName: 'orders',
    });

    expect(allowedBy(app, source)).toEqual(THE_TWO);
    expect(invitedBy(app, source)).toEqual([OTHER_ACCOUNT]);
  });

  test('a TableV2 of CDK as the source', () => {
    const app = new App();
    const source = new dynamodb.TableV2(stackIn(app, 'Source'), 'Orders', { partitionKey, tableName: 'orders' });
    const replica = replicaOf(app, source);

    expect(allowedBy(app, replica)).toEqual(THE_TWO);
    expect(JSON.stringify(templatesOf(app).Source)).toContain('dynamodb:AssociateTableReplica');
    expect(app.synth().getStackArtifact(`Replica${OTHER_ACCOUNT}`).dependencies.map(({ id }) => id)).toContain('Source');
  });

  test('in other stages, without an order that CDK could keep', () => {
    const app = new App();
    const source = sourceTable(app);
    const stage = new Stage(app, 'There');
    const replica = new SecureTableReplica(stackIn(stage, 'Replica', PARTNER.region, PARTNER.account), 'Orders', { replicaSourceTable: source });

    expect(allowedBy(app, source)).toEqual(THE_TWO);
    expect(allowedBy(app, replica)).toEqual(THE_TWO);
  });

  test('with one key for several tables: it allows each group for itself', () => {
    const app = new App();
    const stack = stackIn(app, 'Source');
    const encryptionKey = new TableKey(stack, 'Key');
    const sources = ['orders', 'customers'].map((tableName) => new SecureTable(stack, tableName, { partitionKey, tableName, encryptionKey }));
    sources.forEach((source) => source.grants.multiAccountReplicationTo(arnIn(PARTNER).replace('orders', source.node.id)));
    const statements = new PaperDeployment(app).keyPolicy(encryptionKey).Statement.filter(({ Principal }) => Principal.Service !== undefined);

    expect(statements.map((statement) => conditionOf(statement).tableArns.map((arn) => arn.split('/')[1])).sort())
      .toEqual([['customers', 'customers'], ['orders', 'orders']]);
  });
});

describe('tables that other apps define are named by ARN', () => {
  test('a replica of the source, even if it is added twice', () => {
    const app = new App();
    const source = sourceTable(app);
    source.grants.multiAccountReplicationTo(arnIn(PARTNER));
    source.grants.multiAccountReplicationTo(arnIn(PARTNER));

    expect(allowedBy(app, source)).toEqual(THE_TWO);
    expect(invitedBy(app, source)).toEqual([OTHER_ACCOUNT]);
  });

  test('a replica that is added by ARN before it is defined', () => {
    const app = new App();
    const source = sourceTable(app);
    source.grants.multiAccountReplicationTo(arnIn(PARTNER));
    const replica = replicaOf(app, source);

    expect([source, replica].map((table) => allowedBy(app, table))).toEqual([THE_TWO, THE_TWO]);
  });

  test('one that replicates, and does not join by this table', () => {
    const app = new App();
    const source = sourceTable(app);
    source.grants.multiAccountReplicationFrom(arnIn(PARTNER));

    expect(allowedBy(app, source)).toEqual(THE_TWO);
    expect(invitedBy(app, source)).toEqual([]);
  });

  test('an imported source, and a third table in addition to the replica', () => {
    const app = new App();
    const stack = stackIn(app, 'Replica', PARTNER.region, PARTNER.account);
    const replica = new SecureTableReplica(stack, 'Orders', { replicaSourceTable: dynamodb.TableV2.fromTableArn(stack, 'Source', arnIn(HOME)) });
    expect(allowedBy(app, replica)).toEqual(THE_TWO);
    replica.grants.multiAccountReplicationFrom(arnIn(THIRD));
    expect(invitedBy(app, replica)).toEqual([]);
    replica.grants.multiAccountReplicationTo(arnIn(THIRD));

    expect(allowedBy(app, replica)).toEqual(ALL_TABLES);
    expect(invitedBy(app, replica)).toEqual([THIRD_ACCOUNT]);
  });

  test('in partitions of their own', () => {
    const app = new App();
    const [home, partner] = [{ account: ACCOUNT, region: 'cn-north-1' }, { account: OTHER_ACCOUNT, region: 'cn-northwest-1' }];
    const source = new SecureTable(stackIn(app, 'Source', home.region), 'Orders', { partitionKey, tableName: 'orders' });
    source.grants.multiAccountReplicationTo(arnIn(partner, 'aws-cn'));

    expect(allowedBy(app, source).tableArns).toEqual([home, partner].map((place) => arnIn(place, 'aws-cn')));
  });

  test('an ARN with pseudo parameters, as formatArn makes it', () => {
    const app = new App();
    const source = sourceTable(app);
    source.grants.multiAccountReplicationTo(source.stack.formatArn({ service: 'dynamodb', ...PARTNER, resource: 'table', resourceName: 'orders' }));

    expect(allowedBy(app, source)).toEqual(THE_TWO);
  });

  test('an ARN that is known at deployment', () => {
    const app = new App();
    const source = sourceTable(app);
    source.grants.multiAccountReplicationTo(Fn.importValue('PartnersTable'));
    const part = (index: number) => ({ 'Fn::Select': [index, { 'Fn::Split': [':', { 'Fn::ImportValue': 'PartnersTable' }] }] });
    const [replica] = templatesOf(app).Source.Resources!.OrdersA9B65338.Properties.Replicas;
    const { Statement } = replica.ResourcePolicy.PolicyDocument;

    expect(conditionOf(Statement[1]).accounts).toContainEqual(part(4));
    expect(JSON.stringify(conditionOf(Statement[1]).tableArns)).toContain(JSON.stringify(part(3)));
  });

  test('a table of another stack of the app, by the stack of its ARN', () => {
    const app = new App();
    const source = sourceTable(app);
    const other = new dynamodb.TableV2(stackIn(app, 'Other', PARTNER.region, PARTNER.account), 'Orders', { partitionKey, tableName: 'orders' });
    source.grants.multiAccountReplicationTo(other.tableArn);

    expect(allowedBy(app, source)).toEqual(THE_TWO);
  });
});

describe('a key whose policy cannot be changed', () => {
  test('is warned of', () => {
    const app = new App();
    const stack = stackIn(app, 'Source');
    const encryptionKey = kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234`);
    new SecureTable(stack, 'Orders', { partitionKey, tableName: 'orders', encryptionKey }).grants.multiAccountReplicationTo(arnIn(PARTNER));

    Annotations.fromStack(stack)
      .hasWarning('/Source/Orders', Match.stringLikeRegexp('Source/Key is imported.*replication\\.dynamodb\\.amazonaws\\.com'));
  });

  test('is not needed for a kms.Key of the app, which gets the statement', () => {
    const app = new App();
    const stack = stackIn(app, 'Source');
    const encryptionKey = new kms.Key(stack, 'Key', { enableKeyRotation: true });
    const source = new SecureTable(stack, 'Orders', { partitionKey, tableName: 'orders', encryptionKey });
    source.grants.multiAccountReplicationTo(arnIn(PARTNER));

    expect(allowedBy(app, source)).toEqual(THE_TWO);
  });
});

describe('what is refused', () => {
  const CASES: [string, string, (app: App) => unknown, RegExp][] = [
    ['NoNameForAnotherAccount', 'a source without a name', (app) => replicaOf(app, sourceTable(app, { tableName: undefined })), /tableName/],
    ['NoNameForAnotherAccount', 'a source with a generated physical name',
      (app) => replicaOf(app, sourceTable(app, { tableName: PhysicalName.GENERATE_IF_NEEDED })), /tableName/],
    ['ReplicationInAgnosticStack', 'a source in a stack without account and Region',
      (app) => new SecureTable(new Stack(app, 'Source'), 'Orders', { partitionKey, tableName: 'orders' })
        .grants.multiAccountReplicationTo(arnIn(PARTNER)), /env/],
    ['ReplicationInAgnosticStack', 'a replica in a stack without account and Region',
      (app) => new SecureTableReplica(new Stack(app, 'Replica'), 'Orders', { replicaSourceTable: sourceTable(app) }), /env/],
    ['SourceWithoutPlace', 'a TableV2 without a name',
      (app) => replicaOf(app, new dynamodb.TableV2(stackIn(app, 'Source'), 'Orders', { partitionKey })), /tableName/],
    ['SourceWithoutPlace', 'a TableV2 in a stack without account and Region',
      (app) => replicaOf(app, new dynamodb.TableV2(new Stack(app, 'Source'), 'Orders', { partitionKey, tableName: 'orders' })), /env/],
    ['ReplicaAccountTaken', 'a second replica in an account',
      (app) => [PARTNER, { ...PARTNER, region: 'eu-north-1' }].map((place) => sourceOf(app).grants.multiAccountReplicationTo(arnIn(place))),
      /another account/],
    ['ReplicaAccountTaken', 'a replica in the account of the source',
      (app) => replicaOf(app, sourceTable(app), { account: ACCOUNT, region: 'us-east-1' }), /another account/],
    ['ReplicaRegionTaken', 'a replica in the Region of the source',
      (app) => replicaOf(app, sourceTable(app), { account: OTHER_ACCOUNT, region: REGION }), /another Region/],
    ['ReplicaRegionTaken', 'two replicas in a Region', (app) => {
      const source = sourceTable(app);
      replicaOf(app, source);
      replicaOf(app, source, { ...THIRD, region: PARTNER.region });
    }, /another Region/],
    ['ReplicaNameDiffers', 'a replica with another name',
      (app) => sourceTable(app).grants.multiAccountReplicationTo(arnIn(PARTNER).replace('orders', 'other')), /Name the replica orders/],
    ['ReplicaArnWithoutPlace', 'an ARN without an account',
      (app) => sourceTable(app).grants.multiAccountReplicationTo('arn:aws:dynamodb:us-east-1::table/orders'), /Pass arn:/],
    ['ReplicaArnWithoutPlace', 'an ARN without a Region',
      (app) => sourceTable(app).grants.multiAccountReplicationTo(`arn:aws:dynamodb::${OTHER_ACCOUNT}:table/orders`), /Pass arn:/],
    ['ReplicasOfOneAccount', 'replicas in the own account first',
      (app) => sourceTable(app, { replicas: [{ region: 'us-east-1' }] }).grants.multiAccountReplicationTo(arnIn(THIRD)), /Remove the replicas/],
    ['ReplicasOfOneAccount', 'replicas in the own account afterwards', (app) => {
      const source = sourceTable(app);
      source.grants.multiAccountReplicationTo(arnIn(PARTNER));
      source.addReplica({ region: 'sa-east-1' });
    }, /Remove the replicas/],
    ['ReplicasOfOneAccount', 'a replica of the own account as the source',
      (app) => sourceTable(app, { replicas: [{ region: 'us-east-1' }] }).replica('us-east-1').grants.multiAccountReplicationFrom(arnIn(THIRD)),
      /Remove the replicas/],
  ];

  const sources = new WeakMap<App, SecureTable>();
  function sourceOf(app: App): SecureTable {
    const source = sources.get(app) ?? sourceTable(app);
    sources.set(app, source);
    return source;
  }

  test.each(CASES)('%s: %s', (code, _, build, remedy) => {
    const app = new App();

    expect(() => build(app)).toThrow(new RegExp(`^\\[${code}\\] [\\w/-]+: .*\\. .*${remedy.source}`));
  });
});

test('an imported SecureTable warns that its owner has to allow the replication', () => {
  const app = new App();
  const stack = stackIn(app, 'Importer', PARTNER.region, PARTNER.account);
  const encryptionKey = kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234`);
  SecureTable.fromSecureTableAttributes(stack, 'Orders', { tableArn: arnIn(HOME), encryptionKey }).grants.multiAccountReplicationTo(arnIn(PARTNER));

  Annotations.fromStack(stack).hasWarning('/Importer/Orders', Match.stringLikeRegexp('Add it where the table is defined'));
});

test('a table without replicas has no statements for replication', () => {
  const app = new App();
  const table = sourceTable(app);
  table.addToResourcePolicy(new iam.PolicyStatement({
    actions: ['dynamodb:GetItem'], principals: [new iam.AccountPrincipal(OTHER_ACCOUNT)], resources: ['*'],
  }));
  const template = JSON.stringify(templatesOf(app).Source);

  expect(template).not.toMatch(/ReplicationBetweenAccounts|PrincipalIsAWSService|GlobalTableSettingsReplicationMode|AWSServiceRole/);
});
