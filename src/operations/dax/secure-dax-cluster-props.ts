import type { aws_ec2 as ec2, aws_sns as sns } from 'aws-cdk-lib';
import type { SecureTableBase } from '../../secure-table';

/**
 * Properties of a `SecureDaxCluster`.
 */
export interface SecureDaxClusterProps {
  /**
   * The tables that the cluster caches. They are in the account and Region of the construct's stack; for a cluster in a replica Region, pass
   * `table.replica(region)`.
   */
  readonly tables: SecureTableBase[];

  /**
   * The VPC of the cluster. Only clients in this VPC, or connected to it, reach the cluster.
   */
  readonly vpc: ec2.IVpc;

  /**
   * The subnets of the nodes, each in another Availability Zone.
   *
   * @default - the private subnets of the VPC; isolated subnets if it has none, and public subnets if it has only these
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * The type of the nodes, e.g. `dax.t3.small` or `dax.r5.large`. `dax.r3` nodes don't support TLS.
   *
   * @see https://aws.amazon.com/dynamodb/pricing/on-demand/
   */
  readonly nodeType: string;

  /**
   * The number of nodes: 1 to 11. AWS recommends at least three, in different Availability Zones.
   *
   * @default 3
   */
  readonly replicationFactor?: number;

  /**
   * The cluster can only read the tables, so that no client can write through it.
   *
   * @default false
   */
  readonly readOnly?: boolean;

  /**
   * The security groups of the nodes. Clients need port 9111.
   *
   * @default - a new security group, which allows no client until `connections.allowDefaultPortFrom(client)` is called
   */
  readonly securityGroups?: ec2.ISecurityGroup[];

  /**
   * The name of the cluster. It is public: with TLS, the certificate of the cluster contains it, and Certificate Transparency logs list certificates.
   *
   * @default - CloudFormation generates a name
   * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.access-control.html
   */
  readonly clusterName?: string;

  /**
   * The parameter group of the nodes, with the time to live of cached items.
   *
   * @default - the default parameter group: items are cached for five minutes
   */
  readonly parameterGroupName?: string;

  /**
   * When DAX may update the nodes, in UTC, e.g. `sun:01:00-sun:02:00`.
   *
   * @default - DAX chooses a time
   */
  readonly preferredMaintenanceWindow?: string;

  /**
   * The topic for events of the cluster, such as a node that is replaced.
   *
   * @default - no notifications
   */
  readonly notificationTopic?: sns.ITopic;
}
