import { Aspects, aws_dax as dax, aws_ec2 as ec2, aws_sns as sns, Token } from 'aws-cdk-lib';
import type { Stack, App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EncryptedTables, SecureDaxCluster } from '../../../src';
import type { SecureDaxClusterProps } from '../../../src';
import { app, reports, synth } from '../../enforcement/support/synth';
import { nagFindings } from '../../support/nag';
import { HOME, refusal, shop, tableIn } from '../support/shop';

const CLUSTER = 'AWS::DAX::Cluster';

function clusterIn(stack: Stack, props: Partial<SecureDaxClusterProps> = {}): SecureDaxCluster {
  const vpc = props.vpc ?? new ec2.Vpc(stack, 'Vpc');
  return new SecureDaxCluster(stack, 'Cache', { vpc, tables: props.tables ?? [tableIn(stack)], nodeType: 'dax.r5.large', ...props });
}

/** The only resource of a type. */
function only(stack: Stack, type: string): any {
  const found = Object.values(Template.fromStack(stack).findResources(type));
  expect(found).toHaveLength(1);
  return found[0];
}

describe('the cluster', () => {
  test('is encrypted at rest and in transit, with three nodes in private subnets', () => {
    const stack = shop();
    clusterIn(stack);
    expect(only(stack, CLUSTER).Properties).toEqual({
      ClusterEndpointEncryptionType: 'TLS',
      IAMRoleARN: { 'Fn::GetAtt': [expect.stringMatching(/^CacheRole/), 'Arn'] },
      NodeType: 'dax.r5.large',
      ReplicationFactor: 3,
      SecurityGroupIds: [{ 'Fn::GetAtt': [expect.stringMatching(/^CacheSecurityGroup/), 'GroupId'] }],
      SSESpecification: { SSEEnabled: true },
      SubnetGroupName: { Ref: expect.stringMatching(/^CacheSubnets/) },
    });
    const { SubnetIds: subnets } = only(stack, 'AWS::DAX::SubnetGroup').Properties;
    expect(subnets).toEqual([1, 2, 3].map((each) => ({ Ref: expect.stringMatching(`^VpcPrivateSubnet${each}`) })));
  });

  test('starts after the policy of its role exists', () => {
    const stack = shop();
    clusterIn(stack);
    expect(only(stack, CLUSTER).DependsOn).toEqual([expect.stringMatching(/^CacheRoleDefaultPolicy/)]);
  });

  test('has the properties that are passed', () => {
    const stack = shop();
    clusterIn(stack, {
      clusterName: 'orders',
      notificationTopic: sns.Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:eu-west-1:111122223333:dax'),
      parameterGroupName: 'short',
      preferredMaintenanceWindow: 'sun:01:00-sun:02:00',
      replicationFactor: 5,
      securityGroups: ['sg-1', 'sg-2'].map((id) => ec2.SecurityGroup.fromSecurityGroupId(stack, id, id)),
      vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
    });
    expect(only(stack, CLUSTER).Properties).toMatchObject({
      ClusterName: 'orders',
      NotificationTopicARN: 'arn:aws:sns:eu-west-1:111122223333:dax',
      ParameterGroupName: 'short',
      PreferredMaintenanceWindow: 'sun:01:00-sun:02:00',
      ReplicationFactor: 5,
      SecurityGroupIds: ['sg-1', 'sg-2'],
    });
    expect(only(stack, 'AWS::DAX::SubnetGroup').Properties.SubnetIds[0]).toEqual({ Ref: expect.stringMatching(/^VpcPublicSubnet1/) });
    expect(Object.keys(Template.fromStack(stack).findResources('AWS::EC2::SecurityGroup'))).toEqual([]);
  });

  test('is reached only by the clients that it allows, on the port with TLS', () => {
    const stack = shop();
    const cluster = clusterIn(stack);
    expect(only(stack, 'AWS::EC2::SecurityGroup').Properties.SecurityGroupIngress).toBeUndefined();
    const other = shop();
    clusterIn(other).connections.allowDefaultPortFrom(ec2.Peer.ipv4('10.0.0.0/16'));
    const ingress = only(other, 'AWS::EC2::SecurityGroup').Properties.SecurityGroupIngress;
    expect(ingress).toEqual([expect.objectContaining({ CidrIp: '10.0.0.0/16', FromPort: 9111, ToPort: 9111, IpProtocol: 'tcp' })]);
    expect(stack.resolve([cluster.clusterName, cluster.clusterArn, cluster.endpointUrl])).toEqual([
      { Ref: expect.stringMatching(/^Cache/) },
      { 'Fn::GetAtt': [expect.stringMatching(/^Cache/), 'Arn'] },
      { 'Fn::GetAtt': [expect.stringMatching(/^Cache/), 'ClusterDiscoveryEndpointURL'] },
    ]);
  });
});

const CHANGES: readonly (readonly [string, (cluster: dax.CfnCluster) => void])[] = [
  ['an override of the endpoint', (cluster) => cluster.addPropertyOverride('ClusterEndpointEncryptionType', 'NONE')],
  ['a deletion of the endpoint encryption', (cluster) => cluster.addPropertyDeletionOverride('ClusterEndpointEncryptionType')],
  ['an override of the encryption at rest', (cluster) => cluster.addPropertyOverride('SSESpecification.SSEEnabled', false)],
  ['a deletion of the encryption at rest', (cluster) => cluster.addPropertyDeletionOverride('SSESpecification')],
  ['an encryption that only the deployment knows', (cluster) => cluster.addPropertyOverride('SSESpecification.SSEEnabled', { Ref: 'Encrypted' })],
  ['an assignment to the endpoint', (cluster) => {
    cluster.clusterEndpointEncryptionType = undefined;
  }],
  ['an assignment to the encryption at rest', (cluster) => {
    cluster.sseSpecification = { sseEnabled: false };
  }],
  ['a node type without TLS', (cluster) => {
    cluster.nodeType = 'dax.r3.large';
  }],
  ['an aspect', (cluster) => {
    Aspects.of(cluster).add({
      visit: (node) => {
        (node as dax.CfnCluster).clusterEndpointEncryptionType = 'NONE';
      },
    });
  }],
];

test.each(CHANGES)('%s cannot turn encryption off', (_name, change) => {
  const stack = shop();
  change(clusterIn(stack).node.findChild('Resource') as dax.CfnCluster);
  const message = refusal(() => (stack.node.root as App).synth());
  expect(message).toContain('[Shop/Cache/Resource] [ClusterNotEncrypted] ');
  expect(message).toContain('Remove the override, aspect or assignment');
});

test('other later changes are accepted', () => {
  const stack = shop();
  const resource = clusterIn(stack).node.findChild('Resource') as dax.CfnCluster;
  resource.addPropertyOverride('NodeType', 'dax.r7i.large');
  resource.description = 'Orders';
  expect(only(stack, CLUSTER).Properties).toMatchObject({ NodeType: 'dax.r7i.large', Description: 'Orders' });
});

type Case = readonly [string, string, string, (stack: Stack) => Partial<SecureDaxClusterProps>];
const foreign = (stack: Stack, env: { account?: string; region?: string }) => tableIn(shop({ env: { ...HOME, ...env } }, stack.node.root as App, 'Other'));
const BAD: readonly Case[] = [
  ['no tables', 'NoTables', 'Pass at least one SecureTable', () => ({ tables: [] })],
  ['a table of another account', 'TableOfAnotherAccount', 'in a stack of account 444455556666', (stack) => ({ tables: [foreign(stack, { account: '444455556666' })] })],
  ['a table of another Region', 'TableOfAnotherRegion', 'us-east-1', (stack) => ({ tables: [foreign(stack, { region: 'us-east-1' })] })],
  ['a VPC of another Region', 'VpcOfAnotherRegion', 'Pass a VPC in eu-west-1',
    (stack) => ({ vpc: new ec2.Vpc(shop({ env: { ...HOME, region: 'us-east-1' } }, stack.node.root as App, 'Far'), 'Vpc') })],
  ...['dax.r3.large', 'DAX.R3.8XLARGE'].map((nodeType): Case => [`the node type ${nodeType}`, 'NodeTypeWithoutTls', 'dax.r5.large', () => ({ nodeType })]),
  ...[0, 12, 2.5, -1, NaN].map((replicationFactor): Case =>
    [`${replicationFactor} nodes`, 'NodeCount', 'Choose a whole number from 1 to 11.', () => ({ replicationFactor })]),
  ['no security groups', 'NoSecurityGroups', 'Leave it out to create a security group', () => ({ securityGroups: [] })],
];

test.each(BAD)('%s: refused with code and remedy', (_name, code, remedy, props) => {
  const stack = shop();
  const message = refusal(() => clusterIn(stack, props(stack)));
  expect(message).toContain(`[${code}] Shop/Cache: `);
  expect(message).toContain(remedy);
});

test.each([1, 11, Token.asNumber({ Ref: 'Nodes' })])('%d nodes are accepted', (replicationFactor) => {
  const stack = shop();
  clusterIn(stack, { replicationFactor, nodeType: Token.asString({ Ref: 'NodeType' }) });
  expect(only(stack, CLUSTER).Properties.ReplicationFactor).toEqual(stack.resolve(replicationFactor));
});

describe('the rules', () => {
  const found = (make: (stack: Stack) => void) => {
    const root = app();
    EncryptedTables.enforce(root);
    make(shop(undefined, root));
    synth(root);
    return reports(root).flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName));
  };

  test('of the guard find nothing', () => {
    expect(found((stack) => clusterIn(stack))).toEqual([]);
  });

  test('of the guard find the same cluster without encryption', () => {
    expect(found((stack) => new dax.CfnCluster(stack, 'Cache', { iamRoleArn: 'arn:aws:iam::111122223333:role/dax', nodeType: 'dax.r5.large', replicationFactor: 3 })))
      .toEqual([expect.stringContaining('DaxEncryptionAtRest'), expect.stringContaining('DaxEncryptionInTransit')]);
  });

  test('of cdk-nag find only what every grant draws', () => {
    const stack = shop();
    clusterIn(stack);
    const rules = nagFindings(stack.node.root).filter(({ path }) => path.startsWith('Shop/Cache')).map(({ rule }) => rule.replace(/^.*-(?=[A-Z]\w+$)/, ''));
    expect([...new Set(rules)]).toEqual(['IAMNoInlinePolicy']);
  });
});
