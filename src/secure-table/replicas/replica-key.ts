import { CrossStackReferences, Lazy, Names, ReferenceStrength, Stack } from 'aws-cdk-lib';
import type { aws_kms as kms, IStackSynthesizer } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ReplicaKeyStack, topLevel } from './replica-key-stack';
import { TableKey } from '../table-key';
import type { TableKeyOptions } from '../table-key';

export interface ReplicaKeyProps {
  readonly options: TableKeyOptions;
  readonly synthesizer?: IStackSynthesizer;
  /** Tags that the table's scopes have for its key, which stands elsewhere. */
  readonly tags: () => Record<string, string>;
}

/** A new key in the Region of a replica. */
export function makeReplicaKey(table: Construct, region: string, { options, synthesizer, tags }: ReplicaKeyProps): TableKey {
  const stack = ReplicaKeyStack.forReplicas(table, region, synthesizer);
  const key = new TableKey(stack, keyId(table), options);
  const resource = key.node.defaultChild as kms.CfnKey;
  resource.addPropertyOverride('Tags', Lazy.uncachedAny({ produce: () => renderTags({ ...tags(), ...resource.tags.tagValues() }) }));
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

function renderTags(values: Record<string, string>): object[] | undefined {
  const tags = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, value]) => ({ Key: key, Value: value }));
  return tags.length > 0 ? tags : undefined;
}
