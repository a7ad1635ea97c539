import { createCipheriv, randomBytes } from 'crypto';
import { mkdirSync, readFileSync } from 'fs';
import { Agent as HttpAgent } from 'http';
import { Agent as HttpsAgent } from 'https';
import { join, resolve } from 'path';
import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { Emulator } from './emulator';
import { pythonEnvironment } from '../python/environment';

/*
 * The measured figures of docs/performance.md: reads over TLS and over plain HTTP from the emulator on loopback, and AES-256-GCM on this machine.
 */

const REPORTS = resolve(__dirname, '../../test-reports');
const WARM_UP = 50;
const READS = 400;
const ENCRYPTIONS = 2000;
const TableName = 'Items';

async function millisecondsOf(run: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function clientOf({ listening }: Emulator, transport: 'TLS' | 'plain HTTP', keepAlive: boolean): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: transport === 'TLS' ? `https://127.0.0.1:${listening.tls}` : `http://127.0.0.1:${listening.plain}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: '111122223333', secretAccessKey: 'not-checked-for-root' },
    requestHandler: {
      httpAgent: new HttpAgent({ keepAlive }),
      httpsAgent: new HttpsAgent({ keepAlive, ca: readFileSync(listening.certificate), maxCachedSessions: 0 }),
    },
  });
}

function print(what: string, times: number[]): void {
  const sorted = [...times].sort((one, other) => one - other);
  const [median, p95] = [0.5, 0.95].map((part) => sorted[Math.floor(sorted.length * part)].toPrecision(3));
  console.log(`${what}: median ${median} ms, 95th percentile ${p95} ms`);
}

async function reads(emulator: Emulator): Promise<void> {
  const setup = clientOf(emulator, 'TLS', true);
  await setup.send(new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  }));
  await setup.send(new PutItemCommand({ TableName, Item: { id: { S: 'one' }, text: { S: 'x'.repeat(1024) } } }));
  const ways = [true, false].flatMap((keepAlive) => (['plain HTTP', 'TLS'] as const).map((transport) => ({
    name: `GetItem, ${transport}, ${keepAlive ? 'connection reused' : 'connection per request'}`,
    client: clientOf(emulator, transport, keepAlive),
    times: [] as number[],
  })));
  // By turns, since the load of the machine changes.
  for (let n = 0; n < WARM_UP + READS; n++) {
    for (const { client, times } of ways) {
      times.push(await millisecondsOf(() => client.send(new GetItemCommand({ TableName, Key: { id: { S: 'one' } } }))));
    }
  }
  ways.forEach(({ name, times }) => print(name, times.slice(WARM_UP)));
  [setup, ...ways.map(({ client }) => client)].forEach((client) => client.destroy());
}

async function encryption(): Promise<void> {
  const key = randomBytes(32);
  for (const kilobytes of [1, 4, 400]) {
    const item = randomBytes(kilobytes * 1024);
    const times: number[] = [];
    for (let n = 0; n < ENCRYPTIONS; n++) {
      times.push(await millisecondsOf(() => {
        const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12));
        return Buffer.concat([cipher.update(item), cipher.final()]);
      }));
    }
    print(`AES-256-GCM, item of ${kilobytes} KB`, times);
  }
}

async function main(): Promise<void> {
  mkdirSync(REPORTS, { recursive: true });
  await encryption();
  const bin = pythonEnvironment('e2e', join(__dirname, 'requirements.txt'));
  const emulator = await Emulator.start(join(bin, 'python'), join(REPORTS, 'latency.log'));
  try {
    await reads(emulator);
  } finally {
    await emulator.stop();
  }
}

main().then(() => process.exit(0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
