import { App, Duration, Tags } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import { globalTable, partitionKey, REPLICAS, resourcesOf, roleIn, stackIn, templatesOf } from './stage';
import { SecureTable, TableKey } from '../../../src';
import { expectKeyUsableOnlyThroughDynamoDb } from '../../support/key-proof';
import { PaperDeployment, REGION } from '../../support/paper';

const ALL = [REGION, ...REPLICAS];

function keyOf(table: SecureTable, region: string): kms.IKey {
  return table.replica(region).encryptionKey!;
}

describe('each replica\'s key', () => {
  const app = new App();
  const table = globalTable(stackIn(app, 'Shop'));
  const readers = roleIn(table.stack, 'Reader');
  table.grants.readData(readers);
  const paper = new PaperDeployment(app);

  test.each(ALL)('in %s is usable only through DynamoDB, from each Region of the table', async (region) => {
    const key = keyOf(table, region);

    expect(await expectKeyUsableOnlyThroughDynamoDb(paper.keyPolicy(key), { keyArn: paper.arn(key), regions: ALL })).toEqual([]);
  });

  test('is different', () => {
    expect(new Set(ALL.map((region) => paper.arn(keyOf(table, region)))).size).toBe(ALL.length);
  });
});

test('the key of a table without replicas serves its own Region; with the first replica it serves all', () => {
  const app = new App();
  const stack = stackIn(app, 'Shop');
  const single = new SecureTable(stack, 'Alone', { partitionKey });
  const growing = new SecureTable(stack, 'Growing', { partitionKey });
  growing.addReplica({ region: 'us-east-1' });
  const via = (key: kms.IKey) => new PaperDeployment(app).keyPolicy(key).Statement[1].Condition.StringLike['kms:ViaService'];

  expect(via(single.encryptionKey!)).toBe(`dynamodb.${REGION}.amazonaws.com`);
  expect([growing.encryptionKey!, keyOf(growing, 'us-east-1')].map(via)).toEqual(['dynamodb.*.amazonaws.com', 'dynamodb.*.amazonaws.com']);
});

test('the options for the table\'s key apply to its replicas\' keys too', () => {
  const app = new App();
  globalTable(stackIn(app, 'Shop'), 'Orders', {
    keyOptions: { alias: 'orders', rotationPeriod: Duration.days(180), deletionGuard: Duration.days(30) },
  });
  const templates = Object.values(templatesOf(app));
  const keys = templates.flatMap((template) => resourcesOf(template, 'AWS::KMS::Key'));

  expect(keys.map(({ Properties }) => [Properties.RotationPeriodInDays, Properties.KeyPolicy.Statement.length])).toEqual(ALL.map(() => [180, 4]));
  expect(templates.flatMap((template) => resourcesOf(template, 'AWS::KMS::Alias')).map(({ Properties }) => Properties.AliasName))
    .toEqual(ALL.map(() => 'alias/orders'));
});

test('a role that administers the keys gets its permissions by its own policies: the keys\' stacks have no dependencies', () => {
  const app = new App();
  const stack = stackIn(app, 'Shop');
  const role = roleIn(stack, 'Admin');
  globalTable(stack, 'Orders', { keyOptions: { admins: [role] } });
  const assembly = app.synth();

  for (const region of REPLICAS) {
    const dependencies = assembly.getStackArtifact(`Shop-replica-keys-${region}`).dependencies.map(({ id }) => id);
    expect(dependencies.filter((id) => !id.endsWith('.assets'))).toEqual([]);
  }
  const keys = new PaperDeployment(app).identityPolicies(role).flatMap(({ Statement }) => Statement)
    .filter(({ Action }) => Action.includes('kms:PutKeyPolicy')).map(({ Resource }) => Resource.split(':')[3]);
  expect(keys.sort()).toEqual([...ALL].sort());
});

describe('tags', () => {
  const tagsOf = (app: App) => Object.values(templatesOf(app)).flatMap((template) => resourcesOf(template, 'AWS::KMS::Key'))
    .map(({ Properties }) => Properties.Tags);

  test('of the table are on all its keys, except those that exclude keys', () => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'));
    Tags.of(table).add('team', 'shop');
    Tags.of(table).add('cost', 'table', { excludeResourceTypes: ['AWS::KMS::Key'] });

    expect(tagsOf(app)).toEqual(ALL.map(() => [{ Key: 'team', Value: 'shop' }]));
  });

  test('of the keys\' stack override those of the table', () => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }] });
    Tags.of(table).add('team', 'shop');
    const keys = Tags.of(app.node.findChild('Shop-replica-keys-us-east-1'));
    keys.add('team', 'keys');
    keys.add('area', 'sales');

    expect(tagsOf(app)).toEqual([[{ Key: 'area', Value: 'sales' }, { Key: 'team', Value: 'keys' }], [{ Key: 'team', Value: 'shop' }]]);
  });

  test('of a table with a given key are on its replicas\' keys', () => {
    const app = new App();
    const stack = stackIn(app, 'Shop');
    const table = globalTable(stack, 'Orders', { encryptionKey: new TableKey(stack, 'Own'), replicas: [{ region: 'us-east-1' }] });
    Tags.of(table).add('team', 'shop');
    Tags.of(table).add('area', 'sales');

    expect(tagsOf(app)).toEqual([[{ Key: 'area', Value: 'sales' }, { Key: 'team', Value: 'shop' }], undefined]);
  });

  test('are absent without tags', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop'));

    expect(tagsOf(app)).toEqual(ALL.map(() => undefined));
  });
});
