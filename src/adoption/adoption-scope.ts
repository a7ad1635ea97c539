import { Names, Stack } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { topLevel } from '../secure-table/replicas/replica-key-stack';

const ID = 'SecureTableAdoption';

/**
 * Where a stack has what is made for the tables of others.
 *
 * One construct per stack and none inside the tables or beside them: an id of somebody else's cannot collide there, and what depends on a table or on
 * the construct that makes it (`node.addDependency`) does not come to depend on keys.
 */
export function adoptionOf(stack: Stack): Construct {
  return (stack.node.tryFindChild(ID) as Construct | undefined) ?? new Construct(stack, ID);
}

/**
 * The place for what is made for one table.
 *
 * @param stack the table's own, or that of a replica's key
 */
export function besideTable(table: CfnResource, stack: Stack): Construct {
  const scope = adoptionOf(stack);
  const id = idOf(table);
  return (scope.node.tryFindChild(id) as Construct | undefined) ?? new Construct(scope, id);
}

/** From the table's path in its top-level stack: unique there, and the same whatever else the stack holds. */
function idOf(table: CfnResource): string {
  const { scopes } = table.node;
  const path = scopes.slice(scopes.indexOf(topLevel(table.stack)) + 1).map((scope) => scope.node.id);
  const [first, ...more] = path.length > 1 && path.at(-1) === 'Resource' ? path.slice(0, -1) : path;
  return more.length === 0 ? first : `${[first, ...more].join('-')}-${Names.nodeUniqueId(table.node).slice(-8)}`;
}
