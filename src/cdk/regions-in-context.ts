import { region_info as regionInfo } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isKnownRegion, NEW_REPLICAS } from '../cloudformation/regions';
import { constructError } from '../errors';

const REGION_NAME = /^[a-z]+(-[a-z]+)+-\d+$/;

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

/** A list in `cdk.json`, or comma-separated text or JSON, as `cdk deploy -c` passes it. */
function regionsOf(scope: IConstruct, key: string, code: string): readonly string[] {
  const context: unknown = scope.node.tryGetContext(key) ?? [];
  const regions: readonly unknown[] = typeof context === 'string' ? textList(context) : [context].flat();
  if (regions.some((region) => typeof region !== 'string' || !(region === '' || REGION_NAME.test(region)))) {
    throw constructError(scope, code, `Context key ${key} must be a list of Regions`,
      `Set it to a list in cdk.json, for example ["us-east-1"], or pass -c ${key}=us-east-1,eu-west-1.`);
  }
  return (regions as readonly string[]).filter((region) => region !== '');
}

function textList(text: string): readonly unknown[] {
  return text.trim().replace(/^\[|\]$/g, '').split(',').map((region) => region.trim().replace(/^"|"$/g, ''));
}
