import type { CfnResource, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isUnreached } from './table-lookup';
import { stageOf, synthesizedStageOf } from '../cdk/stages';
import { constructError } from '../errors';

/** The error for a construct whose stage is synthesized already, so that it can be secured no more. */
export function tooLate(construct: IConstruct, stage: Stage): Error {
  const { path } = stage.node;
  return constructError(construct, 'StageSynthesized',
    `The ${path === '' ? 'app' : `stage ${path}`} is already synthesized, so changes that secure its tables would not be deployed`,
    'Call SecureTableDefaults.apply(app), add its injectors, or apply EncryptTable before addStage and before synth().');
}

/** The error for a table in a nested stack whose template CDK has rendered for the asset that is deployed. */
export function templateIsRendered(construct: IConstruct): Error {
  return constructError(construct, 'StageSynthesized',
    'An earlier synthesis rendered the template of the nested stack, so changes that secure the table would not be deployed',
    'Call SecureTableDefaults.apply(app) or apply EncryptTable before synth().');
}

/** Error messages for the tables in a scope that are not secured. */
export function unreachedTables(scope: IConstruct, mixin: { _isComplete(table: CfnResource): boolean }): string[] {
  return scope.node.findAll().filter(isUnreached).flatMap((table) => {
    const stage = synthesizedStageOf(table);
    // The stage that is synthesized now may have been synthesized before, by force.
    const isLate = stage !== undefined && stage !== stageOf(scope);
    return isLate && mixin._isComplete(table) ? [] : [(isLate ? tooLate(table, stage) : notReached(table)).message];
  });
}

function notReached(table: IConstruct): Error {
  return constructError(table, 'TableNotReached', 'The table was created during synthesis, too late for SecureTableDefaults',
    'Create the table before synthesis, or set the feature flag @aws-cdk/core:aspectStabilization to true in cdk.json.');
}
