import { mkdtempSync } from 'fs';
import { createServer } from 'net';
import type { AddressInfo } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { buildSync } from 'esbuild';
import { run } from '../../support/command';
import type { Run } from '../../support/command';

export const ROOT = join(__dirname, '..', '..', '..');
const CLI = join(ROOT, 'node_modules', 'aws-cdk', 'bin', 'cdk');

/** An app of this folder in one file, which starts faster than its sources. */
export function bundled(name: string): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'app-')), `${name}.js`);
  const external = ['aws-cdk-lib', 'constructs', 'cdk-nag'];
  buildSync({ entryPoints: [join(__dirname, `${name}.ts`)], outfile, bundle: true, platform: 'node', sourcemap: 'inline', external });
  return outfile;
}

/** The CDK CLI or an app in a folder of its own, without the credentials and settings of this machine. */
export class Workplace {
  public readonly directory = mkdtempSync(join(tmpdir(), 'guard-'));
  public readonly assembly = join(this.directory, 'cdk.out');

  constructor(private readonly env: NodeJS.ProcessEnv = {}) {}

  public cdk(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
    return this.node([CLI, ...args, '--no-notices', '--no-color'], env);
  }

  public node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
    return run(process.execPath, args, {
      cwd: this.directory,
      env: {
        PATH: process.env.PATH,
        HOME: this.directory,
        TMPDIR: process.env.TMPDIR,
        NODE_PATH: join(ROOT, 'node_modules'),
        CDK_VALIDATION: 'false',
        CDK_DISABLE_CLI_TELEMETRY: 'true',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_ACCESS_KEY_ID: 'none',
        AWS_SECRET_ACCESS_KEY: 'none',
        AWS_REGION: 'eu-west-1',
        AWS_MAX_ATTEMPTS: '1',
        ...this.env,
        ...env,
      },
    });
  }
}

/** An endpoint at which nobody answers. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
