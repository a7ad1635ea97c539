import { aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { SecureTable, SecureTableReplica } from '../../../src';
import type { SecureTableProps, SecureTableReplicaProps } from '../../../src';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../../support/paper';
import { partitionKey, stackIn } from '../replicas/stage';

export const THIRD_ACCOUNT = '777788889999';
export const PARTNER = { account: OTHER_ACCOUNT, region: 'us-east-1' };
export const THIRD = { account: THIRD_ACCOUNT, region: 'ap-southeast-2' };
export const HOME = { account: ACCOUNT, region: REGION };

export function sourceTable(app: App, props: Partial<SecureTableProps> = {}): SecureTable {
  return new SecureTable(stackIn(app, 'Source'), 'Orders', {
    partitionKey,
    tableName: 'orders',
    dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
    globalSecondaryIndexes: [{ indexName: 'ByCustomer', partitionKey }],
    ...props,
  });
}

export function replicaOf(
  app: App, replicaSourceTable: dynamodb.ITableV2, place = PARTNER, props: Partial<SecureTableReplicaProps> = {},
): SecureTableReplica {
  return new SecureTableReplica(stackIn(app, `Replica${place.account}`, place.region, place.account), 'Orders', { replicaSourceTable, ...props });
}

export function arnIn({ account, region }: { account: string; region: string }, partition = 'aws'): string {
  return `arn:${partition}:dynamodb:${region}:${account}:table/orders`;
}
