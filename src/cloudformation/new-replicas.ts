import { at, listOf } from './json';
import type { Json } from './json';

/**
 * Context key with the Regions whose replicas this deployment creates: the update that creates a replica cannot attach a policy to it. A table that
 * waits for its second deployment has those of its replicas in its metadata, under the same key.
 */
export const NEW_REPLICAS = 'cdk-secure-table:newReplicas';

/** Whether a table's metadata says that its replica in a Region gets its policies in a second deployment. */
export function awaitsPolicies(metadata: Json, region: string): boolean {
  return listOf(at(metadata, NEW_REPLICAS)).includes(region);
}
