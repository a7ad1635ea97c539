import { Stack } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { adoptionOf } from '../beside';
import type { EncryptTable } from '../encrypt-table';
import { addTableAspect } from '../table-aspect';
import { isTableResource } from '../tables';

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
      adoptionOf(stack);
      addTableAspect(stack, this);
    }
  }

  public visit(construct: IConstruct): void {
    const table = isTableResource(construct) ? construct.node.scope! : undefined;
    if (table !== undefined && this.pending.get(table.node.scope!)?.has(table.node.id)) {
      this.mixin._finish(construct);
    }
  }
}
