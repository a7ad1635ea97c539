import type { IConstruct } from 'constructs';
import { constructError } from '../errors';

/** Context key with the Regions whose replicas this deployment creates: the update that creates a replica cannot attach a policy to it. */
export const NEW_REPLICAS = 'cdk-secure-table:newReplicas';

/** A list in `cdk.json`, or comma-separated text, as `cdk deploy -c` passes it. */
export function newReplicas(scope: IConstruct): readonly string[] {
  const context: unknown = scope.node.tryGetContext(NEW_REPLICAS) ?? [];
  const regions: readonly unknown[] = typeof context === 'string' ? context.split(',').map((region) => region.trim()) : [context].flat();
  if (regions.some((region) => typeof region !== 'string')) {
    throw constructError(scope, 'InvalidNewReplicas', `The context ${NEW_REPLICAS} is no list of Regions`,
      'Write the Regions as a list, or as text with commas between them.');
  }
  return (regions as readonly string[]).filter((region) => region !== '');
}
