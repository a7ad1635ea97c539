import { BatchGetItemCommand, DeleteItemCommand, DeleteTableCommand, DescribeContinuousBackupsCommand, DescribeTableCommand, DescribeTimeToLiveCommand, GetItemCommand, GetResourcePolicyCommand, ListTagsOfResourceCommand, PutItemCommand, QueryCommand, ScanCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { TableDescription } from '@aws-sdk/client-dynamodb';
import { DescribeStreamCommand } from '@aws-sdk/client-dynamodb-streams';
import { DescribeKeyCommand, EncryptCommand, GenerateDataKeyCommand, GetKeyPolicyCommand, GetKeyRotationStatusCommand } from '@aws-sdk/client-kms';
import { Caller } from './support/caller';
import { DeployedApp } from './support/cli';
import { AWAY, HOME } from './support/place';
import { BY_NO_PERMISSION, BY_RESOURCE_POLICY, refusal } from './support/refusals';
import { resolved } from './support/resolve';
import { recordsOf } from './support/stream';

const STACK = 'Warehouse';
const KEY_STACK = `${STACK}-${HOME}-replica-keys-${AWAY}`;
const ITEM = { orderId: { S: 'o-1' }, line: { N: '1' }, customer: { S: 'c-1' }, price: { N: '40' } };
const KEY = { orderId: ITEM.orderId, line: ITEM.line };

const app = DeployedApp.beside('orders');
let outputs: Record<string, string>;
let TableName: string;
let keys: Record<string, string>;
const callers: Record<string, Caller> = {};

beforeAll(async () => {
  const deployed = await app.deploy();
  outputs = deployed.outputs[STACK];
  TableName = outputs.TableName;
  keys = { [HOME]: outputs.KeyArn, [AWAY]: Object.values(deployed.outputs[KEY_STACK])[0] };
  for (const role of ['Reader', 'Writer', 'Follower', 'Auditor', 'KeyAdministrator']) {
    callers[role] = await Caller.assuming(outputs[`${role}Arn`]);
  }
  await callers.Writer.dynamodb().send(new PutItemCommand({ TableName, Item: ITEM }));
});

afterAll(() => app.dispose());

async function tableIn(region: string): Promise<TableDescription> {
  return (await Caller.root.dynamodb(region).send(new DescribeTableCommand({ TableName }))).Table!;
}

/** Names of the statements in the table's policy, sorted. */
async function sidsIn(region: string): Promise<string[]> {
  const { TableArn } = await tableIn(region);
  const { Policy } = await Caller.root.dynamodb(region).send(new GetResourcePolicyCommand({ ResourceArn: TableArn }));
  return JSON.parse(Policy!).Statement.map(({ Sid }: { Sid: string }) => Sid).sort();
}

function resourcesOf(artifact: string, type: string): any[] {
  return Object.values(app.template(artifact).Resources).filter(({ Type }) => Type === type).map(({ Properties }) => Properties);
}

/** What the template says about a policy, filled in with what was deployed. */
function fromTemplate(value: unknown): any {
  const [auditor] = Object.entries(app.template(STACK).Resources).find(([id, { Type }]) => Type === 'AWS::IAM::Role' && id.startsWith('Auditor'))!;
  return resolved(value, { [`${auditor}.Arn`]: outputs.AuditorArn });
}

describe.each([HOME, AWAY])('The table in %s', (region) => {
  test('is encrypted with the customer key of its Region', async () => {
    const { SSEDescription } = await tableIn(region);

    expect(SSEDescription).toEqual({ Status: 'ENABLED', SSEType: 'KMS', KMSMasterKeyArn: keys[region] });
    expect(keys[region]).toContain(`:kms:${region}:`);
  });

  test('has a key of the customer that rotates every 180 days', async () => {
    const kms = Caller.root.kms(region);

    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: keys[region] }));
    const rotation = await kms.send(new GetKeyRotationStatusCommand({ KeyId: keys[region] }));

    expect(KeyMetadata).toMatchObject({ KeyManager: 'CUSTOMER', KeyState: 'Enabled', KeySpec: 'SYMMETRIC_DEFAULT', Origin: 'AWS_KMS' });
    expect(rotation).toMatchObject({ KeyRotationEnabled: true, RotationPeriodInDays: 180 });
  });

  test('has a key under the policy and the alias that the template says', async () => {
    const artifact = region === HOME ? STACK : KEY_STACK.replace(`-${HOME}`, '');
    const [key] = resourcesOf(artifact, 'AWS::KMS::Key');
    const [alias] = resourcesOf(artifact, 'AWS::KMS::Alias');
    const aliasName = resolved(alias.AliasName, { 'AWS::StackName': region === HOME ? STACK : KEY_STACK });

    const { Policy } = await Caller.root.kms(region).send(new GetKeyPolicyCommand({ KeyId: keys[region] }));
    const { KeyMetadata } = await Caller.root.kms(region).send(new DescribeKeyCommand({ KeyId: aliasName }));

    expect(JSON.parse(Policy!)).toEqual(fromTemplate(key.KeyPolicy));
    expect(KeyMetadata!.Arn).toBe(keys[region]);
  });

  test('is protected from deletion', async () => {
    const refused = await refusal(Caller.root.dynamodb(region).send(new DeleteTableCommand({ TableName })));

    expect((await tableIn(region)).DeletionProtectionEnabled).toBe(true);
    expect(refused).toMatch(/protected against deletion/);
  });

  test('has point-in-time recovery, time to live and tags', async () => {
    const client = Caller.root.dynamodb(region);
    const { TableArn } = await tableIn(region);

    const { ContinuousBackupsDescription } = await client.send(new DescribeContinuousBackupsCommand({ TableName }));
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
    const { Tags } = await client.send(new ListTagsOfResourceCommand({ ResourceArn: TableArn }));

    expect(ContinuousBackupsDescription!.PointInTimeRecoveryDescription!.PointInTimeRecoveryStatus).toBe('ENABLED');
    expect(TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
    expect(Tags).toEqual(expect.arrayContaining([{ Key: 'team', Value: 'shop' }, { Key: 'app', Value: 'orders' }]));
    expect(Tags).toHaveLength(2);
  });

  test('has its indexes and its other Region', async () => {
    const table = await tableIn(region);

    expect(table.GlobalSecondaryIndexes!.map(({ IndexName }) => IndexName)).toEqual(['ByCustomer']);
    expect(table.LocalSecondaryIndexes!.map(({ IndexName }) => IndexName)).toEqual(['ByPrice']);
    expect(table.Replicas!.map(({ RegionName }) => RegionName)).toEqual([region === HOME ? AWAY : HOME]);
    expect(table.BillingModeSummary!.BillingMode).toBe('PAY_PER_REQUEST');
  });

  test('has the resource policies of the template, on the table and on the stream', async () => {
    const client = Caller.root.dynamodb(region);
    const { TableArn, LatestStreamArn } = await tableIn(region);
    const [{ Replicas }] = resourcesOf(STACK, 'AWS::DynamoDB::GlobalTable');
    // At home they are in the table's own resource, elsewhere in the custom resource.
    const home = Replicas.find(({ Region }: { Region: string }) => Region === HOME);
    const [away] = resourcesOf(STACK, 'Custom::SecureTableReplicaPolicy');
    const [table, stream] = region === HOME
      ? [home.ResourcePolicy.PolicyDocument, home.ReplicaStreamSpecification.ResourcePolicy.PolicyDocument]
      : [away.Policy, away.StreamPolicy];

    const ofTable = await client.send(new GetResourcePolicyCommand({ ResourceArn: TableArn }));
    const ofStream = await client.send(new GetResourcePolicyCommand({ ResourceArn: LatestStreamArn }));

    expect(JSON.parse(ofTable.Policy!)).toEqual(fromTemplate(table));
    expect(JSON.parse(ofStream.Policy!)).toEqual(fromTemplate(stream));
    expect(await sidsIn(region)).toEqual(['AuditorsDoNotScan', 'DenyInsecureTransport']);
  });

  test('gives an item back by table and by index to a reader', async () => {
    const client = callers.Reader.dynamodb(region);

    const { Item } = await client.send(new GetItemCommand({ TableName, Key: KEY }));
    const byCustomer = await client.send(new QueryCommand({
      TableName, IndexName: 'ByCustomer', KeyConditionExpression: 'customer = :c', ExpressionAttributeValues: { ':c': ITEM.customer },
    }));
    const byPrice = await client.send(new QueryCommand({
      TableName,
      IndexName: 'ByPrice',
      KeyConditionExpression: 'orderId = :o AND price > :p',
      ExpressionAttributeValues: { ':o': ITEM.orderId, ':p': { N: '39' } },
    }));

    expect(Item).toEqual(ITEM);
    expect(byCustomer.Items).toEqual([ITEM]);
    expect(byPrice.Items).toEqual([ITEM]);
  });

  test('denies plain HTTP, for every kind of request and with every permission', async () => {
    const reader = callers.Reader.dynamodb(region, 'plain');
    const writer = callers.Writer.dynamodb(region, 'plain');
    const byIndex = { IndexName: 'ByCustomer', KeyConditionExpression: 'customer = :c', ExpressionAttributeValues: { ':c': ITEM.customer } };

    const refusals = await Promise.all([
      reader.send(new GetItemCommand({ TableName, Key: KEY })),
      reader.send(new QueryCommand({ TableName, ...byIndex })),
      reader.send(new ScanCommand({ TableName })),
      reader.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [KEY] } } })),
      reader.send(new DescribeTableCommand({ TableName })),
      writer.send(new PutItemCommand({ TableName, Item: { ...ITEM, price: { N: '0' } } })),
      writer.send(new UpdateItemCommand({ TableName, Key: KEY, UpdateExpression: 'SET price = :p', ExpressionAttributeValues: { ':p': { N: '0' } } })),
      writer.send(new DeleteItemCommand({ TableName, Key: KEY })),
      writer.send(new TransactWriteItemsCommand({ TransactItems: [{ Delete: { TableName, Key: KEY } }] })),
    ].map(refusal));

    refusals.forEach((refused) => expect(refused).toMatch(BY_RESOURCE_POLICY));
    const { Item } = await callers.Reader.dynamodb(region).send(new GetItemCommand({ TableName, Key: KEY }));
    expect(Item).toEqual(ITEM);
  });

  test('denies plain HTTP to the one who follows its stream', async () => {
    const { LatestStreamArn: StreamArn } = await tableIn(region);

    const overTls = await refusal(callers.Follower.streams(region).send(new DescribeStreamCommand({ StreamArn })));
    const overHttp = await refusal(callers.Follower.streams(region, 'plain').send(new DescribeStreamCommand({ StreamArn })));

    expect(overTls).toBeUndefined();
    expect(overHttp).toMatch(BY_RESOURCE_POLICY);
  });
});

test('A grant gives what it says and no more', async () => {
  const { Reader, Writer, Auditor } = callers;

  expect(await refusal(Reader.dynamodb().send(new PutItemCommand({ TableName, Item: ITEM })))).toMatch(BY_NO_PERMISSION);
  expect(await refusal(Writer.dynamodb().send(new GetItemCommand({ TableName, Key: KEY })))).toMatch(BY_NO_PERMISSION);
  expect(await refusal(Auditor.dynamodb().send(new GetItemCommand({ TableName, Key: KEY })))).toBeUndefined();
  expect(await refusal(Auditor.dynamodb().send(new ScanCommand({ TableName })))).toMatch(BY_RESOURCE_POLICY);
});

test('The key is of no use without DynamoDB, neither to those who use the table nor to those who administer the key', async () => {
  const [KeyId] = [keys[HOME]];
  const encrypt = new EncryptCommand({ KeyId, Plaintext: Buffer.from('x') });

  const administered = await refusal(callers.KeyAdministrator.kms().send(new GetKeyRotationStatusCommand({ KeyId })));
  const refusals = await Promise.all([
    callers.KeyAdministrator.kms().send(encrypt),
    callers.Writer.kms().send(encrypt),
    callers.Writer.kms().send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256' })),
  ].map(refusal));

  expect(administered).toBeUndefined();
  refusals.forEach((refused) => expect(refused).toMatch(/^AccessDenied/));
});

test('The stream delivers what was put, changed and deleted', async () => {
  const Key = { orderId: { S: 'o-stream' }, line: { N: '1' } };
  const { LatestStreamArn } = await tableIn(HOME);
  const writer = callers.Writer.dynamodb();

  await writer.send(new PutItemCommand({ TableName, Item: { ...Key, price: { N: '1' } } }));
  await writer.send(new UpdateItemCommand({ TableName, Key, UpdateExpression: 'SET price = :p', ExpressionAttributeValues: { ':p': { N: '2' } } }));
  await writer.send(new DeleteItemCommand({ TableName, Key }));
  const records = await recordsOf(callers.Follower.streams(), LatestStreamArn!);

  expect(records.filter(({ dynamodb }) => dynamodb!.Keys!.orderId.S === 'o-stream').map(({ eventName, dynamodb }) =>
    [eventName, dynamodb!.OldImage?.price?.N, dynamodb!.NewImage?.price?.N])).toEqual([
    ['INSERT', undefined, '1'],
    ['MODIFY', '1', '2'],
    ['REMOVE', '2', undefined],
  ]);
});

test('A write in one Region is read in the other', async () => {
  const Item = { orderId: { S: 'o-away' }, line: { N: '1' } };

  await callers.Writer.dynamodb(AWAY).send(new PutItemCommand({ TableName, Item }));

  expect((await callers.Reader.dynamodb(HOME).send(new GetItemCommand({ TableName, Key: Item }))).Item).toEqual(Item);
});

describe('Afterwards', () => {
  test('a second deployment changes nothing', async () => {
    const before = await tableIn(HOME);

    const { output } = await app.deploy();

    expect(output).toMatch(/Warehouse \(no changes\)/);
    expect(output.match(/\(no changes\)/g)).toHaveLength(2);
    expect(await tableIn(HOME)).toEqual(before);
  });

  test('there is no difference between the app and what is deployed', async () => {
    const { code, output } = await app.run('diff', '--fail');

    expect(output).toMatch(/Number of stacks with differences: 0/);
    expect(code).toBe(0);
  });

  test('a later statement and a later index come to the same table, in both Regions', async () => {
    const before = await tableIn(HOME);

    await app.deploy('--context', 'later=true');

    expect((await tableIn(HOME)).TableId).toBe(before.TableId);
    for (const region of [HOME, AWAY]) {
      expect(await sidsIn(region)).toEqual(['AuditorsDoNotScan', 'DenyInsecureTransport', 'NobodyTruncates']);
      const byLine = await callers.Reader.dynamodb(region).send(new QueryCommand({
        TableName,
        IndexName: 'ByLine',
        KeyConditionExpression: 'line = :l',
        FilterExpression: 'orderId = :o',
        ExpressionAttributeValues: { ':l': ITEM.line, ':o': ITEM.orderId },
      }));
      expect(byLine.Items).toEqual([ITEM]);
    }
  });

  test('destroying the app leaves table, items, key and policies as they were', async () => {
    await app.must('destroy', '--all', '--force');

    expect(await refusal(Caller.assuming(outputs.ReaderArn))).toMatch(/AccessDenied|NoSuchEntity/);
    for (const region of [HOME, AWAY]) {
      const { TableArn, SSEDescription, TableStatus } = await tableIn(region);
      const { Item } = await Caller.root.dynamodb(region).send(new GetItemCommand({ TableName, Key: KEY }));
      const { Policy } = await Caller.root.dynamodb(region).send(new GetResourcePolicyCommand({ ResourceArn: TableArn }));
      const { KeyMetadata } = await Caller.root.kms(region).send(new DescribeKeyCommand({ KeyId: SSEDescription!.KMSMasterKeyArn }));
      expect([TableStatus, Item, KeyMetadata!.KeyState]).toEqual(['ACTIVE', ITEM, 'Enabled']);
      expect(Policy).toContain('DenyInsecureTransport');
    }
  });
});
