import type { IConstruct } from 'constructs';

/**
 * Whether CDK itself throws from `app.synth()` when a plugin reports violations.
 *
 * It does not under the CLI, which sets this context and reads the report later (or ignores it, with `--ignore-errors`),
 * nor where CDK was told that the app is a process of its own.
 */
export function throwsOnViolations(scope: IConstruct): boolean {
  const { node } = scope.node.root;
  const fails: unknown = node.tryGetContext('@aws-cdk/core:failSynthOnValidationErrors') ?? true;
  const modes: readonly unknown[] = [node.tryGetContext('@aws-cdk/core:appMode'), process.env.CDK_APP_MODE];
  return String(fails) !== 'false' && !modes.includes('process');
}
