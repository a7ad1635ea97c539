/**
 * The actions of DynamoDB by the place whose policy takes them.
 *
 * Sources: "DynamoDB API operations supported by resource-based policies" (DG), the service authorization reference, and for replication
 * between accounts the DG's examples. DynamoDB refuses a policy with one action that its place does not take.
 */
const names = (text: string) => text.trim().split(/\s+/).map((name) => `dynamodb:${name}`);

/** Documented to be taken by a table's policy. */
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

/** The service authorization reference has them on tables; whether a policy takes them is not documented. */
export const OTHER_TABLE_ACTIONS = names(`
  CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica RestoreTableFromAwsBackup SearchVectors
  StartAwsBackupJob UpdateGlobalTableVersion
`);

/** Documented not to be taken by any policy of a resource. */
export const REFUSED_ACTIONS = names(`
  CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings ListGlobalTables UpdateGlobalTable UpdateGlobalTableSettings
  DescribeBackup DeleteBackup RestoreTableFromBackup ListContributorInsights DescribeExport ListExports DescribeImport ImportTable ListImports
  DescribeLimits DescribeEndpoints ListBackups ListTables ListStreams
  DescribeReservedCapacity DescribeReservedCapacityOfferings PurchaseReservedCapacityOfferings
  GetAbacStatus UpdateAbacStatus InjectError
`);

/** What can be done with the records of a stream. */
export const STREAM_READ_ACTIONS = names('DescribeStream GetRecords GetShardIterator');

/** The service authorization reference has them on streams besides; whether a stream's policy takes them is not documented. */
export const OTHER_STREAM_ACTIONS = names('DeleteResourcePolicy GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource');

/** Everything that can be done on a table or an index, as of this writing; some of it no policy of the table governs, and a Deny costs nothing. */
export const TABLE_ACTIONS = [...TABLE_POLICY_ACTIONS, ...OTHER_TABLE_ACTIONS, ...names(`
  CreateGlobalTable CreateTable ImportTable ListExports ListImports RestoreTableFromBackup UpdateGlobalTable UpdateGlobalTableSettings
`)];
