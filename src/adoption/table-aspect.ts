import { AspectPriority, Aspects, Stack, Stage } from 'aws-cdk-lib';
import type { IAspect } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { adoptionScope } from './adoption-scope';
import type { EncryptTable } from './encrypt-table';
import { reportTablesOutOfReach } from './out-of-reach';
import { isTableResource, isUnreached } from './table-lookup';
import { onStageCreated, stagesIn } from '../cdk/stages';

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

  /** Covers the scope and its stages, those that are created later too: a pipeline synthesizes a stage before the aspects of its app run. */
  public coverStages(): void {
    const cover = () => [this.scope, ...stagesIn(this.scope)].forEach((scope) => this.cover(scope));
    cover();
    onStageCreated(this.scope, cover);
  }

  public visit(construct: IConstruct): void {
    if (Stack.isStack(construct)) {
      createAdoptionScope(construct);
    }
    if (this.isReadAsWhole(construct)) {
      reportTablesOutOfReach(construct);
    }
    // The resource, not the L2 around it, so that other aspects have visited both.
    if (isTableResource(construct)) {
      this.mixin._adopt(construct, true);
    }
  }

  /** A stack with its nested stacks, or the scope itself if that is a part of a stack. */
  private isReadAsWhole(construct: IConstruct): boolean {
    return (Stack.isStack(construct) && construct.nestedStackParent === undefined) || (construct === this.scope && !Stage.isStage(construct));
  }
}

/** Adds an aspect that runs after those that change the tree, so that it sees tables as they are rendered, and before those that only read it. */
export function addTableAspect(scope: IConstruct, aspect: IAspect): void {
  Aspects.of(scope).add(aspect, { priority: AspectPriority.READONLY - 1 });
}

/** CDK without aspect stabilization lists the children of a stack before it visits them, so aspects see only children that exist by then. */
function createAdoptionScope(stack: Stack): void {
  if (stack.node.findAll().some((construct) => isUnreached(construct) && construct.stack === stack)) {
    adoptionScope(stack);
  }
}
