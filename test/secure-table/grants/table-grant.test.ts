import { App, aws_dynamodb as dynamodb, aws_iam as iam, Lazy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SecureTable, TableKey } from '../../../src';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const MINIMIZE = '@aws-cdk/aws-iam:minimizePolicies';

function made(minimize: boolean) {
  const stack = new Stack(new App({ context: { [MINIMIZE]: minimize } }), 'Stack');
  const tables = ['Orders', 'Customers'].map((id) => new SecureTable(stack, id, { partitionKey, tableName: id }));
  return { stack, tables, role: new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }) };
}

/** The resources of the statements that allow an action. */
function resourcesOf(stack: Stack, action: string): string[] {
  const [policy] = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
  const statements: { Action: string | string[]; Resource: unknown }[] = policy.Properties.PolicyDocument.Statement;
  return statements
    .filter(({ Action }) => [Action].flat().includes(action))
    .flatMap(({ Resource }) => [Resource].flat())
    .map((arn) => JSON.stringify(arn));
}

describe.each([[false], [true]])('with policies minimized: %s,', (minimize) => {
  test('one role may read two tables, with indexes that are added before and after the grants', () => {
    const { stack, tables, role } = made(minimize);
    const [orders, customers] = tables;

    orders.addGlobalSecondaryIndex({ indexName: 'Before', partitionKey });
    tables.forEach((table) => table.grants.readData(role));
    customers.addGlobalSecondaryIndex({ indexName: 'After', partitionKey });

    const resources = resourcesOf(stack, 'dynamodb:Query');
    expect(resources).toHaveLength(4);
    expect(resources).toEqual(expect.arrayContaining([
      expect.stringMatching(/Orders.*index\/Before/), expect.stringMatching(/Customers.*index\/After/),
    ]));
  });

  test('a grant does not fix a lazy list of indexes', () => {
    const { stack, tables: [orders], role } = made(minimize);
    const names = ['Before'];

    (orders.node.defaultChild as dynamodb.CfnGlobalTable).globalSecondaryIndexes = Lazy.any({
      produce: () => names.map((indexName) => ({
        indexName, keySchema: [{ attributeName: 'id', keyType: 'HASH' }], projection: { projectionType: 'ALL' },
      })),
    });
    orders.grants.readData(role);
    names.push('After');

    expect(resourcesOf(stack, 'dynamodb:Query')).toEqual(expect.arrayContaining([expect.stringContaining('index/After')]));
    Template.fromStack(stack).hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      GlobalSecondaryIndexes: [{ IndexName: 'Before' }, { IndexName: 'After' }].map((index) => Match.objectLike(index)),
    });
  });

  test('a statement of the user is kept', () => {
    const { stack, tables: [orders], role } = made(minimize);

    orders.grants.actions(role, 'dynamodb:Query');
    role.addToPolicy(new iam.PolicyStatement({ actions: ['dynamodb:Query'], resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/others'] }));

    expect(resourcesOf(stack, 'dynamodb:Query')).toEqual(expect.arrayContaining(['"arn:aws:dynamodb:eu-west-1:111122223333:table/others"']));
  });

  test('resources and conditions can be added to the statement of a grant', () => {
    const { stack, tables: [orders], role } = made(minimize);

    const [statement] = orders.grants.actions(role, 'dynamodb:Query').principalStatements;
    statement.addResources('arn:aws:dynamodb:eu-west-1:111122223333:table/others');
    statement.addCondition('StringEquals', { 'aws:PrincipalTag/team': 'shop' });

    expect(resourcesOf(stack, 'dynamodb:Query')).toHaveLength(2);
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Condition: { StringEquals: { 'aws:PrincipalTag/team': 'shop' } } })]) },
    });
  });
});

describe('the names of indexes', () => {
  const indexes = (count: number) => Array.from({ length: count }, (_, n) => ({ indexName: `ByAttribute${n}`, partitionKey }));

  function reader(tables: number, indexesEach: number, minimize = false) {
    const stack = new Stack(new App({ context: { [MINIMIZE]: minimize } }), 'Stack');
    const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    for (let n = 0; n < tables; n++) {
      new SecureTable(stack, `Table${n}`, { partitionKey, globalSecondaryIndexes: indexes(indexesEach) }).grants.readData(role);
    }
    return stack;
  }

  test.each([4, 20].flatMap((count) => [[count, false], [count, true]] as const))(
    'leave room for 40 tables with %i indexes each in one role: at most 10 managed policies (minimized: %s)', (count, minimize) => {
      const policies = Template.fromStack(reader(40, count, minimize)).findResources('AWS::IAM::ManagedPolicy');

      expect(Object.keys(policies).length).toBeLessThanOrEqual(10);
    });

  test('are written up to four of them, and index/* covers more', () => {
    const named = (count: number) => resourcesOf(reader(1, count), 'dynamodb:Query').map((arn) => /index\/([^"]*)/.exec(arn)?.[1]);

    expect(named(4)).toEqual([undefined, 'ByAttribute0', 'ByAttribute1', 'ByAttribute2', 'ByAttribute3']);
    expect(named(5)).toEqual([undefined, '*']);
  });

  test('do not depend on what else the role has', () => {
    const stack = reader(0, 0);
    const role = new iam.Role(stack, 'Other', { assumedBy: new iam.AccountRootPrincipal() });
    const first = new SecureTable(stack, 'First', { partitionKey, globalSecondaryIndexes: indexes(2) });
    const wide = new SecureTable(stack, 'Wide', { partitionKey, globalSecondaryIndexes: indexes(20) });
    [first, wide].forEach((table) => table.grants.actions(role, 'dynamodb:Query'));

    expect(resourcesOf(stack, 'dynamodb:Query').map((arn) => /index\/([^"]*)/.exec(arn)?.[1]))
      .toEqual([undefined, 'ByAttribute0', 'ByAttribute1', undefined, '*']);
  });

  test('that are added after the grant count', () => {
    const stack = reader(0, 0);
    const role = new iam.Role(stack, 'Other', { assumedBy: new iam.AccountRootPrincipal() });
    const table = new SecureTable(stack, 'Growing', { partitionKey, globalSecondaryIndexes: indexes(4) });
    table.grants.actions(role, 'dynamodb:Query');
    table.addGlobalSecondaryIndex({ indexName: 'Fifth', partitionKey });

    expect(resourcesOf(stack, 'dynamodb:Query').map((arn) => /index\/([^"]*)/.exec(arn)?.[1])).toEqual([undefined, '*']);
  });
});

test('with policies minimized, grants on tables with one key share a statement for the key', () => {
  const { stack, role } = made(true);
  const encryptionKey = new TableKey(stack, 'Key');
  const [one, other] = ['One', 'Other'].map((id) => new SecureTable(stack, id, { partitionKey, encryptionKey }));

  one.grants.readData(role);
  other.grants.writeData(role);

  expect(resourcesOf(stack, 'kms:Decrypt')).toHaveLength(1);
});
