import type { aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, CfnTag } from 'aws-cdk-lib';

/**
 * A replica of a `SecureTable` in another Region. What is not given is as on the table.
 */
export interface SecureReplicaProps {
  /** Region of the replica, for example `us-east-1`; not that of the stack. */
  readonly region: string;

  /**
   * The customer-managed key of the replica: symmetric, rotating, of the table's account and of the replica's Region. The stack that holds it must not
   * refer to the table: it is deployed before.
   *
   * @default - a `TableKey` in a stack of its own in that Region, which has to be bootstrapped
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Protection from DeleteTable.
   *
   * @default - as on the table
   */
  readonly deletionProtection?: boolean;

  /**
   * Point-in-time recovery.
   *
   * @default - as on the table
   */
  readonly pointInTimeRecoverySpecification?: dynamodb.PointInTimeRecoverySpecification;

  /**
   * Table class.
   *
   * @default - as on the table
   */
  readonly tableClass?: dynamodb.TableClass;

  /**
   * CloudWatch Contributor Insights.
   *
   * @default - as on the table
   */
  readonly contributorInsightsSpecification?: dynamodb.ContributorInsightsSpecification;

  /**
   * Kinesis data stream of the replica's Region that captures item changes.
   *
   * @default - none: a stream serves its own Region
   */
  readonly kinesisStream?: kinesis.IStream;

  /**
   * Tags of the replica.
   *
   * @default - as on the table
   */
  readonly tags?: CfnTag[];

  /**
   * Statements for this replica's resource policy, beside the TLS-only statement and those of the table.
   *
   * @default - none
   */
  readonly resourcePolicy?: iam.PolicyDocument;

  /**
   * Statements for the policy of this replica's stream, likewise.
   *
   * @default - none
   */
  readonly streamResourcePolicy?: iam.PolicyDocument;

  /**
   * Read capacity of the replica, with provisioned billing.
   *
   * @default - as on the table
   */
  readonly readCapacity?: dynamodb.Capacity;

  /**
   * Maximum read request units of the replica, with on-demand billing.
   *
   * @default - as on the table
   */
  readonly maxReadRequestUnits?: number;

  /**
   * Options for the replica's global secondary indexes, by name.
   *
   * @default - as on the table
   */
  readonly globalSecondaryIndexOptions?: { [indexName: string]: dynamodb.ReplicaGlobalSecondaryIndexOptions };
}
