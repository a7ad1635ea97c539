import type {
  aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, CfnTag, IStackSynthesizer, RemovalPolicy,
} from 'aws-cdk-lib';
import type { ReplicaPolicyStrategy, SecureReplicaAttributes, SecureReplicaProps } from './replicas/secure-replica-props';
import type { TableKeyOptions } from './table-key-options';

/**
 * Properties of a `SecureTable`: those of `TableV2` without `encryption`, which is always a customer managed key, and without the deprecated ones.
 */
export interface SecureTableProps {
  /** Partition key attribute of the table. */
  readonly partitionKey: dynamodb.Attribute;

  /**
   * Sort key attribute of the table.
   *
   * @default - no sort key
   */
  readonly sortKey?: dynamodb.Attribute;

  /**
   * Name of the table. CloudFormation cannot replace a table with an explicit name.
   *
   * @default - CloudFormation generates a name
   */
  readonly tableName?: string;

  /**
   * The customer managed key that encrypts the table: symmetric, with rotation, in the table's account and Region.
   *
   * One `TableKey` can encrypt many tables. You can also pass a `kms.Key`; its policy is then your responsibility, and may allow use of the key
   * without DynamoDB.
   *
   * @default - a new `TableKey`, with `keyOptions`
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Options for the `TableKey` that the table creates if you don't pass `encryptionKey`.
   *
   * @default - rotation every 365 days, pending window of 30 days, no deletion guard
   */
  readonly keyOptions?: TableKeyOptions;

  /**
   * Deletion protection. While it is enabled, CloudFormation cannot delete the table either.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;

  /**
   * What happens to the table when it is removed from the stack. `DESTROY` also needs `deletionProtection: false`.
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
   * Billing mode and capacity.
   *
   * @default Billing.onDemand()
   */
  readonly billing?: dynamodb.Billing;

  /**
   * The information in the stream of the table.
   *
   * @default - no stream
   */
  readonly dynamoStream?: dynamodb.StreamViewType;

  /**
   * Statements for the table's resource policy. They are merged with the TLS-only statement.
   *
   * @default - only the TLS-only statement
   */
  readonly resourcePolicy?: iam.PolicyDocument;

  /**
   * Statements for the resource policy of the stream. They are merged with the TLS-only statement. Needs `dynamoStream`.
   *
   * @default - only the TLS-only statement, if the table has a stream
   */
  readonly streamResourcePolicy?: iam.PolicyDocument;

  /**
   * Global secondary indexes, at most 20. The table's key encrypts them, and the table's resource policy applies to them.
   *
   * @default - no global secondary indexes
   */
  readonly globalSecondaryIndexes?: dynamodb.GlobalSecondaryIndexPropsV2[];

  /**
   * Local secondary indexes, at most 5.
   *
   * @default - no local secondary indexes
   */
  readonly localSecondaryIndexes?: dynamodb.LocalSecondaryIndexProps[];

  /**
   * Attribute with the expiration time of an item (time to live), in seconds since the Unix epoch.
   *
   * @default - no time to live
   */
  readonly timeToLiveAttribute?: string;

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
   * Tags of the table.
   *
   * @default - tags inherited from the scope
   */
  readonly tags?: CfnTag[];

  /**
   * Warm throughput of the table.
   *
   * @default - no warm throughput
   */
  readonly warmThroughput?: dynamodb.WarmThroughput;

  /**
   * Replicas in other Regions, each with a customer managed key in its Region and TLS-only policies on table and stream.
   *
   * For a replica without a given key, a separate stack in its Region contains the key. Deploy with `cdk deploy --all`; the Regions must be
   * bootstrapped.
   *
   * @default - no replicas
   */
  readonly replicas?: SecureReplicaProps[];

  /**
   * How the TLS-only policies are attached to the replicas.
   *
   * @default ReplicaPolicyStrategy.CUSTOM_RESOURCE
   */
  readonly replicaPolicyStrategy?: ReplicaPolicyStrategy;

  /**
   * Synthesizer of the stacks that contain the replicas' keys. The stack for a Region uses the value of the first table with a replica there.
   *
   * @default - the app's synthesizer, or one with the bootstrap qualifier of the table's stack
   */
  readonly replicaKeySynthesizer?: IStackSynthesizer;

  /**
   * ARNs of SNS topics that get the events of the stacks with the replicas' keys. CloudFormation accepts topics only of a stack's own Region, so each
   * of these stacks gets the topics of its Region. The stack for a Region uses the value of the first table with a replica there.
   *
   * @default - no notifications
   */
  readonly replicaKeyNotificationArns?: string[];

  /**
   * Witness Region of a table with multi-Region strong consistency. A witness cannot be read or written.
   *
   * @default - no witness
   */
  readonly witnessRegion?: string;

  /**
   * Multi-Region consistency. `STRONG` needs three Regions from one Region set, including the witness, and supports neither time to live nor local
   * secondary indexes.
   *
   * @default MultiRegionConsistency.EVENTUAL
   */
  readonly multiRegionConsistency?: dynamodb.MultiRegionConsistency;

  /**
   * Whether replicas in other accounts use this table's settings.
   *
   * @default - enabled for a table with replicas in other accounts, which need it
   */
  readonly globalTableSettingsReplicationMode?: dynamodb.GlobalTableSettingsReplicationMode;
}

/**
 * Attributes of a SecureTable that is defined in another app or stack.
 */
export interface SecureTableAttributes {
  /**
   * ARN of the table. Pass either this or `tableName`.
   *
   * @default - the ARN of `tableName` in the account and Region of the stack
   */
  readonly tableArn?: string;

  /**
   * Name of the table, in the account and Region of the stack. Pass either this or `tableArn`.
   *
   * @default - the name in `tableArn`
   */
  readonly tableName?: string;

  /**
   * The key that encrypts the table, for example `Key.fromKeyArn(...)`. Readers and writers need permissions on it.
   */
  readonly encryptionKey: kms.IKey;

  /**
   * ARN of the table's stream.
   *
   * @default - no stream: grants on the stream throw
   */
  readonly tableStreamArn?: string;

  /**
   * Names of the table's global secondary indexes.
   *
   * @default - unknown: if `localIndexes` is unknown too, grants include all indexes (`index/*`). Pass an empty list for a table without indexes.
   */
  readonly globalIndexes?: string[];

  /**
   * Names of the table's local secondary indexes.
   *
   * @default - unknown, as for `globalIndexes`
   */
  readonly localIndexes?: string[];

  /**
   * Replicas of the table in other Regions. Grants include them and their keys; `replica(region)` returns one of them.
   *
   * @default - only the table in its own Region
   */
  readonly replicas?: SecureReplicaAttributes[];

  /**
   * Unique id of the table.
   *
   * @default - unknown
   */
  readonly tableId?: string;
}
