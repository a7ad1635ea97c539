import type { aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, CfnTag, IStackSynthesizer, RemovalPolicy } from 'aws-cdk-lib';
import type { ReplicaPolicyStrategy, SecureReplicaProps } from './replicas/secure-replica-props';
import type { TableKeyOptions } from './table-key';

/**
 * Properties of a `SecureTable`: those of `TableV2`, but for `encryption`, which cannot be expressed, and for deprecated ones.
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
   * Name of the table. CloudFormation cannot replace a table with a name of its own.
   *
   * @default - CloudFormation makes a name
   */
  readonly tableName?: string;

  /**
   * The customer-managed key that encrypts the table: symmetric, rotating, of the table's account and Region.
   *
   * One `TableKey` may serve many tables. A `kms.Key` is taken as well; its policy, which may let others use it without DynamoDB, is then yours.
   *
   * @default - a new `TableKey`, with `keyOptions`
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Options for the key that the table makes for itself.
   *
   * @default - rotation every 365 days, pending window of 30 days, no deletion guard
   */
  readonly keyOptions?: TableKeyOptions;

  /**
   * Protection from DeleteTable. CloudFormation cannot delete the table either while it is on.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;

  /**
   * What becomes of the table when it leaves the stack. `DESTROY` needs `deletionProtection: false` as well.
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
   * Billing mode and capacity.
   *
   * @default Billing.onDemand()
   */
  readonly billing?: dynamodb.Billing;

  /**
   * What the stream of the table holds.
   *
   * @default - no stream
   */
  readonly dynamoStream?: dynamodb.StreamViewType;

  /**
   * Statements for the table's resource policy. They are merged with the TLS-only statement, which is always there.
   *
   * @default - the TLS-only statement alone
   */
  readonly resourcePolicy?: iam.PolicyDocument;

  /**
   * Statements for the resource policy of the stream, likewise. Needs `dynamoStream`.
   *
   * @default - the TLS-only statement alone, where there is a stream
   */
  readonly streamResourcePolicy?: iam.PolicyDocument;

  /**
   * Global secondary indexes, 20 at most. They are encrypted with the table's key and ruled by its policy.
   *
   * @default - none
   */
  readonly globalSecondaryIndexes?: dynamodb.GlobalSecondaryIndexPropsV2[];

  /**
   * Local secondary indexes, 5 at most.
   *
   * @default - none
   */
  readonly localSecondaryIndexes?: dynamodb.LocalSecondaryIndexProps[];

  /**
   * Attribute that holds the time at which an item expires.
   *
   * @default - items do not expire
   */
  readonly timeToLiveAttribute?: string;

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
   * Tags of the table.
   *
   * @default - those of its scopes
   */
  readonly tags?: CfnTag[];

  /**
   * Warm throughput of the table.
   *
   * @default - none asked for
   */
  readonly warmThroughput?: dynamodb.WarmThroughput;

  /**
   * Replicas in other Regions, each with a customer-managed key of its Region and the TLS-only policy on table and stream.
   *
   * Where a replica is given no key, a stack in its Region holds one, next to the table's stack: deploy with `cdk deploy --all`, in bootstrapped Regions.
   *
   * @default - none
   */
  readonly replicas?: SecureReplicaProps[];

  /**
   * How the TLS-only policies get onto the replicas.
   *
   * @default ReplicaPolicyStrategy.CUSTOM_RESOURCE
   */
  readonly replicaPolicyStrategy?: ReplicaPolicyStrategy;

  /**
   * Synthesizer of the stacks that hold the replicas' keys. The first table of a stack that has a replica in a Region decides.
   *
   * @default - the app's, or one with the bootstrap qualifier of the table's stack
   */
  readonly replicaKeySynthesizer?: IStackSynthesizer;

  /**
   * Witness Region of a table with strong consistency over Regions. It holds no readable data.
   *
   * @default - none
   */
  readonly witnessRegion?: string;

  /**
   * Consistency over Regions. `STRONG` takes three Regions of one set, a witness counted, and allows neither time to live nor local indexes.
   *
   * @default MultiRegionConsistency.EVENTUAL
   */
  readonly multiRegionConsistency?: dynamodb.MultiRegionConsistency;

  /**
   * Whether replicas of other accounts follow this table's settings.
   *
   * @default - on for a table with replicas of other accounts, which cannot be without it
   */
  readonly globalTableSettingsReplicationMode?: dynamodb.GlobalTableSettingsReplicationMode;
}

/**
 * What has to be known of a SecureTable that is defined elsewhere.
 */
export interface SecureTableAttributes {
  /**
   * ARN of the table. It or `tableName` must be given.
   *
   * @default - made of `tableName`, in the account and Region of the stack
   */
  readonly tableArn?: string;

  /**
   * Name of the table, in the account and Region of the stack. It or `tableArn` must be given.
   *
   * @default - that of `tableArn`
   */
  readonly tableName?: string;

  /**
   * The key that encrypts the table, for example `Key.fromKeyArn(...)`. Readers and writers need it.
   */
  readonly encryptionKey: kms.IKey;

  /**
   * ARN of the table's stream.
   *
   * @default - none: grants on the stream throw
   */
  readonly tableStreamArn?: string;

  /**
   * Names of the table's global secondary indexes.
   *
   * @default - unknown. If `localIndexes` is unknown too, grants cover all indexes (`index/*`); give an empty list for a table without any.
   */
  readonly globalIndexes?: string[];

  /**
   * Names of the table's local secondary indexes.
   *
   * @default - unknown, as for `globalIndexes`
   */
  readonly localIndexes?: string[];

  /**
   * Unique id of the table.
   *
   * @default - unknown
   */
  readonly tableId?: string;
}
