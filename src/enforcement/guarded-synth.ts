import { App } from 'aws-cdk-lib';
import type { Stage, StageSynthesisOptions } from 'aws-cdk-lib';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { awaitsLookups } from './app-run';
import { factsOfAssembly, factsOfFiles } from './examination';
import { findingsByGuard, guardsOf, isError } from './guards';
import { closeUnchecked, StoppedSynth } from './stopped-synth';

const GUARDED = new WeakSet<Stage>();

/**
 * Adds to `synth` of an app or a stage what a validation plugin cannot do. It throws where CDK does not, as for the toolkit library, which goes on
 * with the assembly in memory. It closes the assembly where CDK fails after the guard. And it checks a stage that is synthesized by itself.
 *
 * The object gets its own class, because jsii calls the methods of an object's class and not those of the object.
 */
export function guardSynth(stage: Stage): void {
  if (GUARDED.has(stage)) {
    return;
  }
  GUARDED.add(stage);
  const Plain = stage.constructor as new () => Stage;
  const Guarded = class extends Plain {
    public synth(options?: StageSynthesisOptions): CloudAssembly {
      return synthGuarded(this, () => super.synth(options));
    }
  };
  Object.defineProperty(Guarded, 'name', { value: Plain.name });
  Object.setPrototypeOf(stage, Guarded.prototype);
}

const RUNNING = new WeakSet<object>();

function synthGuarded(stage: Stage, synthesize: () => CloudAssembly): CloudAssembly {
  if (stage.node.scopes.some((scope) => RUNNING.has(scope))) {
    return synthWithin(synthesize);
  }
  RUNNING.add(stage);
  try {
    return App.isApp(stage) ? synthApp(stage, synthesize) : synthStage(stage, synthesize);
  } finally {
    RUNNING.delete(stage);
  }
}

/** CDK has the guards check the app, if the synthesis gets that far. */
function synthApp(app: App, synthesize: () => CloudAssembly): CloudAssembly {
  const guards = guardsOf(app);
  const checks = guards.map((guard) => guard.checks);
  const stopped = () => guards.find((guard) => guard.stopped !== undefined)?.stopped;
  try {
    const assembly = synthesize();
    const error = stopped()?.error();
    if (error !== undefined) {
      throw error;
    }
    return assembly;
  } catch (error) {
    if (stopped() !== undefined) {
      stopped()!.close();
    } else if (guards.some((guard, index) => guard.checks === checks[index]) || !isSecureNow(app)) {
      closeUnchecked(app);
    }
    throw error;
  }
}

/** Whether the files are still as secure as the guards found them: a plugin that ran later may have changed them. */
function isSecureNow(app: App): boolean {
  return ![...findingsByGuard(app, () => factsOfFiles(app)).values()].flat().some(isError);
}

/** The results of stages that were synthesized on their own: CDK synthesizes a stage once. */
const VERDICTS = new WeakMap<CloudAssembly, StoppedSynth | undefined>();

function synthStage(stage: Stage, synthesize: () => CloudAssembly): CloudAssembly {
  const assembly = closingIfFailed(stage, synthesize);
  if (!VERDICTS.has(assembly) && !awaitsLookups(stage)) {
    VERDICTS.set(assembly, verdict(stage, assembly));
  }
  const stopped = VERDICTS.get(assembly);
  if (stopped !== undefined) {
    stopped.close();
    throw stopped.error();
  }
  return assembly;
}

function closingIfFailed(stage: Stage, synthesize: () => CloudAssembly): CloudAssembly {
  try {
    return synthesize();
  } catch (error) {
    closeUnchecked(stage);
    throw error;
  }
}

/** A part of a synthesis that is checked as a whole. A stage that was stopped before stops it: CDK cannot read its manifest. */
function synthWithin(synthesize: () => CloudAssembly): CloudAssembly {
  const assembly = synthesize();
  const stopped = VERDICTS.get(assembly);
  if (stopped !== undefined) {
    throw stopped.error();
  }
  return assembly;
}

/** CDK runs no plugin for a stage that is synthesized by itself. */
function verdict(stage: Stage, assembly: CloudAssembly): StoppedSynth | undefined {
  const found = [...findingsByGuard(stage, () => factsOfAssembly(stage, assembly))];
  const errors = found.flatMap(([, findings]) => findings).filter(isError).length;
  const report = found.filter(([, findings]) => findings.length > 0).map(([guard, findings]) => guard.report(findings)).join('\n\n');
  return errors === 0 ? undefined : new StoppedSynth(stage, errors, report);
}
