import { aws_dynamodb as dynamodb, CfnResource, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { EncryptedTables } from '../../src';
import { appWith } from '../support/flags';
import { expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import { streamTlsViolations, tlsViolations } from '../support/tls-proof';
import { keysOf } from './support/keys';
import { plainTables } from './support/plain-tables';
import { resourcesOf } from './support/templates';
import { WAYS } from './support/ways';

/* Bar: after injectors or mixin, the guard passes on an app of ten plain tables of all kinds, and a simulation proves each of them secure. */

const SERVICE_ROLES = `arn:aws:iam::${ACCOUNT}:role/aws-service-role`;
const AUTOSCALING = `${SERVICE_ROLES}/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable`;
const REPLICATION = `${SERVICE_ROLES}/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication`;

const [reference, ...others] = WAYS;

describe(reference.name, () => {
  const app = appWith();
  const tables = reference.adopt(app);
  const paper = new PaperDeployment(app);

  test('there are ten tables, of all kinds', () => {
    expect(tables).toHaveLength(10);
    for (const kind of [dynamodb.TableV2, dynamodb.Table, dynamodb.CfnTable, dynamodb.CfnGlobalTable, CfnResource]) {
      expect(tables.some(({ table }) => table instanceof kind)).toBe(true);
    }
    expect(tables.some(({ table }) => table instanceof CfnResource && !('keySchema' in table))).toBe(true);
  });

  describe.each(tables.map((each) => [each.name, each] as const))('%s', (_, { table, hasStream, replicas, isProvisioned, key }) => {
    const tableArn = paper.arn(table);
    const exemptRoles = replicas.length > 0 ? [REPLICATION, AUTOSCALING] : isProvisioned ? [AUTOSCALING] : [];

    test('denies plain HTTP on table and indexes', async () => {
      const found = await tlsViolations(paper.tablePolicy(table, homeOf(table)), { tableArn, indexArns: [`${tableArn}/index/Any`], exemptRoles });

      expect(found).toEqual([]);
    });

    test(hasStream ? 'denies plain HTTP on the stream' : 'has no stream, and no policy for one', async () => {
      const { ReplicaStreamSpecification: stream } = paper.replica(table, homeOf(table));
      const found = stream === undefined ? undefined : await streamTlsViolations(paper.streamPolicy(table, homeOf(table)), {
        streamArn: paper.streamArn(table), exemptRoles: replicas.length > 0 ? exemptRoles : [],
      });

      expect(found).toEqual(hasStream ? [] : undefined);
    });

    test('is encrypted with a customer key that rotates', () => {
      const [keyOfTable, ...more] = keysOf(app, paper, table);

      expect(paper.properties(keyOfTable).EnableKeyRotation).toBe(true);
      expect(more).toHaveLength(replicas.length);
      expect(key === undefined || key.node.defaultChild === keyOfTable).toBe(true);
    });

    test(key === undefined ? 'has a key that can be used only through DynamoDB' : 'does not change the policy of the author\'s key', async () => {
      const keys = keysOf(app, paper, table).filter((each) => each !== key?.node.defaultChild);
      const regions = replicas.length > 0 ? [REGION, ...replicas] : undefined;
      const wrong = await Promise.all(keys.map(async (each) =>
        expectKeyUsableOnlyThroughDynamoDb(paper.keyPolicy(each), { keyArn: paper.arn(each), regions })));

      expect(wrong.flat()).toEqual([]);
      expect(keys).toHaveLength(key === undefined ? 1 + replicas.length : 0);
    });

    test('recovers to a point in time, and is protected from deletion', () => {
      expect(paper.replica(table, homeOf(table))).toMatchObject({
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, DeletionProtectionEnabled: true,
      });
    });
  });
});

test('a replica in another Region denies plain HTTP on table and stream', async () => {
  const app = appWith();
  const { table } = reference.adopt(app).find(({ replicas }) => replicas.length > 0)!;
  const paper = new PaperDeployment(app);
  const { Policy: policy, StreamPolicy: streamPolicy } = paper.properties(findBelow(table, 'SecureTableAdoption/Visitors/Policy-us-east-1/Default'));
  const tableArn = paper.arn(table).replace(REGION, 'us-east-1');
  const exemptRoles = [REPLICATION, AUTOSCALING];

  expect(await tlsViolations(policy, { tableArn, indexArns: [`${tableArn}/index/Any`], exemptRoles })).toEqual([]);
  expect(await streamTlsViolations(streamPolicy, { streamArn: `${tableArn}/stream/2026-01-01T00:00:00.000`, exemptRoles })).toEqual([]);
});

describe.each(others.map((way) => [way.name, way] as const))('%s', (_, { adopt, onlyForL2s }) => {
  test('renders the same tables and keys', () => {
    const render = (way: typeof adopt) => {
      const app = appWith();
      const tables = way(app).filter(({ table }) => !onlyForL2s || !CfnResource.isCfnResource(table));
      const ids = tables.map(({ resource }) => resource.stack.getLogicalId(resource));
      return [...resourcesOf(app)].filter(([id, { Type }]) => Type.startsWith('AWS::KMS::') || ids.includes(id.split('/').pop()!));
    };
    const found = render(adopt);

    expect(found).toEqual(render(reference.adopt).filter(([id]) => found.some(([other]) => other === id)));
    expect(found.length).toBeGreaterThanOrEqual(14);
  });
});

describe.each(WAYS.filter(({ onlyForL2s }) => !onlyForL2s).map((way) => [way.name, way] as const))('%s', (_, { adopt }) => {
  test('lets the guard pass', () => {
    const app = appWith();
    EncryptedTables.enforce(app);
    adopt(app);

    expect(() => app.synth()).not.toThrow();
  });
});

test('without any of them the guard fails the same app', () => {
  const app = appWith();
  EncryptedTables.enforce(app);
  plainTables(app);

  expect(() => app.synth()).toThrow(/SecureTable-CustomerManagedKey/);
});

function findBelow(table: IConstruct, path: string): IConstruct {
  return path.split('/').reduce<IConstruct>((scope, id) => scope.node.findChild(id), Stack.of(table));
}

function homeOf(table: IConstruct): string | undefined {
  return Stack.of(table).region === REGION ? REGION : undefined;
}
