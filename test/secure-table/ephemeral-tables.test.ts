import { App, aws_dynamodb as dynamodb, aws_kms as kms, Duration, RemovalPolicy, Stack, Stage, Validations } from 'aws-cdk-lib';
import type { IPropertyInjector } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { EncryptedTables, EphemeralTables, SecureTable, SecureTableChecks, TableKey } from '../../src';
import type { SecureTableProps, TableKeyProps } from '../../src';
import { expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import { tlsViolations } from '../support/tls-proof';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const env = { account: ACCOUNT, region: REGION };
const KEY = 'AWS::KMS::Key';
const TABLE = 'AWS::DynamoDB::GlobalTable';

function ephemeralStack(app = new App()): Stack {
  const stage = new Stage(app, 'Test');
  EphemeralTables.apply(stage);
  return new Stack(stage, 'Shop', { env });
}

function resources(stack: Stack, type: string): any[] {
  return Object.values(Template.fromStack(stack).findResources(type));
}

function forTables(change: (props: SecureTableProps) => SecureTableProps): IPropertyInjector {
  return { constructUniqueId: SecureTable.PROPERTY_INJECTION_ID, inject: change };
}

function forKeys(defaults: TableKeyProps): IPropertyInjector {
  return { constructUniqueId: TableKey.PROPERTY_INJECTION_ID, inject: (props?: TableKeyProps) => ({ ...props, ...defaults }) };
}

describe('SecureTables of an ephemeral stage', () => {
  test('are deleted with their stack, without protection, on one key that goes after 7 days', () => {
    const stack = ephemeralStack();
    const orders = new SecureTable(stack, 'Orders', { partitionKey });
    const customers = new SecureTable(stack, 'Customers', { partitionKey });

    expect(customers.encryptionKey).toBe(orders.encryptionKey);
    expect(resources(stack, KEY)).toEqual([expect.objectContaining({
      DeletionPolicy: 'Delete', Properties: expect.objectContaining({ PendingWindowInDays: 7, EnableKeyRotation: true }),
    })]);
    expect(resources(stack, TABLE)).toEqual(['Orders', 'Customers'].map(() => expect.objectContaining({
      DeletionPolicy: 'Delete',
      Properties: expect.objectContaining({ Replicas: [expect.objectContaining({ DeletionProtectionEnabled: false })] }),
    })));
  });

  test('stay encrypted and TLS-only', async () => {
    const app = new App();
    const stack = ephemeralStack(app);
    const table = new SecureTable(stack, 'Orders', { partitionKey });
    const paper = new PaperDeployment(app);
    const key = table.encryptionKey as TableKey;

    expect(await expectKeyUsableOnlyThroughDynamoDb(paper.keyPolicy(key), { keyArn: paper.arn(key) })).toEqual([]);
    expect(await tlsViolations(paper.tablePolicy(table), { tableArn: paper.arn(table) })).toEqual([]);
  });

  test('share one more key in each Region of replicas, which goes too', () => {
    const stack = ephemeralStack();
    const orders = new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
    const customers = new SecureTable(stack, 'Customers', { partitionKey });
    customers.addReplica({ region: 'us-east-1' });
    const key = orders.replica('us-east-1').encryptionKey!;

    expect(customers.replica('us-east-1').encryptionKey).toBe(key);
    expect(resources(key.stack, KEY)).toEqual([expect.objectContaining({
      DeletionPolicy: 'Delete', Properties: expect.objectContaining({ PendingWindowInDays: 7 }),
    })]);
  });

  test('have another key in another stack', () => {
    const stack = ephemeralStack();
    const other = new Stack(stack.node.scope as Stage, 'Other', { env });

    expect(new SecureTable(other, 'T', { partitionKey }).encryptionKey).not.toBe(new SecureTable(stack, 'T', { partitionKey }).encryptionKey);
  });

  test('are what EphemeralTables.injectors makes as well', () => {
    const stack = new Stack(new App({ propertyInjectors: EphemeralTables.injectors() }), 'Shop', { env });
    const table = new SecureTable(stack, 'Orders', { partitionKey });

    expect(table.encryptionKey!.node.path).toBe('Shop/EphemeralTableKey');
    expect(resources(stack, TABLE)[0].DeletionPolicy).toBe('Delete');
  });
});

describe('what a table writes itself wins:', () => {
  test.each<[string, Partial<SecureTableProps>, string, boolean]>([
    ['a removal policy', { removalPolicy: RemovalPolicy.RETAIN }, 'Retain', true],
    ['one that retains it unless its creation fails', { removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE }, 'RetainExceptOnCreate', true],
    ['deletion protection', { deletionProtection: true }, 'Retain', true],
    ['deletion protection of a replica', { replicas: [{ region: 'us-east-1', deletionProtection: true }] }, 'Retain', true],
  ])('a table that stays by %s has a key of its own that stays', (_, props, policy, isProtected) => {
    const stack = ephemeralStack();
    const table = new SecureTable(stack, 'Orders', { partitionKey, ...props });

    expect(table.encryptionKey!.node.path).toBe('Test/Shop/Orders/Key');
    expect(resources(stack, KEY)).toEqual([expect.objectContaining({ DeletionPolicy: 'Retain' })]);
    expect(resources(stack, TABLE)).toEqual([expect.objectContaining({ DeletionPolicy: policy })]);
    expect(resources(stack, TABLE)[0].Properties.Replicas[0].DeletionProtectionEnabled).toBe(isProtected);
  });

  test('DESTROY alone is what the scope says anyway', () => {
    const stack = ephemeralStack();
    new SecureTable(stack, 'Orders', { partitionKey, removalPolicy: RemovalPolicy.DESTROY });

    expect(resources(stack, KEY)).toEqual([expect.objectContaining({ DeletionPolicy: 'Delete' })]);
  });

  test('a table with keyOptions has a key of its own, which goes with it', () => {
    const stack = ephemeralStack();
    new SecureTable(stack, 'Orders', { partitionKey, keyOptions: { allowAccountPrincipals: true } });

    expect(resources(stack, KEY)).toEqual([expect.objectContaining({
      DeletionPolicy: 'Delete', Properties: expect.objectContaining({ PendingWindowInDays: 7 }),
    })]);
  });

  test('a table with a given key uses it, and the key stays', () => {
    const stack = ephemeralStack();
    const encryptionKey = new kms.Key(stack, 'Company', { enableKeyRotation: true });
    new SecureTable(stack, 'Orders', { partitionKey, encryptionKey });

    expect(resources(stack, KEY)).toEqual([expect.objectContaining({ DeletionPolicy: 'Retain' })]);
    expect(resources(stack, TABLE)[0].DeletionPolicy).toBe('Delete');
  });

  test('a table that is retained later fails the synthesis: its key would be deleted', () => {
    const app = new App();
    new SecureTable(ephemeralStack(app), 'Orders', { partitionKey }).applyRemovalPolicy(RemovalPolicy.RETAIN);

    expect(() => app.synth()).toThrow(/\[KeyDeletedUnderTable\].*Test\/Shop\/Orders\/Default\/Resource/);
  });
});

describe('with an injector further out, both hold:', () => {
  const outer = () => [
    forTables((props) => ({
      timeToLiveAttribute: 'expires', ...props, deletionProtection: true, removalPolicy: RemovalPolicy.RETAIN, tableClass: dynamodb.TableClass.STANDARD,
    })),
    forKeys({ rotationPeriod: Duration.days(180), deletionGuard: Duration.days(30), removalPolicy: RemovalPolicy.RETAIN }),
  ];

  test.each<[string, () => Construct]>([
    ['on the app', () => ephemeralStack(new App({ propertyInjectors: outer() }))],
    ['on the same stage, before', () => {
      const stage = new Stage(new App(), 'Test', { propertyInjectors: outer() });
      EphemeralTables.apply(stage);
      return new Stack(stage, 'Shop', { env });
    }],
    ['on the app, with injectors()', () => new Stack(
      new Stage(new App({ propertyInjectors: outer() }), 'Test', { propertyInjectors: EphemeralTables.injectors() }), 'Shop', { env })],
  ])('%s', (_, make) => {
    const stack = make() as Stack;
    new SecureTable(stack, 'Orders', { partitionKey });
    const [table] = resources(stack, TABLE);
    const [key] = resources(stack, KEY);

    expect(table).toMatchObject({ DeletionPolicy: 'Delete', Properties: { TimeToLiveSpecification: { AttributeName: 'expires' } } });
    expect(table.Properties.Replicas[0]).toMatchObject({ DeletionProtectionEnabled: false, TableClass: 'STANDARD' });
    expect(key).toMatchObject({ DeletionPolicy: 'Delete', Properties: { RotationPeriodInDays: 180, PendingWindowInDays: 7 } });
    expect(JSON.stringify(key.Properties.KeyPolicy)).not.toContain('NoDeletionOfAKeyInUse');
  });

  test('a guard that it gives with key options does not hold the key', () => {
    const keyOptions = { deletionGuard: Duration.days(30), rotationPeriod: Duration.days(90) };
    const stack = ephemeralStack(new App({ propertyInjectors: [forTables((props) => ({ ...props, keyOptions }))] }));
    new SecureTable(stack, 'Orders', { partitionKey });

    expect(resources(stack, KEY)).toEqual([expect.objectContaining({
      DeletionPolicy: 'Delete', Properties: expect.objectContaining({ RotationPeriodInDays: 90 }),
    })]);
  });

  test('one that calls this one itself is not called again', () => {
    const [ephemeral] = EphemeralTables.injectors();
    let calls = 0;
    const calling: IPropertyInjector = {
      constructUniqueId: SecureTable.PROPERTY_INJECTION_ID,
      inject: (props: SecureTableProps, context) => {
        calls += 1;
        return ephemeral.inject(props, context);
      },
    };
    const stack = new Stack(new App({ propertyInjectors: [calling] }), 'Shop', { env });
    new SecureTable(stack, 'Orders', { partitionKey });

    expect(calls).toBe(1);
    expect(resources(stack, TABLE)[0].DeletionPolicy).toBe('Delete');
  });
});

describe('EphemeralTables more than once', () => {
  test('one list of injectors may be given to the app and its stages', () => {
    const propertyInjectors = EphemeralTables.injectors();
    const stage = new Stage(new App({ propertyInjectors }), 'Test', { propertyInjectors });
    const stack = new Stack(stage, 'Shop', { env, propertyInjectors });
    new SecureTable(stack, 'Orders', { partitionKey });

    expect(resources(stack, TABLE)).toEqual([expect.objectContaining({ DeletionPolicy: 'Delete' })]);
    expect(resources(stack, KEY)).toEqual([expect.objectContaining({ DeletionPolicy: 'Delete' })]);
  });

  test.each([
    ['applied twice', []],
    ['applied beside injectors()', EphemeralTables.injectors()],
  ])('%s: the defaults of an organization hold', (_, propertyInjectors) => {
    const organization = forTables((props) => ({ timeToLiveAttribute: 'expires', ...props }));
    const stage = new Stage(new App({ propertyInjectors: [organization] }), 'Test', { propertyInjectors });
    EphemeralTables.apply(stage);
    EphemeralTables.apply(stage);
    const stack = new Stack(stage, 'Shop', { env });
    new SecureTable(stack, 'Orders', { partitionKey });

    expect(resources(stack, TABLE)).toEqual([expect.objectContaining({
      DeletionPolicy: 'Delete', Properties: expect.objectContaining({ TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true } }),
    })]);
  });
});

test('protection that an injector gives to replicas does not keep an ephemeral table', () => {
  const organization = forTables((props) => ({
    ...props,
    replicas: props.replicas?.map((replica) => ({ deletionProtection: true, contributorInsightsSpecification: { enabled: true }, ...replica })),
  }));
  const stack = ephemeralStack(new App({ propertyInjectors: [organization] }));
  new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'eu-west-3' }] });

  expect(resources(stack, TABLE)[0].Properties.Replicas).toEqual([
    expect.objectContaining({ DeletionProtectionEnabled: false }),
    expect.objectContaining({ DeletionProtectionEnabled: false, ContributorInsightsSpecification: { Enabled: true } }),
  ]);
});

describe('applied too late', () => {
  test('it throws, with the table', () => {
    const stage = new Stage(new App(), 'Test');
    new SecureTable(new Stack(stage, 'Shop'), 'Orders', { partitionKey });

    expect(() => EphemeralTables.apply(stage)).toThrow(/^\[EphemeralTooLate\] .*Test\/Shop\/Orders/);
  });

  test('tables of other kinds, and SecureTables elsewhere, are no matter', () => {
    const app = new App();
    const stage = new Stage(app, 'Test');
    new SecureTable(new Stack(app, 'Production'), 'Orders', { partitionKey });
    new dynamodb.TableV2(new Stack(stage, 'Shop'), 'Plain', { partitionKey });

    expect(() => EphemeralTables.apply(stage)).not.toThrow();
  });
});

test('an ephemeral stage passes the guard and SecureTableChecks', () => {
  const app = new App();
  EncryptedTables.enforce(app);
  Validations.of(app).addPlugins(new SecureTableChecks(app));
  const stack = ephemeralStack(app);
  new SecureTable(stack, 'Orders', { partitionKey, dynamoStream: dynamodb.StreamViewType.NEW_IMAGE, replicas: [{ region: 'us-east-1' }] });
  new SecureTable(new Construct(stack, 'Part'), 'With/Slash', { partitionKey, keyOptions: { alias: 'part' } });

  const print = jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => app.synth()).not.toThrow();
  print.mockRestore();
  expect(new SecureTableChecks(app).validateScope(app).violations.filter(({ ruleName }) => !ruleName.includes('BackupPlan'))).toEqual([]);
});

test('the missing deletion protection is acknowledged, with the reason, and only where it is missing', () => {
  const app = new App();
  const stack = ephemeralStack(app);
  const goes = new SecureTable(stack, 'Goes', { partitionKey });
  const stays = new SecureTable(stack, 'Stays', { partitionKey, removalPolicy: RemovalPolicy.RETAIN });
  app.synth();
  const acknowledged = (table: SecureTable) => JSON.stringify(
    table.node.metadata.filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY).map(({ data }) => data));

  expect(acknowledged(goes)).toContain('SecureTable-DeletionProtection');
  expect(acknowledged(goes)).toContain('EphemeralTables: the table is deleted with its stack.');
  expect(acknowledged(stays)).toBe('[]');
});
