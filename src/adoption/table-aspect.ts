import { AspectPriority, Aspects, Stack, Stage } from 'aws-cdk-lib';
import type { CfnResource, IAspect } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { adoptionScope } from './adoption-scope';
import type { EncryptTable } from './encrypt-table';
import { isTableResource, isUnreached } from './table-lookup';

/** Applies the mixin to every table in a scope when the scope is synthesized. */
export class TableAspect implements IAspect {
  private readonly covered = new Set<IConstruct>();

  constructor(private readonly scope: IConstruct, private readonly mixin: EncryptTable) {}

  /** Adds the aspect to a scope once: an aspect on an app does not visit its stages, so each of them needs it. */
  public cover(scope: IConstruct): void {
    if (!this.covered.has(scope)) {
      this.covered.add(scope);
      addTableAspect(scope, this);
    }
  }

  /** Covers the scope and the stages that it contains now. */
  public coverStages(): void {
    [this.scope, ...this.scope.node.findAll().filter(Stage.isStage)].forEach((scope) => this.cover(scope));
  }

  public visit(construct: IConstruct): void {
    if (construct === this.scope) {
      this.synthesizeLateStages();
    }
    if (Stack.isStack(construct)) {
      createAdoptionScope(construct);
    }
    // The resource, not the L2 around it, so that other aspects have visited both.
    if (isTableResource(construct)) {
      this.mixin._adopt(construct, true);
    }
  }

  /**
   * Synthesizes the stages again that contain tables and were created too late to be covered, inner ones first: CDK synthesizes stages before
   * their app.
   */
  private synthesizeLateStages(): void {
    const late = this.scope.node.findAll().filter(Stage.isStage)
      .filter((stage) => !this.covered.has(stage) && stage.node.findAll().some(isUnreached));
    this.coverStages();
    late.reverse().forEach((stage) => stage.synth({ force: true, errorOnDuplicateSynth: false }));
  }
}

/** Adds an aspect that runs after those that change the tree, so that it sees tables as they are rendered, and before those that only read it. */
export function addTableAspect(scope: IConstruct, aspect: IAspect): void {
  Aspects.of(scope).add(aspect, { priority: AspectPriority.READONLY - 1 });
}

/** CDK without aspect stabilization lists the children of a stack before it visits them, so aspects see only children that exist by then. */
function createAdoptionScope(stack: Stack): void {
  if (stack.node.findAll().some((construct) => isUnreached(construct) && (construct as CfnResource).stack === stack)) {
    adoptionScope(stack);
  }
}
