import { region_info as regionInfo } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isKnownRegion, NEW_REPLICAS } from '../cloudformation/regions';
import { constructError } from '../errors';

/** Context key with Regions that are newer than this library and aws-cdk-lib. */
export const ADDITIONAL_REGIONS = 'cdk-secure-table:additionalRegions';

export function newReplicas(scope: IConstruct): readonly string[] {
  return regionsOf(scope, NEW_REPLICAS, 'InvalidNewReplicas');
}

/** Whether a Region's name is known: to this library, to CDK (which has what the app registers, too), or by the context. */
export function isAwsRegion(scope: IConstruct, region: string): boolean {
  return isKnownRegion(region)
    || regionsOf(scope, ADDITIONAL_REGIONS, 'InvalidAdditionalRegions').includes(region)
    || regionInfo.RegionInfo.regions.some(({ name }) => name === region);
}

/** A list in `cdk.json`, or comma-separated text, as `cdk deploy -c` passes it. */
function regionsOf(scope: IConstruct, key: string, code: string): readonly string[] {
  const context: unknown = scope.node.tryGetContext(key) ?? [];
  const regions: readonly unknown[] = typeof context === 'string' ? context.split(',').map((region) => region.trim()) : [context].flat();
  if (regions.some((region) => typeof region !== 'string')) {
    throw constructError(scope, code, `The context ${key} is no list of Regions`,
      'Write the Regions as a list, or as text with commas between them.');
  }
  return (regions as readonly string[]).filter((region) => region !== '');
}
