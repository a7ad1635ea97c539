import { spawn } from 'child_process';
import { mkdtempSync } from 'fs';
import { createServer } from 'http';
import type { Server } from 'http';
import type { AddressInfo } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';

/*
 * The guard against the real CLI and a plain `node app.js`. The app hands its templates over or does not: everything else is the CLI's.
 */

const ROOT = join(__dirname, '..', '..', '..');
const CDK = join(ROOT, 'node_modules', 'aws-cdk', 'bin', 'cdk');
const APP = ['-r', 'ts-node/register/transpile-only', join(ROOT, 'test', 'enforcement', 'support', 'cli-app.ts')];
const REPORT = /FATAL SecureTable-CustomerManagedKey/g;

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Runs node with no credentials but a fake endpoint that would notice a call to AWS. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), 'guard-'));
  const child = spawn(process.execPath, args, {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      TS_NODE_PROJECT: join(ROOT, 'tsconfig.dev.json'),
      NODE_PATH: join(ROOT, 'node_modules'),
      CDK_VALIDATION: 'false',
      CDK_DISABLE_CLI_TELEMETRY: 'true',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...env,
    },
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    output += data;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

const cdk = (command: string, ...args: string[]) => (env?: NodeJS.ProcessEnv) =>
  run([CDK, command, '--all', '--app', `node ${APP.join(' ')}`, '--no-notices', ...args], env);

const synth = cdk('synth', '--quiet');
const deploy = cdk('deploy', '--ignore-errors', '--require-approval', 'never');

test('cdk synth stops with the report: where the app creates the table, and the call that exempts it', async () => {
  const { code, output } = await synth();

  expect(output.match(REPORT)).toHaveLength(1);
  expect(output).toMatch(/^Plain\/Orders\/Resource \(.*support\/cli-app\.ts:10:1\)$/m);
  expect(output).toContain("Or exempt it: EncryptedTables.exempt(app.node.findChild('Plain').node.findChild('Orders'), { rules: [");
  expect(code).toBe(1);
});

describe('cdk deploy --ignore-errors', () => {
  const calls: string[] = [];
  let server: Server;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (data) => {
        body += data;
      });
      request.on('end', () => {
        calls.push(/Action=(\w+)/.exec(body)?.[1] ?? request.url ?? '');
        response.end('<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/u</Arn><UserId>U</UserId>'
          + '<Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    env = {
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_REGION: 'eu-west-1',
      AWS_MAX_ATTEMPTS: '1',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    };
  });
  beforeEach(() => {
    calls.length = 0;
  });
  afterAll(() => {
    server.close();
  });

  test('stops before the deployment calls AWS', async () => {
    const { code, output } = await deploy(env);

    expect(output.match(REPORT)).toHaveLength(1);
    expect(code).toBe(1);
    // Whose credentials these are the CLI asks before it runs the app.
    expect(calls.filter((action) => action !== 'GetCallerIdentity')).toEqual([]);
  });

  test('would call AWS without the guard', async () => {
    await deploy({ ...env, WITHOUT_GUARD: 'true' });

    expect(calls.filter((action) => action !== 'GetCallerIdentity')).not.toEqual([]);
  });
});

test('plain node stops where the context says that CDK does not', async () => {
  const env = { CDK_CONTEXT_JSON: JSON.stringify({ '@aws-cdk/core:failSynthOnValidationErrors': false }) };

  const [guarded, free] = await Promise.all([run(APP, env), run(APP, { ...env, WITHOUT_GUARD: 'true' })]);

  expect(guarded.output.match(REPORT)).toHaveLength(1);
  expect(guarded.code).toBe(1);
  expect(free.code).toBe(0);
});
