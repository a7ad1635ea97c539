import { readFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

/* Where the tests deploy to: an account of the emulator, in two Regions. */

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';
export const HOME = 'eu-west-1';
export const AWAY = 'us-east-1';

interface Listening {
  readonly tls: number;
  readonly plain: number;
  readonly certificate: string;
}

/** Set by `npm run e2e`, which starts the emulator. */
function listening(): Listening {
  const told = process.env.E2E_EMULATOR;
  if (told === undefined) {
    throw new Error('No emulator is running for these tests: start them by `npm run e2e`');
  }
  return JSON.parse(told) as Listening;
}

/** TLS with the emulator's certificate, or plain HTTP. */
export function endpoint(transport: 'tls' | 'plain'): string {
  return transport === 'tls' ? `https://127.0.0.1:${listening().tls}` : `http://127.0.0.1:${listening().plain}`;
}

/** The root of an account: the emulator takes the account id as its access key. */
export function rootCredentials(account: string): { accessKeyId: string; secretAccessKey: string } {
  return { accessKeyId: account, secretAccessKey: 'not-checked-for-root' };
}

/** What a process needs to reach the emulator, and nothing else. */
export function awsEnvironment(): NodeJS.ProcessEnv {
  const { accessKeyId, secretAccessKey } = rootCredentials(ACCOUNT);
  return {
    AWS_ENDPOINT_URL: endpoint('tls'),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_REGION: HOME,
    AWS_CA_BUNDLE: listening().certificate,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    NODE_NO_WARNINGS: '1',
    // Templates are validated by `npm run cfn-lint`, once and strictly.
    CDK_VALIDATION: 'false',
    // The CLI remembers accounts by access key: not beyond these tests.
    CDK_HOME: join(tmpdir(), 'cdk-home'),
  };
}

export function json(file: string): any {
  return JSON.parse(readFileSync(file, 'utf8'));
}
