import { Stack, Token, TokenComparison } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { constructError } from '../errors';
import { TableKey } from '../secure-table';
import { isAlias, isNamedAsAwsManaged, keyBehind } from '../secure-table/key-checks';

/**
 * The key behind a given one, for something other than a table: log files, or a backup vault. Refuses keys that cannot encrypt that.
 *
 * Policies and event patterns name keys by their ARN, never by an alias.
 */
export function otherKey(scope: Construct, given: kms.IKey): kms.IKey {
  const key = keyBehind(given);
  const { path } = given.node;
  const remedy = 'Leave encryptionKey out to get a new key, or pass a kms.Key with enableKeyRotation: true.';
  if (key instanceof TableKey) {
    throw constructError(scope, 'KeyForTablesOnly', `The key ${path} is a TableKey, which is usable only through DynamoDB`, remedy);
  }
  if (isNamedAsAwsManaged(key)) {
    throw constructError(scope, 'AwsManagedKey', `The key ${path} is an AWS managed key`, remedy);
  }
  const { region } = Stack.of(scope);
  if (Token.compareStrings(key.env.region, region) === TokenComparison.DIFFERENT) {
    throw constructError(scope, 'KeyOfAnotherRegion', `The key ${path} is in ${key.env.region}, but this stack is in ${region}`, remedy);
  }
  return knownKey(scope, key);
}

/** The key behind a given one. Refuses an alias whose key is unknown. */
export function knownKey(scope: Construct, given: kms.IKey): kms.IKey {
  const key = keyBehind(given);
  if (isAlias(key)) {
    throw constructError(scope, 'KeyKnownByAlias', `${key.node.path} is imported by alias name, so the ARN of its key is unknown`,
      'Import the key with kms.Key.fromLookup or kms.Key.fromKeyArn.');
  }
  return key;
}
