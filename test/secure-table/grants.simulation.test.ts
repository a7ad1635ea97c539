import { aws_dynamodb as dynamodb, aws_iam as iam, Stack } from 'aws-cdk-lib';
import { SecureTable } from '../../src';
import type { SecureTableBase, TableKey } from '../../src';
import { appWith, FLAG_SETS } from '../support/flags';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import { dynamodbIndexActions, dynamodbStreamActions, dynamodbTableActions, simulate } from '../support/simulator';
import type { Outcome } from '../support/simulator';
import { sample } from '../support/sizes';

/* Which principal may do what, according to the simulator and the rendered policies: for every action that it knows, on table, index and stream. */

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const READ = ['BatchGetItem', 'ConditionCheckItem', 'DescribeTable', 'GetItem', 'Query', 'Scan'];
const WRITE = ['BatchWriteItem', 'DeleteItem', 'DescribeTable', 'PutItem', 'UpdateItem'];
const STREAM = ['DescribeStream', 'GetRecords', 'GetShardIterator'];
const ON_INDEX = ['Query', 'Scan'];
const ADMINISTRATOR = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

type Grant = (table: SecureTableBase, role: iam.IGrantable) => void;

/** A table with two indexes, one of them added after the grant, and a role that was granted something. */
function deploy(grant: Grant, context = {}) {
  const app = appWith(context);
  const stack = new Stack(app, 'Stack', { env: { account: ACCOUNT, region: REGION } });
  const table = new SecureTable(stack, 'Orders', {
    partitionKey,
    dynamoStream: dynamodb.StreamViewType.NEW_IMAGE,
    globalSecondaryIndexes: [{ indexName: 'Before', partitionKey: { name: 'a', type: dynamodb.AttributeType.STRING } }],
  });
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  grant(table, role);
  table.addGlobalSecondaryIndex({ indexName: 'After', partitionKey: { name: 'b', type: dynamodb.AttributeType.STRING } });
  const paper = new PaperDeployment(app);
  return {
    principal: paper.arn(role),
    tableArn: paper.arn(table),
    indexArns: ['Before', 'After'].map((name) => `${paper.arn(table)}/index/${name}`),
    streamArn: paper.streamArn(table),
    tablePolicy: paper.tablePolicy(table),
    streamPolicy: paper.streamPolicy(table),
    keyArn: paper.arn(table.encryptionKey as TableKey),
    keyPolicy: paper.keyPolicy(table.encryptionKey as TableKey),
    identityPolicies: paper.identityPolicies(role),
  };
}

type Deployed = ReturnType<typeof deploy>;
type Caller = Pick<Deployed, 'principal' | 'identityPolicies'>;

async function outcomes(deployed: Deployed, caller: Caller, resource: string, actions: string[], secure: boolean): Promise<Map<string, Outcome>> {
  const resourcePolicy = resource === deployed.streamArn ? deployed.streamPolicy : deployed.tablePolicy;
  const context = { 'aws:SecureTransport': String(secure) };
  const results = await Promise.all(actions.map((action) => simulate({ action, resource, resourcePolicy, context, ...caller })));
  return new Map(actions.map((action, n) => [action.replace('dynamodb:', ''), results[n]]));
}

async function allowed(deployed: Deployed, caller: Caller, resource: string, actions: string[]): Promise<string[]> {
  const found = await outcomes(deployed, caller, resource, actions, true);
  return [...found].filter(([, outcome]) => outcome === 'Allowed').map(([action]) => action).sort();
}

const GRANTS: [name: string, grant: Grant, onTable: string[], onIndex: string[], onStream: string[]][] = [
  ['grants.readData', (table, role) => table.grants.readData(role), READ, ON_INDEX, []],
  ['grantReadData', (table, role) => table.grantReadData(role), READ, ON_INDEX, []],
  ['grants.writeData', (table, role) => table.grants.writeData(role), WRITE, [], []],
  ['grantWriteData', (table, role) => table.grantWriteData(role), WRITE, [], []],
  ['grants.readWriteData', (table, role) => table.grants.readWriteData(role), [...new Set([...READ, ...WRITE])].sort(), ON_INDEX, []],
  ['grantReadWriteData', (table, role) => table.grantReadWriteData(role), [...new Set([...READ, ...WRITE])].sort(), ON_INDEX, []],
  ['grants.streamRead', (table, role) => table.grants.streamRead(role), [], [], STREAM],
  ['grantStreamRead', (table, role) => table.grantStreamRead(role), [], [], STREAM],
  ['grantTableListStreams', (table, role) => table.grantTableListStreams(role), [], [], []],
  ['grants.actions', (table, role) => table.grants.actions(role, 'dynamodb:Query', 'dynamodb:DescribeTimeToLive'),
    ['DescribeTimeToLive', 'Query'], ['Query'], []],
  ['grant', (table, role) => table.grant(role, 'dynamodb:PartiQLSelect'), ['PartiQLSelect'], ['PartiQLSelect'], []],
  ['grantStream', (table, role) => table.grantStream(role, 'dynamodb:GetRecords'), [], [], ['GetRecords']],
];

describe.each(GRANTS)('%s', (name, grant, onTable, onIndex, onStream) => {
  const deployed = deploy(grant);

  test('allows exactly its actions over HTTPS', async () => {
    expect(await allowed(deployed, deployed, deployed.tableArn, await dynamodbTableActions())).toEqual(onTable);
    expect(await allowed(deployed, deployed, deployed.streamArn, await dynamodbStreamActions())).toEqual(onStream);
    for (const indexArn of deployed.indexArns) {
      expect(await allowed(deployed, deployed, indexArn, await dynamodbIndexActions())).toEqual(onIndex);
    }
  });

  test('writes no wildcard', () => {
    const statements = deployed.identityPolicies.flatMap((policy) => policy.Statement);

    for (const statement of statements) {
      // ListStreams takes no resource.
      const expected = statement.Action === 'dynamodb:ListStreams' && name === 'grantTableListStreams' ? ['*'] : [];
      expect([statement.Action, statement.Resource].flat().filter((text) => text.includes('*'))).toEqual(expected);
    }
  });
});

test('grants.fullAccess and grantFullAccess allow all actions on table, indexes and stream', async () => {
  for (const grant of [(table, role) => table.grants.fullAccess(role), (table, role) => table.grantFullAccess(role)] as Grant[]) {
    const deployed = deploy(grant);
    const [onTable, onIndex] = [await dynamodbTableActions(), await dynamodbIndexActions()];

    expect(await allowed(deployed, deployed, deployed.tableArn, onTable)).toHaveLength(onTable.length);
    expect(await allowed(deployed, deployed, deployed.indexArns[1], onIndex)).toHaveLength(onIndex.length);
    expect(await allowed(deployed, deployed, deployed.streamArn, STREAM.map((action) => `dynamodb:${action}`))).toEqual(STREAM);
  }
});

describe.each(sample(2, FLAG_SETS))('plain HTTP is explicitly denied, under %s', (_, context) => {
  const deployed = deploy((table, role) => {
    table.grants.fullAccess(role);
    table.grants.streamRead(role);
    table.grants.readWriteData(new iam.ArnPrincipal(`arn:aws:iam::${OTHER_ACCOUNT}:role/Partner`));
    table.grants.streamRead(new iam.ArnPrincipal(`arn:aws:iam::${OTHER_ACCOUNT}:role/Partner`));
  }, context);

  test.each<[string, (deployed: Deployed) => Caller]>([
    ['to the granted role', (granted) => granted],
    ['to an administrator', () => ({ principal: `arn:aws:iam::${ACCOUNT}:role/Admin`, identityPolicies: [ADMINISTRATOR] })],
    ['to the account root', () => ({ principal: `arn:aws:iam::${ACCOUNT}:root`, identityPolicies: [] })],
    ['to another account that the policy allows', () => ({
      principal: `arn:aws:iam::${OTHER_ACCOUNT}:role/Partner`, identityPolicies: [ADMINISTRATOR] as never[],
    })],
    ['to a service', () => ({ principal: 'glue.amazonaws.com', identityPolicies: [] })],
    ['to an anonymous caller', () => ({ principal: 'anonymous', identityPolicies: [] })],
  ])('%s, on table, index and stream, for every action', async (__, callerOf) => {
    const caller = callerOf(deployed);
    const places: [string, string[]][] = [
      [deployed.tableArn, await dynamodbTableActions()],
      ...deployed.indexArns.map((arn): [string, string[]] => [arn, ['dynamodb:Query', 'dynamodb:Scan', 'dynamodb:PartiQLSelect']]),
      [deployed.streamArn, STREAM.map((action) => `dynamodb:${action}`)],
    ];

    for (const [resource, actions] of places) {
      const found = await outcomes(deployed, caller, resource, actions, false);
      expect([...found].filter(([, outcome]) => outcome !== 'ExplicitlyDenied')).toEqual([]);
    }
  });
});

describe('the key', () => {
  async function keyAllows(deployed: Deployed, caller: Caller, action: string, via?: string): Promise<boolean> {
    const context = { 'kms:ViaService': via };
    return (await simulate({ action, resource: deployed.keyArn, resourcePolicy: deployed.keyPolicy, context, ...caller })) === 'Allowed';
  }

  const VIA_DYNAMODB = `dynamodb.${REGION}.amazonaws.com`;
  const USE = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

  test.each<[string, Grant, string[]]>([
    ['reader', (table, role) => table.grants.readData(role), ['kms:Decrypt']],
    ['writer', (table, role) => table.grants.writeData(role), USE],
    ['reader and writer', (table, role) => table.grants.readWriteData(role), USE],
    ['one with full access', (table, role) => table.grants.fullAccess(role), USE],
    ['reader of the stream', (table, role) => table.grants.streamRead(role), ['kms:Decrypt']],
    ['one with a single reading action', (table, role) => table.grant(role, 'dynamodb:GetItem'), ['kms:Decrypt']],
    ['one with a single writing action', (table, role) => table.grant(role, 'dynamodb:PutItem'), USE],
    ['one that only describes', (table, role) => table.grant(role, 'dynamodb:DescribeTable'), []],
    ['one with grantOnKey', (table, role) => table.grantOnKey(role, 'kms:Decrypt'), ['kms:Decrypt']],
  ])('a %s uses it only through DynamoDB', async (_, grant, actions) => {
    const deployed = deploy(grant);

    for (const action of [...USE, 'kms:CreateGrant']) {
      expect([action, await keyAllows(deployed, deployed, action, VIA_DYNAMODB)]).toEqual([action, actions.includes(action)]);
      expect([action, await keyAllows(deployed, deployed, action)]).toEqual([action, false]);
      expect([action, await keyAllows(deployed, deployed, action, `s3.${REGION}.amazonaws.com`)]).toEqual([action, false]);
      expect([action, await keyAllows(deployed, deployed, action, 'dynamodb.us-east-1.amazonaws.com')]).toEqual([action, false]);
    }
  });
});
