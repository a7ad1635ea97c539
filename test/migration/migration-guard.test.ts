import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { App, aws_dynamodb as dynamodb, aws_kms as kms, CfnResource, NestedStack, RemovalPolicy, Stack, Stage, Validations } from 'aws-cdk-lib';
import { deployed, folder, rules, shop, violations } from './support/guard';
import type { Build } from './support/guard';
import { MigrationGuard } from '../../src';
import { env, partitionKey } from '../adoption/support/plain-tables';

const tableIn = (scope: Stack, id = 'Orders', props = {}) => new dynamodb.TableV2(scope, id, { partitionKey, ...props });
const stagedShop = (app: App) => new Stack(new Stage(app, 'Prod', { env }), 'Shop');

describe('fails the synthesis', () => {
  test.each<[string, Build, Build, string[]]>([
    ['Table to GlobalTable', (app) => new dynamodb.Table(shop(app), 'Orders', { partitionKey }), (app) => tableIn(shop(app)), ['TableTypeChanged']],
    ['GlobalTable to Table', (app) => tableIn(shop(app)), (app) => new dynamodb.Table(shop(app), 'Orders', { partitionKey }), ['TableTypeChanged']],
    ['another name', (app) => tableIn(shop(app), 'Orders', { tableName: 'a' }), (app) => tableIn(shop(app), 'Orders', { tableName: 'b' }),
      ['TableReplaced']],
    ['another id', (app) => tableIn(shop(app)), (app) => tableIn(shop(app), 'Renamed'), ['TableGone']],
    ['a table that becomes something else', (app) => tableIn(shop(app)), (app) => {
      const other = new CfnResource(shop(app), 'Other', { type: 'AWS::SQS::Queue' });
      other.overrideLogicalId('OrdersA9B65338');
    }, ['TableGone']],
    ['a removed stack', (app) => tableIn(shop(app)), (app) => new Stack(app, 'Other', { env }), ['TableGone']],
    ['a removed key', (app) => new kms.Key(shop(app), 'Key'), shop, ['KeyGone']],
    ['a key of another spec', (app) => new kms.Key(shop(app), 'Key'), (app) => new kms.Key(shop(app), 'Key', { keySpec: kms.KeySpec.RSA_2048 }),
      ['KeyReplaced']],
    ['a table in a nested stack', (app) => tableIn(new NestedStack(shop(app), 'Nested')), (app) => new NestedStack(shop(app), 'Nested'),
      ['TableGone']],
    ['a table in a stage', (app) => tableIn(stagedShop(app)), stagedShop, ['TableGone']],
    ['a key that changes with a replica', (app) => tableIn(shop(app)), (app) => tableIn(shop(app), 'Orders', {
      replicas: [{ region: 'us-east-1' }], encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
    }), ['KeyChangedWithReplica']],
  ])('%s', (_, before, after, expected) => {
    const found = violations(deployed(before), after);

    expect(rules(found)).toEqual(expected);
    expect(found[0]).toMatchObject({ severity: 'fatal', description: expect.stringMatching(/\.$/), fix: expect.stringMatching(/\.$/) });
  });

  test('a replica\'s own key that changes with another replica, in a Region or the stack\'s own', () => {
    const table = (Replicas: object[]) => (app: App) =>
      new CfnResource(shop(app), 'Orders', { type: 'AWS::DynamoDB::GlobalTable', properties: { Replicas } });
    const home = { Region: { Ref: 'AWS::Region' } };
    const keyed = (key: string) => ({ SSESpecification: { KMSMasterKeyId: key } });
    const before = table([{ ...home, ...keyed('a') }, { Region: 'us-east-1', ...keyed('c') }]);
    const after = table([{ ...home, ...keyed('b') }, { Region: 'us-east-1', ...keyed('d') }, { Region: 'us-west-2', ...keyed('e') }]);

    const [found] = violations(deployed(before), after);

    expect(found).toMatchObject({ ruleName: 'KeyChangedWithReplica', description: expect.stringMatching(/the stack's Region, us-east-1 changes/) });
  });

  test('a key that changes while a replica is removed', () => {
    const table = (...regions: string[]) => (app: App) => new CfnResource(shop(app), 'Orders', {
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { SSESpecification: { SSEEnabled: regions.length === 1 }, Replicas: regions.map((Region) => ({ Region })) },
    });

    expect(rules(violations(deployed(table('eu-west-1', 'us-east-1')), table('eu-west-1')))).toEqual(['KeyChangedWithReplica']);
  });

  test('a table without properties is compared as well', () => {
    const table = (type: string) => (app: App) => new CfnResource(shop(app), 'Orders', { type });

    expect(rules(violations(deployed(table('AWS::DynamoDB::Table')), table('AWS::DynamoDB::GlobalTable')))).toEqual(['TableTypeChanged']);
    expect(violations(deployed(table('AWS::DynamoDB::Table')), table('AWS::DynamoDB::Table'))).toEqual([]);
  });
});

describe('passes', () => {
  test.each<[string, Build, Build]>([
    ['no change', (app) => tableIn(shop(app)), (app) => tableIn(shop(app))],
    ['a new table', shop, (app) => tableIn(shop(app))],
    ['a new stack', shop, (app) => [shop(app), tableIn(new Stack(app, 'Other', { env }))]],
    ['another resource that is removed', (app) => new CfnResource(shop(app), 'Queue', { type: 'AWS::SQS::Queue' }), shop],
    ['a new replica without another change', (app) => tableIn(shop(app)),
      (app) => tableIn(shop(app), 'Orders', { replicas: [{ region: 'us-east-1' }] })],
    ['a key that gets rotation', (app) => new kms.Key(shop(app), 'Key'), (app) => new kms.Key(shop(app), 'Key', { enableKeyRotation: true })],
  ])('%s', (_, before, after) => {
    expect(violations(deployed(before), after)).toEqual([]);
  });
});

describe('a table that is removed on purpose', () => {
  const kept = deployed((app) => tableIn(shop(app)));
  const lost = deployed((app) => tableIn(shop(app), 'Orders', { removalPolicy: RemovalPolicy.DESTROY }));
  const keptExceptOnCreate = deployed((app) => tableIn(shop(app), 'Orders', { removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE }));

  test('passes if it is retained and released', () => {
    expect(violations(kept, shop, { released: ['OrdersA9B65338'] })).toEqual([]);
    expect(violations(keptExceptOnCreate, shop, { released: ['OrdersA9B65338'] })).toEqual([]);
  });

  test('does not pass if it would be deleted', () => {
    const [found] = violations(lost, shop, { released: ['OrdersA9B65338'] });

    expect(found.description).toMatch(/CloudFormation deletes it with its items/);
    expect(found.fix).toMatch(/Retain first/);
  });

  test('is distinguished from one that moved in the construct tree', () => {
    const before = deployed((app) => tableIn(shop(app), 'Orders', { tableName: 'orders' }));
    const [found] = violations(before, (app) => tableIn(shop(app), 'Moved', { tableName: 'orders' }));

    expect(found.description).toMatch(/and comes back as Moved/);
  });

  test('a deleted key is reported with the loss of the data', () => {
    const before = deployed((app) => new kms.Key(shop(app), 'Key', { removalPolicy: RemovalPolicy.DESTROY }));

    expect(violations(before, shop)[0].description).toMatch(/the data that it encrypts is lost/);
  });
});

describe('where the previous templates come from', () => {
  const table = { Resources: { OrdersA9B65338: { Type: 'AWS::DynamoDB::Table', DeletionPolicy: 'Retain' } } };

  test.each(['Shop.json', 'Shop.template.json', 'downloads/Shop.json'])('a template in %s', (file) => {
    const path = folder({ [join(env.account, env.region, file)]: table });

    expect(rules(violations(path, (app) => tableIn(shop(app))))).toEqual(['TableTypeChanged']);
  });

  test('other JSON, folders with names of files, and assets are ignored', () => {
    const path = folder();
    writeFileSync(join(path, 'Shop.json'), JSON.stringify(table));
    writeFileSync(join(path, 'notes.json'), '{}');
    mkdirSync(join(path, 'folder.json'));
    mkdirSync(join(path, 'asset.1'));
    writeFileSync(join(path, 'asset.1/Other.json'), JSON.stringify(table));

    expect(rules(violations(path, shop))).toEqual(['StackChanged', 'TableGone']);
  });

  test('the output folder of the app', () => {
    const outdir = folder();
    const before = new App({ outdir, analyticsReporting: false });
    new dynamodb.Table(shop(before), 'Orders', { partitionKey });
    before.synth();
    const app = new App({ outdir, analyticsReporting: false });
    tableIn(shop(app));
    Validations.of(app).addPlugins(new MigrationGuard({ previous: outdir }));

    expect(() => app.synth()).toThrow(/TableTypeChanged/);
  });

  test('a folder that does not exist or contains no template is an error', () => {
    expect(() => new MigrationGuard({ previous: join(folder(), 'nowhere') })).toThrow(/ENOENT/);
    expect(() => new MigrationGuard({ previous: folder() })).toThrow(/NoPreviousTemplates/);
  });

  test('a template without resources has no findings', () => {
    const path = folder();
    writeFileSync(join(path, 'Shop.json'), JSON.stringify({ Resources: {} }));

    expect(violations(path, shop)).toEqual([]);
  });
});

describe('on a stage', () => {
  const both = (tables: boolean) => (app: App) => ['Test', 'Prod'].forEach((id) => {
    const stack = new Stack(new Stage(app, id, { env }), 'Shop');
    if (tables) {
      tableIn(stack);
    }
  });

  test('the templates of other stages are ignored', () => {
    const found = violations(deployed(both(true)), both(false), {}, (app) => app.node.findChild('Prod') as Stage);

    expect(rules(found)).toEqual(['TableGone']);
    expect(found[0].violatingResources[0].templatePath).toMatch(/assembly-Prod/);
  });
});
