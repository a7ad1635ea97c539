import type { IConstruct } from 'constructs';

/** Context key with the Regions whose replicas are created in this very deployment, and can have no policy in it. */
export const NEW_REPLICAS_CONTEXT = 'cdk-secure-table:newReplicas';

/** Those Regions: a list, or text with commas, as the command line gives it. */
export function newReplicas(scope: IConstruct): string[] {
  const value: unknown = scope.node.tryGetContext(NEW_REPLICAS_CONTEXT) ?? [];
  const regions = Array.isArray(value) ? value : String(value).split(',');
  return regions.map((region) => String(region).trim()).filter((region) => region !== '');
}
