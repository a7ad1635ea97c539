import { aws_dynamodb as dynamodb, aws_iam as iam } from 'aws-cdk-lib';
import { CONTEXTS, globalTable, REPLICAS, stackIn } from './stage';
import { ReplicaPolicyStrategy } from '../../../src';
import type { SecureTableProps } from '../../../src';
import { appWith } from '../../support/flags';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../../support/paper';
import type { Policy } from '../../support/paper';
import { dynamodbTableActions, simulate } from '../../support/simulator';
import { STREAM_DATA_ACTIONS, streamTlsViolations, tlsViolations } from '../../support/tls-proof';

/* The deployed policies of each replica in the simulator: plain HTTP is denied to all principals but the two roles that replicate and scale. */

const PARTITIONS: [string, home: string, replica: string][] = [
  ['aws', REGION, 'us-east-1'],
  ['aws-cn', 'cn-north-1', 'cn-northwest-1'],
  ['aws-us-gov', 'us-gov-west-1', 'us-gov-east-1'],
];
const READER = `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`;
const ADMINISTRATOR = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' }] };
const byAttribute = (name: string) => ({ indexName: name, partitionKey: { name, type: dynamodb.AttributeType.STRING } });

function rolesOf(partition: string): string[] {
  return ['replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
    'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable']
    .map((name) => `arn:${partition}:iam::${ACCOUNT}:role/aws-service-role/${name}`);
}

function deploy(context: Record<string, unknown>, props: Partial<SecureTableProps> = {}, home = REGION) {
  const app = appWith(context);
  const table = globalTable(stackIn(app, 'Shop', home), 'Orders', { globalSecondaryIndexes: [byAttribute('customer')], ...props });
  table.grants.readData(new iam.ArnPrincipal(READER.replace('arn:aws:', `arn:${partitionOf(home)}:`)));
  const paper = new PaperDeployment(app);
  const regions = [home, ...(props.replicas ?? []).map(({ region }) => region)];
  return regions.map((region) => ({
    region,
    tableArn: paper.arn(table, region),
    streamArn: paper.streamArn(table, region),
    table: paper.tablePolicy(table, region),
    stream: paper.streamPolicy(table, region),
  }));
}

function partitionOf(region: string): string {
  return region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

const replicas = REPLICAS.map((region) => ({ region }));
const STRATEGIES: [string, Partial<SecureTableProps>][] = [
  ['the custom resource', { replicas }],
  ['a second deployment', { replicas, replicaPolicyStrategy: ReplicaPolicyStrategy.SECOND_DEPLOYMENT }],
];

describe.each(STRATEGIES)('attached by %s', (_, props) => {
  test('every replica\'s policies are TLS only for every principal', async () => {
    for (const { tableArn, streamArn, table, stream } of deploy({}, props)) {
      const indexArns = [`${tableArn}/index/customer`];
      const exemptRoles = rolesOf('aws');

      expect(await tlsViolations(table, { tableArn, indexArns, exemptRoles, allowedPrincipals: [READER] })).toEqual([]);
      expect(await streamTlsViolations(stream, { streamArn, exemptRoles })).toEqual([]);
    }
  });

  test.each(CONTEXTS)('they are the same under %s', (__, context) => {
    expect(saidBy(deploy(context, props))).toEqual(saidBy(deploy({}, props)));
  });
});

/** The statements one action at a time, since a feature flag merges them. */
function saidBy(deployed: ReturnType<typeof deploy>): unknown[] {
  const expanded = ({ Statement }: Policy) => Statement
    .flatMap(({ Action, Sid, ...rest }) => [Action].flat().map((action) => JSON.stringify([action, rest])))
    .sort();
  return deployed.map(({ table, stream, ...place }) => [place, expanded(table), expanded(stream)]);
}

test('under provisioned billing they are the same', () => {
  const billing = dynamodb.Billing.provisioned({
    readCapacity: dynamodb.Capacity.fixed(5), writeCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 9 }),
  });

  expect(deploy({}, { replicas, billing })).toEqual(deploy({}, { replicas }));
});

describe.each(PARTITIONS)('in %s', (partition, home, region) => {
  const deployed = deploy({}, { replicas: [{ region }] }, home);
  const places: [string, string, Policy, () => Promise<string[]>][] = deployed.flatMap(({ tableArn, streamArn, table, stream }) => [
    [tableArn, tableArn, table, dynamodbTableActions] as [string, string, Policy, () => Promise<string[]>],
    [streamArn, streamArn, stream, async () => STREAM_DATA_ACTIONS] as [string, string, Policy, () => Promise<string[]>],
  ]);

  test.each(
    places,
  )('the two service-linked roles are not denied on %s, regardless of SecureTransport', async (_, resource, resourcePolicy, actions) => {
    for (const principal of rolesOf(partition)) {
      for (const transport of ['false', 'true', undefined]) {
        const context = { 'aws:SecureTransport': transport };
        const outcomes = await Promise.all((await actions()).map((action) =>
          simulate({ action, resource, resourcePolicy, principal, identityPolicies: [ADMINISTRATOR], context })));

        expect(new Set(outcomes)).toEqual(new Set(['Allowed']));
      }
    }
  });

  test.each(places)('no role with a similar name is exempt on %s', async (_, resource, resourcePolicy, actions) => {
    const [replication, autoscaling] = rolesOf(partition);
    const strangers = [
      replication.replace(ACCOUNT, OTHER_ACCOUNT),
      autoscaling.replace(ACCOUNT, OTHER_ACCOUNT),
      replication.replace('aws-service-role/replication.dynamodb.amazonaws.com/', ''),
      `${replication}2`,
      `arn:${partition}:iam::${ACCOUNT}:root`,
    ];
    for (const principal of strangers) {
      const outcomes = await Promise.all((await actions()).map((action) => simulate({
        action, resource, resourcePolicy, principal, identityPolicies: [ADMINISTRATOR], context: { 'aws:SecureTransport': 'false' },
      })));

      expect(new Set(outcomes)).toEqual(new Set(['ExplicitlyDenied']));
    }
  });
});
