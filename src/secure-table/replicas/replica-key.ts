import type { aws_kms as kms, IStackSynthesizer } from 'aws-cdk-lib';
import { CrossStackReferences, Names, ReferenceStrength, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ReplicaKeyStack } from './replica-key-stack';
import { cfnKeyOf } from '../key-checks';
import type { TableKeyOptions } from '../table-key';
import { TableKey } from '../table-key';

/** A new key in the Region of a replica. */
export function makeReplicaKey(table: Construct, region: string, options: TableKeyOptions, synthesizer?: IStackSynthesizer): TableKey {
  const stack = ReplicaKeyStack.forReplicas(table, region, synthesizer);
  return new TableKey(stack, keyId(table), options);
}

/**
 * References to a key of another Region are read from its stack's output: a strong reference would bring two Lambda functions and
 * parameters along, and pin the key's stack to the table's.
 */
export function referWeakly(key: kms.IKey): void {
  const resource = cfnKeyOf(key);
  if (resource !== undefined) {
    CrossStackReferences.of(resource).produce(ReferenceStrength.WEAK);
  }
}

/** From the table's path in its top-level stack: unique there, and the same whatever else the stack holds. */
function keyId(table: Construct): string {
  let top = Stack.of(table);
  while (top.nestedStackParent !== undefined) {
    top = top.nestedStackParent;
  }
  const scopes = table.node.scopes;
  const path = scopes.slice(scopes.indexOf(top) + 1).map((scope) => scope.node.id);
  return path.length === 1 ? path[0] : `${path.join('-')}-${Names.nodeUniqueId(table.node).slice(-8)}`;
}
