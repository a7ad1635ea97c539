import { Aws, region_info as regionInfo, Token } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';

/** The condition key for the service through which a KMS call is made. */
export const VIA_SERVICE = 'kms:ViaService';

/**
 * Regions with the domain suffix `amazonaws.com`. A test compares them with CDK's region-info, which knows every Region and the facts that the app
 * registers, but takes 50 ms to load: it is used only for Regions that are not in this list.
 */
export const USUAL_SUFFIX: ReadonlySet<string> = new Set([
  'af-south-1',
  'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2',
  'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7',
  'ca-central-1', 'ca-west-1',
  'eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3',
  'il-central-1', 'me-central-1', 'me-south-1', 'mx-central-1', 'sa-east-1',
  'us-east-1', 'us-east-2', 'us-gov-east-1', 'us-gov-west-1', 'us-west-1', 'us-west-2',
]);

/**
 * The values of `kms:ViaService` when DynamoDB uses a key.
 *
 * AWS does not document which suffix the key has in partitions with a suffix of their own (China, the European Sovereign Cloud), so both are listed.
 * If the Region is unknown, before deployment or to CDK, `AWS::URLSuffix` is the second one.
 *
 * @param region the Region of the table, a token in a Region-agnostic stack, or `*` for a key of a table with replicas:
 *   DynamoDB uses the keys of all replicas from the Region where the table is managed (Developer Guide, example for global tables).
 */
export function viaDynamoDb(stack: Stack, region: string): string[] {
  const suffixes = new Set(['amazonaws.com', suffixOf(stack.region) ?? Aws.URL_SUFFIX]);
  return [...suffixes].map((suffix) => `dynamodb.${region}.${suffix}`);
}

function suffixOf(region: string): string | undefined {
  if (Token.isUnresolved(region)) {
    return undefined;
  }
  return USUAL_SUFFIX.has(region) ? 'amazonaws.com' : regionInfo.RegionInfo.get(region).domainSuffix;
}

/** The condition block that limits a statement to calls through DynamoDB; `StringLike`, since the Region may be a wildcard. */
export function onlyThroughDynamoDb(stack: Stack, region: string): Record<string, Record<string, string | string[]>> {
  const services = viaDynamoDb(stack, region);
  return { StringLike: { [VIA_SERVICE]: services.length === 1 ? services[0] : services } };
}
