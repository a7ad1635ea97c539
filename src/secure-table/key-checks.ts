import { aws_kms as kms, CfnResource, Token, TokenComparison } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { fault } from '../errors';

/**
 * Refuses a key that DynamoDB would refuse or that encrypts with less than a rotating customer key.
 *
 * What can't be known here (an imported key's rotation) is left to the rules, which call it unverifiable.
 */
export function checkTableKey(scope: IConstruct, given: kms.IKey, place: { readonly account: string; readonly region: string }): void {
  const key = keyBehind(given);
  if (Token.compareStrings(key.env.account, place.account) === TokenComparison.DIFFERENT) {
    throw fault(scope, 'KeyOfAnotherAccount', `The key ${key.node.path} is of account ${key.env.account}, the table of ${place.account}`,
      'DynamoDB takes keys of the table\'s own account alone: make a TableKey there.');
  }
  if (Token.compareStrings(key.env.region, place.region) === TokenComparison.DIFFERENT) {
    throw fault(scope, 'KeyOfAnotherRegion', `The key ${key.node.path} is of Region ${key.env.region}, the table of ${place.region}`,
      'Make a TableKey in the Region of the table.');
  }
  const resource = cfnKeyOf(key);
  if (resource === undefined) {
    return;
  }
  if (differs(resource.keySpec, 'SYMMETRIC_DEFAULT') || differs(resource.keyUsage, 'ENCRYPT_DECRYPT')) {
    throw fault(scope, 'AsymmetricKey', `The key ${key.node.path} is ${resource.keySpec ?? 'SYMMETRIC_DEFAULT'} for ${resource.keyUsage ?? 'ENCRYPT_DECRYPT'}`,
      'DynamoDB encrypts with symmetric keys alone: leave keySpec and keyUsage at their defaults.');
  }
  if (resource.enableKeyRotation === undefined || resource.enableKeyRotation === false) {
    throw fault(scope, 'KeyDoesNotRotate', `The key ${key.node.path} does not rotate`,
      'Set enableKeyRotation to true, or leave encryptionKey out to get a TableKey.');
  }
  if (resource.enabled === false) {
    throw fault(scope, 'KeyDisabled', `The key ${key.node.path} is disabled`, 'Leave enabled at its default: a table on a disabled key cannot be read.');
  }
}

/**
 * The key that an alias stands for; any other key is itself. It is keys that rotate, and on keys that rights are given.
 *
 * An alias that is imported by its name knows no key, and throws when asked: it comes back as it is.
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

/** By its shape: CDK has a class for each way to an alias, and exports one of them. */
export function isAlias(key: kms.IKey): key is kms.IAlias {
  return 'aliasTargetKey' in key;
}

function differs(value: string | undefined, expected: string): boolean {
  return value !== undefined && !Token.isUnresolved(value) && value !== expected;
}

/** The resource behind a key of this app: the child of an L2, or the parent of one made by `Key.fromCfnKey`. */
export function cfnKeyOf(key: kms.IKey): kms.CfnKey | undefined {
  const candidates = [key.node.defaultChild, key.node.scope];
  return candidates.find((candidate): candidate is kms.CfnKey =>
    CfnResource.isCfnResource(candidate!) && kms.CfnKey.isCfnKey(candidate));
}
