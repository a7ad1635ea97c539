import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { awsEnvironment, json } from './place';
import { run as toItsEnd } from '../../support/command';
import type { Run } from '../../support/command';

const ROOT = resolve(__dirname, '../../..');
const CLI = join(ROOT, 'node_modules/aws-cdk/bin/cdk');

/** The CDK CLI of this checkout, against the emulator. */
export function cdk(directory: string, args: readonly string[]): Promise<Run> {
  return toItsEnd(process.execPath, [CLI, ...args, '--no-notices', '--no-color'], { cwd: directory, env: { ...process.env, ...awsEnvironment() } });
}

/** An app, as the CLI sees it: made anew by each command. */
export class DeployedApp {
  /** One of the apps beside these tests. */
  public static beside(name: string): DeployedApp {
    return new DeployedApp(join(__dirname, '../apps'), ['--app', `node -r ts-node/register/transpile-only ${name}.ts`]);
  }

  public static example(name: string): DeployedApp {
    return new DeployedApp(join(ROOT, 'examples', name), []);
  }

  private readonly scratch = mkdtempSync(join(tmpdir(), 'cdk-secure-table-app-'));

  private constructor(private readonly directory: string, private readonly options: readonly string[]) {}

  /** Outputs by stack name. Fails with what the CLI says. */
  public async deploy(...args: string[]): Promise<Run & { outputs: Record<string, Record<string, string>> }> {
    const outputs = join(this.scratch, 'outputs.json');
    const run = await this.must('deploy', '--all', '--progress', 'events', '--require-approval', 'never', '--outputs-file', outputs, ...args);
    return { ...run, outputs: json(outputs) };
  }

  public async must(command: string, ...args: string[]): Promise<Run> {
    const run = await this.run(command, ...args);
    if (run.code !== 0) {
      throw new Error(`cdk ${command} ended with ${run.code}\n${run.output}`);
    }
    return run;
  }

  public run(command: string, ...args: string[]): Promise<Run> {
    return cdk(this.directory, [command, ...this.options, '--output', join(this.scratch, 'cdk.out'), ...args]);
  }

  /** A template of the last synthesis. */
  public template(artifact: string): { Resources: Record<string, { Type: string; Properties: any }> } {
    return json(join(this.scratch, 'cdk.out', `${artifact}.template.json`));
  }

  public dispose(): void {
    rmSync(this.scratch, { recursive: true, force: true });
  }
}
