import type { Stack } from 'aws-cdk-lib';
import { Aws, region_info as regionInfo, Token } from 'aws-cdk-lib';

/** The condition key that names the service a KMS call came through. */
export const VIA_SERVICE = 'kms:ViaService';

/**
 * The values that `kms:ViaService` has when DynamoDB uses a key.
 *
 * Which suffix shows where a partition has one of its own (China, the European Sovereign Cloud, ...) is not documented, so both stand there.
 * Where the Region is not known, be it before deployment or to CDK, `AWS::URLSuffix` is the other.
 *
 * @param region the Region of the table, a token in a Region-agnostic stack, or `*` for a key of a table with replicas:
 *   DynamoDB reaches the keys of all replicas from the Region where the table is managed (DG, its example for global tables).
 */
export function viaDynamoDb(stack: Stack, region: string): string[] {
  const own = Token.isUnresolved(stack.region) ? undefined : regionInfo.RegionInfo.get(stack.region).domainSuffix;
  const suffixes = new Set(['amazonaws.com', own ?? Aws.URL_SUFFIX]);
  return [...suffixes].map((suffix) => `dynamodb.${region}.${suffix}`);
}

/** The condition block that confines a statement to calls that come through DynamoDB; `StringLike`, for the Region may be a wildcard. */
export function onlyThroughDynamoDb(stack: Stack, region: string): Record<string, Record<string, string | string[]>> {
  const services = viaDynamoDb(stack, region);
  return { StringLike: { [VIA_SERVICE]: services.length === 1 ? services[0] : services } };
}
