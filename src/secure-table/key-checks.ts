import { Annotations, aws_kms as kms, CfnResource, Token, TokenComparison } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isAwsManagedKey, keyOfAnotherAccount } from '../cloudformation/resource-types';
import { constructError } from '../errors';

/**
 * Refuses a key that DynamoDB would refuse, or that is not a rotating customer managed key.
 *
 * What is unknown here, the rotation of an imported key for example, is reported by the rules as unverifiable.
 */
export function checkTableKey(scope: IConstruct, given: kms.IKey, table: KeyPlace): void {
  refuseAwsManagedKey(scope, given);
  checkKeyPlace(scope, given, table);
  const key = keyBehind(given);
  const resource = cfnKeyOf(key);
  if (resource === undefined) {
    return;
  }
  const { keySpec = 'SYMMETRIC_DEFAULT', keyUsage = 'ENCRYPT_DECRYPT' } = resource;
  if (differs(keySpec, 'SYMMETRIC_DEFAULT') || differs(keyUsage, 'ENCRYPT_DECRYPT')) {
    throw constructError(scope, 'AsymmetricKey',
      `Key ${key.node.path} has keySpec ${keySpec} and keyUsage ${keyUsage}, but DynamoDB supports only symmetric encryption keys`,
      'Leave out keySpec and keyUsage.');
  }
  if (resource.enableKeyRotation === undefined || resource.enableKeyRotation === false) {
    throw constructError(scope, 'KeyDoesNotRotate', `Key ${key.node.path} does not rotate`,
      'Set enableKeyRotation: true on the key, or leave out encryptionKey to create a TableKey.');
  }
  if (resource.enabled === false) {
    throw constructError(scope, 'KeyDisabled', `Key ${key.node.path} is disabled, so the table cannot be read or written`,
      'Leave out enabled.');
  }
}

/** Where a table is, or its key. */
interface KeyPlace {
  readonly account: string;
  readonly region: string;
}

/**
 * Refuses a key in another Region than the table. Warns of an imported key in another account, and refuses such a key of this app, whose ARN is
 * unknown there.
 */
export function checkKeyPlace(scope: IConstruct, given: kms.IKey, table: KeyPlace): void {
  const key = keyBehind(given);
  const { env, node } = key;
  if (Token.compareStrings(env.region, table.region) === TokenComparison.DIFFERENT) {
    throw constructError(scope, 'KeyOfAnotherRegion', `Key ${node.path} is in ${env.region}, but the table is in ${table.region}`,
      `Create a TableKey in a stack in ${table.region}, or leave out encryptionKey.`);
  }
  if (isOfAnotherAccount(key, table)) {
    if (cfnKeyOf(key) !== undefined) {
      throw constructError(scope, 'KeyOfAnotherAccount', `Key ${node.path} is in account ${env.account}, but the table is in ${table.account}`,
        `Create a TableKey in a stack in account ${table.account}, or leave out encryptionKey.`);
    }
    const { what, remedy } = keyOfAnotherAccount(`The key ${node.path}`, env.account, table.account);
    Annotations.of(scope).addWarningV2('cdk-secure-table:KeyOfAnotherAccount', `${what} ${remedy}`);
  }
}

/** Whether a key is in another account than the table. Where one of them is unknown before deployment, it is not. */
export function isOfAnotherAccount(key: kms.IKey, table: Pick<KeyPlace, 'account'>): boolean {
  return Token.compareStrings(keyBehind(key).env.account, table.account) === TokenComparison.DIFFERENT;
}

/** By its alias or ARN. Which key a lookup or a parameter gives is known to AWS only, and left to the rules. */
export function isNamedAsAwsManaged(key: kms.IKey): boolean {
  return isAwsManagedKey(isAlias(key) ? `alias/${key.aliasName.replace(/^alias\//, '')}` : cfnKeyOf(key) === undefined ? key.keyArn : '');
}

function refuseAwsManagedKey(scope: IConstruct, key: kms.IKey): void {
  if (isNamedAsAwsManaged(key)) {
    throw constructError(scope, 'AwsManagedKey', `Key ${key.node.path} is an AWS managed key`,
      'Leave out encryptionKey to create a TableKey, or pass a customer managed key.');
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
