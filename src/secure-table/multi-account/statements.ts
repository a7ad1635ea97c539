import { aws_iam as iam } from 'aws-cdk-lib';

const REPLICATION_SERVICE = 'replication.dynamodb.amazonaws.com';

export interface ReplicationParties {
  /** The accounts of all replicas, the table's own included: what is missing here does not replicate (DG, multi-account global tables security). */
  readonly accounts: string[];
  /** Their tables' ARNs. */
  readonly tableArns: string[];
}

/** What the service that replicates between accounts may do with a table. Its calls carry no role that an account could name. */
export function replicationStatement(parties: ReplicationParties): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'ReplicationBetweenAccounts',
    principals: [new iam.ServicePrincipal(REPLICATION_SERVICE)],
    actions: ['dynamodb:ReadDataForReplication', 'dynamodb:ReplicateSettings', 'dynamodb:WriteDataForReplication'],
    resources: ['*'],
    conditions: onBehalfOf(parties),
  });
}

/** Which accounts may make a replica of a table. */
export function joinStatement(accounts: readonly string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'ReplicasInOtherAccounts',
    principals: accounts.map((account) => new iam.AccountPrincipal(account)),
    actions: ['dynamodb:AssociateTableReplica'],
    resources: ['*'],
  });
}

/** What the service needs of the key of a table (DG, multi-account global tables security). */
export function replicationKeyStatement(parties: ReplicationParties): iam.PolicyStatement {
  return new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal(REPLICATION_SERVICE)],
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    resources: ['*'],
    conditions: onBehalfOf(parties),
  });
}

/** Without it, any account could send the service. */
function onBehalfOf({ accounts, tableArns }: ReplicationParties): Record<string, Record<string, string[]>> {
  return { StringEquals: { 'aws:SourceAccount': accounts, 'aws:SourceArn': tableArns } };
}
