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

/**
 * How the TLS-only policies get onto replicas outside the stack's own Region.
 *
 * CloudFormation cannot attach a resource policy to such a replica in the update that creates it.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-dynamodb-globaltable-replicaspecification.html
 */
export enum ReplicaPolicyStrategy {
  /**
   * A custom resource of the table's stack puts them, in the same deployment. It never deletes one.
   */
  CUSTOM_RESOURCE = 'CustomResource',

  /**
   * CloudFormation alone, with a second deployment. The context key `cdk-secure-table:newReplicas` lists the Regions whose replicas are being
   * created in this very deployment, and are without a policy until the next one, made without the key:
   * `cdk deploy -c cdk-secure-table:newReplicas=us-east-1,ap-southeast-2`, then `cdk deploy`.
   *
   * A table that was deployed with `CUSTOM_RESOURCE` changes in two deployments: the first with the context key
   * `cdk-secure-table:keepReplicaPolicyWriters`, which keeps the custom resource beside CloudFormation's own policies. Should that deployment be rolled back,
   * CloudFormation takes its policies away again, and the custom resource puts them once more.
   */
  SECOND_DEPLOYMENT = 'SecondDeployment',
}
