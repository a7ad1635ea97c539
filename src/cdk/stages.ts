import { NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The part of CDK's assembly builder that creates the assembly of a stage inside another. */
interface AssemblyBuilder {
  createNestedAssembly(...args: unknown[]): AssemblyBuilder;
}

/** The parts of a stage that CDK keeps private. */
interface StageInternals {
  /** Set by the first synthesis. */
  readonly assembly?: unknown;
  readonly _assemblyBuilder?: Partial<AssemblyBuilder>;
}

function internalsOf(stage: Stage): StageInternals {
  return stage as unknown as StageInternals;
}

/** The app or stage that a construct is, or belongs to: `Stage.of` of a stage is the one around it. */
export function stageOf(construct: IConstruct): Stage | undefined {
  return Stage.isStage(construct) ? construct : Stage.of(construct);
}

/**
 * The stage of a construct if it was synthesized, as `pipeline.addStage` does at once. CDK deploys that first result, so later changes of the
 * stage have no effect.
 */
export function synthesizedStageOf(construct: IConstruct): Stage | undefined {
  const stage = stageOf(construct);
  return stage !== undefined && internalsOf(stage).assembly !== undefined ? stage : undefined;
}

/**
 * Whether a construct is in a nested stack whose template has its asset id: CDK computes the id once, so a later change of the template is written to
 * the file, but is deployed under the id of the earlier content.
 */
export function hasTemplateAsset(construct: IConstruct): boolean {
  return nestedStacksAround(construct).some((stack) => {
    const resource = stack.nestedStackResource as unknown as { readonly templateUrl?: string };
    return stack.nestedStackParent!.resolve(resource.templateUrl) !== BEFORE_PREPARATION;
  });
}

/** What CDK renders as the URL of a nested template until the template is complete. */
const BEFORE_PREPARATION = '<unresolved>';

function nestedStacksAround(construct: IConstruct): readonly NestedStack[] {
  const stacks = construct.node.scopes.filter((scope) => Stack.isStack(scope));
  return stacks.filter((stack) => NestedStack.isNestedStack(stack));
}

/** The stages in a scope, those that contain others first. */
export function stagesIn(scope: IConstruct): readonly Stage[] {
  return scope.node.findAll().filter(Stage.isStage);
}

/**
 * Calls back whenever a stage is created in the app or stage of the scope, or in a stage that is in the scope.
 *
 * CDK has no event for that, and no construct of a stage is visited by the aspects of its app. But every stage asks the stage around it for an
 * assembly when it is constructed, and is in the tree by then.
 */
export function onStageCreated(scope: IConstruct, created: () => void): void {
  const around = stageOf(scope);
  const stages = new Set([...(around === undefined ? [] : [around]), ...stagesIn(scope)]);
  stages.forEach((stage) => watch(internalsOf(stage)._assemblyBuilder, created));
}

function watch(builder: Partial<AssemblyBuilder> | undefined, created: () => void): void {
  const create = builder?.createNestedAssembly?.bind(builder);
  if (builder === undefined || create === undefined) {
    return;
  }
  builder.createNestedAssembly = (...args) => {
    const nested = create(...args);
    watch(nested, created);
    created();
    return nested;
  };
}
