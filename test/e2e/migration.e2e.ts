import { BatchWriteItemCommand, DescribeContinuousBackupsCommand, DescribeTableCommand, GetItemCommand, GetResourcePolicyCommand, paginateQuery, paginateScan, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue, TableDescription } from '@aws-sdk/client-dynamodb';
import { DescribeKeyCommand, GetKeyRotationStatusCommand } from '@aws-sdk/client-kms';
import { Caller } from './support/caller';
import { DeployedApp } from './support/cli';
import { HOME } from './support/place';
import { BY_RESOURCE_POLICY, refusal } from './support/refusals';

type Item = Record<string, AttributeValue>;

const COUNT = 500;
const BATCH = 25;
const SECURE = ['--context', 'secure=true'];

const items: Item[] = Array.from({ length: COUNT }, (_, n) => ({
  customer: { S: `c-${n % 7}` },
  order: { N: String(n) },
  state: { S: n % 2 === 0 ? 'open' : 'done' },
  note: { S: 'ä'.repeat(n) },
}));

const app = DeployedApp.beside('migration');
let TableName: string;
let clerk: Caller;
let before: TableDescription;
let diff: string;

beforeAll(async () => {
  const { outputs } = await app.deploy();
  TableName = outputs.Migration.TableName;
  clerk = await Caller.assuming(outputs.Migration.ClerkArn);
  // Over plain HTTP: nothing turns it away yet.
  const client = clerk.dynamodb(HOME, 'plain');
  for (let at = 0; at < COUNT; at += BATCH) {
    const puts = items.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: puts } }));
  }
  before = await description();
  // By the templates alone: the emulator's change sets call every update a possible replacement.
  diff = (await app.run('diff', '--method', 'template', ...SECURE)).output;
  await app.deploy(...SECURE);
});

afterAll(() => app.dispose());

async function description(): Promise<TableDescription> {
  return (await Caller.root.dynamodb().send(new DescribeTableCommand({ TableName }))).Table!;
}

function sorted(found: Item[]): Item[] {
  return [...found].sort((a, b) => Number(a.order.N) - Number(b.order.N));
}

async function all(pages: AsyncIterable<{ Items?: Item[] }>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const { Items } of pages) {
    found.push(...Items!);
  }
  return sorted(found);
}

test('The difference replaces and removes nothing', () => {
  expect(diff).toMatch(/\[~\] AWS::DynamoDB::GlobalTable/);
  expect(diff).toMatch(/\[\+\] AWS::KMS::Key/);
  expect(diff).not.toMatch(/replace|destroy|orphan|\[-\] AWS::/);
});

test('It is the same table', async () => {
  const after = await description();

  expect(before.SSEDescription?.KMSMasterKeyArn).toBeUndefined();
  expect([after.TableId, after.TableArn, after.CreationDateTime, after.LatestStreamArn])
    .toEqual([before.TableId, before.TableArn, before.CreationDateTime, before.LatestStreamArn]);
});

test('Not one item is lost, by table and by index', async () => {
  const client = clerk.dynamodb();

  const scanned = await all(paginateScan({ client }, { TableName }));
  const open = await all(paginateQuery({ client }, {
    TableName,
    IndexName: 'ByState',
    KeyConditionExpression: '#state = :s',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':s': { S: 'open' } },
  }));

  expect(scanned).toEqual(items);
  expect(open).toEqual(items.filter(({ state }) => state.S === 'open'));
});

test('It is encrypted with a rotating customer key, protected and recoverable', async () => {
  const { SSEDescription, DeletionProtectionEnabled } = await description();
  const kms = Caller.root.kms();

  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: SSEDescription!.KMSMasterKeyArn }));
  const rotation = await kms.send(new GetKeyRotationStatusCommand({ KeyId: SSEDescription!.KMSMasterKeyArn }));
  const { ContinuousBackupsDescription } = await Caller.root.dynamodb().send(new DescribeContinuousBackupsCommand({ TableName }));

  expect(before.DeletionProtectionEnabled).toBe(false);
  expect([SSEDescription!.SSEType, KeyMetadata!.KeyManager, rotation.KeyRotationEnabled]).toEqual(['KMS', 'CUSTOMER', true]);
  expect([DeletionProtectionEnabled, ContinuousBackupsDescription!.PointInTimeRecoveryDescription!.PointInTimeRecoveryStatus])
    .toEqual([true, 'ENABLED']);
});

test('Plain HTTP, which wrote the items before, is turned away now', async () => {
  const { customer, order } = items[0];
  const [get, put] = [new GetItemCommand({ TableName, Key: { customer, order } }), new PutItemCommand({ TableName, Item: items[0] })];

  const refusals = [await refusal(clerk.dynamodb(HOME, 'plain').send(get)), await refusal(clerk.dynamodb(HOME, 'plain').send(put))];

  refusals.forEach((refused) => expect(refused).toMatch(BY_RESOURCE_POLICY));
  expect(await refusal(clerk.dynamodb().send(put))).toBeUndefined();
});

test('A deployment of the same again changes nothing', async () => {
  const settled = await description();

  const { output } = await app.deploy(...SECURE);

  expect(output).toMatch(/Migration \(no changes\)/);
  expect(await description()).toEqual(settled);
});

test('The policy stays when the app is destroyed', async () => {
  await app.must('destroy', '--all', '--force', ...SECURE);

  const { Policy } = await Caller.root.dynamodb().send(new GetResourcePolicyCommand({ ResourceArn: before.TableArn }));

  expect(Policy).toContain('DenyInsecureTransport');
});
