import { Stack, Token } from 'aws-cdk-lib';
import type { CfnElement } from 'aws-cdk-lib';
import { LONGEST_TABLE_NAME } from './longest-arn';
import type { SecureTableBase } from '../secure-table';

/** The characters that CloudFormation adds to the name of a resource. */
const SUFFIX = 13;

/** The name of a table, as long as it can become. */
export function longestTableName({ _resource: resource, tableName }: SecureTableBase): string {
  const given: unknown = resource === undefined ? tableName : Stack.of(resource).resolve(resource.tableName);
  if (resource !== undefined && given === undefined) {
    return longestGeneratedName(resource, LONGEST_TABLE_NAME);
  }
  return typeof given === 'string' && !Token.isUnresolved(given) ? given : 'x'.repeat(LONGEST_TABLE_NAME);
}

/** A name that CloudFormation generates, as long as it can become: `<stack>-<logical id>-<suffix>`. The names of nested stacks are generated too. */
export function longestGeneratedName(resource: CfnElement, most: number): string {
  const stack = Stack.of(resource);
  const length = Token.isUnresolved(stack.stackName) ? most : `${stack.stackName}-${stack.getLogicalId(resource)}-`.length + SUFFIX;
  return 'x'.repeat(Math.min(length, most));
}
