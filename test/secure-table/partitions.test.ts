import { aws_dynamodb as dynamodb, aws_iam as iam, Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { findingsOf } from './replicas/guarded';
import { deniesPlainHttp } from '../../assets/replica-policy-handler/deny';
import { SecureTable } from '../../src';
import { STREAM_ACTIONS } from '../../src/cloudformation/dynamodb-actions';
import { appWith } from '../support/flags';
import { allowedOnKey, dynamoDbIn, expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { ACCOUNT, PaperDeployment } from '../support/paper';
import { sample } from '../support/sizes';
import { allowedOverTls, streamTlsViolations, tlsViolations } from '../support/tls-proof';

/* One app in each partition, from the policies to the grants: all ARNs and endpoints are those of the partition. */

const SERVICE_LINKED_ROLES = {
  replication: 'replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
  scaling: 'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable',
};
const { READ, WRITE, STREAM } = {
  READ: ['BatchGetItem', 'ConditionCheckItem', 'DescribeTable', 'GetItem', 'Query', 'Scan'],
  WRITE: ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem'],
  STREAM: ['DescribeStream', 'GetRecords', 'GetShardIterator'],
};

interface Environment {
  readonly partition: string;
  /** Region of the table. */
  readonly home: string;
  /** Whether the stack has this Region in its env, which replicas need. */
  readonly known: boolean;
  readonly replica?: string;
}

const ENVIRONMENTS: readonly Environment[] = [
  { partition: 'aws', home: 'eu-west-1', known: true, replica: 'us-east-1' },
  { partition: 'aws-cn', home: 'cn-north-1', known: true, replica: 'cn-northwest-1' },
  { partition: 'aws-us-gov', home: 'us-gov-west-1', known: true, replica: 'us-gov-east-1' },
  { partition: 'aws', home: 'eu-west-1', known: false },
  { partition: 'aws-cn', home: 'cn-north-1', known: false },
  { partition: 'aws-us-gov', home: 'us-gov-west-1', known: false },
];

/** A provisioned table with an index and a stream, and a role in each of its Regions that reads and writes it. */
function shop(app: App, { home, known, replica }: Environment) {
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

function deploy(environment: Environment) {
  const app = appWith({});
  const { table, regions, members } = shop(app, environment);
  const paper = new PaperDeployment(app, environment.home);
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

const CASES = ENVIRONMENTS.map((environment) => [
  environment.partition, environment.known ? 'a stack with a Region' : 'a Region-agnostic stack', environment,
] as const);

describe.each(sample(4, CASES))(
  'in %s, %s', (partition, _, environment) => {
    const { regions, members, written, writer } = deploy(environment);
    const roleArn = (name: string): string => `arn:${partition}:iam::${ACCOUNT}:role/aws-service-role/${name}`;
    const replicated = environment.replica !== undefined;
    const exemptRoles = [...replicated ? [roleArn(SERVICE_LINKED_ROLES.replication)] : [], roleArn(SERVICE_LINKED_ROLES.scaling)];

    test('no literal ARN is in another partition, and every deployed ARN is correct', () => {
      expect([...written.matchAll(/arn:(aws[a-z-]*):/g)].filter(([, named]) => !environment.known || named !== partition)).toEqual([]);
      members.forEach(({ region, tableArn, key }) => {
        expect(tableArn).toMatch(new RegExp(`^arn:${partition}:dynamodb:${region}:${ACCOUNT}:table/`));
        expect(key.arn).toMatch(new RegExp(`^arn:${partition}:kms:${region}:${ACCOUNT}:key/`));
      });
    });

    test.each(members)('in $region plain HTTP is denied to all principals except the service-linked roles of the partition', async (member) => {
      const { tableArn, streamArn, tablePolicy, streamPolicy } = member;

      expect(await tlsViolations(tablePolicy, { tableArn, indexArns: [`${tableArn}/index/byDate`], exemptRoles })).toEqual([]);
      expect(await streamTlsViolations(streamPolicy, { streamArn, exemptRoles: replicated ? exemptRoles : [] })).toEqual([]);
    });

    test.each(members)('in $region the key is usable only through DynamoDB of the table\'s Regions', async ({ key }) => {
      expect(await expectKeyUsableOnlyThroughDynamoDb(key.policy, { keyArn: key.arn, regions: replicated ? regions : undefined })).toEqual([]);
    });

    test.each(members)('in $region the grants allow exactly their actions, on table, index, stream and key', async (member) => {
      const { region, tableArn, streamArn, reader, key, ...policies } = member;
      const names = [...READ, ...WRITE, ...STREAM, 'DeleteTable'].map((name) => `dynamodb:${name}`);
      const on = async (arn: string, among: readonly string[], policy = policies.tablePolicy): Promise<string[]> =>
        (await allowedOverTls(reader, { arn, actions: among, policy })).map((name) => name.replace('dynamodb:', ''));

      expect(await on(tableArn, names.filter((name) => !STREAM_ACTIONS.includes(name)))).toEqual([...READ, ...WRITE]);
      expect(await on(`${tableArn}/index/byDate`, ['dynamodb:Query', 'dynamodb:Scan'])).toEqual(['Query', 'Scan']);
      expect(await on(streamArn, STREAM_ACTIONS, policies.streamPolicy)).toEqual(STREAM);
      for (const via of dynamoDbIn(partition, region)) {
        expect(await allowedOnKey(reader, key, { 'kms:ViaService': via }))
          .toEqual(expect.arrayContaining(['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']));
      }
      expect(await allowedOnKey(reader, key)).toEqual([]);
    });

    test('rule packs and guard have no findings', () => {
      expect(findingsOf((app) => shop(app, environment))).toEqual([]);
    });

    if (replicated) {
      test('the handler accepts the replica\'s policies, and has permissions only for that replica', () => {
        const { tableArn, tablePolicy, streamPolicy } = members[1];

        expect(writer).toEqual([tableArn, `${tableArn}/stream/*`]);
        expect(deniesPlainHttp(tablePolicy, ['dynamodb:*'])).toBe(true);
        expect(deniesPlainHttp(streamPolicy, STREAM_ACTIONS)).toBe(true);
      });
    }
  });
