import { Names } from 'aws-cdk-lib';
import type { CfnResource, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { topLevel } from '../secure-table/replicas/replica-key-stack';

/**
 * The scope in a stack for everything that adoption creates there.
 *
 * There is one per stack, outside of the tables and of their scopes. So the ids of other constructs cannot collide with ours, and what depends on a
 * table, or on the construct that creates it (`node.addDependency`), does not come to depend on keys.
 */
export function adoptionScope(stack: Stack): Construct {
  return childScope(stack, 'SecureTableAdoption');
}

/**
 * The scope for everything that adoption creates for one table.
 *
 * @param stack the table's own, or the stack of a replica's key
 */
export function scopeForTable(table: CfnResource, stack: Stack): Construct {
  return childScope(adoptionScope(stack), idOf(table));
}

function childScope(scope: Construct, id: string): Construct {
  return (scope.node.tryFindChild(id) as Construct | undefined) ?? new Construct(scope, id);
}

/** The table's path in its top-level stack: unique there, and independent of the other constructs in the stack. */
function idOf(table: CfnResource): string {
  const { scopes } = table.node;
  const path = scopes.slice(scopes.indexOf(topLevel(table.stack)) + 1).map((scope) => scope.node.id);
  const [first, ...more] = path.length > 1 && path.at(-1) === 'Resource' ? path.slice(0, -1) : path;
  return more.length === 0 ? first : `${[first, ...more].join('-')}-${Names.nodeUniqueId(table.node).slice(-8)}`;
}
