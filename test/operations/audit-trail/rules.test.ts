import { App, aws_kms as kms, Fn, NestedStack, Stack } from 'aws-cdk-lib';
import type { aws_events as events } from 'aws-cdk-lib';
import { SecureTable, TableAuditTrail, TableKey } from '../../../src';
import type { SecureTableBase } from '../../../src';
import { PaperDeployment } from '../../support/paper';
import { HOME, refusal, shop, tableIn } from '../support/shop';

/** A target that needs no resource. */
const target: events.IRuleTarget = { bind: () => ({ arn: 'arn:aws:sns:eu-west-1:111122223333:alarms' }) };

const KEY_ARN = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

type Method = 'onTlsBelow12' | 'onDeniedWithoutTls' | 'onKeyUsedPastDynamoDb';
const METHODS: readonly Method[] = ['onTlsBelow12', 'onDeniedWithoutTls', 'onKeyUsedPastDynamoDb'];

function trailOf(stack: Stack, tables: SecureTableBase[]): TableAuditTrail {
  return new TableAuditTrail(stack, 'Audit', { tables, managementReads: true });
}

function rendered(stack: Stack, rule: events.Rule): any {
  return new PaperDeployment(stack.node.root as App).properties(rule);
}

describe('the rules', () => {
  const stack = shop();
  const tables = ['Orders', 'Tickets'].map((tableName) => tableIn(stack, tableName, { tableName }));
  const trail = trailOf(stack, tables);
  const rules = new Map(METHODS.map((method) => [method, trail[method](method, { target })]));

  test.each(METHODS)('%s sends to the target, for API calls that CloudTrail delivers', (method) => {
    expect(rendered(stack, rules.get(method)!)).toMatchObject({
      Targets: [{ Arn: 'arn:aws:sns:eu-west-1:111122223333:alarms' }],
      EventPattern: { 'detail-type': ['AWS API Call via CloudTrail'] },
    });
  });

  test.each(METHODS.slice(0, 2))('%s names all tables by their whole ARNs', (method) => {
    expect(rendered(stack, rules.get(method)!)).toMatchObject({
      State: 'ENABLED',
      EventPattern: {
        source: ['aws.dynamodb'],
        detail: { resources: { ARN: ['Orders', 'Tickets'].map((name) => `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}`) } },
      },
    });
  });

  test('onKeyUsedPastDynamoDb names all keys, in the state that has read events', () => {
    expect(rendered(stack, rules.get('onKeyUsedPastDynamoDb')!)).toMatchObject({
      State: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
      EventPattern: {
        source: ['aws.kms'],
        detail: { resources: { ARN: tables.map((table) => new PaperDeployment(stack.node.root as App).arn(table.encryptionKey!)) } },
      },
    });
  });
});

test('a key of several tables is named once', () => {
  const stack = shop();
  const encryptionKey = new TableKey(stack, 'Shared');
  const tables = ['Orders', 'Tickets'].map((id) => tableIn(stack, id, { encryptionKey }));
  const rule = trailOf(stack, tables).onKeyUsedPastDynamoDb('Rule', { target });
  expect(rendered(stack, rule).EventPattern.detail.resources.ARN).toHaveLength(1);
});

test('a key that the table has by an alias is named by its ARN', () => {
  const stack = shop();
  const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
  const orders = tableIn(stack, 'Orders', { encryptionKey: key.addAlias('orders') });
  const rule = trailOf(stack, [orders]).onKeyUsedPastDynamoDb('Rule', { target });
  expect(rendered(stack, rule).EventPattern.detail.resources.ARN).toEqual([new PaperDeployment(stack.node.root as App).arn(key)]);
});

test('a key of another stack is named by its ARN', () => {
  const app = new App();
  const [sales, audit] = [shop(undefined, app, 'Sales'), shop(undefined, app, 'Audit')];
  const orders = tableIn(sales);
  const rule = trailOf(audit, [orders]).onKeyUsedPastDynamoDb('Rule', { target });
  const paper = new PaperDeployment(app);
  expect(paper.properties(rule).EventPattern.detail.resources.ARN).toEqual([paper.arn(orders.encryptionKey!)]);
});

test('options are those of CDK\'s rules: a name, a description, a pattern that narrows', () => {
  const stack = shop();
  const rule = trailOf(stack, [tableIn(stack)]).onTlsBelow12('Rule', {
    target, ruleName: 'old-tls', description: 'Old TLS', eventPattern: { detail: { awsRegion: ['eu-west-1'] } },
  });
  expect(rendered(stack, rule)).toMatchObject({
    Name: 'old-tls',
    Description: 'Old TLS',
    EventPattern: { detail: { awsRegion: ['eu-west-1'], tlsDetails: { tlsVersion: [{ 'anything-but': ['TLSv1.2', 'TLSv1.3'] }] } } },
  });
});

test('a table that is passed twice is named once', () => {
  const stack = shop();
  const orders = tableIn(stack, 'Orders', { tableName: 'Orders' });
  const rule = trailOf(stack, [orders]).onTlsBelow12('Rule', { target, tables: [orders, orders] });
  expect(rendered(stack, rule).EventPattern.detail.resources.ARN).toEqual(['arn:aws:dynamodb:eu-west-1:111122223333:table/Orders']);
});

test('crossStackScope is where the rule is made', () => {
  const app = new App();
  const [stack, other] = [shop(undefined, app), shop(undefined, app, 'Other')];
  const rule = trailOf(stack, [tableIn(stack)]).onTlsBelow12('Rule', { target, crossStackScope: other });
  expect(Stack.of(rule)).toBe(other);
});

describe('refused with code and remedy', () => {
  test('onKeyUsedPastDynamoDb of a trail without read events', () => {
    const stack = shop();
    const trail = new TableAuditTrail(stack, 'Audit', { tables: [tableIn(stack)] });
    const message = refusal(() => trail.onKeyUsedPastDynamoDb('Rule', { target }));
    expect(message).toContain('[TrailWithoutReads]');
    expect(message).toContain('Set managementReads: true on the TableAuditTrail');
  });

  test('onKeyUsedPastDynamoDb for a key that is known by its alias', () => {
    const stack = shop();
    const orders = SecureTable.fromTableName(stack, 'Orders', 'Orders', kms.Alias.fromAliasName(stack, 'Key', 'alias/orders'));
    const message = refusal(() => trailOf(stack, [orders]).onKeyUsedPastDynamoDb('Rule', { target }));
    expect(message).toContain('[KeyKnownByAlias]');
    expect(message).toContain('Import the key with kms.Key.fromLookup or kms.Key.fromKeyArn.');
  });

  test.each(METHODS)('%s for no tables, which EventBridge would not match', (method) => {
    const stack = shop();
    const message = refusal(() => trailOf(stack, [tableIn(stack)])[method]('Rule', { target, tables: [] }));
    expect(message).toContain('[NoTables] Shop/Audit: ');
    expect(message).toContain('Leave tables out for all tables of the trail.');
  });

  test.each(METHODS)('%s for a table that the trail does not log', (method) => {
    const stack = shop();
    const message = refusal(() => trailOf(stack, [tableIn(stack)])[method]('Rule', { target, tables: [tableIn(stack, 'Tickets')] }));
    expect(message).toContain('[TableNotInTrail]');
    expect(message).toContain('Shop/Tickets');
    expect(message).toContain('Add it to the tables of the TableAuditTrail.');
  });
});

describe('a pattern has at most 2048 characters', () => {
  /** A rule for some of many tables. */
  function ruleFor(method: Method, count: number, name: (index: number) => string | undefined, stack = shop()) {
    const encryptionKey = method === 'onKeyUsedPastDynamoDb' ? undefined : new kms.Key(stack, 'Key', { enableKeyRotation: true });
    const tables: SecureTable[] = Array.from({ length: count + 1 }, (_, index) =>
      tableIn(stack, `Table${index}`, { encryptionKey, tableName: name(index) }));
    return { stack, rule: trailOf(stack, tables)[method]('Rule', { target, tables: tables.slice(1) }) };
  }

  const named = (length: number) => (index: number) => `t${index}`.padEnd(length, 'x');

  // Counted with the longest partition; tokens as long as they can become.
  test.each<[Method, string, number, (index: number) => string | undefined]>([
    ['onTlsBelow12', 'names of 3 characters', 31, named(3)],
    ['onTlsBelow12', 'names of 255 characters', 6, named(255)],
    ['onTlsBelow12', 'names that CloudFormation generates', 20, () => undefined],
    ['onDeniedWithoutTls', 'names of 3 characters', 29, named(3)],
    ['onDeniedWithoutTls', 'names of 255 characters', 5, named(255)],
    ['onKeyUsedPastDynamoDb', 'keys', 19, () => undefined],
  ])('%s with %s: %d fit, one more is refused at synthesis', (method, _name, most, name) => {
    const fitting = ruleFor(method, most, name);
    expect(JSON.stringify(rendered(fitting.stack, fitting.rule).EventPattern).length).toBeLessThanOrEqual(2048);
    const message = refusal(() => (ruleFor(method, most + 1, name).stack.node.root as App).synth());
    expect(message).toContain('[TooManyTables]');
    expect(message).toContain('Make several rules, each with some of the tables: tables: [orders, customers].');
  });

  /** Whether a rule for this many tables is synthesized. */
  function fits(count: number, makeTable: (stack: Stack, index: number) => SecureTableBase, stack: Stack): boolean {
    const tables = Array.from({ length: count }, (_, index) => makeTable(stack, index));
    trailOf(stack, tables).onTlsBelow12('Rule', { target });
    try {
      (stack.node.root as App).synth();
      return true;
    } catch (error) {
      expect((error as Error).message).toContain('[TooManyTables]');
      return false;
    }
  }

  const imported = (name: (index: number) => string) => (stack: Stack, index: number) =>
    SecureTable.fromTableName(stack, `Table${index}`, name(index), kms.Key.fromKeyArn(stack, `Key${index}`, KEY_ARN));

  test.each<[string, number, (stack: Stack, index: number) => SecureTableBase, () => Stack]>([
    ['of a name that is a parameter', 6, (stack, index) => tableIn(stack, `Table${index}`, { tableName: Fn.ref(`Name${index}`) }), () => shop()],
    ['of a nested stack, whose name CloudFormation generates', 6, (stack, index) => tableIn(new NestedStack(stack, `Nested${index}`) as never), () => shop()],
    ['of a stack with a long name', 10, (stack, index) => tableIn(stack, `Table${index}`), () => shop({ env: HOME, stackName: 'x'.repeat(90) })],
    ['of an unknown Region', 29, (stack, index) => tableIn(stack, `Table${index}`, { tableName: named(3)(index) }), () => new Stack(new App(), 'Shop')],
    ['that is imported by its name', 31, imported(named(3)), () => shop()],
    ['that is imported by a name that is a parameter', 6, imported((index) => Fn.ref(`Name${index}`)), () => shop()],
  ])('a table %s counts as long as it can become: %d fit', (_name, most, makeTable, stack) => {
    expect(fits(most, makeTable, stack())).toBe(true);
    expect(fits(most + 1, makeTable, stack())).toBe(false);
  });
});
