/**
 * DynamoDB's actions, grouped by what grants need to know about them.
 *
 * Source: service authorization reference of DynamoDB (resource types), Developer Guide (cross-account support).
 */

/** Reading items, on the table and its indexes. */
export const READ_ACTIONS = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DescribeTable',
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:Scan',
];

/** Writing items: indexes have no write actions. */
export const WRITE_ACTIONS = [
  'dynamodb:BatchWriteItem',
  'dynamodb:DeleteItem',
  'dynamodb:DescribeTable',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
];

/** The read actions of a stream. A stream's policy supports only these. */
export const STREAM_ACTIONS = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
];

/** An event source mapping of Lambda needs it too. No resource policy supports it. */
export const LIST_STREAMS = 'dynamodb:ListStreams';

/** The actions that another account can be allowed: the data plane and what describes the table (DG, cross-account access). */
const CROSS_ACCOUNT_ACTIONS = new Set([...READ_ACTIONS, ...WRITE_ACTIONS, ...STREAM_ACTIONS].map((action) => action.toLowerCase()));

const READS_DATA = new Set([
  ...['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'Query', 'Scan', 'PartiQLSelect', 'SearchVectors', 'ExportTableToPointInTime'].map((name) =>
    `dynamodb:${name.toLowerCase()}`),
  ...STREAM_ACTIONS.map((action) => action.toLowerCase()),
]);

const WRITES_DATA = new Set(
  ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem', 'PartiQLDelete', 'PartiQLInsert', 'PartiQLUpdate', 'ImportTable'].map((name) =>
    `dynamodb:${name.toLowerCase()}`),
);

export function isWildcard(action: string): boolean {
  return /[*?]/.test(action);
}

export function worksAcrossAccounts(action: string): boolean {
  return CROSS_ACCOUNT_ACTIONS.has(action.toLowerCase());
}

/** To read an item, the caller must be allowed to decrypt the table's data key. */
export function readsData(action: string): boolean {
  return READS_DATA.has(action.toLowerCase());
}

/** Writing needs decryption too: PutItem without kms:Decrypt fails (aws-cdk#10010). */
export function writesData(action: string): boolean {
  return isWildcard(action) || WRITES_DATA.has(action.toLowerCase());
}

/**
 * The actions of DynamoDB by the resource whose policy supports them.
 *
 * Sources: "DynamoDB API operations supported by resource-based policies" (DG), the service authorization reference, and for replication
 * between accounts the DG's examples. DynamoDB rejects a policy with an action that the resource does not support.
 */
const names = (text: string) => text.trim().split(/\s+/).map((name) => `dynamodb:${name}`);

/** Documented as supported in the policy of a table. */
export const TABLE_POLICY_ACTIONS = names(`
  BatchGetItem BatchWriteItem ConditionCheckItem DeleteItem GetItem PutItem Query Scan UpdateItem
  PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate
  DeleteTable DescribeTable UpdateTable DescribeTableReplicaAutoScaling UpdateTableReplicaAutoScaling
  ListTagsOfResource TagResource UntagResource
  CreateBackup DescribeContinuousBackups RestoreTableToPointInTime UpdateContinuousBackups ExportTableToPointInTime
  DescribeContributorInsights UpdateContributorInsights
  DescribeKinesisStreamingDestination DisableKinesisStreamingDestination EnableKinesisStreamingDestination UpdateKinesisStreamingDestination
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy DescribeTimeToLive UpdateTimeToLive
  AssociateTableReplica ReadDataForReplication ReplicateSettings WriteDataForReplication
`);

/** The service authorization reference lists them for tables. Whether a policy supports them is not documented. */
export const OTHER_TABLE_ACTIONS = names(`
  CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica RestoreTableFromAwsBackup SearchVectors
  StartAwsBackupJob UpdateGlobalTableVersion
`);

/** Documented as not supported in any resource-based policy. */
export const REFUSED_ACTIONS = names(`
  CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings ListGlobalTables UpdateGlobalTable UpdateGlobalTableSettings
  DescribeBackup DeleteBackup RestoreTableFromBackup ListContributorInsights DescribeExport ListExports DescribeImport ImportTable ListImports
  DescribeLimits DescribeEndpoints ListBackups ListTables ListStreams
  DescribeReservedCapacity DescribeReservedCapacityOfferings PurchaseReservedCapacityOfferings
  GetAbacStatus UpdateAbacStatus InjectError
`);

/** What can be done with the records of a stream. */
export const STREAM_READ_ACTIONS = names('DescribeStream GetRecords GetShardIterator');

/** The service authorization reference lists them for streams too. Whether a stream's policy supports them is not documented. */
export const OTHER_STREAM_ACTIONS = names('DeleteResourcePolicy GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource');

/**
 * What replication does on a table and on its stream, in lower case: the policy of its service-linked role (DynamoDBReplicationServiceRolePolicy),
 * and the actions that the Developer Guide names for replication between accounts.
 */
export const REPLICATION_ACTIONS = {
  table: names(`
    GetItem PutItem UpdateItem DeleteItem Scan DescribeTable UpdateTable DescribeTimeToLive UpdateTimeToLive GetResourcePolicy
    ReadDataForReplication WriteDataForReplication ReplicateSettings
  `).map((action) => action.toLowerCase()),
  stream: STREAM_READ_ACTIONS.map((action) => action.toLowerCase()),
};

/**
 * Everything that can be done on a table or an index, as of this writing. The policy of the table does not govern all of them, and a Deny of the
 * others has no effect.
 */
export const TABLE_ACTIONS = [...TABLE_POLICY_ACTIONS, ...OTHER_TABLE_ACTIONS, ...names(`
  CreateGlobalTable CreateTable ImportTable ListExports ListImports RestoreTableFromBackup UpdateGlobalTable UpdateGlobalTableSettings
`)];
