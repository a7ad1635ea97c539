import { execFile } from 'child_process';
import { readdirSync, writeFileSync } from 'fs';
import { createServer } from 'http';
import type { Server } from 'http';
import { createServer as createTlsServer } from 'https';
import type { AddressInfo } from 'net';
import { join } from 'path';
import { text as readText } from 'stream/consumers';
import { promisify } from 'util';
import { App, Stack } from 'aws-cdk-lib';
import { allow, policy, STREAM_TLS_ONLY, TLS_ONLY } from './handler/documents';
import { HOME, ReplicatedTable } from './stage';
import { handler } from '../../../assets/replica-policy-handler/index';
import { selfSigned } from '../../support/certificate';
import { FakeDynamoDb } from '../../support/fake-dynamodb';

const ROOT = join(__dirname, '..', '..', '..');

/** Like Lambda: loads the entry point from the unpacked asset, where the SDK is the runtime's, and passes the event to it. */
const RUNTIME = `
  const entrypoint = require(process.env.ASSET + '/__entrypoint__.js');
  // The response code of CDK uses only HTTPS on port 443, so only the transport is replaced.
  entrypoint.external.sendHttpRequest = (options, body) => new Promise((resolve, reject) => {
    const request = require('http').request({ ...options, port: process.env.RESPONSE_PORT }, (response) => response.resume().on('end', resolve));
    request.on('error', reject).end(body);
  });
  entrypoint.handler(JSON.parse(process.env.EVENT), {}).catch((error) => { console.error(error); process.exitCode = 1; });
`;

interface Response {
  readonly Status: string;
  readonly Reason: string;
  readonly PhysicalResourceId: string;
  readonly Data?: object;
}

let asset: string;
let environment: NodeJS.ProcessEnv;
let cloudFormation: Server;
let dynamodb: FakeDynamoDb;
let responses: Response[];

beforeAll(() => {
  const app = new App();
  new ReplicatedTable(new Stack(app, 'Shop', HOME), 'Orders');
  const { directory } = app.synth();
  asset = join(directory, readdirSync(directory).find((name) => name.startsWith('asset.'))!);
});

beforeEach(async () => {
  responses = [];
  cloudFormation = createServer((request, response) => {
    void readText(request).then((body) => {
      responses.push(JSON.parse(body) as Response);
      response.end();
    });
  });
  await new Promise<void>((resolve) => cloudFormation.listen(0, '127.0.0.1', resolve));
  dynamodb = new FakeDynamoDb(Date.now);
  environment = {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: await dynamodb.start(),
  };
});

afterEach(async () => {
  await dynamodb.stop();
  await new Promise((resolve) => cloudFormation.close(resolve));
});

async function invoke(event: object): Promise<Response> {
  const base = {
    ResponseURL: 'https://127.0.0.1/answer',
    StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/Shop/1',
    RequestId: '1',
    LogicalResourceId: 'Orders',
  };
  await promisify(execFile)(process.execPath, ['-e', RUNTIME], {
    cwd: asset,
    env: {
      ...environment,
      ASSET: asset,
      EVENT: JSON.stringify({ ...base, ...event }),
      NODE_PATH: join(ROOT, 'node_modules'),
      RESPONSE_PORT: String((cloudFormation.address() as AddressInfo).port),
    },
  });
  expect(responses).toHaveLength(1);
  return responses.splice(0)[0];
}

const PROPERTIES = {
  ServiceToken: 'arn', ServiceTimeout: '900', TableName: 'Orders', Region: 'us-east-1', Policy: TLS_ONLY, StreamPolicy: STREAM_TLS_ONLY,
};

test('success and failure are reported to CloudFormation, and a deletion makes no call', async () => {
  const table = dynamodb.add('us-east-1', 'Orders').enableStream();

  const created = await invoke({ RequestType: 'Create', ResourceProperties: PROPERTIES });
  expect(created)
    .toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'us-east-1/Orders', Data: { TableArn: table.arn, StreamArn: table.streamArn } });
  expect(dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  expect(dynamodb.inForce(table.streamArn)).toEqual(STREAM_TLS_ONLY);
  const calls = dynamodb.calls.length;

  const PhysicalResourceId = created.PhysicalResourceId;
  const refused = await invoke({ RequestType: 'Update', PhysicalResourceId, ResourceProperties: { ...PROPERTIES, Policy: policy(allow('Reader')) } });
  expect(refused).toMatchObject({ Status: 'FAILED', PhysicalResourceId });
  expect(refused.Reason).toBe('[ReplicaPolicyRefused] The Policy does not deny requests that are not made over TLS at us-east-1/Orders. '
    + 'Nothing was changed. Leave the policy to SecureTable, which puts the deny in front of what you add.');

  expect(await invoke({ RequestType: 'Delete', PhysicalResourceId, ResourceProperties: PROPERTIES }))
    .toMatchObject({ Status: 'SUCCESS', PhysicalResourceId });
  expect(dynamodb.calls).toHaveLength(calls);
  expect(dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
});

test.each([
  ['is not trusted', 'localhost', false, 'self-signed certificate'],
  ['belongs to another host', '127.0.0.1', true, 'does not match certificate'],
])('a certificate that %s is reported at once, since waiting does not change it', async (_, host, trusted, fault) => {
  const certificate = selfSigned();
  const server = createTlsServer(certificate, (__, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  environment.AWS_ENDPOINT_URL_DYNAMODB = `https://${host}:${(server.address() as AddressInfo).port}`;
  if (trusted) {
    environment.NODE_EXTRA_CA_CERTS = join(asset, 'authority.pem');
    writeFileSync(environment.NODE_EXTRA_CA_CERTS, certificate.cert);
  }

  const failed = await invoke({ RequestType: 'Create', ResourceProperties: PROPERTIES }).finally(() => server.close());

  expect(failed.Status).toBe('FAILED');
  expect(failed.Reason).toMatch(/^\[ReplicaPolicyNotPut\] The TLS-only policy could not be put within \d s .* look for a proxy/);
  expect(failed.Reason).toContain(fault);
});

test('the deletion that follows a failed creation succeeds', async () => {
  const failed = await invoke({ RequestType: 'Create', ResourceProperties: { ...PROPERTIES, Policy: policy() } });
  const deleted = await invoke({ RequestType: 'Delete', PhysicalResourceId: failed.PhysicalResourceId, ResourceProperties: PROPERTIES });

  expect([failed.Status, deleted.Status]).toEqual(['FAILED', 'SUCCESS']);
  expect(dynamodb.calls).toEqual([]);
});

test('the handler that Lambda runs uses the system clock', async () => {
  const before = { ...process.env };
  const table = dynamodb.add('us-east-1', 'Orders');
  let until: number | undefined;
  dynamodb.script({
    region: 'us-east-1',
    operation: 'DescribeTable',
    error: 'ThrottlingException',
    // From the first call on, since loading the SDK may take longer.
    get until() {
      until ??= Date.now() + 300;
      return until;
    },
  });
  Object.assign(process.env, environment);

  await handler({ RequestType: 'Create', ResourceProperties: { ...PROPERTIES, StreamPolicy: undefined } });

  process.env = before;
  expect(dynamodb.calls.map((call) => call.outcome)).toEqual(['ThrottlingException', 'OK', 'OK', 'OK']);
  expect(dynamodb.calls[1].at - dynamodb.calls[0].at).toBeGreaterThanOrEqual(450);
  expect(dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
});
