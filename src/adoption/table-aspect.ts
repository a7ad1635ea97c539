import { AspectPriority, Aspects, Stack, Stage } from 'aws-cdk-lib';
import type { CfnResource, IAspect } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { adoptionOf } from './adoption-scope';
import type { EncryptTable } from './encrypt-table';
import { isTableResource, isUnreached } from './table-lookup';

/** After what changes the tree, so that tables are seen as they finally are, and before what only reads it. */
export function addTableAspect(scope: IConstruct, aspect: IAspect): void {
  Aspects.of(scope).add(aspect, { priority: AspectPriority.READONLY - 1 });
}

/** Where CDK lists the children of a stack before it visits them, aspects see only what has its place by then. */
function prepare(stack: Stack): void {
  if (stack.node.findAll().some((construct) => isUnreached(construct) && (construct as CfnResource).stack === stack)) {
    adoptionOf(stack);
  }
}

/** Applies the mixin to whatever table there is when a scope is synthesized. */
export class TableAspect implements IAspect {
  private readonly covered = new Set<IConstruct>();

  constructor(private readonly scope: IConstruct, private readonly mixin: EncryptTable) {}

  /** An aspect on an app does not enter its stages: each has to have it. */
  public cover(scope: IConstruct): void {
    if (!this.covered.has(scope)) {
      this.covered.add(scope);
      addTableAspect(scope, this);
    }
  }

  /** Covers the scope and the stages that it has by now. */
  public coverStages(): void {
    [this.scope, ...this.scope.node.findAll().filter(Stage.isStage)].forEach((scope) => this.cover(scope));
  }

  public visit(construct: IConstruct): void {
    if (construct === this.scope) {
      this.synthesizeLateStages();
    }
    if (Stack.isStack(construct)) {
      prepare(construct);
    }
    // The resource and not the L2 around it: other aspects have been there by then.
    if (isTableResource(construct)) {
      this.mixin._finish(construct);
    }
  }

  /** CDK synthesizes stages before their app: those that were created too late to be covered, and have tables, once more, and inner ones first. */
  private synthesizeLateStages(): void {
    const late = this.scope.node.findAll().filter(Stage.isStage)
      .filter((stage) => !this.covered.has(stage) && stage.node.findAll().some(isUnreached));
    this.coverStages();
    late.reverse().forEach((stage) => stage.synth({ force: true, errorOnDuplicateSynth: false }));
  }
}
