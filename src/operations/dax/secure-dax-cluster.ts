import { aws_dax as dax, aws_ec2 as ec2, aws_iam as iam, Stack, Token, TokenComparison } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { SecureDaxClusterProps } from './secure-dax-cluster-props';
import { propertiesOf, resourceAsRendered } from '../../cdk/rendered-resource';
import { constructError, validationText } from '../../errors';
import { checkHomeTables } from '../home-tables';
import { refuseMisspelt } from '../untyped-operations-props';

/** DynamoDB Developer Guide, DAX encryption in transit: the port with TLS. */
const TLS_PORT = 9111;
/** DynamoDB Developer Guide, DAX quotas: one primary node and up to ten read replicas. */
const MOST_NODES = 11;

/** DynamoDB Developer Guide, "IAM policy for read and write access to a DynamoDB Accelerator (DAX) cluster". */
const READ_ACTIONS = ['dax:BatchGetItem', 'dax:ConditionCheckItem', 'dax:GetItem', 'dax:Query', 'dax:Scan'];
const WRITE_ACTIONS = ['dax:BatchWriteItem', 'dax:DeleteItem', 'dax:PutItem', 'dax:UpdateItem'];

/**
 * A DynamoDB Accelerator (DAX) cluster that is encrypted at rest and accepts only TLS.
 *
 * Both are always on; a change of the resource that turns one off fails synthesis. The encryption of a cluster cannot be changed: if a stack changes
 * an unencrypted `AWS::DAX::Cluster` to this construct, CloudFormation creates a new, empty cluster with another endpoint.
 *
 * DAX supports no customer managed key: copies of items in the cluster are not encrypted with the keys of the tables.
 *
 * The role of the cluster gets permissions on the tables, their indexes and replicas, and on their keys through DynamoDB. A client needs
 * only permissions on the cluster: it then reads and writes all tables of the cluster, including those it has no permissions on. Make a cluster for
 * each group of clients with the same permissions. The resource policies of the tables apply to the cluster's role, not to its clients.
 *
 * Clients connect with a DAX client that supports TLS, to `endpointUrl`.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.access-control.html
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_lambda as lambda } from 'aws-cdk-lib';
 * import { SecureDaxCluster, SecureTable } from 'cdk-secure-table';
 *
 * const stack = new Stack(new App(), 'Shop');
 * const vpc = new ec2.Vpc(stack, 'Vpc');
 * const orders = new SecureTable(stack, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 * });
 * const cluster = new SecureDaxCluster(stack, 'Cache', {
 *   vpc,
 *   tables: [orders],
 *   nodeType: 'dax.t3.small',
 * });
 * const reader = new lambda.Function(stack, 'Reader', {
 *   runtime: lambda.Runtime.NODEJS_22_X,
 *   handler: 'index.handler',
 *   code: lambda.Code.fromInline('exports.handler = async () => {};'),
 *   vpc,
 *   environment: { DAX_ENDPOINT: cluster.endpointUrl },
 * });
 * cluster.grantReadData(reader);
 * cluster.connections.allowDefaultPortFrom(reader);
 */
export class SecureDaxCluster extends Construct implements ec2.IConnectable {
  /** The security groups of the nodes, with port 9111 as the default port. */
  public readonly connections: ec2.Connections;
  /** The role with which the cluster uses the tables. */
  public readonly role: iam.IRole;
  /** The ARN of the cluster. */
  public readonly clusterArn: string;
  /** The name of the cluster. */
  public readonly clusterName: string;
  /** The endpoint for clients, with the scheme of TLS: `daxs://...`. */
  public readonly endpointUrl: string;
  private readonly readOnly: boolean;

  /**
   * @throws NoTables, TableOfAnotherAccount, TableOfAnotherRegion for tables that the cluster cannot cache
   * @throws VpcOfAnotherRegion for a VPC in another Region
   * @throws NodeTypeWithoutTls for a `dax.r3` node type
   * @throws NodeCount for a number of nodes that DAX does not accept
   * @throws NoSecurityGroups for an empty list: DAX would use the default security group of the VPC
   */
  constructor(scope: Construct, id: string, props: SecureDaxClusterProps) {
    super(scope, id);
    refuseMisspelt(this, 'SecureDaxCluster', props);
    const { vpc, replicationFactor = 3, readOnly = false } = props;
    const tables = [...new Set(props.tables)];
    checkHomeTables(this, tables);
    checkNodes(this, props.nodeType, replicationFactor);
    checkVpc(this, vpc);
    this.readOnly = readOnly;
    this.connections = new ec2.Connections({
      defaultPort: ec2.Port.tcp(TLS_PORT),
      securityGroups: this.securityGroups(props),
    });
    this.role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('dax.amazonaws.com') });
    const permissions = tables.map(({ grants }) => (readOnly ? grants.readData(this.role) : grants.readWriteData(this.role)));
    const { subnetIds } = vpc.selectSubnets(props.vpcSubnets);
    const subnetGroup = new dax.CfnSubnetGroup(this, 'Subnets', {
      description: `Subnets of the DAX cluster ${this.node.path}`,
      subnetIds,
    });
    const cluster = new dax.CfnCluster(this, 'Resource', {
      clusterEndpointEncryptionType: 'TLS',
      clusterName: props.clusterName,
      iamRoleArn: this.role.roleArn,
      nodeType: props.nodeType,
      notificationTopicArn: props.notificationTopic?.topicArn,
      parameterGroupName: props.parameterGroupName,
      preferredMaintenanceWindow: props.preferredMaintenanceWindow,
      replicationFactor,
      securityGroupIds: this.connections.securityGroups.map(({ securityGroupId }) => securityGroupId),
      sseSpecification: { sseEnabled: true },
      subnetGroupName: subnetGroup.ref,
    });
    // The policy of the role is a resource of its own, and DAX uses it when the cluster starts.
    permissions.forEach((permission) => permission.applyBefore(cluster));
    cluster.node.addValidation({ validate: () => changedEncryption(cluster) });
    this.clusterArn = cluster.attrArn;
    this.clusterName = cluster.ref;
    this.endpointUrl = cluster.attrClusterDiscoveryEndpointUrl;
  }

  /** Grants reading items of all tables of the cluster through it. */
  public grantReadData(grantee: iam.IGrantable): iam.Grant {
    return this.grant(grantee, READ_ACTIONS);
  }

  /**
   * Grants reading and writing items of all tables of the cluster through it.
   *
   * @throws ClusterReadsOnly for a cluster with `readOnly`
   */
  public grantReadWriteData(grantee: iam.IGrantable): iam.Grant {
    if (this.readOnly) {
      throw constructError(this, 'ClusterReadsOnly', 'The cluster has readOnly: true, so its clients cannot write',
        'Call grantReadData, or leave out readOnly.');
    }
    return this.grant(grantee, [...READ_ACTIONS, ...WRITE_ACTIONS]);
  }

  private grant(grantee: iam.IGrantable, actions: string[]): iam.Grant {
    return iam.Grant.addToPrincipal({ grantee, actions, resourceArns: [this.clusterArn] });
  }

  private securityGroups({ vpc, securityGroups }: SecureDaxClusterProps): ec2.ISecurityGroup[] {
    if (securityGroups?.length === 0) {
      throw constructError(this, 'NoSecurityGroups', 'securityGroups is empty', 'Leave it out to create a security group, or pass one.');
    }
    return securityGroups ?? [new ec2.SecurityGroup(this, 'SecurityGroup', { vpc, description: `DAX cluster ${this.node.path}` })];
  }
}

function checkNodes(scope: Construct, nodeType: string, replicationFactor: number): void {
  if (isWithoutTls(nodeType)) {
    throw constructError(scope, 'NodeTypeWithoutTls', `Nodes of type ${nodeType} don't support TLS`,
      'Use a newer type, e.g. nodeType: \'dax.r5.large\'.');
  }
  const isCount = Number.isInteger(replicationFactor) && replicationFactor >= 1 && replicationFactor <= MOST_NODES;
  if (!Token.isUnresolved(replicationFactor) && !isCount) {
    throw constructError(scope, 'NodeCount', `replicationFactor is ${replicationFactor}`, `Choose a whole number from 1 to ${MOST_NODES}.`);
  }
}

/** Subnets can be shared with another account, but not with another Region. */
function checkVpc(scope: Construct, vpc: ec2.IVpc): void {
  const { region } = Stack.of(scope);
  if (Token.compareStrings(vpc.env.region, region) === TokenComparison.DIFFERENT) {
    throw constructError(scope, 'VpcOfAnotherRegion', `The VPC ${vpc.node.path} is in ${vpc.env.region}, this stack in ${region}`,
      `Pass a VPC in ${region}; for a cluster in a replica Region, define a stack there and pass table.replica(region).`);
  }
}

/** DynamoDB Developer Guide, DAX encryption in transit: not on dax.r3 node types. */
function isWithoutTls(nodeType: unknown): boolean {
  return typeof nodeType === 'string' && /^dax\.r3\./i.test(nodeType);
}

/** Reports overrides, aspects and assignments that turn off the encryption of the rendered cluster. */
function changedEncryption(cluster: dax.CfnCluster): string[] {
  const { Properties: properties } = resourceAsRendered(cluster, Stack.of(cluster));
  const { ClusterEndpointEncryptionType: inTransit, SSESpecification: atRest, NodeType: nodeType } = propertiesOf(properties);
  const isEncrypted = inTransit === 'TLS' && propertiesOf(atRest).SSEEnabled === true && !isWithoutTls(nodeType);
  return isEncrypted ? [] : [validationText('ClusterNotEncrypted',
    'A later change of the resource turns off its encryption at rest or in transit, or sets a node type without TLS',
    'Remove the override, aspect or assignment that sets SSESpecification, ClusterEndpointEncryptionType or NodeType.')];
}
