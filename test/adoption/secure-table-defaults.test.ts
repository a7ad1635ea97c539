import { Aspects, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnResource, Lazy, PropertyInjectors, Stack, Stage, Tags } from 'aws-cdk-lib';
import type {
  IAspect, InjectionContext, IPropertyInjector,
  App,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import { EncryptedTables, EncryptTable, SecureTable, SecureTableDefaults, TableRule } from '../../src';
import { appWith, FLAG_SETS } from '../support/flags';
import { nagFindings } from '../support/nag';
import { env, partitionKey } from './support/plain-tables';
import { entryOf, propertiesOf, reported, shopOf, sidsOf } from './support/render';

const DENY = 'DenyInsecureTransport';
const keySchema = [{ attributeName: 'id', keyType: 'HASH' }];

function injected(options = {}): Stack {
  const stack = shopOf();
  PropertyInjectors.of(stack.node.root).add(...SecureTableDefaults.injectors(options));
  return stack;
}

/** An injector of the app, which sets properties whether or not they are secure. */
class Injector implements IPropertyInjector {
  constructor(public readonly constructUniqueId: string, private readonly props: object) {}

  public inject(original: object, _context: InjectionContext): object {
    return { ...original, ...this.props };
  }
}

const WEAK = {
  encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
  deletionProtection: false,
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false },
};
const weakTableV2 = (props: object = WEAK) => new Injector(dynamodb.TableV2.PROPERTY_INJECTION_ID, props);

function expectSecure(table: IConstruct): void {
  const properties = propertiesOf(table);
  expect(JSON.stringify(properties)).toMatch(/"KMSMasterKeyId":\{"Fn::GetAtt"/);
  expect(properties.Replicas?.[0] ?? properties).toMatchObject({
    DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  expect(sidsOf(table)).toContain(DENY);
}

describe('the injectors for tables', () => {
  test.each<[string, (stack: Stack) => Construct]>([
    ['TableV2', (stack) => new dynamodb.TableV2(stack, 'Orders', { partitionKey })],
    ['Table', (stack) => new dynamodb.Table(stack, 'Orders', { partitionKey })],
    ['Table with the deprecated property', (stack) => new dynamodb.Table(stack, 'Orders', { partitionKey, pointInTimeRecovery: false })],
    ['TableV2 with insecure properties', (stack) => new dynamodb.TableV2(stack, 'Orders', { partitionKey, ...WEAK })],
    ['a table whose id has a slash', (stack) => new dynamodb.TableV2(stack, 'Shop/Orders', { partitionKey })],
    ['a table in a construct', (stack) => new dynamodb.Table(new Construct(stack, 'Store'), 'Orders', { partitionKey })],
  ])('%s', (_, make) => {
    expectSecure(make(injected()));
  });

  test('set the properties of the L1 before aspects run', () => {
    const table = new dynamodb.Table(injected(), 'Orders', { partitionKey });
    const { pointInTimeRecoverySpecification, deletionProtectionEnabled } = table.node.defaultChild as dynamodb.CfnTable;

    expect([pointInTimeRecoverySpecification, deletionProtectionEnabled]).toEqual([{ pointInTimeRecoveryEnabled: true }, true]);
  });

  test('keep the recovery period', () => {
    const table = new dynamodb.TableV2(injected(), 'Orders', {
      partitionKey, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 },
    });

    expect(propertiesOf(table).Replicas[0].PointInTimeRecoverySpecification.RecoveryPeriodInDays).toBe(7);
  });

  test('set nothing that the options disable', () => {
    const table = new dynamodb.Table(injected({ pointInTimeRecovery: false, deletionProtection: false }), 'Orders', { partitionKey });

    expect(propertiesOf(table)).not.toHaveProperty('DeletionProtectionEnabled');
    expect(propertiesOf(table)).not.toHaveProperty('PointInTimeRecoverySpecification');
  });

  test.each<[string, (stack: Stack) => Construct]>([
    ['Table with replicationRegions', (stack) => new dynamodb.Table(stack, 'Orders', { partitionKey, replicationRegions: ['us-east-1'] })],
    ['TableV2 with replicas', (stack) => new dynamodb.TableV2(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] })],
    ['TableV2 in a Region-agnostic stack', (stack) =>
      new dynamodb.TableV2(new Stack(stack.node.root as App, 'Anywhere'), 'Orders', { partitionKey })],
  ])('do not make %s throw, as a key in its properties would', (_, make) => {
    const table = make(injected());

    expect(() => propertiesOf(table)).not.toThrow();
  });

  test('leave L1s to the mixin', () => {
    const table = new dynamodb.CfnTable(injected(), 'Orders', { keySchema });

    expect(sidsOf(table)).toEqual([]);
  });

  test('do not change a construct with the same id in another scope', () => {
    const stack = injected();
    new dynamodb.Table(stack, 'Orders', { partitionKey });
    const other = new dynamodb.CfnTable(new Construct(stack, 'Other'), 'Orders', { keySchema });

    expect(sidsOf(other)).toEqual([]);
  });
});

describe('keys', () => {
  const rotation = (props?: kms.KeyProps, encrypt = false) => {
    const stack = shopOf();
    SecureTableDefaults.apply(stack.node.root);
    const key = new kms.Key(stack, 'Key', props);
    if (encrypt) {
      new dynamodb.Table(stack, 'Orders', { partitionKey, encryptionKey: key });
    }
    return propertiesOf(key).EnableKeyRotation;
  };

  test('that encrypt no table keep their rotation', () => {
    expect([rotation(), rotation({ enableKeyRotation: false }), rotation({ enableKeyRotation: true })]).toEqual([undefined, false, true]);
  });

  test('that encrypt a table rotate', () => {
    expect([rotation({}, true), rotation({ enableKeyRotation: false }, true)]).toEqual([true, true]);
  });

  test('rotate under the injectors as well, once they encrypt a table', () => {
    const stack = injected();
    const [used, unused] = ['Used', 'Unused'].map((id) => new kms.Key(stack, id));
    new dynamodb.Table(stack, 'Orders', { partitionKey, encryptionKey: used });

    expect([used, unused].map((key) => propertiesOf(key).EnableKeyRotation)).toEqual([true, undefined]);
  });

  test('keep their policy: they may be for a bucket or a vault', () => {
    const policy = (stack: Stack) => {
      const key = new kms.Key(stack, 'Key');
      key.grantEncryptDecrypt(new iam.ServicePrincipal('backup.amazonaws.com'));
      return propertiesOf(key).KeyPolicy;
    };

    expect(policy(injected())).toEqual(policy(shopOf()));
  });
});

describe('a SecureTable', () => {
  const render = (prepare: (app: App) => void) => {
    const stack = shopOf();
    prepare(stack.node.root as App);
    const table = new SecureTable(stack, 'Orders', { partitionKey, deletionProtection: false });
    return [entryOf(table), entryOf(table.encryptionKey!)];
  };

  test('does not change with injectors or apply', () => {
    const plain = render(() => undefined);

    expect(render((app) => PropertyInjectors.of(app).add(...SecureTableDefaults.injectors()))).toEqual(plain);
    expect(render((app) => SecureTableDefaults.apply(app))).toEqual(plain);
  });

  test('gets no scope for adoption in its stack', () => {
    const stack = injected();
    new SecureTable(stack, 'Orders', { partitionKey });

    expect(stack.node.tryFindChild('SecureTableAdoption')).toBeUndefined();
  });

  test.each<[string, (app: App) => void]>([
    ['by itself', (app) => PropertyInjectors.of(app).add(weakTableV2())],
    ['before apply', (app) => {
      PropertyInjectors.of(app).add(weakTableV2());
      SecureTableDefaults.apply(app);
    }],
    ['after apply', (app) => {
      SecureTableDefaults.apply(app);
      PropertyInjectors.of(app).add(weakTableV2());
    }],
    ['wrapped', (app) => PropertyInjectors.of(app).add(...SecureTableDefaults.injectors({ wrap: [weakTableV2()] }))],
  ])('is secure under an injector of the app that changes the table inside, %s', (_, prepare) => {
    const app = appWith();
    EncryptedTables.enforce(app);
    prepare(app);
    const table = new SecureTable(new Stack(app, 'Shop', { env }), 'Orders', { partitionKey });

    expectSecure(table);
  });
});

describe('injectors of the app', () => {
  const named = weakTableV2({ tableName: 'orders', ...WEAK });

  test('are called first if they are wrapped', () => {
    const table = new dynamodb.TableV2(injected({ wrap: [named] }), 'Orders', { partitionKey });

    expect(propertiesOf(table).TableName).toBe('orders');
    expectSecure(table);
  });

  test('of other classes are not wrapped', () => {
    const other = new Injector(iam.Role.PROPERTY_INJECTION_ID, { roleName: 'role' });

    expect(SecureTableDefaults.injectors({ wrap: [other] }).map(({ constructUniqueId }) => constructUniqueId)).toEqual([
      dynamodb.TableV2.PROPERTY_INJECTION_ID, dynamodb.Table.PROPERTY_INJECTION_ID,
    ]);
  });

  test('are found by apply, at the scope or above it', () => {
    const app = appWith();
    PropertyInjectors.of(app).add(named);
    const stack = new Stack(app, 'Shop', { env });
    SecureTableDefaults.apply(stack);
    const table = new dynamodb.TableV2(stack, 'Orders', { partitionKey });

    expect(propertiesOf(table).TableName).toBe('orders');
    expectSecure(table);
  });

  test('can be left out', () => {
    const app = appWith();
    PropertyInjectors.of(app).add(named);
    SecureTableDefaults.apply(app, { wrap: [] });
    const table = new dynamodb.TableV2(new Stack(app, 'Shop', { env }), 'Orders', { partitionKey });

    expect(propertiesOf(table).TableName).toBeUndefined();
  });

  test('that hide ours in an inner scope do not hide the table', () => {
    const app = appWith();
    SecureTableDefaults.apply(app);
    const stack = new Stack(app, 'Shop', { env });
    PropertyInjectors.of(stack).add(named);
    const table = new dynamodb.TableV2(stack, 'Orders', { partitionKey });

    expect(propertiesOf(table).TableName).toBe('orders');
    expectSecure(table);
  });
});

const UNSTABLE = { '@aws-cdk/core:aspectStabilization': false };

describe('the packs of cdk-nag', () => {
  const pitr = (make: (stack: Stack) => unknown, options = {}) => {
    const stack = shopOf();
    make(stack);
    SecureTableDefaults.apply(stack.node.root, options);
    (stack.node.root as App).synth();
    return nagFindings(stack).filter(({ rule }) => rule.includes('DDB3') || rule.includes('PITR'));
  };
  const typed = (props: object) => (stack: Stack) => new dynamodb.CfnTable(stack, 'Orders', { keySchema, ...props });

  test.each<[string, (stack: Stack) => unknown]>([
    ['a Table', (stack) => new dynamodb.Table(stack, 'Orders', { partitionKey })],
    ['a CfnTable', typed({})],
    ['a CfnTable that disables it', typed({ pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false } })],
    ['a CfnTable that sets a period', typed({ pointInTimeRecoverySpecification: { recoveryPeriodInDays: 7 } })],
  ])('see point-in-time recovery on %s', (_, make) => {
    expect(pitr(make)).toEqual([]);
    expect(pitr(make, { pointInTimeRecovery: false })).not.toEqual([]);
  });

  test('the L1 has the properties that its template has', () => {
    const stack = shopOf();
    const table = new dynamodb.CfnTable(stack, 'Orders', {
      keySchema, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false, recoveryPeriodInDays: 7 },
    });
    table.with(new EncryptTable());

    expect([table.pointInTimeRecoverySpecification, table.deletionProtectionEnabled]).toEqual([
      { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 }, true,
    ]);
  });

  test('properties that only the deployment knows are left to the rendering', () => {
    const stack = shopOf();
    const recovery = Lazy.any({ produce: () => ({ pointInTimeRecoveryEnabled: false }) });
    const protection = Lazy.any({ produce: () => false });
    const table = new dynamodb.CfnTable(stack, 'Orders', {
      keySchema, pointInTimeRecoverySpecification: recovery, deletionProtectionEnabled: protection,
    });
    table.with(new EncryptTable());

    expect([table.pointInTimeRecoverySpecification, table.deletionProtectionEnabled]).toEqual([recovery, protection]);
    expect(propertiesOf(table)).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, DeletionProtectionEnabled: true,
    });
  });

  test('a table that is exempt, also after apply, keeps its own', () => {
    const stack = shopOf();
    const table = new dynamodb.CfnTable(stack, 'Orders', { keySchema, deletionProtectionEnabled: false });
    SecureTableDefaults.apply(stack.node.root);
    EncryptedTables.exempt(table, { rules: [TableRule.POINT_IN_TIME_RECOVERY, TableRule.DELETION_PROTECTION], reason: 'a cache' });

    expect(propertiesOf(table)).not.toHaveProperty('PointInTimeRecoverySpecification');
    expect(propertiesOf(table).DeletionProtectionEnabled).toBe(false);
  });
});

describe.each([...FLAG_SETS.slice(0, 2), ['aspects without stabilization', UNSTABLE] as const])('apply, under %s', (_, context) => {
  const app = () => {
    const root = appWith(context);
    SecureTableDefaults.apply(root);
    return root;
  };

  test('secures tables that are created later, L1s too', () => {
    const stack = new Stack(app(), 'Shop', { env });

    expectSecure(new dynamodb.CfnTable(stack, 'Orders', { keySchema }));
  });

  test('secures stages that are created later, and stages in them', () => {
    const root = app();
    const inner = new Stage(new Stage(root, 'Prod', { env }), 'Inner');
    const table = new dynamodb.CfnTable(new Stack(inner, 'Shop'), 'Orders', { keySchema });
    new dynamodb.TableV2(new Stack(new Stage(root, 'Test', { env }), 'Shop'), 'Orders', { partitionKey });

    expectSecure(table);
  });

  test('reports a table that an aspect of the app adds to a stage, whose synthesis is over by then', () => {
    const root = app();
    const stack = new Stack(new Stage(new Stage(root, 'Prod', { env }), 'Inner'), 'Shop');
    new dynamodb.CfnTable(stack, 'Carts', { keySchema });
    Aspects.of(root).add({
      visit: (construct: IConstruct) => {
        if (construct === root && stack.node.tryFindChild('Orders') === undefined) {
          new dynamodb.CfnTable(stack, 'Orders', { keySchema });
        }
      },
    });

    expect(() => root.synth()).toThrow(/StageSynthesized.*Prod\/Inner\/Shop\/Orders/);
  });

  test('keeps what another aspect changes', () => {
    const root = app();
    const table = new dynamodb.CfnTable(new Stack(root, 'Shop', { env }), 'Orders', { keySchema });
    Aspects.of(root).add({
      visit: (construct: IConstruct) => {
        if (construct instanceof dynamodb.CfnTable) {
          construct.sseSpecification = { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: 'alias/own' };
        }
      },
    });

    expect(propertiesOf(table).SSESpecification.KMSMasterKeyId).toBe('alias/own');
    expect(Stack.of(table).node.findAll().some((construct) => construct instanceof kms.CfnKey)).toBe(false);
  });

  test('creates keys that other aspects visit', () => {
    const root = app();
    const table = new dynamodb.CfnTable(new Stack(root, 'Shop', { env }), 'Orders', { keySchema });
    Tags.of(root).add('team', 'orders');
    propertiesOf(table);
    const key = Stack.of(table).node.findAll().find((construct) => construct instanceof kms.CfnKey)!;

    expect(propertiesOf(key).Tags).toEqual([{ Key: 'team', Value: 'orders' }]);
  });

  test('creates one key for the tables of a stack with sharedKey', () => {
    const root = appWith(context);
    SecureTableDefaults.apply(root, { sharedKey: true });
    const stacks = ['One', 'Two'].map((id) => new Stack(root, id, { env }));
    const tables = stacks.flatMap((stack) => [
      new dynamodb.TableV2(stack, 'Orders', { partitionKey }), new dynamodb.CfnTable(stack, 'Carts', { keySchema }),
    ]);

    tables.forEach(expectSecure);
    expect(stacks.map((stack) => stack.node.findAll().filter((construct) => construct instanceof kms.CfnKey).length)).toEqual([1, 1]);
  });

  test('secures only its scope', () => {
    const root = appWith(context);
    const [inside, outside] = ['In', 'Out'].map((id) => new Stack(root, id, { env }));
    SecureTableDefaults.apply(inside);

    const [secure, plain] = [inside, outside].map((stack) => new dynamodb.TableV2(stack, 'Orders', { partitionKey }));

    expectSecure(secure);
    expect(sidsOf(plain)).toEqual([]);
  });

  test('for a stage secures only the stage', () => {
    const root = appWith(context);
    const [inside, outside] = ['In', 'Out'].map((id) => new Stage(root, id, { env }));
    SecureTableDefaults.apply(inside);

    const [secure, plain] = [inside, outside].map((stage) => new dynamodb.CfnTable(new Stack(stage, 'Shop'), 'Orders', { keySchema }));

    expectSecure(secure);
    expect(sidsOf(plain)).toEqual([]);
  });

  test('reports nothing on secured tables', () => {
    const stack = new Stack(app(), 'Shop', { env });

    expect(reported(new dynamodb.CfnTable(stack, 'Orders', { keySchema }))).toEqual([]);
  });
});

/** Creates a table too late for other aspects to see it: as a sibling of the construct that is visited. */
class TableMaker implements IAspect {
  public visit(construct: IConstruct): void {
    if (construct.node.id === 'Last' && construct.node.scope!.node.tryFindChild('Late') === undefined) {
      new dynamodb.CfnTable(construct.node.scope as Construct, 'Late', { keySchema });
    }
  }
}

test('a table that another aspect creates too late fails the synthesis, with the remedy', () => {
  const app = appWith(UNSTABLE);
  SecureTableDefaults.apply(app);
  const stack = new Stack(app, 'Shop', { env });
  new CfnResource(stack, 'Last', { type: 'AWS::SQS::Queue' });
  Aspects.of(app).add(new TableMaker());

  expect(() => app.synth()).toThrow(/TableNotReached.*Shop\/Late.*aspectStabilization/);
  expect(() => app.synth({ force: true })).not.toThrow();
});

test('a table that another aspect creates too late in a synthesis by force fails in the same way', () => {
  const app = appWith(UNSTABLE);
  SecureTableDefaults.apply(app);
  const stack = new Stack(app, 'Shop', { env });
  new CfnResource(stack, 'First', { type: 'AWS::SQS::Queue' });
  app.synth();
  new CfnResource(stack, 'Last', { type: 'AWS::SQS::Queue' });
  Aspects.of(app).add(new TableMaker());

  expect(() => app.synth({ force: true })).toThrow(/TableNotReached.*Shop\/Late.*aspectStabilization/);
});

test('with aspect stabilization it is secured', () => {
  const app = appWith({ '@aws-cdk/core:aspectStabilization': true });
  SecureTableDefaults.apply(app);
  const stack = new Stack(app, 'Shop', { env });
  new CfnResource(stack, 'Last', { type: 'AWS::SQS::Queue' });
  Aspects.of(app).add(new TableMaker());
  app.synth();

  expectSecure(stack.node.findChild('Late'));
});
