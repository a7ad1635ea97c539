import { App, aws_dynamodb as dynamodb, aws_iam as iam } from 'aws-cdk-lib';
import { globalTable, REPLICAS, roleIn, stackIn } from './stage';
import { ReplicaPolicyStrategy } from '../../../src';
import type { SecureTable, SecureTableBase, SecureTableProps } from '../../../src';
import { allowedOnKey } from '../../support/key-proof';
import { OTHER_ACCOUNT, PaperDeployment, REGION } from '../../support/paper';
import { simulate } from '../../support/simulator';

/* Which principal may do what in which Region, according to the simulator. */

const ALL = [REGION, ...REPLICAS].sort();
const INDEX = 'ByCustomer';
const byCustomer = { indexName: INDEX, partitionKey: { name: 'customer', type: dynamodb.AttributeType.STRING } };

type Grant = (table: SecureTable, role: iam.IGrantable) => void;

function deploy(grant: Grant, props: Partial<SecureTableProps> = {}) {
  const app = new App();
  const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: REPLICAS[0] }], ...props });
  const role = roleIn(table.stack);
  grant(table, role);
  // After the grant, which includes it.
  table.addReplica({ region: REPLICAS[1] });
  table.addGlobalSecondaryIndex(byCustomer);
  const paper = new PaperDeployment(app);
  const caller = { principal: paper.arn(role), identityPolicies: paper.identityPolicies(role) };
  return {
    /** The Regions in which the role may call the action over HTTPS; over HTTP it may not in any Region. */
    regionsOf: async (action: string, place: (region: string) => string): Promise<string[]> => {
      const ask = async (region: string, transport: string) => simulate({
        ...caller,
        action,
        resource: place(region),
        resourcePolicy: policyOf(paper, table, place(region), region),
        context: { 'aws:SecureTransport': transport },
      });
      expect(new Set(await Promise.all(ALL.map(async (region) => ask(region, 'false'))))).toEqual(new Set(['ExplicitlyDenied']));
      const outcomes = await Promise.all(ALL.map(async (region) => ask(region, 'true')));
      return ALL.filter((_, index) => outcomes[index] === 'Allowed');
    },
    /** The Regions whose key the role may use through DynamoDB of a Region. */
    keysOf: async (action: string, via: (region: string) => string | undefined): Promise<string[]> => {
      const outcomes = await Promise.all(ALL.map(async (region) => {
        const key = table.replica(region).encryptionKey!;
        return simulate({
          ...caller, action, resource: paper.arn(key), resourcePolicy: paper.keyPolicy(key), context: { 'kms:ViaService': via(region) },
        });
      }));
      return ALL.filter((_, index) => outcomes[index] === 'Allowed');
    },
    table: (region: string) => paper.arn(table, region),
    index: (region: string) => `${paper.arn(table, region)}/index/${INDEX}`,
    stream: (region: string) => paper.streamArn(table, region),
  };
}

function policyOf(paper: PaperDeployment, table: SecureTable, resource: string, region: string) {
  return resource.includes('/stream/') ? paper.streamPolicy(table, region) : paper.tablePolicy(table, region);
}

const OWN = (region: string) => `dynamodb.${region}.amazonaws.com`;

describe.each([ReplicaPolicyStrategy.CUSTOM_RESOURCE, ReplicaPolicyStrategy.SECOND_DEPLOYMENT])('policies by %s', (replicaPolicyStrategy) => {
  const props = { replicaPolicyStrategy };

  test('a grant on the table includes every replica, its indexes and its key', async () => {
    const deployed = deploy((table, role) => table.grants.readData(role), props);

    expect(await deployed.regionsOf('dynamodb:GetItem', deployed.table)).toEqual(ALL);
    expect(await deployed.regionsOf('dynamodb:Query', deployed.index)).toEqual(ALL);
    expect(await deployed.regionsOf('dynamodb:PutItem', deployed.table)).toEqual([]);
    expect(await deployed.keysOf('kms:Decrypt', OWN)).toEqual(ALL);
    expect(await deployed.keysOf('kms:Encrypt', OWN)).toEqual([]);
  });

  test('a writer encrypts with every key, each only through DynamoDB of its Region', async () => {
    const deployed = deploy((table, role) => table.grants.readWriteData(role), props);

    expect(await deployed.regionsOf('dynamodb:PutItem', deployed.table)).toEqual(ALL);
    expect(await deployed.keysOf('kms:GenerateDataKey', OWN)).toEqual(ALL);
    expect(await deployed.keysOf('kms:Decrypt', () => undefined)).toEqual([]);
    expect(await deployed.keysOf('kms:Decrypt', (region) => `s3.${region}.amazonaws.com`)).toEqual([]);
    expect(await deployed.keysOf('kms:Decrypt', () => OWN(REGION))).toEqual([REGION]);
  });

  test.each<[string, (table: SecureTable) => SecureTableBase, string]>([
    ['a replica', (table) => table.replica(REPLICAS[0]), REPLICAS[0]],
    ['the replica in the stack\'s Region', (table) => table.replica(REGION), REGION],
  ])('a grant on %s includes only that replica', async (_, replica, region) => {
    const deployed = deploy((table, role) => {
      const part = replica(table);
      part.grants.readWriteData(role);
      part.grants.streamRead(role);
    }, props);
    // In its own Region the replica is the table itself.
    const covered = region === REGION ? ALL : [region];

    expect(await deployed.regionsOf('dynamodb:GetItem', deployed.table)).toEqual(covered);
    expect(await deployed.regionsOf('dynamodb:Query', deployed.index)).toEqual(covered);
    expect(await deployed.regionsOf('dynamodb:GetRecords', deployed.stream)).toEqual([region]);
    expect(await deployed.keysOf('kms:Decrypt', OWN)).toEqual(covered);
  });

  test('a grant on the table\'s stream includes only the stream in the stack\'s Region, since each stream has all changes', async () => {
    const deployed = deploy((table, role) => table.grants.streamRead(role), props);

    expect(await deployed.regionsOf('dynamodb:GetRecords', deployed.stream)).toEqual([REGION]);
    expect(await deployed.keysOf('kms:Decrypt', OWN)).toEqual([REGION]);
  });
});

test('a reader of another account may use the key of a replica that is added after the grant', async () => {
  const app = new App();
  const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [] });
  const principal = `arn:aws:iam::${OTHER_ACCOUNT}:role/Partner`;
  table.grants.readData(new iam.ArnPrincipal(principal));
  table.grantOnKey(new iam.ArnPrincipal(principal), 'kms:ReEncryptFrom');
  table.addReplica({ region: 'us-east-1' });
  const paper = new PaperDeployment(app);
  const key = table.replica('us-east-1').encryptionKey!;
  const may = async (action: string) => (await allowedOnKey({
    principal, identityPolicies: [{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'kms:*', Resource: '*' } }],
  },
  { arn: paper.arn(key), policy: paper.keyPolicy(key) }, { 'kms:ViaService': OWN('us-east-1') })).includes(action);

  expect([await may('kms:Decrypt'), await may('kms:ReEncryptFrom'), await may('kms:Encrypt')]).toEqual([true, true, false]);
  expect(paper.tablePolicy(table, 'us-east-1').Statement.filter(({ Principal }) => Principal.AWS === principal)).toHaveLength(2);
});
