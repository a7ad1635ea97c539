import type { Stage } from 'aws-cdk-lib';
import { Annotations, Aspects, Stack, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Watchlist } from './watched-resources';
import { onStageCreated, stagesIn, synthesizedStageOf } from '../../cdk/stages';

/**
 * Calls back for each stage in a scope while CDK synthesizes it, as long as constructs can be added to it. CDK synthesizes a stage before the app
 * around it, a pipeline even when the stage is added to it, and the aspects of an app do not visit the constructs of its stages.
 *
 * @returns the stages that are synthesized already
 */
export function onStageSynthesized(scope: Construct, priority: number, synthesized: (stage: Stage) => void): readonly Stage[] {
  const known = new Set<Stage>();
  const watchStages = (): void => stagesIn(scope).filter((stage) => !known.has(stage)).forEach((stage) => {
    known.add(stage);
    let visited = false;
    Aspects.of(stage).add({
      visit: (construct) => {
        if (construct === stage && !visited) {
          visited = true;
          synthesized(stage);
        }
      },
    }, { priority });
  });
  const missed = stagesIn(scope).filter((stage) => synthesizedStageOf(stage) !== undefined);
  missed.forEach((stage) => known.add(stage));
  watchStages();
  onStageCreated(scope, watchStages);
  return missed;
}

/** Why the tables and keys of a stack in a stage cannot be watched from another stack. */
export function whyNotForwarded(monitor: Construct, { stack }: Watchlist): string | undefined {
  const home = Stack.of(monitor);
  if ([home.account, home.region, stack.account, stack.region].some((value) => Token.isUnresolved(value))) {
    return `Set env on the stack ${home.node.path} and on the stack ${stack.node.path}`;
  }
  return stack.account === home.account ? undefined
    : `It is in account ${stack.account}, the monitor in ${home.account}. Add to the stack: new EncryptionMonitor(this, 'Monitor')`;
}

export function warnOfStage(monitor: Construct, path: string, remedy: string): void {
  Annotations.of(monitor).addWarningV2(`cdk-secure-table:StageNotMonitored:${path}`, `The tables of ${path} are not monitored. ${remedy}.`);
}
