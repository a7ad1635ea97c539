import { Stack, Token, TokenComparison } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { isAwsManagedKey } from '../cloudformation/resource-types';
import { constructError } from '../errors';
import { TableKey } from '../secure-table';
import { cfnKeyOf, isAlias, keyBehind } from '../secure-table/key-checks';

/** Refuses a key that cannot encrypt something other than a table: log files, or a backup vault. */
export function checkOtherKey(scope: Construct, given: kms.IKey | undefined): void {
  if (given === undefined) {
    return;
  }
  const key = keyBehind(given);
  const { path } = given.node;
  const remedy = 'Leave encryptionKey out to get a new key, or pass a kms.Key with enableKeyRotation: true.';
  if (key instanceof TableKey) {
    throw constructError(scope, 'KeyForTablesOnly', `The key ${path} is a TableKey, which is usable only through DynamoDB`, remedy);
  }
  const name = isAlias(key) ? `alias/${key.aliasName.replace(/^alias\//, '')}` : cfnKeyOf(key) === undefined ? key.keyArn : '';
  if (isAwsManagedKey(name)) {
    throw constructError(scope, 'AwsManagedKey', `The key ${path} is an AWS managed key`, remedy);
  }
  const { region } = Stack.of(scope);
  if (Token.compareStrings(key.env.region, region) === TokenComparison.DIFFERENT) {
    throw constructError(scope, 'KeyOfAnotherRegion', `The key ${path} is in ${key.env.region}, but this stack is in ${region}`, remedy);
  }
}
