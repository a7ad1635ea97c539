import { App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, Stack } from 'aws-cdk-lib';
import { SecureTable } from '../../src';
import type { SecureTableProps } from '../../src';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import type { Policy } from '../support/paper';
import { dynamodbTableActions, simulate } from '../support/simulator';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const SUBSCRIBER = 'kms:EncryptionContext:aws:dynamodb:subscriberId';
const VIA_DYNAMODB = { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` };
const PARTNER = `arn:aws:iam::${OTHER_ACCOUNT}:role/Partner`;
const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

function tableIn(stack: Stack, props: Partial<SecureTableProps> = {}): SecureTable {
  return new SecureTable(stack, 'Orders', {
    partitionKey,
    dynamoStream: dynamodb.StreamViewType.NEW_IMAGE,
    globalSecondaryIndexes: [{ indexName: 'ByCustomer', partitionKey: { name: 'c', type: dynamodb.AttributeType.STRING } }],
    ...props,
  });
}

function stackIn(app: App, id: string, account = ACCOUNT): Stack {
  return new Stack(app, id, { env: { account, region: REGION } });
}

/** The simulator drops this key, so its statements are asserted by hand and simulated without it. */
function withoutEncryptionContext(policy: Policy): Policy {
  const Statement = policy.Statement.map(({ Condition, ...statement }) => {
    const { StringEquals: { [SUBSCRIBER]: _, ...rest } = {}, ...others } = (Condition ?? {}) as Record<string, Record<string, unknown>>;
    return { ...statement, Condition: { ...others, ...(Object.keys(rest).length > 0 ? { StringEquals: rest } : {}) } };
  });
  return { ...policy, Statement };
}

describe('a role of another account, named by ARN', () => {
  const app = new App();
  const table = tableIn(stackIn(app, 'Owner'));
  table.grants.readData(new iam.ArnPrincipal(PARTNER));
  table.grants.streamRead(new iam.ArnPrincipal(PARTNER));
  const paper = new PaperDeployment(app);
  const key = table.encryptionKey!;
  const caller = { principal: PARTNER, identityPolicies: [EVERYTHING] };

  test('reads table and index over HTTPS, and does nothing else', async () => {
    const allowed = [];
    for (const action of await dynamodbTableActions()) {
      const request = { action, resource: paper.arn(table), resourcePolicy: paper.tablePolicy(table), context: { 'aws:SecureTransport': 'true' } };
      if (await simulate({ ...request, ...caller }) === 'Allowed') {
        allowed.push(action.replace('dynamodb:', ''));
      }
    }

    expect(allowed.sort()).toEqual(['BatchGetItem', 'ConditionCheckItem', 'DescribeTable', 'GetItem', 'Query', 'Scan']);
    expect(await simulate({
      action: 'dynamodb:Query',
      resource: `${paper.arn(table)}/index/ByCustomer`,
      resourcePolicy: paper.tablePolicy(table),
      context: { 'aws:SecureTransport': 'true' },
      ...caller,
    })).toBe('Allowed');
  });

  test('reads the stream', async () => {
    for (const action of ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']) {
      expect(await simulate({
        action, resource: paper.streamArn(table), resourcePolicy: paper.streamPolicy(table), context: { 'aws:SecureTransport': 'true' }, ...caller,
      })).toBe('Allowed');
    }
  });

  test('decrypts through DynamoDB and not directly', async () => {
    const resourcePolicy = withoutEncryptionContext(paper.keyPolicy(key));
    const request = { action: 'kms:Decrypt', resource: paper.arn(key), resourcePolicy, ...caller };

    expect(await simulate({ ...request, context: VIA_DYNAMODB })).toBe('Allowed');
    expect(await simulate(request)).toBe('ImplicitlyDenied');
    expect(await simulate({ ...request, action: 'kms:CreateGrant', context: VIA_DYNAMODB })).toBe('ImplicitlyDenied');
  });

  test('uses the key only for tables of the key\'s account', () => {
    const statements = paper.keyPolicy(key).Statement.filter(({ Principal }) => Principal.AWS === PARTNER);
    const decrypting = statements.filter(({ Action }) => [Action].flat().includes('kms:Decrypt'));

    expect(decrypting.length).toBeGreaterThan(0);
    for (const statement of decrypting) {
      expect(statement.Condition.StringEquals).toEqual({ [SUBSCRIBER]: ACCOUNT });
    }
    // DescribeKey carries no encryption context: a condition on one would deny it.
    expect(statements.filter(({ Action }) => Action === 'kms:DescribeKey').map(({ Condition }) => Condition.StringEquals)).toEqual(
      decrypting.map(() => undefined));
  });
});

test('a role that another stack of the app makes in another account gets both halves', async () => {
  const app = new App();
  const role = new iam.Role(stackIn(app, 'Reader', OTHER_ACCOUNT), 'Role', { assumedBy: new iam.AccountRootPrincipal(), roleName: 'Partner' });
  const table = tableIn(stackIn(app, 'Owner'), { tableName: 'orders' });
  table.grants.readData(role);
  const paper = new PaperDeployment(app);
  const identityPolicies = paper.identityPolicies(role);

  const request = { principal: PARTNER, identityPolicies, context: { 'aws:SecureTransport': 'true' } };
  expect(await simulate({ ...request, action: 'dynamodb:GetItem', resource: paper.arn(table), resourcePolicy: paper.tablePolicy(table) }))
    .toBe('Allowed');
  expect(await simulate({ ...request, action: 'dynamodb:PutItem', resource: paper.arn(table), resourcePolicy: paper.tablePolicy(table) }))
    .toBe('ImplicitlyDenied');
  const decrypt = {
    action: 'kms:Decrypt', resource: paper.arn(table.encryptionKey!), resourcePolicy: withoutEncryptionContext(paper.keyPolicy(table.encryptionKey!)),
  };
  expect(await simulate({ ...decrypt, principal: PARTNER, identityPolicies, context: VIA_DYNAMODB })).toBe('Allowed');
  expect(await simulate({ ...decrypt, principal: PARTNER, identityPolicies })).toBe('ImplicitlyDenied');
});

describe('what another account cannot have', () => {
  const partner = new iam.ArnPrincipal(PARTNER);
  const cases: [string, (table: SecureTable) => unknown, string][] = [
    ['PartiQL', (table) => table.grant(partner, 'dynamodb:GetItem', 'dynamodb:PartiQLSelect'), 'PartiQLSelect'],
    ['backups', (table) => table.grant(partner, 'dynamodb:CreateBackup'), 'CreateBackup'],
    ['exports', (table) => table.grant(partner, 'dynamodb:ExportTableToPointInTime'), 'ExportTableToPointInTime'],
    ['time to live', (table) => table.grant(partner, 'dynamodb:UpdateTimeToLive'), 'UpdateTimeToLive'],
    ['resource policies', (table) => table.grant(partner, 'dynamodb:PutResourcePolicy'), 'PutResourcePolicy'],
    ['everything', (table) => table.grants.fullAccess(partner), 'dynamodb:*'],
  ];

  test.each(cases)('%s', (_, grant, named) => {
    const table = tableIn(stackIn(new App(), 'Owner'));

    expect(() => grant(table))
      .toThrow(new RegExp(`^\\[CrossAccountUnsupported\\] Owner/Orders: .*${named.replace('*', '\\*')}.*${OTHER_ACCOUNT}.*\\. Grant `));
  });

  test('a table under an imported key, whose policy cannot be changed', () => {
    const stack = stackIn(new App(), 'Owner');
    const encryptionKey = kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234`);

    expect(() => tableIn(stack, { encryptionKey }).grants.readData(partner))
      .toThrow(/^\[ImportedKeyPolicy\] Owner\/Orders: .*Partner.*Owner\/Key.*\. /);
  });
});

describe('in the same account', () => {
  test('a principal without an identity policy is allowed by table and key', async () => {
    const app = new App();
    const table = tableIn(stackIn(app, 'Owner'));
    const principal = `arn:aws:iam::${ACCOUNT}:user/Auditor`;
    table.grants.readData(new iam.ArnPrincipal(principal));
    const paper = new PaperDeployment(app);

    expect(await simulate({
      action: 'dynamodb:GetItem',
      principal,
      resource: paper.arn(table),
      resourcePolicy: paper.tablePolicy(table),
      context: { 'aws:SecureTransport': 'true' },
    })).toBe('Allowed');
    expect(await simulate({
      action: 'kms:Decrypt',
      principal,
      resource: paper.arn(table.encryptionKey!),
      context: VIA_DYNAMODB,
      resourcePolicy: withoutEncryptionContext(paper.keyPolicy(table.encryptionKey!)),
    })).toBe('Allowed');
  });

  test('a service is refused: it has no credentials that reach KMS through DynamoDB', () => {
    const table = tableIn(stackIn(new App(), 'Owner'));

    expect(() => table.grants.readData(new iam.ServicePrincipal('redshift.amazonaws.com'))).toThrow(
      /^\[ServicePrincipalGrant\] Owner\/Orders: .*\. Grant to the role/);
  });
});

test('a grant on the stream of a table without one is refused', () => {
  const table = new SecureTable(stackIn(new App(), 'Owner'), 'Orders', { partitionKey });
  const role = new iam.Role(table.stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });

  expect(() => table.grants.streamRead(role)).toThrow(/^\[NoStream\] Owner\/Orders: .*\. Set dynamoStream/);
  expect(() => table.grants.listStreams(role)).toThrow(/^\[NoStream\]/);
});
