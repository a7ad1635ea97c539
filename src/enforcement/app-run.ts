import { readFileSync } from 'fs';
import { join } from 'path';
import type { Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Whether CDK itself prints the reports of plugins, and fails for them.
 *
 * The CLI and the toolkit library set this context to false: they read the report from the assembly, or ignore it (`--ignore-errors`).
 */
export function cdkReports(root: IConstruct): boolean {
  const fails: unknown = root.node.tryGetContext('@aws-cdk/core:failSynthOnValidationErrors') ?? true;
  return String(fails) !== 'false';
}

/**
 * Whether the app is part of a program that goes on after the synthesis, so that the exit code is not the app's to set.
 *
 * Context and variables are CDK's. Those of test runners count only without the CLI, which may well deploy an app with `NODE_ENV=test`.
 */
export function runsInMemory(root: IConstruct): boolean {
  const modes: readonly unknown[] = [root.node.tryGetContext('@aws-cdk/core:appMode'), process.env.CDK_APP_MODE];
  const mode = modes.find((one) => one === 'inmemory' || one === 'process');
  return mode === undefined ? cdkReports(root) && isTest(process.env) : mode === 'inmemory';
}

function isTest(env: NodeJS.ProcessEnv): boolean {
  return env.NODE_ENV === 'test' || [env.NODE_TEST_CONTEXT, env.PYTEST_VERSION, env.PYTEST_CURRENT_TEST].some((value) => value !== undefined);
}

/**
 * Whether the CLI looks up context and runs the app again.
 *
 * Until then CDK renders dummy values. A key with a `$providerError` was not found: the CLI deploys that assembly if errors are ignored.
 */
export function awaitsLookups(stage: Stage): boolean {
  return !cdkReports(stage.node.root) && missingKeys(stage.outdir).some((key) => stage.node.tryGetContext(key) === undefined);
}

/** The keys that the stacks of an assembly and of its nested assemblies did not find in the context. */
function missingKeys(directory: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as { missing?: readonly { key: string }[] };
  return (manifest.missing ?? []).map(({ key }) => key);
}
