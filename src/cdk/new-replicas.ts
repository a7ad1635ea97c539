import type { IConstruct } from 'constructs';
import { NEW_REPLICAS } from '../cloudformation/new-replicas';
import { constructError } from '../errors';

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
