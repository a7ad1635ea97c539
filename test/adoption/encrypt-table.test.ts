import { join } from 'path';
import { App, aws_dynamodb as dynamodb, CfnResource, Mixins, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { Construct } from 'constructs';
import { EncryptedTables, EncryptTable, SecureTable, TableRule } from '../../src';
import { appWith } from '../support/flags';
import { env, partitionKey } from './support/plain-tables';
import { entryOf, propertiesOf, reported, shopOf, sidsOf } from './support/render';

const keySchema = [{ attributeName: 'id', keyType: 'HASH' }];
const DENY = 'DenyInsecureTransport';

function plain(stack = shopOf()): dynamodb.Table {
  return new dynamodb.Table(stack, 'Orders', { partitionKey });
}

describe('what the mixin supports', () => {
  const stack = shopOf();
  const table = plain(stack);

  test.each<[string, Construct, boolean]>([
    ['an L2', table, true],
    ['the L1 inside', table.node.defaultChild as CfnResource, true],
    ['a raw CfnResource', new CfnResource(stack, 'Raw', { type: 'AWS::DynamoDB::GlobalTable' }), true],
    ['a construct with a table called Resource', new class extends Construct {
      public readonly table = new dynamodb.CfnTable(this, 'Resource', { keySchema });
    }(stack, 'Wrapper'), true],
    ['a SecureTable', new SecureTable(stack, 'Secure', { partitionKey }), true],
    ['another resource', new CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' }), false],
    ['another construct', new Construct(stack, 'Construct'), false],
    ['a stack, though it has a table called Resource', new class extends Stack {
      public readonly table = new dynamodb.CfnTable(this, 'Resource', { keySchema });
    }(new App(), 'Other'), false],
    ['a stage', new Stage(new App(), 'Stage'), false],
  ])('%s: %#', (_, construct, expected) => {
    expect(new EncryptTable().supports(construct)).toBe(expected);
  });

  test('does not change what it does not support', () => {
    const queue = new CfnResource(shopOf(), 'Queue', { type: 'AWS::SQS::Queue' });
    new EncryptTable().applyTo(queue);

    expect(entryOf(queue)).toEqual({ Type: 'AWS::SQS::Queue' });
  });

  test('CDK can demand that all are supported', () => {
    const other = plain();

    expect(() => Mixins.of(other.node.defaultChild!).requireAll().apply(new EncryptTable())).not.toThrow();
  });
});

describe('point-in-time recovery and deletion protection', () => {
  test.each<[string, unknown, unknown]>([
    ['off', { PointInTimeRecoveryEnabled: false }, { PointInTimeRecoveryEnabled: true }],
    ['on, for some days', { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
      { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 }],
    ['off, for some days', { RecoveryPeriodInDays: 7 }, { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 }],
    ['by a parameter', { Ref: 'Recovery' }, { PointInTimeRecoveryEnabled: true }],
    ['by a condition', { 'Fn::If': ['Prod', { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 }, { Ref: 'AWS::NoValue' }] },
      { 'Fn::If': ['Prod', { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 }, { PointInTimeRecoveryEnabled: true }] }],
  ])('%s', (_, before, after) => {
    const table = new CfnResource(shopOf(), 'Orders', {
      type: 'AWS::DynamoDB::Table', properties: { PointInTimeRecoverySpecification: before, DeletionProtectionEnabled: false },
    });
    table.with(new EncryptTable());

    expect(propertiesOf(table)).toMatchObject({ PointInTimeRecoverySpecification: after, DeletionProtectionEnabled: true });
  });

  test('do not change if the options disable them', () => {
    const table = plain();
    table.with(new EncryptTable({ pointInTimeRecovery: false, deletionProtection: false }));

    expect(propertiesOf(table)).not.toHaveProperty('PointInTimeRecoverySpecification');
    expect(propertiesOf(table)).not.toHaveProperty('DeletionProtectionEnabled');
    expect(sidsOf(table)).toEqual([DENY]);
  });

  test('a table that is deleted with its stack gets a warning', () => {
    const destroyed = (options = {}) => {
      const table = new dynamodb.Table(shopOf(), 'Orders', { partitionKey, removalPolicy: RemovalPolicy.DESTROY });
      table.with(new EncryptTable(options));
      return reported(table, 'warning');
    };

    expect(destroyed()).toEqual(['DestroyWithDeletionProtection']);
    expect(destroyed({ deletionProtection: false })).toEqual([]);
  });
});

describe('a table whose deletion policy depends on a condition', () => {
  const warned = (policy: unknown, options = {}) => {
    const table = new CfnResource(shopOf(), 'Orders', {
      type: 'AWS::DynamoDB::Table', properties: { DeletionProtectionEnabled: { 'Fn::If': ['Prod', true, false] } },
    });
    table.addOverride('DeletionPolicy', policy);
    table.with(new EncryptTable(options));
    return [propertiesOf(table).DeletionProtectionEnabled, reported(table, 'warning')];
  };

  test.each<[string, unknown, string[]]>([
    ['may be deleted', { 'Fn::If': ['Prod', 'Retain', 'Delete'] }, ['DestroyWithDeletionProtection']],
    ['may be deleted, by a parameter', { Ref: 'Policy' }, ['DestroyWithDeletionProtection']],
    ['may be deleted, by an override', 'Delete', ['DestroyWithDeletionProtection']],
    ['is retained in both branches', { 'Fn::If': ['Prod', 'Retain', 'RetainExceptOnCreate'] }, []],
    ['is retained', 'Retain', []],
  ])('%s', (_, policy, expected) => {
    expect(warned(policy)).toEqual([true, expected]);
  });

  test('keeps its protection as it is with deletionProtection: false', () => {
    expect(warned('Delete', { deletionProtection: false })).toEqual([{ 'Fn::If': ['Prod', true, false] }, []]);
  });
});

describe('overrides of the app', () => {
  test('that are set before the mixin are rendered, unless the mixin secures the property', () => {
    const table = plain();
    const resource = table.node.defaultChild as CfnResource;
    resource.addPropertyOverride('TableClass', 'STANDARD');
    resource.addPropertyOverride('SSESpecification.SSEEnabled', false);
    table.with(new EncryptTable());

    expect(propertiesOf(table)).toMatchObject({ TableClass: 'STANDARD', SSESpecification: { SSEEnabled: true } });
  });

  test('that are set after the mixin are, too', () => {
    const table = new dynamodb.TableV2(shopOf(), 'Orders', { partitionKey });
    table.with(new EncryptTable());
    const resource = table.node.defaultChild as CfnResource;
    resource.addPropertyOverride('Replicas.0.TableClass', 'STANDARD');
    resource.addPropertyOverride('Replicas.0.ResourcePolicy', { PolicyDocument: { Statement: [] } });
    resource.addPropertyDeletionOverride('BillingMode');
    resource.addPropertyDeletionOverride('SSESpecification');

    expect(propertiesOf(table)).toMatchObject({
      Replicas: [{ TableClass: 'STANDARD', ResourcePolicy: { PolicyDocument: { Statement: [{ Sid: DENY }] } } }],
    });
    expect(propertiesOf(table)).toMatchObject({ SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } });
    expect(propertiesOf(table).BillingMode).toBeUndefined();
  });

  test('outside of the properties are rendered as well', () => {
    const table = plain();
    table.with(new EncryptTable());
    (table.node.defaultChild as CfnResource).addOverride('DeletionPolicy', 'Snapshot');

    expect(entryOf(table).DeletionPolicy).toBe('Snapshot');
  });

  test('of all properties, after the mixin, are secured when the mixin is applied again', () => {
    const table = plain();
    const resource = table.node.defaultChild as CfnResource;
    table.with(new EncryptTable());
    resource.addOverride('Properties', { BillingMode: 'PAY_PER_REQUEST' });
    const later = table.stack.resolve(resource._toCloudFormation()).Resources;
    expect(JSON.stringify(later)).not.toContain(DENY);
    table.with(new EncryptTable());

    expect(sidsOf(table)).toEqual([DENY]);
    expect(propertiesOf(table).BillingMode).toBe('PAY_PER_REQUEST');
  });
});

describe('an exemption', () => {
  const reason = 'a legacy client';
  const exempt = (...rules: TableRule[]) => {
    const table = new dynamodb.Table(shopOf(), 'Orders', { partitionKey, stream: dynamodb.StreamViewType.KEYS_ONLY });
    if (rules.length > 0) {
      EncryptedTables.exempt(table, { rules, reason });
    }
    table.with(new EncryptTable());
    return propertiesOf(table);
  };

  test.each<[TableRule, string]>([
    [TableRule.TLS_ONLY, 'ResourcePolicy'],
    [TableRule.CUSTOMER_MANAGED_KEY, 'SSESpecification'],
    [TableRule.POINT_IN_TIME_RECOVERY, 'PointInTimeRecoverySpecification'],
    [TableRule.DELETION_PROTECTION, 'DeletionProtectionEnabled'],
  ])('from %s keeps it', (rule, property) => {
    expect(exempt(rule)).not.toHaveProperty(property);
    expect(Object.keys(exempt())).toContain(property);
  });

  test('from StreamTlsOnly keeps the stream as it is', () => {
    expect(exempt(TableRule.STREAM_TLS_ONLY).StreamSpecification).toEqual({ StreamViewType: 'KEYS_ONLY' });
  });

  test('in one Region does not apply in another', () => {
    const table = new dynamodb.TableV2(shopOf(), 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
    EncryptedTables.exempt(table, { rules: [TableRule.TLS_ONLY, TableRule.DELETION_PROTECTION], regions: ['us-east-1'], reason });
    table.with(new EncryptTable());
    const [there, home] = propertiesOf(table).Replicas;

    expect([there.DeletionProtectionEnabled, home.DeletionProtectionEnabled]).toEqual([undefined, true]);
    expect(home.ResourcePolicy).toBeDefined();
    expect(Stack.of(table).node.findAll().some((construct) => construct.node.id === 'Policy-us-east-1')).toBe(false);
  });

  test('from CustomerManagedKey on one replica applies to all: DynamoDB needs one kind of key', () => {
    const table = new dynamodb.TableV2(shopOf(), 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
    EncryptedTables.exempt(table, { rules: [TableRule.CUSTOMER_MANAGED_KEY], regions: ['us-east-1'], reason });
    table.with(new EncryptTable());

    expect(propertiesOf(table).SSESpecification).toBeUndefined();
  });

  test.each<[string, string, string[]]>([
    ['on its last day applies', '2026-03-31T23:59:59Z', []],
    ['on the day after does not', '2026-04-01T00:00:00Z', [DENY]],
  ])('%s', (_, now, expected) => {
    jest.useFakeTimers({ now: new Date(now), doNotFake: ['nextTick', 'setImmediate'] });
    try {
      const table = plain();
      (table.node.defaultChild as CfnResource).addMetadata('cdk-secure-table:exemption', [{ rules: ['TlsOnly'], reason, until: '2026-03-31' }]);
      table.with(new EncryptTable());

      expect(sidsOf(table)).toEqual(expected);
    } finally {
      jest.useRealTimers();
    }
  });

  test('that has expired does not apply', () => {
    const table = plain();
    const resource = table.node.defaultChild as CfnResource;
    const until = (day: string) => {
      resource.addMetadata('cdk-secure-table:exemption', [{ rules: ['TlsOnly'], reason, until: day }, { reason }]);
      return sidsOf(table);
    };
    table.with(new EncryptTable());

    expect(until('2020-01-01')).toEqual([DENY]);
    expect(until('2999-01-01')).toEqual([]);
  });
});

describe('SecureTables', () => {
  test('do not change', () => {
    const render = (adopt: boolean) => {
      const stack = shopOf();
      const table = new SecureTable(stack, 'Orders', { partitionKey, deletionProtection: false });
      if (adopt) {
        Mixins.of(stack.node.root).apply(new EncryptTable());
      }
      return (stack.node.root as App).synth().getStackByName('Shop').template + entryOf(table);
    };

    expect(render(true)).toEqual(render(false));
  });

  test('of another copy of this package do not change', () => {
    const stack = shopOf();
    class Foreign extends Construct {
      public readonly table = new dynamodb.TableV2(this, 'Default', { partitionKey });
    }
    // As jsii marks the classes that it compiles.
    Object.defineProperty(Foreign, Symbol.for('jsii.rtti'), { value: { fqn: 'cdk-secure-table.SecureTable', version: '0.0.0' } });
    const { table } = new Foreign(stack, 'Orders');
    Mixins.of(stack).apply(new EncryptTable());

    expect(propertiesOf(table).SSESpecification).toBeUndefined();
  });
});

test('a table that another copy of this package secures is secured only once', () => {
  const stack = shopOf();
  const table = plain(stack);
  jest.isolateModules(() => {
    const other = jest.requireActual<typeof import('../../src/adoption/encrypt-table')>('../../src/adoption/encrypt-table');
    expect(other.EncryptTable).not.toBe(EncryptTable);
    new other.EncryptTable({ deletionProtection: false }).applyTo(table);
  });
  table.with(new EncryptTable());

  expect(sidsOf(table)).toEqual([DENY]);
  expect(propertiesOf(table).DeletionProtectionEnabled).toBeUndefined();
});

test('a table of an included template is secured', () => {
  const stack = new Stack(appWith(), 'Shop', { env });
  const include = new CfnInclude(stack, 'Included', { templateFile: join(__dirname, 'support/included.template.json') });
  const [table] = include.node.findAll().filter((construct) => new EncryptTable().supports(construct));
  Mixins.of(stack).apply(new EncryptTable());

  expect(sidsOf(table as Construct)).toEqual([DENY]);
  expect(propertiesOf(include.getResource('LegacyKey')).EnableKeyRotation).toBe(true);
  expect(reported(table as Construct)).toEqual([]);
});

test('the overrides describe themselves in a debugger', () => {
  const table = plain();
  table.with(new EncryptTable());
  const { rawOverrides } = table.node.defaultChild as unknown as { rawOverrides: { Properties: { creationStack: string[] } } };

  expect(rawOverrides.Properties.creationStack).toEqual(['the secured properties of Shop/Orders/Resource']);
});
