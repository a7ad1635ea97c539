import { App, attachCustomSynthesis, Stage } from 'aws-cdk-lib';
import type { ISynthesisSession } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { throwsOnViolations } from './cdk-mode';
import { hasFaults, verdictsOf } from './guard';
import type { Guard } from './guard';
import { fault } from '../../errors';
import { factsOfSession } from '../reading';
import { toText } from '../reporting/text';

const HOOKED = Symbol.for('cdk-secure-table.hooked');

/**
 * Lets the synthesis itself ask the guards, for where CDK runs no plugin (`stage.synth()`) or does not stop for one (the CLI).
 *
 * CDK calls a stage's custom synthesis last, when the templates of all its stacks are written, and takes one per construct.
 */
export function hook(guard: Guard): void {
  const { scope } = guard;
  const stages = scope.node.findAll().concat(scope.node.scopes).filter(Stage.isStage);
  stages.forEach(attach);
  guard.hooked = isHooked(scope.node.root);
}

function attach(stage: Stage): void {
  if (isHooked(stage)) {
    return;
  }
  try {
    attachCustomSynthesis(stage as Construct, { onSynthesize: (session) => stop(stage, session) });
    Object.defineProperty(stage, HOOKED, { value: true });
  } catch {
    // Another library has it: the guard has only its plugin there.
  }
}

function isHooked(construct: IConstruct): boolean {
  return HOOKED in construct;
}

function stop(stage: Stage, session: ISynthesisSession): void {
  if (isReportedOtherwise(stage)) {
    return;
  }
  const judgements = [...verdictsOf(stage, factsOfSession(stage, session)).values()].flat();
  if (hasFaults(judgements)) {
    const count = judgements.filter(({ finding }) => finding.severity === 'error').length;
    const what = `The synth stops: ${count} ${count === 1 ? 'fault' : 'faults'} in how tables are encrypted and reached`;
    const error = fault(stage, 'TablesNotSecure', what, `What to change:\n\n${toText(judgements)}\n`);
    // Who stops the synth is of use, and the way there through the library and CDK is not.
    error.stack = `${error.name}: ${error.message}\n    at EncryptedTables.enforce (cdk-secure-table)`;
    throw error;
  }
}

/** Stages are judged with the app when the app is synthesized; and what CDK throws for, it reports better than we can. */
function isReportedOtherwise(stage: Stage): boolean {
  const { root } = stage.node;
  return stage === root ? App.isApp(root) && throwsOnViolations(root) : isBeingSynthesized(root);
}

/** The first thing that an app's synthesis does is to create the construct `Tree`, before it synthesizes its stages. */
function isBeingSynthesized(root: IConstruct): boolean {
  return root.node.tryFindChild('Tree') !== undefined;
}
