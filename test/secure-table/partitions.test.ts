import { aws_dynamodb as dynamodb, aws_iam as iam, Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { saidOf } from './replicas/guarded';
import { deniesPlainHttp } from '../../assets/replica-policy-handler/deny';
import { SecureTable } from '../../src';
import { STREAM_ACTIONS } from '../../src/cloudformation/dynamodb-actions';
import { appWith } from '../support/flags';
import { allowedOnKey, dynamoDbIn, expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { ACCOUNT, PaperDeployment } from '../support/paper';
import { allowedOverTls, streamTlsViolations, tlsViolations } from '../support/tls-proof';

/* One app in each partition, from the policies to the grants: whatever names a partition or an endpoint names the right one. */

const SERVICE_LINKED_ROLES = {
  replication: 'replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
  scaling: 'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable',
};
const { READ, WRITE, STREAM } = {
  READ: ['BatchGetItem', 'ConditionCheckItem', 'DescribeTable', 'GetItem', 'Query', 'Scan'],
  WRITE: ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem'],
  STREAM: ['DescribeStream', 'GetRecords', 'GetShardIterator'],
};

interface Place {
  readonly partition: string;
  /** Where the table is deployed. */
  readonly home: string;
  /** Whether the stack says so itself; only then can there be replicas. */
  readonly known: boolean;
  readonly replica?: string;
}

const PLACES: readonly Place[] = [
  { partition: 'aws', home: 'eu-west-1', known: true, replica: 'us-east-1' },
  { partition: 'aws-cn', home: 'cn-north-1', known: true, replica: 'cn-northwest-1' },
  { partition: 'aws-us-gov', home: 'us-gov-west-1', known: true, replica: 'us-gov-east-1' },
  { partition: 'aws', home: 'eu-west-1', known: false },
  { partition: 'aws-cn', home: 'cn-north-1', known: false },
  { partition: 'aws-us-gov', home: 'us-gov-west-1', known: false },
];

/** A provisioned table with an index and a stream, and a role in each of its Regions that works with it there. */
function shop(app: App, { home, known, replica }: Place) {
  const stackIn = (id: string, region: string): Stack => new Stack(app, id, known ? { env: { account: ACCOUNT, region } } : {});
  const table = new SecureTable(stackIn('Shop', home), 'Orders', {
    partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
    dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
    billing: dynamodb.Billing.provisioned({
      readCapacity: dynamodb.Capacity.fixed(5), writeCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 9 }),
    }),
    globalSecondaryIndexes: [{ indexName: 'byDate', partitionKey: { name: 'date', type: dynamodb.AttributeType.STRING } }],
    replicas: replica === undefined ? undefined : [{ region: replica }],
  });
  const regions = replica === undefined ? [home] : [home, replica];
  const members = regions.map((region) => {
    const part = region === home ? table : table.replica(region);
    const role = new iam.Role(stackIn(`Reader-${region}`, region), 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    part.grantReadWriteData(role);
    part.grantStreamRead(role);
    return { region, role, key: part.encryptionKey! };
  });
  return { table, regions, members };
}

function deploy(place: Place) {
  const app = appWith({});
  const { table, regions, members } = shop(app, place);
  const paper = new PaperDeployment(app, place.home);
  const writer = app.node.findAll().find((construct): construct is iam.CfnRolePolicy => construct instanceof iam.CfnRolePolicy);
  return {
    regions,
    written: JSON.stringify(app.synth().stacks.map(({ template }) => template)),
    writer: writer && paper.properties(writer).PolicyDocument.Statement[0].Resource,
    members: members.map(({ region, role, key }) => ({
      region,
      tableArn: paper.arn(table, region),
      streamArn: paper.streamArn(table, region),
      tablePolicy: paper.tablePolicy(table, region),
      streamPolicy: paper.streamPolicy(table, region),
      key: { arn: paper.arn(key), policy: paper.keyPolicy(key) },
      reader: { principal: paper.arn(role as IConstruct), identityPolicies: paper.identityPolicies(role) },
    })),
  };
}

describe.each(PLACES.map((place) => [place.partition, place.known ? 'a stack that says where it is' : 'a stack that does not say where it is', place] as const))(
  'in %s, %s', (partition, _, place) => {
    const { regions, members, written, writer } = deploy(place);
    const roleArn = (name: string): string => `arn:${partition}:iam::${ACCOUNT}:role/aws-service-role/${name}`;
    const replicated = place.replica !== undefined;
    const exemptRoles = [...replicated ? [roleArn(SERVICE_LINKED_ROLES.replication)] : [], roleArn(SERVICE_LINKED_ROLES.scaling)];

    test('no ARN that is written out is of another partition, and every one is right once deployed', () => {
      expect([...written.matchAll(/arn:(aws[a-z-]*):/g)].filter(([, named]) => !place.known || named !== partition)).toEqual([]);
      members.forEach(({ region, tableArn, key }) => {
        expect(tableArn).toMatch(new RegExp(`^arn:${partition}:dynamodb:${region}:${ACCOUNT}:table/`));
        expect(key.arn).toMatch(new RegExp(`^arn:${partition}:kms:${region}:${ACCOUNT}:key/`));
      });
    });

    test.each(members)('in $region plain HTTP is denied to everybody but the service-linked roles of the partition', async (member) => {
      const { tableArn, streamArn, tablePolicy, streamPolicy } = member;

      expect(await tlsViolations(tablePolicy, { tableArn, indexArns: [`${tableArn}/index/byDate`], exemptRoles })).toEqual([]);
      expect(await streamTlsViolations(streamPolicy, { streamArn, exemptRoles: replicated ? exemptRoles : [] })).toEqual([]);
    });

    test.each(members)('in $region the key is usable through the DynamoDB of the table\'s Regions alone', async ({ key }) => {
      expect(await expectKeyUsableOnlyThroughDynamoDb(key.policy, { keyArn: key.arn, regions: replicated ? regions : undefined })).toEqual([]);
    });

    test.each(members)('in $region the grants allow what they say, on table, index, stream and key', async ({ region, tableArn, streamArn, reader, key, ...policies }) => {
      const names = [...READ, ...WRITE, ...STREAM, 'DeleteTable'].map((name) => `dynamodb:${name}`);
      const on = async (arn: string, among: readonly string[], policy = policies.tablePolicy): Promise<string[]> =>
        (await allowedOverTls(reader, { arn, actions: among, policy })).map((name) => name.replace('dynamodb:', ''));

      expect(await on(tableArn, names.filter((name) => !STREAM_ACTIONS.includes(name)))).toEqual([...READ, ...WRITE]);
      expect(await on(`${tableArn}/index/byDate`, ['dynamodb:Query', 'dynamodb:Scan'])).toEqual(['Query', 'Scan']);
      expect(await on(streamArn, STREAM_ACTIONS, policies.streamPolicy)).toEqual(STREAM);
      for (const via of dynamoDbIn(partition, region)) {
        expect(await allowedOnKey(reader, key, { 'kms:ViaService': via })).toEqual(expect.arrayContaining(['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']));
      }
      expect(await allowedOnKey(reader, key)).toEqual([]);
    });

    test('rule packs and guard find nothing', () => {
      expect(saidOf((app) => shop(app, place))).toEqual([]);
    });

    if (replicated) {
      test('the handler puts the replica\'s policies, and may do so on that replica alone', () => {
        const { tableArn, tablePolicy, streamPolicy } = members[1];

        expect(writer).toEqual([tableArn, `${tableArn}/stream/*`]);
        expect(deniesPlainHttp(tablePolicy, ['dynamodb:*'])).toBe(true);
        expect(deniesPlainHttp(streamPolicy, STREAM_ACTIONS)).toBe(true);
      });
    }
  });
