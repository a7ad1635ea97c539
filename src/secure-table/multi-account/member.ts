import { Arn, ArnFormat, Reference, Stack, Token, Tokenization } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { fault } from '../../errors';

/** Where a table of a multi-account global table is. Its name is that of all of them. */
export interface Member {
  readonly account: string;
  readonly region: string;
}

/** The member that an ARN names: one written out, one of another stack of the app, or one that is known at deployment alone. */
export function memberOf(scope: IConstruct, tableArn: string, tableName: string): Member {
  const owner = stackOf(tableArn);
  if (owner !== undefined) {
    return { account: owner.account, region: owner.region };
  }
  const { account, region, resourceName } = Arn.split(tableArn, ArnFormat.SLASH_RESOURCE_NAME);
  if (!account || !region) {
    throw fault(scope, 'ReplicaArnWithoutPlace', `${tableArn} does not say in which account and Region the replica is`, 'Give the whole ARN of the replica.');
  }
  if (!Token.isUnresolved(resourceName) && resourceName !== tableName) {
    throw fault(scope, 'ReplicaNameDiffers', `The table is called ${tableName}, the replica ${resourceName}`, 'All replicas of a global table have one name.');
  }
  return { account, region };
}

/** The stack of the table whose ARN this is, where it is a reference. */
function stackOf(tableArn: string): Stack | undefined {
  const token = Token.isUnresolved(tableArn) ? Tokenization.reverse(tableArn, { failConcat: false }) : undefined;
  return token !== undefined && Reference.isReference(token) ? Stack.of(token.target) : undefined;
}
