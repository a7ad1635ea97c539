import { spawn } from 'child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { CONSUMERS, ROOT, told } from './prepared';

const CLI = join(ROOT, 'node_modules/aws-cdk/bin/cdk');

export interface Run {
  readonly code: number;
  /** What a person sees: both streams, as they came. */
  readonly output: string;
}

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

export function run(command: string, args: readonly string[]): Promise<Run> {
  const child = spawn(command, args, { cwd: CONSUMERS, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  }
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', (code) => ended({ code: code ?? 1, output }));
  });
}

/** No account is asked, whatever is configured around here, and nothing is written beside the apps. */
function environment(): NodeJS.ProcessEnv {
  const { CONSUMERS: _, ...others } = process.env;
  return {
    ...Object.fromEntries(Object.entries(others).filter(([name]) => !name.startsWith('AWS_') && !name.startsWith('CDK_'))),
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    CDK_VALIDATION: 'true',
    JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: 'true',
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
