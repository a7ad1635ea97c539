import { mkdtempSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { CONSUMERS, ROOT, told } from './prepared';
import { run as toItsEnd } from '../../support/command';
import type { Run } from '../../support/command';

const CLI = join(ROOT, 'node_modules/aws-cdk/bin/cdk');

export interface Synthesis extends Run {
  /** The cloud assembly. */
  readonly assembly: string;
}

/** `cdk synth` of an app in whichever language, with the context of test/consumers/cdk.json for all. */
export async function synth(command: string, ...args: string[]): Promise<Synthesis> {
  const assembly = mkdtempSync(join(told().scratch, 'assembly-'));
  const options = ['--quiet', '--no-notices', '--no-color', '--no-version-reporting', '--app', command, '--output', assembly];
  return { assembly, ...await run(process.execPath, [CLI, 'synth', ...options, ...args]) };
}

/** Commands of the CLI on an assembly, with an endpoint at which nobody answers: what people try after a synth that failed. */
export function onAssembly(assembly: string, ...args: string[]): Promise<Run> {
  const env = { ...environment(), AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none', AWS_REGION: 'eu-west-1' };
  return toItsEnd(process.execPath, [CLI, ...args, '--no-notices', '--no-color', '--app', assembly], { cwd: CONSUMERS, env });
}

export function run(command: string, args: readonly string[]): Promise<Run> {
  return toItsEnd(command, args, { cwd: CONSUMERS, env: environment() });
}

/** No account is asked, whatever is configured around here, and nothing is written beside the apps. */
function environment(): NodeJS.ProcessEnv {
  const { CONSUMERS: _, ...others } = process.env;
  return {
    ...Object.fromEntries(Object.entries(others).filter(([name]) => !name.startsWith('AWS_') && !name.startsWith('CDK_'))),
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    CDK_VALIDATION: 'true',
    JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20',
    JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: 'true',
    NODE_NO_WARNINGS: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    TMPDIR: told().scratch,
  };
}

export interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: any; readonly Metadata?: any }>>;
}

/** What is deployed: the templates, and the manifests that name their assets by hash. */
export function deployables(assembly: string): ReadonlyMap<string, any> {
  const files = readdirSync(assembly).filter((file) => /\.(template|assets)\.json$/.test(file)).sort();
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(assembly, file), 'utf8'))]));
}

export function template(assembly: string, stack: string): Template {
  return deployables(assembly).get(`${stack}.template.json`);
}
