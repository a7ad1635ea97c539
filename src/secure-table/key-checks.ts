import { aws_kms as kms, CfnResource, Token, TokenComparison } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { constructError } from '../errors';

/**
 * Refuses a key that DynamoDB would refuse, or that is not a rotating customer managed key.
 *
 * What is unknown here, the rotation of an imported key for example, is reported by the rules as unverifiable.
 */
export function checkTableKey(scope: IConstruct, given: kms.IKey, table: { readonly account: string; readonly region: string }): void {
  const key = keyBehind(given);
  if (Token.compareStrings(key.env.account, table.account) === TokenComparison.DIFFERENT) {
    throw constructError(scope, 'KeyOfAnotherAccount', `The key ${key.node.path} is of account ${key.env.account}, the table of ${table.account}`,
      'DynamoDB takes keys of the table\'s own account alone: make a TableKey there.');
  }
  if (Token.compareStrings(key.env.region, table.region) === TokenComparison.DIFFERENT) {
    throw constructError(scope, 'KeyOfAnotherRegion', `The key ${key.node.path} is of Region ${key.env.region}, the table of ${table.region}`,
      'Make a TableKey in the Region of the table.');
  }
  const resource = cfnKeyOf(key);
  if (resource === undefined) {
    return;
  }
  const { keySpec = 'SYMMETRIC_DEFAULT', keyUsage = 'ENCRYPT_DECRYPT' } = resource;
  if (differs(keySpec, 'SYMMETRIC_DEFAULT') || differs(keyUsage, 'ENCRYPT_DECRYPT')) {
    throw constructError(scope, 'AsymmetricKey', `The key ${key.node.path} is ${keySpec} for ${keyUsage}`,
      'DynamoDB encrypts with symmetric keys alone: leave keySpec and keyUsage at their defaults.');
  }
  if (resource.enableKeyRotation === undefined || resource.enableKeyRotation === false) {
    throw constructError(scope, 'KeyDoesNotRotate', `The key ${key.node.path} does not rotate`,
      'Set enableKeyRotation to true, or leave encryptionKey out to get a TableKey.');
  }
  if (resource.enabled === false) {
    throw constructError(scope, 'KeyDisabled', `The key ${key.node.path} is disabled`,
      'Leave enabled at its default: a table on a disabled key cannot be read.');
  }
}

/**
 * The target key of an alias; any other key is returned as it is. Rotation and permissions belong to keys.
 *
 * An alias that is imported by name throws when its target key is read, and is returned as it is.
 */
export function keyBehind(key: kms.IKey): kms.IKey {
  if (!isAlias(key)) {
    return key;
  }
  try {
    return keyBehind(key.aliasTargetKey);
  } catch {
    return key;
  }
}

/** Checked by its shape, since CDK has several classes for aliases and exports only one of them. */
export function isAlias(key: kms.IKey): key is kms.IAlias {
  return 'aliasTargetKey' in key;
}

function differs(value: string, expected: string): boolean {
  return !Token.isUnresolved(value) && value !== expected;
}

/** The L1 of a key in this app: the child of an L2, or the parent of an L2 that `Key.fromCfnKey` created. */
export function cfnKeyOf(key: kms.IKey): kms.CfnKey | undefined {
  const candidates = [key.node.defaultChild, key.node.scope];
  return candidates.find((candidate): candidate is kms.CfnKey =>
    CfnResource.isCfnResource(candidate!) && kms.CfnKey.isCfnKey(candidate));
}
