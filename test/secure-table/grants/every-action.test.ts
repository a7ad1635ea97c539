import { readFileSync } from 'fs';
import { join } from 'path';
import { aws_dynamodb as dynamodb, aws_iam as iam, Lazy, Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { SecureTable } from '../../../src';
import { readTable, withTable } from '../../../tools/action-resources/table';
import { appWith } from '../../support/flags';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../../support/paper';
import { simulate } from '../../support/simulator';
import { sample } from '../../support/sizes';

/* Every DynamoDB action of the service authorization reference, granted by name and simulated on each resource type that the reference has. */

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const USER = `arn:aws:iam::${ACCOUNT}:user/alice`;

type Grant = (table: SecureTable, role: iam.IGrantable) => void;

function deploy(grant: Grant, { stream } = { stream: true }) {
  const app = appWith({});
  const stack = new Stack(app, 'Shop', { env: { account: ACCOUNT, region: REGION } });
  const table = new SecureTable(stack, 'Orders', {
    partitionKey,
    tableName: 'orders',
    dynamoStream: stream ? dynamodb.StreamViewType.NEW_IMAGE : undefined,
    globalSecondaryIndexes: [{ indexName: 'ByCustomer', partitionKey }],
  });
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  grant(table, role);
  const paper = new PaperDeployment(app);
  const arn = paper.arn(table);
  return {
    principal: paper.arn(role),
    identityPolicies: paper.identityPolicies(role),
    resources: {
      'table': arn,
      'index': `${arn}/index/ByCustomer`,
      ...(stream ? { stream: paper.streamArn(table) } : {}),
      'backup': `${arn}/backup/01234567890123-abcdefgh`,
      'export': `${arn}/export/01234567890123-abcdefgh`,
      'import': `${arn}/import/01234567890123-abcdefgh`,
      'global-table': `arn:aws:dynamodb::${ACCOUNT}:global-table/orders`,
      'account': '*',
    } as Record<string, string>,
  };
}

type Deployed = ReturnType<typeof deploy>;

/** The types of the resources on which an action is allowed, of those that it can be tried on. */
async function allowedOn({ principal, identityPolicies, resources }: Deployed, action: string, types: readonly string[]): Promise<string[]> {
  const outcomes = await Promise.all(types.map((type) =>
    simulate({ action, resource: resources[type], resourceAccount: ACCOUNT, principal, identityPolicies })));
  return types.filter((_, n) => outcomes[n] === 'Allowed');
}

/** Every action with its resource types, by the reference. */
async function reference(): Promise<[action: string, types: string[]][]> {
  return [...await readTable()].flatMap(([key, names]) => names.map((name): [string, string[]] =>
    [`dynamodb:${name}`, key.startsWith('account') ? ['account'] : key.split(' ')]));
}

test('the committed table is what the tool writes from the service authorization reference', async () => {
  const source = readFileSync(join(__dirname, '../../../src/secure-table/grants/granted-actions.ts'), 'utf8');

  expect(source).toBe(withTable(source, await readTable()));
  expect(source).not.toBe(withTable(source, new Map([['table', ['GetItem']]])));
});

describe('a grant by actions', () => {
  test('allows each of the reference\'s actions on each resource that it has', async () => {
    const all = await reference();
    const deployed = deploy((table, role) => table.grants.actions(role, ...all.map(([action]) => action)));

    expect(all.length).toBeGreaterThan(78);
    for (const [action, types] of all) {
      expect([action, await allowedOn(deployed, action, types)]).toEqual([action, types]);
    }
  });

  test('of one action allows that action and no other', async () => {
    const all = await reference();
    for (const [granted, types] of sample(10, all)) {
      const deployed = deploy((table, role) => table.grants.actions(role, granted));
      const found = await Promise.all(all.map(async ([action, on]) => [action, await allowedOn(deployed, action, on)] as const));

      expect(found.filter(([, on]) => on.length > 0)).toEqual([[granted, types]]);
    }
  });

  test('names neither other tables nor other accounts', async () => {
    const all = await reference();
    const { principal, identityPolicies } = deploy((table, role) => table.grants.actions(role, ...all.map(([action]) => action)));
    const elsewhere = (resource: string) => Promise.all(all.filter(([, [type]]) => type === 'table').map(async ([action]) =>
      simulate({ action, resource, principal, identityPolicies })));

    expect(new Set(await elsewhere(`arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/orders2`))).toEqual(new Set(['ImplicitlyDenied']));
    expect(new Set(await elsewhere(`arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/orders`))).toEqual(new Set(['ImplicitlyDenied']));
  });

  test('on policy and tags of a table without a stream allows the table', async () => {
    const deployed = deploy((table, role) => table.grants.actions(role, 'dynamodb:TagResource'), { stream: false });

    expect(await allowedOn(deployed, 'dynamodb:TagResource', ['table'])).toEqual(['table']);
    expect(deployed.identityPolicies.flatMap(({ Statement }) => Statement).flatMap(({ Resource }) => Resource))
      .toEqual([deployed.resources.table]);
  });

  test('is the same in any case', async () => {
    const deployed = deploy((table, role) => table.grants.actions(role, 'DynamoDB:listtables', 'dynamodb:DELETEBACKUP'));

    expect(await allowedOn(deployed, 'dynamodb:ListTables', ['account'])).toEqual(['account']);
    expect(await allowedOn(deployed, 'dynamodb:DeleteBackup', ['backup'])).toEqual(['backup']);
  });
});

describe('grants of patterns', () => {
  const ACCOUNT_WRITES = ['dynamodb:InjectError', 'dynamodb:PurchaseReservedCapacityOfferings', 'dynamodb:UpdateAbacStatus'];

  test.each<[string, Grant]>([
    ['grants.fullAccess', (table, role) => table.grants.fullAccess(role)],
    ['grantFullAccess', (table, role) => table.grantFullAccess(role)],
    ['dynamodb:*', (table, role) => table.grant(role, 'dynamodb:*')],
  ])('%s allows every action on every resource, except those that change the account', async (_, grant) => {
    const deployed = deploy(grant);
    for (const [action, types] of await reference()) {
      expect([action, await allowedOn(deployed, action, types)]).toEqual([action, ACCOUNT_WRITES.includes(action) ? [] : types]);
    }
  });

  test('name the actions that take no resource, since a pattern would cover all tables', async () => {
    const { identityPolicies } = deploy((table, role) => table.grants.actions(role, 'dynamodb:List*'));
    const [onAccount] = identityPolicies.flatMap(({ Statement }) => Statement).filter(({ Resource }) => Resource === '*');

    expect(onAccount.Action).toEqual(['ListBackups', 'ListContributorInsights', 'ListGlobalTables', 'ListStreams', 'ListTables']
      .map((name) => `dynamodb:${name}`));
  });

  test('cover the resources of the actions that they stand for, and no others', async () => {
    const { identityPolicies, resources } = deploy((table, role) => table.grants.actions(role, 'dynamodb:Batch*'));

    expect(identityPolicies.flatMap(({ Statement }) => Statement).filter(({ Action }) => Action === 'dynamodb:Batch*').map(({ Resource }) => Resource))
      .toEqual([resources.table]);
  });
});

describe('refused or reported is', () => {
  function table() {
    const stack = new Stack(appWith({}), 'Shop', { env: { account: ACCOUNT, region: REGION } });
    return new SecureTable(stack, 'Orders', { partitionKey });
  }

  const warnings = (of: SecureTable) => Annotations.fromStack(of.stack).findWarning('*', Match.anyValue()).map(({ entry }) => String(entry.data));
  const role = (of: SecureTable) => new iam.Role(of.stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });

  test.each(['kms:Decrypt', 'dax:GetItem', 's3:*'])('%s, which is no action of DynamoDB', (action) => {
    const orders = table();

    expect(() => orders.grant(role(orders), 'dynamodb:GetItem', action)).toThrow(/^\[NotADynamoDbAction\] .*grantOnKey/);
  });

  test('an action that the reference does not have: granted on table and indexes, with the key, and a warning', () => {
    const orders = table();
    orders.grant(role(orders), 'dynamodb:GetItms');

    expect(warnings(orders)).toEqual([expect.stringMatching(/^dynamodb:GetItms is not a known DynamoDB action/)]);
  });

  test('not an action that is known only after deployment', () => {
    const orders = table();
    orders.grant(role(orders), Lazy.string({ produce: () => 'dynamodb:GetItem' }));

    expect(warnings(orders)).toEqual([]);
  });

  test.each(['dynamodb:DescribeBackup', 'dynamodb:ListTables', 'dynamodb:DescribeExport', 'dynamodb:CreateTable', 'dynamodb:DescribeGlobalTable'])(
    '%s for a principal without an identity policy: no resource policy takes it', (action) => {
      expect(() => table().grant(new iam.ArnPrincipal(USER), 'dynamodb:GetItem', action))
        .toThrow(new RegExp(`^\\[NotByResourcePolicy\\] .*DynamoDB resource policies do not support ${action}\\. `));
    });

  test('none of them for another account: it is refused as unsupported', () => {
    expect(() => table().grant(new iam.ArnPrincipal(`arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`), 'dynamodb:DescribeBackup'))
      .toThrow(/^\[CrossAccountUnsupported\]/);
  });
});
