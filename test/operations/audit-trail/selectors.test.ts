import { App, NestedStack } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { SecureTable, TableAuditTrail } from '../../../src';
import type { TableAuditTrailProps } from '../../../src';
import { PaperDeployment } from '../../support/paper';
import { HOME, refusal, shop, tableIn } from '../support/shop';

interface Selector {
  readonly Name: string;
  readonly FieldSelectors: readonly { readonly Field: string; readonly [operator: string]: unknown }[];
}

/** What a trail logs: for each selector, its fields with operators and values. */
function logged(stack: Stack, trail: TableAuditTrail): Record<string, Record<string, unknown>> {
  const selectors = new PaperDeployment(stack.node.root as App).properties(trail.trail).AdvancedEventSelectors as Selector[];
  return Object.fromEntries(selectors.map(({ Name, FieldSelectors }) =>
    [Name, Object.fromEntries(FieldSelectors.map(({ Field, ...rest }) => [Field, rest]))]));
}

function loggedWith(props: Partial<TableAuditTrailProps>): Record<string, Record<string, unknown>> {
  const stack = shop();
  return logged(stack, new TableAuditTrail(stack, 'Audit', { tables: [tableIn(stack, 'Orders', { tableName: 'Orders' })], ...props }));
}

const ORDERS = 'arn:aws:dynamodb:eu-west-1:111122223333:table/Orders';
const REPLICATION = { NotStartsWith: ['arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForDynamoDBReplication/'] };

describe('a trail logs', () => {
  test('the data events of the table, by its whole ARN, and those of its streams, by a prefix that ends the name', () => {
    expect(loggedWith({})).toEqual({
      'Data events of tables': {
        'eventCategory': { Equals: ['Data'] },
        'resources.type': { Equals: ['AWS::DynamoDB::Table'] },
        'resources.ARN': { Equals: [ORDERS] },
        'userIdentity.arn': REPLICATION,
      },
      'Data events of streams': {
        'eventCategory': { Equals: ['Data'] },
        'resources.type': { Equals: ['AWS::DynamoDB::Stream'] },
        'resources.ARN': { StartsWith: [`${ORDERS}/stream/`] },
        'userIdentity.arn': REPLICATION,
      },
      'Management events': { eventCategory: { Equals: ['Management'] }, readOnly: { Equals: ['false'] } },
    });
  });

  test('a table once that is passed twice', () => {
    const stack = shop();
    const orders = tableIn(stack, 'Orders', { tableName: 'Orders' });
    const { 'Data events of tables': tables, 'Data events of streams': streams } = logged(stack, new TableAuditTrail(stack, 'Audit', { tables: [orders, orders] }));
    expect([tables['resources.ARN'], streams['resources.ARN']]).toEqual([{ Equals: [ORDERS] }, { StartsWith: [`${ORDERS}/stream/`] }]);
  });

  test('no streams, if they are left out', () => {
    expect(Object.keys(loggedWith({ streams: false }))).toEqual(['Data events of tables', 'Management events']);
  });

  test('replication too, if asked for', () => {
    const found = loggedWith({ excludeReplication: false });
    expect(Object.keys(found['Data events of tables'])).not.toContain('userIdentity.arn');
    expect(Object.keys(found['Data events of streams'])).not.toContain('userIdentity.arn');
  });

  test.each([
    [{ managementReads: true }, { eventCategory: { Equals: ['Management'] } }],
    [{ managementWrites: false, managementReads: true }, { eventCategory: { Equals: ['Management'] }, readOnly: { Equals: ['true'] } }],
    [{ managementWrites: false }, undefined],
  ])('management events as %j says', (props, expected) => {
    expect(loggedWith(props)['Management events']).toEqual(expected);
  });

  test('every replica, also one that is added after the trail', () => {
    const stack = shop();
    const orders = tableIn(stack, 'Orders', { tableName: 'Orders', replicas: [{ region: 'us-east-1' }] });
    const trail = new TableAuditTrail(stack, 'Audit', { tables: [orders] });
    orders.addReplica({ region: 'ap-southeast-2' });
    const arns = ['eu-west-1', 'ap-southeast-2', 'us-east-1'].map((region) => `arn:aws:dynamodb:${region}:111122223333:table/Orders`);
    const found = logged(stack, trail);
    expect(found['Data events of tables']['resources.ARN']).toEqual({ Equals: arns });
    expect(found['Data events of streams']['resources.ARN']).toEqual({ StartsWith: arns.map((arn) => `${arn}/stream/`) });
  });

  test('tables of several stacks, of nested stacks, and imported ones', () => {
    const app = new App();
    const [orders, nested, audit] = [shop(undefined, app, 'Sales'), new NestedStack(shop(undefined, app, 'Support'), 'Nested'), shop(undefined, app, 'Audit')];
    const tables = [
      tableIn(orders, 'Orders', { tableName: 'Orders' }),
      tableIn(nested as never, 'Tickets', { tableName: 'Tickets' }),
      SecureTable.fromTableName(audit, 'Imported', 'Imported', tableIn(audit, 'Other').encryptionKey!),
    ];
    expect(logged(audit, new TableAuditTrail(audit, 'Trail', { tables }))['Data events of tables']['resources.ARN']).toEqual({
      Equals: ['Orders', 'Tickets', 'Imported'].map((name) => `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}`),
    });
  });

  test('in China, the same with its partition', () => {
    const stack = shop({ env: { ...HOME, region: 'cn-north-1' } });
    const trail = new TableAuditTrail(stack, 'Audit', { tables: [tableIn(stack, 'Orders', { tableName: 'Orders' })] });
    const found = logged(stack, trail);
    expect(found['Data events of tables']['resources.ARN']).toEqual({ Equals: ['arn:aws-cn:dynamodb:cn-north-1:111122223333:table/Orders'] });
    expect(found['Data events of tables']['userIdentity.arn'])
      .toEqual({ NotStartsWith: ['arn:aws-cn:sts::111122223333:assumed-role/AWSServiceRoleForDynamoDBReplication/'] });
  });
});

test('the template has no basic selectors: CloudTrail accepts one kind', () => {
  const stack = shop();
  new TableAuditTrail(stack, 'Audit', { tables: [tableIn(stack)] });
  const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::CloudTrail::Trail'));
  expect(Object.keys(Properties)).not.toContain('EventSelectors');
});

describe('CloudTrail accepts 500 values in the selectors of a trail', () => {
  /** A number of imported tables, which cost little to make. */
  function imported(stack: Stack, count: number) {
    const key = tableIn(stack).encryptionKey!;
    return Array.from({ length: count }, (_, index) => SecureTable.fromTableName(stack, `T${index}`, `t${index}`, key));
  }
  // Every selector has its category and type; data selectors have the role of replication as well.
  test.each([
    [246, {}],
    [495, { streams: false }],
    [497, { streams: false, managementWrites: false }],
  ])('%d tables with %j are not too many', (count, props) => {
    const stack = shop();
    const trail = new TableAuditTrail(stack, 'Audit', { tables: imported(stack, count), ...props });
    const { 'Data events of tables': found } = logged(stack, trail);
    expect((found['resources.ARN'] as { Equals: string[] }).Equals).toHaveLength(count);
  });

  test.each([
    [247, {}],
    [496, { streams: false }],
    [498, { streams: false, managementWrites: false }],
  ])('%d tables with %j are refused', (count, props) => {
    const stack = shop();
    const message = refusal(() => new TableAuditTrail(stack, 'Audit', { tables: imported(stack, count), ...props }));
    expect(message).toContain('[TooManyTables]');
    expect(message).toContain('Set streams: false, or divide the tables between two TableAuditTrails');
  });

  test('a replica that is added later is refused at synthesis', () => {
    const stack = shop();
    const orders = tableIn(stack);
    new TableAuditTrail(stack, 'Audit', { tables: [orders, ...imported(shop(undefined, stack.node.root as App, 'Other'), 245)] });
    orders.addReplica({ region: 'us-east-1' });
    expect(refusal(() => (stack.node.root as App).synth())).toContain('[TooManyTables]');
  });
});
