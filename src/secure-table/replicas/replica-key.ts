import type { IStackSynthesizer } from 'aws-cdk-lib';
import { CrossStackReferences, Names, ReferenceStrength, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ReplicaKeyStack } from './replica-key-stack';
import type { TableKeyOptions } from '../table-key';
import { TableKey } from '../table-key';
import { topLevel } from '../top-level';

/** A new key in the Region of a replica. */
export function makeReplicaKey(table: Construct, region: string, options: TableKeyOptions, synthesizer?: IStackSynthesizer): TableKey {
  const stack = ReplicaKeyStack.forReplicas(table, region, synthesizer);
  const key = new TableKey(stack, keyId(table), options);
  // A strong reference would bring two Lambda functions and parameters along, and pin the key's stack to the table's.
  CrossStackReferences.of(key).produce(ReferenceStrength.WEAK);
  return key;
}

/** From the table's path in its top-level stack: unique there, and the same whatever else the stack holds. */
function keyId(table: Construct): string {
  const scopes = table.node.scopes;
  const path = scopes.slice(scopes.indexOf(topLevel(Stack.of(table))) + 1).map((scope) => scope.node.id);
  return path.length === 1 ? path[0] : `${path.join('-')}-${Names.nodeUniqueId(table.node).slice(-8)}`;
}
