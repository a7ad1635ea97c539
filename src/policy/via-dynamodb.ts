import type { Stack } from 'aws-cdk-lib';
import { Aws, Token } from 'aws-cdk-lib';

/** The condition key that names the service a KMS call came through. */
export const VIA_SERVICE = 'kms:ViaService';

/**
 * The values that `kms:ViaService` has when DynamoDB uses a key.
 *
 * Which suffix a China Region shows is not documented, so both stand there. Where the Region is not known before deployment,
 * `AWS::URLSuffix` is the other.
 *
 * @param region the Region of the table, a token in a Region-agnostic stack, or `*` for a key of a table with replicas:
 *   DynamoDB reaches the keys of all replicas from the Region where the table is managed (DG, its example for global tables).
 */
export function viaDynamoDb(stack: Stack, region: string): string[] {
  const suffixes = ['amazonaws.com'];
  if (Token.isUnresolved(stack.region)) {
    suffixes.push(Aws.URL_SUFFIX);
  } else if (stack.region.startsWith('cn-')) {
    suffixes.push('amazonaws.com.cn');
  }
  return suffixes.map((suffix) => `dynamodb.${region}.${suffix}`);
}

/** The condition block that confines a statement to calls that come through DynamoDB; `StringLike`, for the Region may be a wildcard. */
export function onlyThroughDynamoDb(stack: Stack, region: string): Record<string, Record<string, string | string[]>> {
  const services = viaDynamoDb(stack, region);
  return { StringLike: { [VIA_SERVICE]: services.length === 1 ? services[0] : services } };
}
