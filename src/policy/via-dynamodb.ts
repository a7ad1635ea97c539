import { Aws, Fn, region_info as regionInfo, Token } from 'aws-cdk-lib';
import type { aws_iam as iam, Stack } from 'aws-cdk-lib';
import { domainSuffixOf, isKnownRegion } from '../cloudformation/regions';

/** The condition key for the service through which a KMS call is made. */
export const VIA_SERVICE = 'kms:ViaService';

/**
 * The values of `kms:ViaService` when DynamoDB uses a key.
 *
 * AWS does not document which suffix the key has in partitions with their own suffix (China, the European Sovereign Cloud), so both are listed.
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
  // CDK's list also has the facts that the app registers, but loads in 50 ms.
  return isKnownRegion(region) ? domainSuffixOf(region) : regionInfo.RegionInfo.get(region).domainSuffix;
}

/** The condition block that limits a statement to calls through DynamoDB; `StringLike`, since the Region may be a wildcard. */
export function onlyThroughDynamoDb(stack: Stack, region: string): Record<string, Record<string, string | string[]>> {
  const services = viaDynamoDb(stack, region);
  return { StringLike: { [VIA_SERVICE]: services.length === 1 ? services[0] : services } };
}

/**
 * The condition block that limits a role or user to the account in its ARN if the ARN is known only after deployment; no condition for other
 * principals.
 *
 * A parameter in the place of an ARN may be `*`, and `Fn::Select` of its fifth part then fails the deployment. CDK knows the account of a role of the
 * app in another way, and the text of an ArnPrincipal may be the id of an account, which has no parts.
 */
export function onlyFromItsAccount(stack: Stack, { principalAccount, policyFragment }: iam.IPrincipal): Record<string, Record<string, string>> {
  const [arn, ...others] = policyFragment.principalJson.AWS ?? [];
  if (others.length > 0 || !Token.isUnresolved(principalAccount) || !Token.isUnresolved(arn)) {
    return {};
  }
  const [account, part] = stack.resolve([principalAccount, Fn.select(4, Fn.split(':', arn))]) as unknown[];
  return JSON.stringify(account) === JSON.stringify(part) ? { StringEquals: { 'kms:CallerAccount': principalAccount! } } : {};
}
