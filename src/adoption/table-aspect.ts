import { AspectPriority, Aspects } from 'aws-cdk-lib';
import type { IAspect } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { EncryptTable } from './encrypt-table';

/** After what changes the tree, so that tables are seen as they finally are, and before what only reads it. */
export function addTableAspect(scope: IConstruct, aspect: IAspect): void {
  Aspects.of(scope).add(aspect, { priority: AspectPriority.READONLY - 1 });
}

/** Applies the mixin to whatever table there is when an app or stage is synthesized. */
export class TableAspect implements IAspect {
  private readonly scopes = new Set<IConstruct>();

  constructor(private readonly mixin: EncryptTable) {}

  public covers(scope: IConstruct): boolean {
    return this.scopes.has(scope);
  }

  /** An aspect on an app does not enter its stages: each has to have it. */
  public cover(scope: IConstruct): void {
    if (!this.covers(scope)) {
      this.scopes.add(scope);
      addTableAspect(scope, this);
    }
  }

  public visit(construct: IConstruct): void {
    if (this.mixin.supports(construct)) {
      this.mixin.applyTo(construct);
    }
  }
}
