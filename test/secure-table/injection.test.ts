import { App, aws_dynamodb as dynamodb, Duration, PropertyInjectors, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import type { IPropertyInjector } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EphemeralTables, SecureTable, SecureTableDefaults, TableKey } from '../../src';
import type { SecureTableProps, TableKeyProps } from '../../src';
import { appWith, FLAG_SETS } from '../support/flags';
import { ACCOUNT, REGION } from '../support/paper';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

function forTables(defaults: Partial<SecureTableProps>): IPropertyInjector {
  return { constructUniqueId: 'cdk-secure-table.SecureTable', inject: (props: SecureTableProps) => ({ ...defaults, ...props }) };
}

function forKeys(defaults: TableKeyProps): IPropertyInjector {
  return { constructUniqueId: 'cdk-secure-table.TableKey', inject: (props?: TableKeyProps) => ({ ...defaults, ...props }) };
}

function stackWith(...propertyInjectors: IPropertyInjector[]): Stack {
  return new Stack(new App({ propertyInjectors }), 'Shop', { env: { account: ACCOUNT, region: REGION } });
}

test('the ids are those of the documentation', () => {
  expect([SecureTable.PROPERTY_INJECTION_ID, TableKey.PROPERTY_INJECTION_ID]).toEqual(['cdk-secure-table.SecureTable', 'cdk-secure-table.TableKey']);
});

describe('an injector for SecureTable', () => {
  test('sets what a table leaves open, and not what it writes', () => {
    const stack = stackWith(forTables({ timeToLiveAttribute: 'expires', tableClass: dynamodb.TableClass.STANDARD_INFREQUENT_ACCESS }));
    new SecureTable(stack, 'Orders', { partitionKey, tableClass: dynamodb.TableClass.STANDARD });

    Template.fromStack(stack).hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true }, Replicas: [{ TableClass: 'STANDARD' }],
    });
  });

  test.each<[string, Partial<SecureTableProps>, RegExp]>([
    ['a removal policy', { removalPolicy: RemovalPolicy.DESTROY }, /^\[DestroyWithDeletionProtection\]/],
    ['a rotation period that is too short', { keyOptions: { rotationPeriod: Duration.days(89) } }, /^\[RotationPeriodOutOfRange\]/],
    ['replicas in the same Region', { replicas: [{ region: REGION }] }, /^\[ReplicaInOwnRegion\]/],
  ])('cannot contradict the defaults: %s', (_, defaults, error) => {
    expect(() => new SecureTable(stackWith(forTables(defaults)), 'Orders', { partitionKey })).toThrow(error);
  });

  test('can give the key', () => {
    const stack = stackWith();
    const encryptionKey = new TableKey(stack, 'Company');
    PropertyInjectors.of(stack).add(forTables({ encryptionKey }));
    new SecureTable(stack, 'Orders', { partitionKey });

    Template.fromStack(stack).resourceCountIs('AWS::KMS::Key', 1);
  });

  test('of a stage is called instead of that of the app', () => {
    const app = new App({ propertyInjectors: [forTables({ timeToLiveAttribute: 'app' })] });
    const stage = new Stage(app, 'Test', { propertyInjectors: [forTables({ timeToLiveAttribute: 'stage' })] });
    const stack = new Stack(stage, 'Shop');
    new SecureTable(stack, 'Orders', { partitionKey });

    Template.fromStack(stack).hasResourceProperties('AWS::DynamoDB::GlobalTable', { TimeToLiveSpecification: { AttributeName: 'stage' } });
  });
});

describe('an injector that returns nothing', () => {
  const forgetful = (constructUniqueId: string): IPropertyInjector => ({ constructUniqueId, inject: () => undefined as unknown as object });
  const REMEDY = 'In inject\\(\\) of an injector, return the properties';

  test('for SecureTable is refused with the path of the table', () => {
    expect(() => new SecureTable(stackWith(forgetful(SecureTable.PROPERTY_INJECTION_ID)), 'Orders', { partitionKey }))
      .toThrow(new RegExp(`^\\[NoProperties\\] Shop/Orders: .*Pass \\{ partitionKey \\}\\. ${REMEDY}`));
  });

  test.each(['SecureTable', 'TableKey', 'Table', 'TableV2'])('is refused where the library calls it: for %s', (name) => {
    const PROPERTY_INJECTION_ID = { SecureTable, TableKey, Table: dynamodb.Table, TableV2: dynamodb.TableV2 }[name]!.PROPERTY_INJECTION_ID;
    const app = new App({ propertyInjectors: [forgetful(PROPERTY_INJECTION_ID)] });
    EphemeralTables.apply(app);
    SecureTableDefaults.apply(app);
    const stack = new Stack(app, 'Shop');
    const make: Record<string, () => unknown> = {
      SecureTable: () => new SecureTable(stack, 'Orders', { partitionKey }),
      TableKey: () => new TableKey(stack, 'Orders', { rotationPeriod: Duration.days(90) }),
      Table: () => new dynamodb.Table(stack, 'Orders', { partitionKey }),
      TableV2: () => new dynamodb.TableV2(stack, 'Orders', { partitionKey }),
    };

    expect(make[name]).toThrow(new RegExp(`^\\[InjectorWithoutProperties\\] Shop/Orders: The property injector for ${PROPERTY_INJECTION_ID} `
      + `returned no properties\\. ${REMEDY}`));
  });

  test.each(['SecureTable', 'Table', 'TableV2'])('is told from a %s that is constructed without properties, which is refused with its path', (name) => {
    const app = new App();
    EphemeralTables.apply(app);
    SecureTableDefaults.apply(app);
    const stack = new Stack(app, 'Shop');
    const make = { SecureTable, Table: dynamodb.Table, TableV2: dynamodb.TableV2 }[name] as unknown as new (scope: Stack, id: string) => unknown;

    expect(() => new make(stack, 'Orders')).toThrow(/^\[NoProperties\] Shop\/Orders: The properties are missing.*Pass \{ partitionKey \}\./);
  });

  test('is not one that returns the properties as they are, even if a key has none', () => {
    const unchanged: IPropertyInjector = { constructUniqueId: TableKey.PROPERTY_INJECTION_ID, inject: (props) => props };

    expect(() => new TableKey(stackWith(unchanged), 'Key')).not.toThrow();
  });
});

describe('an injector for TableKey', () => {
  test('reaches keys that tables make, those of replicas, and keys without properties', () => {
    const stack = stackWith(forKeys({ rotationPeriod: Duration.days(180) }));
    const table = new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
    new TableKey(stack, 'Key');

    for (const each of [stack, table.replica('us-east-1').encryptionKey!.stack]) {
      Template.fromStack(each).allResourcesProperties('AWS::KMS::Key', { RotationPeriodInDays: 180 });
    }
  });

  test('is checked like properties that are written', () => {
    const stack = stackWith(forKeys({ pendingWindow: Duration.days(3) }));

    expect(() => new TableKey(stack, 'Key')).toThrow(/^\[PendingWindowOutOfRange\]/);
  });
});

test.each(FLAG_SETS)('logical ids are those of TableV2 and kms.Key under %s', (_, flags) => {
  const stack = new Stack(appWith(flags), 'Shop');
  const table = new SecureTable(stack, 'Orders', { partitionKey });
  const plain = new dynamodb.TableV2(new Stack(appWith(flags), 'Shop'), 'Orders', { partitionKey });

  expect(stack.resolve(table._resource.logicalId)).toBe(plain.stack.resolve((plain.node.defaultChild as dynamodb.CfnGlobalTable).logicalId));
  expect(Object.keys(Template.fromStack(stack).findResources('AWS::KMS::Key'))).toEqual([expect.stringMatching(/^OrdersKey[0-9A-F]{8}$/)]);
});

test('the classes keep their names and their instances', () => {
  const stack = stackWith();
  const table = new SecureTable(stack, 'Orders', { partitionKey });

  expect([SecureTable.name, TableKey.name]).toEqual(['SecureTable', 'TableKey']);
  expect(table).toBeInstanceOf(SecureTable);
  expect(table.encryptionKey).toBeInstanceOf(TableKey);
});
