import type { aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, CfnTag, RemovalPolicy } from 'aws-cdk-lib';
import type { TableKeyOptions } from '../table-key-options';

/**
 * Properties of a `SecureTableReplica`. Key schema, indexes, capacity and time to live are the same as on the source table.
 */
export interface SecureTableReplicaProps {
  /**
   * The table to replicate: in another account and another Region, with an explicit name.
   *
   * A `SecureTable` in the same app allows the replication itself. For an imported table, call `grants.multiAccountReplicationTo` where it is
   * defined.
   */
  readonly replicaSourceTable: dynamodb.ITableV2;

  /**
   * Must equal the source's name. Only needed if that is a token.
   *
   * @default - the source's name
   */
  readonly tableName?: string;

  /**
   * The customer managed key that encrypts the replica: symmetric, with rotation, in the replica's account and Region.
   *
   * @default - a new `TableKey`, with `keyOptions`
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Options for the `TableKey` that the replica creates if you don't pass `encryptionKey`.
   *
   * @default - rotation every 365 days, pending window of 30 days, no deletion guard
   */
  readonly keyOptions?: TableKeyOptions;

  /**
   * Deletion protection. While it is enabled, CloudFormation cannot delete the replica either.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;

  /**
   * What happens to the replica when it is removed from the stack. `DESTROY` also needs `deletionProtection: false`.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;

  /**
   * Point-in-time recovery: restores the table to any second of the recovery period (1 to 35 days).
   *
   * @default - enabled, 35 days
   */
  readonly pointInTimeRecoverySpecification?: dynamodb.PointInTimeRecoverySpecification;

  /**
   * Statements for the replica's resource policy. They are merged with the TLS-only statement and the statements for the replication.
   *
   * @default - no additional statements
   */
  readonly resourcePolicy?: iam.PolicyDocument;

  /**
   * Statements for the resource policy of the replica's stream. They are merged with the TLS-only statement. With this property the replica counts as
   * having a stream, even if the source is imported without its stream.
   *
   * @default - only the TLS-only statement, if the source has a stream
   */
  readonly streamResourcePolicy?: iam.PolicyDocument;

  /**
   * Table class.
   *
   * @default TableClass.STANDARD
   */
  readonly tableClass?: dynamodb.TableClass;

  /**
   * CloudWatch Contributor Insights. It displays values of key attributes as plain text in CloudWatch, encrypted with an AWS owned key.
   *
   * @default - disabled
   */
  readonly contributorInsightsSpecification?: dynamodb.ContributorInsightsSpecification;

  /**
   * Kinesis data stream for item-level changes. It has its own encryption: the table's key does not apply to it.
   *
   * @default - no Kinesis data stream
   */
  readonly kinesisStream?: kinesis.IStream;

  /**
   * Tags of the replica.
   *
   * @default - tags inherited from the scope
   */
  readonly tags?: CfnTag[];

  /**
   * Whether the replica uses the settings of the other replicas.
   *
   * @default GlobalTableSettingsReplicationMode.ALL - the only value that DynamoDB accepts
   */
  readonly globalTableSettingsReplicationMode?: dynamodb.GlobalTableSettingsReplicationMode;
}
