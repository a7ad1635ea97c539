import { DeleteResourcePolicyCommand, DescribeTableCommand, DynamoDBClient, GetResourcePolicyCommand, ListTablesCommand, PutResourcePolicyCommand } from '@aws-sdk/client-dynamodb';
import { FakeClock } from './fake-clock';
import { FakeDynamoDb } from './fake-dynamodb';

const clock = new FakeClock();
let fake: FakeDynamoDb;
let endpoint: string;
let client: DynamoDBClient;

function clientIn(region: string): DynamoDBClient {
  return new DynamoDBClient({ region, endpoint, maxAttempts: 1, credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' } });
}

function text(...actions: string[]): string {
  return JSON.stringify({ Statement: [{ Effect: 'Deny', Principal: '*', Action: actions, Resource: '*' }] });
}

beforeAll(() => {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
});

beforeEach(async () => {
  fake = new FakeDynamoDb(clock.now);
  endpoint = await fake.start();
  client = clientIn('us-east-1');
});

afterEach(async () => {
  await fake.stop();
});

async function put(resource: string, policy: string): Promise<string | undefined> {
  return (await client.send(new PutResourcePolicyCommand({ ResourceArn: resource, Policy: policy }))).RevisionId;
}

async function get(resource: string): Promise<string | undefined> {
  return (await client.send(new GetResourcePolicyCommand({ ResourceArn: resource }))).Policy;
}

test('a table is known in its Region alone, by name and by ARN', async () => {
  const { arn } = fake.add('us-east-1', 'Orders');

  for (const TableName of ['Orders', arn]) {
    expect((await client.send(new DescribeTableCommand({ TableName }))).Table).toEqual({ TableName: 'Orders', TableArn: arn, TableStatus: 'ACTIVE' });
    await expect(clientIn('eu-west-1').send(new DescribeTableCommand({ TableName }))).rejects.toThrow(/not found/);
  }
});

test('a stream shows its ARN also after it was switched off', async () => {
  const table = fake.add('us-east-1', 'Orders').enableStream().disableStream();

  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Orders' }));

  expect([Table?.LatestStreamArn, Table?.StreamSpecification]).toEqual([table.streamArn, undefined]);
});

test('the same policy again keeps its revision; another one has to wait for 15 s', async () => {
  const { arn } = fake.add('us-east-1', 'Orders');
  const first = await put(arn, text('dynamodb:*'));

  expect(await put(arn, text('dynamodb:*'))).toBe(first);
  await expect(put(arn, text('dynamodb:GetItem'))).rejects.toMatchObject({ name: 'ResourceInUseException' });
  await clock.sleep(15_000);
  expect(await put(arn, text('dynamodb:GetItem'))).not.toBe(first);
});

test('a read lags', async () => {
  const { arn } = fake.add('us-east-1', 'Orders');
  fake.readLag = 5_000;
  await put(arn, text('dynamodb:*'));

  await expect(get(arn)).rejects.toMatchObject({ name: 'PolicyNotFoundException' });
  await clock.sleep(5_000);
  expect(await get(arn)).toBe(text('dynamodb:*'));
  await client.send(new DeleteResourcePolicyCommand({ ResourceArn: arn }));
  expect(await get(arn)).toBe(text('dynamodb:*'));
  expect(fake.inForce(arn)).toBeUndefined();
});

test('policies take the actions of their resource', async () => {
  const { arn, streamArn } = fake.add('us-east-1', 'Orders').enableStream();

  await expect(put(arn, text('dynamodb:GetRecords'))).rejects.toMatchObject({ name: 'ValidationException' });
  await expect(put(String(streamArn), text('dynamodb:*'))).rejects.toMatchObject({ name: 'ValidationException' });
  await expect(put(arn, text('dynamodb:*').padEnd(20_481))).rejects.toMatchObject({ name: 'ValidationException' });
  await expect(put(`${arn}/stream/1`, text('dynamodb:GetRecords'))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('a replica that goes takes its policies along', async () => {
  const table = fake.add('us-east-1', 'Orders').enableStream();
  await put(table.arn, text('dynamodb:*'));
  fake.remove(table);

  await expect(get(table.arn)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  fake.add('us-east-1', 'Orders');
  await expect(get(table.arn)).rejects.toMatchObject({ name: 'PolicyNotFoundException' });
});

test('faults come in their order and end, and every call is recorded', async () => {
  const { arn } = fake.add('us-east-1', 'Orders');
  const [region, operation] = ['us-east-1', 'GetResourcePolicy'] as const;
  fake.script(
    { region, operation, error: 'ResourceInUseException', until: clock.now() + 10 },
    { region, operation, error: 'InternalServerError', status: 500, until: clock.now() + 20 },
  );
  fake.later(clock.now() + 20, () => fake.changeByHand(arn, { Statement: [] }));

  await expect(get(arn)).rejects.toMatchObject({ name: 'ResourceInUseException' });
  await clock.sleep(10);
  await expect(get(arn)).rejects.toMatchObject({ name: 'InternalServerError', $fault: 'server' });
  await clock.sleep(10);
  expect(await get(arn)).toBe('{"Statement":[]}');
  await expect(client.send(new ListTablesCommand({}))).rejects.toMatchObject({ name: 'UnknownOperationException' });

  expect(fake.calls.map((call) => [call.operation, call.outcome])).toEqual([
    ['GetResourcePolicy', 'ResourceInUseException'], ['GetResourcePolicy', 'InternalServerError'], ['GetResourcePolicy', 'OK'],
    ['ListTables', 'UnknownOperationException'],
  ]);
  expect(fake.done('GetResourcePolicy')).toHaveLength(1);
});
