import { execFile } from 'child_process';
import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, relative, resolve } from 'path';

export const ROOT = resolve(__dirname, '../..');
const CLI = join(ROOT, 'node_modules/aws-cdk/bin/cdk');
const CONTROL = join(__dirname, 'control');
const E2E = join(ROOT, 'test/e2e/apps');

/** Findings of CDK's own template validation are errors then, and not remarks. */
const STRICT = ['@aws-cdk/core:validateAgainstDefaultRules=true', '@aws-cdk/core:strictCfnValidateErrors=true'];

/** An app that is synthesized and looked at. */
export interface LintedApp {
  readonly name: string;
  readonly directory: string;
  readonly args: readonly string[];
}

export const controlApp: LintedApp = { name: 'control', directory: CONTROL, args: [] };

/** Every example, the hook, and every app that the end-to-end tests deploy. */
export function lintedApps(): LintedApp[] {
  const examples = readdirSync(join(ROOT, 'examples'))
    .map((name) => join(ROOT, 'examples', name))
    .filter((directory) => existsSync(join(directory, 'cdk.json')))
    .map((directory) => ({ name: relative(ROOT, directory), directory, args: [] }));
  const deployed = readdirSync(E2E)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      name: relative(ROOT, join(E2E, file)),
      directory: E2E,
      args: ['--app', `node -r ts-node/register/transpile-only ${file}`, '--context', 'secure=true'],
    }));
  return [...examples, { name: 'hook', directory: join(__dirname, 'hook'), args: [] }, ...deployed];
}

/** `cdk synth`, with the validation switched to strict. Returns its exit code and what it said. */
export function synthesize({ directory, args }: LintedApp, outdir: string): Promise<{ code: number; output: string }> {
  const command = [CLI, 'synth', '--quiet', '--no-notices', '--output', outdir, ...args, ...STRICT.flatMap((flag) => ['--context', flag])];
  const env = { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true', NODE_NO_WARNINGS: '1', CDK_VALIDATION: 'true' };
  return new Promise((ended) => {
    const child = execFile(process.execPath, command, { cwd: directory, env }, (_, stdout, stderr) =>
      ended({ code: child.exitCode ?? 1, output: stdout + stderr }));
  });
}

/** All templates of an assembly, those of stages and nested stacks included. */
export function templatesIn(outdir: string): string[] {
  return readdirSync(outdir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.template.json'))
    .map((file) => join(outdir, file));
}

export function resourceType(template: string, logicalId: string | undefined): string | undefined {
  return logicalId === undefined ? undefined : JSON.parse(readFileSync(template, 'utf8')).Resources?.[logicalId]?.Type;
}
