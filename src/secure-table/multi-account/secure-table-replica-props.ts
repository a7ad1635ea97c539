import type { aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, CfnTag, RemovalPolicy } from 'aws-cdk-lib';
import type { TableKeyOptions } from '../table-key';

/**
 * Properties of a `SecureTableReplica`. Key schema, indexes, capacity and time to live are those of the source.
 */
export interface SecureTableReplicaProps {
  /**
   * The table to replicate: of another account and another Region, and with a name of its own.
   *
   * A `SecureTable` of the app allows the replication by itself. An imported one has to be told where it is defined: `grants.multiAccountReplicationTo`.
   */
  readonly replicaSourceTable: dynamodb.ITableV2;

  /**
   * Name of the replica, which is that of the source.
   *
   * @default - that of the source
   */
  readonly tableName?: string;

  /**
   * The customer-managed key that encrypts the replica: symmetric, rotating, of the replica's account and Region.
   *
   * @default - a new `TableKey`, with `keyOptions`
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Options for the key that the replica makes for itself.
   *
   * @default - rotation every 365 days, pending window of 30 days, no deletion guard
   */
  readonly keyOptions?: TableKeyOptions;

  /**
   * Protection from DeleteTable. CloudFormation cannot delete the replica either while it is on.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;

  /**
   * What becomes of the replica when it leaves the stack. `DESTROY` needs `deletionProtection: false` as well.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;

  /**
   * Point-in-time recovery: restores to any second of the recovery period (1 to 35 days).
   *
   * @default - on, 35 days
   */
  readonly pointInTimeRecoverySpecification?: dynamodb.PointInTimeRecoverySpecification;

  /**
   * Statements for the replica's resource policy. They are merged with the TLS-only statement, and with what the replication takes.
   *
   * @default - those alone
   */
  readonly resourcePolicy?: iam.PolicyDocument;

  /**
   * Statements for the resource policy of the replica's stream, likewise. They say that there is a stream.
   *
   * @default - the TLS-only statement alone, where the source has a stream
   */
  readonly streamResourcePolicy?: iam.PolicyDocument;

  /**
   * Table class.
   *
   * @default TableClass.STANDARD
   */
  readonly tableClass?: dynamodb.TableClass;

  /**
   * CloudWatch Contributor Insights. It shows values of key attributes in plain text, in CloudWatch, under a key that AWS owns.
   *
   * @default - off
   */
  readonly contributorInsightsSpecification?: dynamodb.ContributorInsightsSpecification;

  /**
   * Kinesis data stream that captures item changes. It has an encryption of its own: the table's key does not reach it.
   *
   * @default - none
   */
  readonly kinesisStream?: kinesis.IStream;

  /**
   * Tags of the replica.
   *
   * @default - those of its scopes
   */
  readonly tags?: CfnTag[];

  /**
   * Whether the replica follows the settings of the others.
   *
   * @default GlobalTableSettingsReplicationMode.ALL, which is the only one that DynamoDB takes
   */
  readonly globalTableSettingsReplicationMode?: dynamodb.GlobalTableSettingsReplicationMode;
}
