import {
  App, aws_dynamodb as dynamodb, aws_kms as kms, CfnCondition, CfnDeletionPolicy, CfnParameter, CfnResource, Fn, Lazy, RemovalPolicy, Stack,
} from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EncryptTable, TableKey } from '../../src';
import { env, partitionKey } from './support/plain-tables';
import { entryOf, propertiesOf, reported, shopOf } from './support/render';

const OURS = { 'Fn::GetAtt': ['SecureTableAdoptionOrdersKeyF460BB24', 'Arn'] };
const OWN_ARN = 'arn:aws:kms:eu-west-1:111122223333:key/own';

function table(SSESpecification?: object, stack = shopOf()): CfnResource {
  return new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::Table', properties: { SSESpecification } }).with(new EncryptTable()) as CfnResource;
}

function globalTable(properties: object, stack = shopOf()): CfnResource {
  const found = new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::GlobalTable', properties: { ...properties } });
  return found.with(new EncryptTable()) as CfnResource;
}

function keysIn(stack: Stack): string[] {
  return Object.keys(Template.fromStack(stack).findResources('AWS::KMS::Key'));
}

describe('a table without a customer key gets ours', () => {
  test.each<[string, object | undefined]>([
    ['there is no specification', undefined],
    ['encryption is off', { SSEEnabled: false }],
    ['the key is the AWS managed key', { SSEEnabled: true }],
    ['the key is the AWS managed key, by its alias', { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: 'alias/aws/dynamodb' }],
    ['the key is the AWS managed key, by the ARN of its alias', {
      SSEEnabled: true, KMSMasterKeyId: { 'Fn::Sub': 'arn:aws:kms:${AWS::Region}:${AWS::AccountId}:alias/aws/dynamodb' },
    }],
    ['it may be either, by parameter', { SSEEnabled: { Ref: 'Encrypted' } }],
  ])('where %s', (_, before) => {
    expect(propertiesOf(table(before)).SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: OURS });
  });

  test('where a condition decides, in the branch without', () => {
    const stack = shopOf();
    new CfnCondition(stack, 'Own', { expression: Fn.conditionEquals('a', 'b') });
    const found = table({ 'Fn::If': ['Own', { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: OWN_ARN }, { Ref: 'AWS::NoValue' }] }, stack);

    expect(propertiesOf(found).SSESpecification).toEqual({
      'Fn::If': ['Own',
        { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: OWN_ARN },
        { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: OURS }],
    });
  });
});

describe('an existing customer key is kept', () => {
  test.each<[string, unknown]>([
    ['an ARN', OWN_ARN],
    ['an alias', 'alias/own'],
    ['a parameter', { Ref: 'KeyArn' }],
    ['an import', { 'Fn::ImportValue': 'KeyArn' }],
  ])('%s', (_, KMSMasterKeyId) => {
    const stack = shopOf();
    const found = table({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId }, stack);

    expect(propertiesOf(found).SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId });
    expect(keysIn(stack)).toEqual([]);
  });

  test('and is used where encryption was off', () => {
    expect(propertiesOf(table({ SSEEnabled: false, KMSMasterKeyId: OWN_ARN })).SSESpecification).toEqual({
      SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: OWN_ARN,
    });
  });

  test('of a global table, on each replica', () => {
    const stack = shopOf();
    const found = globalTable({ Replicas: [{ Region: 'eu-west-1', SSESpecification: { KMSMasterKeyId: OWN_ARN } }] }, stack);

    expect(propertiesOf(found)).toMatchObject({
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' }, Replicas: [{ SSESpecification: { KMSMasterKeyId: OWN_ARN } }],
    });
    expect(keysIn(stack)).toEqual([]);
  });

  test('of a global table whose own specification is complete', () => {
    const specification = { SSEEnabled: true, SSEType: 'KMS' };
    const found = globalTable({
      SSESpecification: specification, Replicas: [{ Region: 'eu-west-1', SSESpecification: { KMSMasterKeyId: OWN_ARN } }],
    });

    expect(propertiesOf(found).SSESpecification).toEqual(specification);
  });
});

describe('a key of the app', () => {
  function under(key: (stack: Stack) => kms.IKey | CfnResource): any {
    const stack = shopOf();
    const made = key(stack);
    const arn = 'keyArn' in made ? made.keyArn : made.getAtt('Arn').toString();
    table({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: arn }, stack);
    return entryOf(made);
  }

  test('gets rotation, and is retained', () => {
    expect(under((stack) => new kms.Key(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY }))).toMatchObject({
      Properties: { EnableKeyRotation: true }, DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain',
    });
  });

  test('gets rotation, and is retained, also if the table refers to its alias', () => {
    const stack = shopOf();
    const key = new kms.Key(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY });
    const alias = new kms.CfnAlias(stack, 'Alias', { aliasName: 'alias/tables', targetKeyId: key.keyArn });
    table({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: alias.ref }, stack);

    expect(entryOf(key)).toMatchObject({ Properties: { EnableKeyRotation: true }, DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test('gets rotation also if it is a raw CfnResource that disables it', () => {
    expect(under((stack) => new CfnResource(stack, 'Key', { type: 'AWS::KMS::Key', properties: { EnableKeyRotation: false } }))).toMatchObject({
      Properties: { EnableKeyRotation: true }, DeletionPolicy: 'Retain',
    });
  });

  test.each<[string, CfnDeletionPolicy, CfnDeletionPolicy]>([
    ['is deleted with its stack', CfnDeletionPolicy.DELETE, CfnDeletionPolicy.RETAIN],
    ['is deleted when it is replaced', CfnDeletionPolicy.RETAIN, CfnDeletionPolicy.DELETE],
  ])('that %s is retained', (_, deletionPolicy, updateReplacePolicy) => {
    const entry = under((stack) => {
      const key = new CfnResource(stack, 'Key', { type: 'AWS::KMS::Key' });
      Object.assign(key.cfnOptions, { deletionPolicy, updateReplacePolicy });
      return key;
    });

    expect(entry).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test.each<[string, object]>([
    ['is a condition', { DeletionPolicy: { 'Fn::If': ['Prod', 'Retain', 'Delete'] } }],
    ['is a parameter', { DeletionPolicy: { Ref: 'Policy' }, UpdateReplacePolicy: { Ref: 'Policy' } }],
    ['is an override', { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' }],
    ['for its replacement is a condition', { DeletionPolicy: 'Retain', UpdateReplacePolicy: { 'Fn::If': ['Prod', 'Retain', 'Delete'] } }],
  ])('whose deletion policy %s is retained', (_, overrides) => {
    const entry = under((stack) => {
      const key = new kms.Key(stack, 'Key');
      Object.entries(overrides).forEach(([name, value]) => (key.node.defaultChild as CfnResource).addOverride(name, value));
      return key;
    });

    expect(entry).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Properties: { EnableKeyRotation: true } });
  });

  test.each<[string, kms.KeyProps, string[]]>([
    ['a key that was to be deleted is retained with a warning', { removalPolicy: RemovalPolicy.DESTROY }, ['KeyRetained']],
    ['a key that is retained anyway gets no warning', { removalPolicy: RemovalPolicy.RETAIN }, []],
    ['nor does one that is deleted only if its creation fails', { removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE }, []],
  ])('%s', (_, props, expected) => {
    const stack = shopOf();
    const key = new kms.Key(stack, 'Key', props);
    const found = table({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: key.keyArn }, stack);
    found.with(new EncryptTable());

    expect(reported(key, 'warning')).toEqual(expected);
  });

  test('without properties gets rotation', () => {
    expect(under((stack) => new CfnResource(stack, 'Key', { type: 'AWS::KMS::Key' })).Properties).toEqual({ EnableKeyRotation: true });
  });

  test('that rotates and is retained does not change', () => {
    const entry = (adopt: boolean) => {
      const stack = shopOf();
      const key = new kms.Key(stack, 'Key', { enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE });
      const made = new dynamodb.Table(stack, 'Orders', { partitionKey, encryptionKey: key });
      if (adopt) {
        made.with(new EncryptTable());
      }
      return entryOf(key);
    };

    expect(entry(true)).toEqual(entry(false));
  });

  test('that cannot rotate does not get rotation', () => {
    expect(under((stack) => new kms.Key(stack, 'Key', { keySpec: kms.KeySpec.RSA_2048 })).Properties.EnableKeyRotation).toBeUndefined();
  });

  test('that cannot be rendered yet is left to the rules', () => {
    let ready = false;
    const stack = shopOf();
    const key = new CfnResource(stack, 'Key', {
      type: 'AWS::KMS::Key',
      properties: {
        Description: Lazy.string({
          produce: () => {
            if (!ready) {
              throw new Error('not yet');
            }
            return 'ready';
          },
        }),
      },
    });
    table({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: key.getAtt('Arn') }, stack);
    ready = true;

    expect(propertiesOf(key)).toEqual({ Description: 'ready' });
  });
});

describe('the key that is created', () => {
  test('is one for each table, in a scope of its own', () => {
    const stack = shopOf();
    new dynamodb.Table(stack, 'Orders', { partitionKey }).with(new EncryptTable());
    new dynamodb.Table(stack, 'Carts', { partitionKey }).with(new EncryptTable());

    expect(keysIn(stack)).toEqual(['SecureTableAdoptionOrdersKeyF460BB24', 'SecureTableAdoptionCartsKey0CAEED22']);
  });

  test('is one for a stack with sharedKey', () => {
    const stack = shopOf();
    const mixin = new EncryptTable({ sharedKey: true });
    const tables = ['Orders', 'Carts'].map((id) => new dynamodb.Table(stack, id, { partitionKey }).with(mixin));

    expect(new Set(tables.map((each) => JSON.stringify(propertiesOf(each).SSESpecification))).size).toBe(1);
    expect(keysIn(stack)).toHaveLength(1);
  });

  test('is none with encryptionKey', () => {
    const stack = shopOf();
    const encryptionKey = new TableKey(stack, 'Key');
    const found = new dynamodb.Table(stack, 'Orders', { partitionKey }).with(new EncryptTable({ encryptionKey }));

    expect(propertiesOf(found).SSESpecification.KMSMasterKeyId).toEqual(stack.resolve(encryptionKey.keyArn));
    expect(keysIn(stack)).toHaveLength(1);
  });

  test('cannot be replaced by one that does not rotate', () => {
    const stack = shopOf();
    const encryptionKey = new kms.Key(stack, 'Key');
    const found = new dynamodb.Table(stack, 'Orders', { partitionKey });

    expect(() => found.with(new EncryptTable({ encryptionKey }))).toThrow(/KeyDoesNotRotate.*Shop\/Orders/);
  });

  test('does not collide with the ids of other constructs, before or after', () => {
    const stack = shopOf();
    const found = new dynamodb.Table(stack, 'Orders', { partitionKey });
    new kms.Key(found, 'Key');
    found.with(new EncryptTable());
    new kms.Key(stack, 'OrdersKey');
    new kms.Key(found, 'SecureTableKey');

    expect(keysIn(stack)).toHaveLength(4);
  });

  test('is no dependency of constructs that depend on the table', () => {
    const stack = shopOf();
    const found = new dynamodb.Table(stack, 'Orders', { partitionKey });
    const other = new CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });
    other.node.addDependency(found);
    found.with(new EncryptTable());

    expect(entryOf(other).DependsOn).toEqual(['OrdersA9B65338']);
  });

  test('has an id that is unique for the table\'s path', () => {
    const stack = shopOf();
    const scope = new kms.Key(stack, 'a');
    new dynamodb.Table(scope, 'b-c', { partitionKey }).with(new EncryptTable());
    new dynamodb.Table(new kms.Key(stack, 'a-b'), 'c', { partitionKey }).with(new EncryptTable());

    expect(new Set(keysIn(stack)).size).toBe(4);
  });
});

test('a specification that is known only at deployment is kept and reported', () => {
  const specification = { Ref: 'Specification' };
  const found = table(specification);

  expect(propertiesOf(found).SSESpecification).toEqual(specification);
  expect(reported(found)).toEqual(['EncryptionUnreadable']);
});

test('a table that cannot be rendered yet is secured when it can be', () => {
  const stack = shopOf();
  let name: string | undefined;
  const late = Lazy.string({
    produce: () => {
      if (name === undefined) {
        throw new Error('not yet');
      }
      return name;
    },
  });
  const found = new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::Table', properties: { TableName: late } });
  found.with(new EncryptTable());
  name = 'orders';

  found.with(new EncryptTable());

  expect(propertiesOf(found)).toMatchObject({ TableName: 'orders', SSESpecification: { KMSMasterKeyId: OURS } });
});

test('a table that turns out to need a key too late is reported', () => {
  const stack = shopOf();
  const parameter = new CfnParameter(stack, 'KeyArn');
  const found = new dynamodb.CfnTable(stack, 'Orders', {
    keySchema: [], sseSpecification: { sseEnabled: true, kmsMasterKeyId: parameter.valueAsString },
  });
  found.with(new EncryptTable());
  found.sseSpecification = undefined;

  expect(reported(found)).toEqual(['TableWithoutKey']);
});

test('a key of another stack is referred to by a reference that CDK resolves', () => {
  const app = new App({ analyticsReporting: false });
  const encryptionKey = new TableKey(new Stack(app, 'Keys', { env }), 'Key');
  const found = new dynamodb.Table(new Stack(app, 'Shop', { env }), 'Orders', { partitionKey });
  found.with(new EncryptTable({ encryptionKey }));

  expect(JSON.stringify(propertiesOf(found).SSESpecification.KMSMasterKeyId)).toMatch(/ImportValue|GetStackOutput/);
});
