import { App, aws_ec2 as ec2, aws_iam as iam } from 'aws-cdk-lib';
import { SecureDaxCluster } from '../../../src';
import type { SecureDaxClusterProps, SecureTable } from '../../../src';
import { PaperDeployment } from '../../support/paper';
import type { Policy } from '../../support/paper';
import { kmsKeyActions, simulate } from '../../support/simulator';
import { HOME, refusal, shop, tableIn } from '../support/shop';

/* What the role of a cluster and its clients can do, according to the simulator and the rendered policies. */

const READS = ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'Query', 'Scan'];
const WRITES = ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem'];
const REPLICA = 'us-east-1';

function deploy(props: Partial<SecureDaxClusterProps> = {}) {
  const app = new App();
  const stack = shop(undefined, app);
  const tables = {
    global: tableIn(stack, 'Global', { replicas: [{ region: REPLICA }] }),
    far: tableIn(shop(undefined, app, 'Far')),
  };
  const other = tableIn(stack, 'Other');
  const cluster = new SecureDaxCluster(stack, 'Cache', { vpc: new ec2.Vpc(stack, 'Vpc'), tables: Object.values(tables), nodeType: 'dax.r5.large', ...props });
  const clients = ['Reader', 'Writer'].map((id) => new iam.Role(stack, id, { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }));
  return { app, stack, tables, other, cluster, clients };
}

function roleOf(paper: PaperDeployment, role: iam.IRole): { principal: string; identityPolicies: Policy[] } {
  return { principal: paper.arn(role), identityPolicies: paper.identityPolicies(role) };
}

describe.each([false, true])('the role of a cluster with readOnly: %s', (readOnly) => {
  const { app, tables, other, cluster } = deploy({ readOnly });
  const paper = new PaperDeployment(app);
  const role = roleOf(paper, cluster.role);
  const places: readonly (readonly [string, SecureTable, string])[] = [
    ['the table', tables.global, HOME.region], ['its replica', tables.global, REPLICA], ['the table of another stack', tables.far, HOME.region],
  ];
  const ask = (table: SecureTable, region: string, name: string, tls = true) => simulate({
    ...role,
    action: `dynamodb:${name}`,
    resource: paper.arn(table, region),
    resourcePolicy: paper.tablePolicy(table, region),
    context: { 'aws:SecureTransport': String(tls) },
  });

  test.each(places)('reads %s over TLS, and writes it only without readOnly', async (_name, table, region) => {
    for (const name of [...READS, 'DescribeTable']) {
      expect([name, await ask(table, region, name)]).toEqual([name, 'Allowed']);
      expect([name, await ask(table, region, name, false)]).toEqual([name, 'ExplicitlyDenied']);
    }
    for (const name of WRITES) {
      expect([name, await ask(table, region, name)]).toEqual([name, readOnly ? 'ImplicitlyDenied' : 'Allowed']);
    }
  });

  test('has no access to another table, and deletes none', async () => {
    expect(await ask(other, HOME.region, 'GetItem')).toBe('ImplicitlyDenied');
    expect(await ask(tables.global, HOME.region, 'DeleteTable')).toBe('ImplicitlyDenied');
  });

  test.each(places)('uses the key of %s through DynamoDB, and not directly', async (_name, table, region) => {
    const key = region === REPLICA ? table.replica(REPLICA).encryptionKey! : table.encryptionKey!;
    const allowed = async (viaService?: string) => {
      const actions = await kmsKeyActions();
      const context = viaService === undefined ? {} : { 'kms:ViaService': viaService };
      const outcomes = await Promise.all(actions.map((action) => simulate({
        ...role, action, resource: paper.arn(key), resourcePolicy: paper.keyPolicy(key), context, leaveOutForeignContext: true,
      })));
      return actions.filter((_, index) => outcomes[index] === 'Allowed');
    };
    expect(await allowed(`dynamodb.${region}.amazonaws.com`)).toEqual(expect.arrayContaining(['kms:Decrypt', ...readOnly ? [] : ['kms:Encrypt', 'kms:GenerateDataKey']]));
    expect((await allowed()).filter((action) => action !== 'kms:DescribeKey')).toEqual([]);
    expect((await allowed(`s3.${region}.amazonaws.com`)).filter((action) => action !== 'kms:DescribeKey')).toEqual([]);
  });

  test('is assumed only by DAX', () => {
    expect(paper.properties(cluster.role).AssumeRolePolicyDocument.Statement)
      .toEqual([{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'dax.amazonaws.com' } }]);
  });
});

describe('a client', () => {
  const { stack, cluster, clients: [reader, writer] } = deploy();
  cluster.grantReadData(reader);
  cluster.grantReadWriteData(writer);
  const ARN = 'arn:aws:dax:eu-west-1:111122223333:cache/orders';

  /** The policies of a client, with the ARN that a deployment gives the cluster. */
  function client(role: iam.Role) {
    const document = stack.resolve((role.node.findChild('DefaultPolicy').node.defaultChild as iam.CfnPolicy).policyDocument);
    const text = JSON.stringify(document).replace(JSON.stringify(stack.resolve(cluster.clusterArn)), JSON.stringify(ARN));
    return { principal: `arn:aws:iam::111122223333:role/${role.node.id}`, identityPolicies: [JSON.parse(text)] };
  }

  test.each([['read', reader, READS, WRITES], ['write', writer, [...READS, ...WRITES], []]] as const)(
    'with the %s grant uses the items of this cluster, and changes no cluster', async (_name, role, allowed, denied) => {
      const ask = (name: string, resource = ARN) => simulate({ ...client(role), action: `dax:${name}`, resource });
      for (const name of allowed) {
        expect([name, await ask(name)]).toEqual([name, 'Allowed']);
        expect([name, await ask(name, `${ARN}2`)]).toEqual([name, 'ImplicitlyDenied']);
      }
      for (const name of [...denied, 'DeleteCluster', 'UpdateCluster']) {
        expect([name, await ask(name)]).toEqual([name, 'ImplicitlyDenied']);
      }
    });

  test('cannot write through a cluster that only reads', () => {
    const other = deploy({ readOnly: true });
    expect(refusal(() => other.cluster.grantReadWriteData(other.clients[1])))
      .toContain('[ClusterReadsOnly] Shop/Cache: The cluster has readOnly: true, so its clients cannot write. Call grantReadData, or leave out readOnly.');
  });
});

test('a cluster in a replica Region uses the replica', () => {
  const app = new App();
  const table = tableIn(shop(undefined, app), 'Global', { replicas: [{ region: REPLICA }] });
  const stack = shop({ env: { ...HOME, region: REPLICA } }, app, 'Abroad');
  const cluster = new SecureDaxCluster(stack, 'Cache', { vpc: new ec2.Vpc(stack, 'Vpc'), tables: [table.replica(REPLICA)], nodeType: 'dax.r5.large' });
  const paper = new PaperDeployment(app);
  const statements = paper.identityPolicies(cluster.role).flatMap(({ Statement }) => Statement);
  expect(JSON.stringify(statements)).toContain(paper.arn(table, REPLICA));
  expect(JSON.stringify(statements)).not.toContain(paper.arn(table));
});
