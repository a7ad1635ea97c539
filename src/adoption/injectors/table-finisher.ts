import { Stack } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import type { EncryptTable } from '../encrypt-table';
import { addTableAspect } from '../table-aspect';

/**
 * Applies the mixin to the tables whose properties were injected, when their stack is synthesized: they exist by then, with the replicas that
 * were added later.
 */
export class TableFinisher {
  private readonly pending = new Map<IConstruct, Set<string>>();
  private readonly stacks = new Set<Stack>();

  constructor(private readonly mixin: EncryptTable) {}

  public finish(scope: Construct, id: string): void {
    this.pending.set(scope, (this.pending.get(scope) ?? new Set()).add(id));
    const stack = Stack.of(scope);
    if (!this.stacks.has(stack)) {
      this.stacks.add(stack);
      addTableAspect(stack, this);
    }
  }

  public visit(construct: IConstruct): void {
    if (construct.node.scope !== undefined && this.pending.get(construct.node.scope)?.has(construct.node.id)) {
      this.mixin.applyTo(construct);
    }
  }
}
