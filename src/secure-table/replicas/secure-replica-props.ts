import type { aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, CfnTag } from 'aws-cdk-lib';

/**
 * A replica of a `SecureTable` in another Region. Properties that are not set have the table's values.
 */
export interface SecureReplicaProps {
  /** Region of the replica, for example `us-east-1`; not the stack's own Region. */
  readonly region: string;

  /**
   * The customer managed key of the replica: symmetric, with rotation, in the table's account and the replica's Region. Its stack must not refer to
   * the table, since it is deployed before the table.
   *
   * @default - a `TableKey` in a separate stack in that Region, which must be bootstrapped
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Deletion protection.
   *
   * @default - the table's value
   */
  readonly deletionProtection?: boolean;

  /**
   * Point-in-time recovery.
   *
   * @default - the table's value
   */
  readonly pointInTimeRecoverySpecification?: dynamodb.PointInTimeRecoverySpecification;

  /**
   * Table class.
   *
   * @default - the table's value
   */
  readonly tableClass?: dynamodb.TableClass;

  /**
   * CloudWatch Contributor Insights.
   *
   * @default - the table's value
   */
  readonly contributorInsightsSpecification?: dynamodb.ContributorInsightsSpecification;

  /**
   * Kinesis data stream for item-level changes, in the replica's Region.
   *
   * @default - no Kinesis data stream: the table's Kinesis data stream is used only in its own Region
   */
  readonly kinesisStream?: kinesis.IStream;

  /**
   * Tags of the replica.
   *
   * @default - the table's value
   */
  readonly tags?: CfnTag[];

  /**
   * Statements for this replica's resource policy, in addition to the TLS-only statement and the table's statements.
   *
   * @default - no additional statements
   */
  readonly resourcePolicy?: iam.PolicyDocument;

  /**
   * Statements for the resource policy of this replica's stream, in addition to the TLS-only statement and the statements of the table's stream.
   *
   * @default - no additional statements
   */
  readonly streamResourcePolicy?: iam.PolicyDocument;

  /**
   * Read capacity of the replica, in read capacity units, for provisioned billing.
   *
   * @default - the table's value
   */
  readonly readCapacity?: dynamodb.Capacity;

  /**
   * Maximum read request units per second of the replica, for on-demand billing.
   *
   * @default - the table's value
   */
  readonly maxReadRequestUnits?: number;

  /**
   * Options for the replica's global secondary indexes, by name.
   *
   * @default - the table's value
   */
  readonly globalSecondaryIndexOptions?: { [indexName: string]: dynamodb.ReplicaGlobalSecondaryIndexOptions };
}

/**
 * Attributes of a replica of a SecureTable that is defined in another app or stack.
 */
export interface SecureReplicaAttributes {
  /** Region of the replica, for example `us-east-1`. */
  readonly region: string;

  /** The key that encrypts the replica, in its Region. */
  readonly encryptionKey: kms.IKey;

  /**
   * ARN of the replica's stream.
   *
   * @default - no stream: grants on the stream of the replica throw
   */
  readonly tableStreamArn?: string;
}

/**
 * How the TLS-only policies are attached to replicas outside the stack's own Region.
 *
 * CloudFormation cannot attach a resource policy to such a replica in the update that creates it.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-dynamodb-globaltable-replicaspecification.html
 */
export enum ReplicaPolicyStrategy {
  /**
   * A custom resource in the table's stack attaches them in the same deployment. It never deletes a policy.
   */
  CUSTOM_RESOURCE = 'CustomResource',

  /**
   * CloudFormation attaches them in a second deployment, without a custom resource. The context key `cdk-secure-table:newReplicas` lists the
   * Regions whose replicas the first deployment creates. They have no policy until the second deployment, without the key: `cdk deploy -c
   * cdk-secure-table:newReplicas=us-east-1,ap-southeast-2`, then `cdk deploy`.
   *
   * To change from `CUSTOM_RESOURCE`, deploy twice: first with the context key `cdk-secure-table:keepReplicaPolicyWriters`, which keeps the custom
   * resource in addition to CloudFormation's policies. If that deployment is rolled back, CloudFormation removes its policies and the custom
   * resource attaches them again.
   */
  SECOND_DEPLOYMENT = 'SecondDeployment',
}
