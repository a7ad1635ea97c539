import { aws_dynamodb as dynamodb, aws_kms as kms, CfnOutput, CfnParameter, CfnResource, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { EncryptedTables, EncryptTable, SecureTableDefaults } from '../../src';
import { appWith } from '../support/flags';
import { env, partitionKey } from './support/plain-tables';
import { entryOf, propertiesOf, reported } from './support/render';

/* The app's own keys of tables that are adopted: they rotate and are retained, however the table names them. */

// CDK prints warnings of the guard.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation());
afterEach(() => jest.restoreAllMocks());

const SCHEMA = { KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }] };

function setting(): { readonly stack: Stack; readonly keys: Stack; readonly key: kms.Key } {
  const app = appWith();
  const stack = new Stack(app, 'Shop', { env });
  const keys = new Stack(app, 'Keys', { env });
  return { stack, keys, key: new kms.Key(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY }) };
}

const on = (stack: Stack, KMSMasterKeyId: unknown) => new CfnResource(stack, 'Orders', {
  type: 'AWS::DynamoDB::Table', properties: { ...SCHEMA, SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId } },
});
const onReplica = (stack: Stack, KMSMasterKeyId: unknown) => new CfnResource(stack, 'Orders', {
  type: 'AWS::DynamoDB::GlobalTable',
  properties: {
    ...SCHEMA, SSESpecification: { SSEEnabled: true, SSEType: 'KMS' }, Replicas: [{ Region: env.region, SSESpecification: { KMSMasterKeyId } }],
  },
});
const idOf = (key: kms.Key) => key.stack.resolve((key.node.defaultChild as CfnResource).logicalId) as string;
const completed = (key: kms.Key) => {
  const { Properties, DeletionPolicy, UpdateReplacePolicy } = entryOf(key);
  return [Properties.EnableKeyRotation, DeletionPolicy, UpdateReplacePolicy];
};
const ALL = [true, 'Retain', 'Retain'];

/** By another stack's name for the key too. */
type Name = (key: kms.Key, other: Stack) => unknown;
const WRITTEN: [string, Name][] = [
  ['its ARN', (key) => key.keyArn],
  ['Fn::GetAtt, written out', (key) => ({ 'Fn::GetAtt': [idOf(key), 'Arn'] })],
  ['Fn::GetAtt with a dot', (key) => ({ 'Fn::GetAtt': `${idOf(key)}.Arn` })],
  ['Ref, written out', (key) => ({ Ref: idOf(key) })],
  ['Fn.getAtt', (key) => Fn.getAtt(idOf(key), 'Arn')],
  ['an ARN that contains a reference', (key) => ({ 'Fn::Join': ['', ['arn:aws:kms:eu-west-1:111122223333:key/', { Ref: idOf(key) }]] })],
  ['Fn::Sub', (key) => ({ 'Fn::Sub': `arn:aws:kms:\${AWS::Region}:\${AWS::AccountId}:key/\${${idOf(key)}}` })],
  ['a branch', (key) => ({ 'Fn::If': ['C', 'alias/aws/dynamodb', { 'Fn::GetAtt': [idOf(key), 'Arn'] }] })],
];
const BY_ALIAS: [string, Name][] = [
  ['the ARN of its alias', (key) => key.addAlias('alias/own').keyArn],
  ['the name of its alias', (key) => key.addAlias('alias/own').aliasName],
  ['the name of its alias, written out', (key) => key.addAlias('alias/own') && 'alias/own'],
  ['the ARN of its alias, written out', (key) => key.addAlias('alias/own') && 'arn:aws:kms:eu-west-1:111122223333:alias/own'],
  ['the ARN of its alias, composed', (key) => key.addAlias('alias/own')
    && { 'Fn::Sub': 'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:alias/own' }],
  ['an alias that is imported by name', (key, other) => key.addAlias('alias/own') && kms.Alias.fromAliasName(other, 'Own', 'alias/own').keyArn],
  ['a raw alias', (key, other) => new CfnResource(key.stack, 'Alias', {
    type: 'AWS::KMS::Alias', properties: { AliasName: 'alias/own', TargetKeyId: { 'Fn::GetAtt': [idOf(key), 'Arn'] } },
  }) && other && 'alias/own'],
];

describe.each([['a table', on], ['a replica', onReplica]] as const)('the key of %s rotates and is retained, with a warning', (_, table) => {
  test.each([...WRITTEN, ...BY_ALIAS])('by %s', (__, name) => {
    const { stack, key } = setting();
    table(stack, name(key, stack)).with(new EncryptTable());

    expect(completed(key)).toEqual(ALL);
    expect(reported(key, 'warning')).toEqual(['KeyRetained']);
  });

  test.each([...BY_ALIAS, ['a reference', (key: kms.Key) => key.keyArn], ['an export', (key: kms.Key) => {
    new CfnOutput(key.stack, 'KeyArn', { value: key.keyArn, exportName: 'key' });
    return Fn.importValue('key');
  }]] as [string, Name][])('of another stack by %s', (__, name) => {
    const { stack, keys } = setting();
    const key = new kms.Key(keys, 'Own', { removalPolicy: RemovalPolicy.DESTROY });
    SecureTableDefaults.apply(stack.node.root);
    table(stack, name(key, stack));

    expect(completed(key)).toEqual(ALL);
  });
});

test.each<[string, Name]>([
  ['an alias of another key', (key) => key.addAlias('alias/own') && 'alias/other'],
  ['an alias of another Region', (key) => new kms.Alias(new Stack(key.node.root, 'Far', { env: { ...env, region: 'us-east-1' } }), 'A', { aliasName: 'alias/own', targetKey: key }) && 'alias/own'],
  ['the alias of AWS', (key) => key.addAlias('alias/own') && 'alias/aws/dynamodb'],
  ['the export of another key', (key) => {
    const other = new kms.Key(key.stack, 'Other');
    [key, other].forEach((each) => new CfnOutput(key.stack, `${each.node.id}Arn`, { value: each.keyArn, exportName: each.node.id }));
    return Fn.importValue('Other');
  }],
  ['a key of the same logical id in another stack', (key) => new kms.Key(key.node.root.node.findChild('Keys') as Stack, 'Key').keyArn],
])('a key that encrypts no table stays: the table names %s', (_, name) => {
  const { stack, key } = setting();
  on(stack, name(key, stack)).with(new EncryptTable());

  expect(completed(key)).toEqual([undefined, 'Delete', 'Delete']);
});

test('what is adopted with keys by alias passes the guard', () => {
  const { stack, key } = setting();
  EncryptedTables.enforce(stack.node.root);
  SecureTableDefaults.apply(stack.node.root);
  key.addAlias('alias/own');
  on(stack, 'alias/own');

  expect(() => entryOf(key)).not.toThrow();
});

describe('a key that is passed to adoption', () => {
  test.each<[string, (key: kms.Key) => kms.IKey]>([['itself', (key) => key], ['its alias', (key) => key.addAlias('alias/own')]])('is retained, with a warning: %s', (_, given) => {
    const { stack } = setting();
    const key = new kms.Key(stack, 'Given', { removalPolicy: RemovalPolicy.DESTROY, enableKeyRotation: true });
    SecureTableDefaults.apply(stack.node.root, { encryptionKey: given(key) });
    EncryptedTables.enforce(stack.node.root);
    new dynamodb.Table(stack, 'Orders', { partitionKey });

    expect(completed(key)).toEqual(ALL);
    expect(reported(key, 'warning')).toEqual(['KeyRetained']);
  });

  test('stays where no table is on it', () => {
    const { stack } = setting();
    const key = new kms.Key(stack, 'Given', { removalPolicy: RemovalPolicy.DESTROY, enableKeyRotation: true });
    SecureTableDefaults.apply(stack.node.root, { encryptionKey: key });
    on(stack, 'arn:aws:kms:eu-west-1:111122223333:key/1');

    expect(completed(key)).toEqual([true, 'Delete', 'Delete']);
  });
});

describe('a key that only the deployment knows is a warning', () => {
  test.each<[string, (stack: Stack) => unknown]>([
    ['a parameter', (stack) => new CfnParameter(stack, 'KeyArn').valueAsString],
    ['a parameter with a default', (stack) => new CfnParameter(stack, 'KeyArn', { default: 'alias/aws/dynamodb' }).valueAsString],
    ['a dynamic reference', () => '{{resolve:ssm:/key}}'],
    ['an import', () => Fn.importValue('key')],
    ['a row of a mapping', () => ({ 'Fn::FindInMap': ['Keys', { Ref: 'AWS::Region' }, 'arn'] })],
    ['an attribute of a custom resource', (stack) => new CfnResource(stack, 'Lookup', { type: 'Custom::Lookup' }).getAtt('Arn')],
    ['a branch', () => ({ 'Fn::If': ['C', 'alias/aws/dynamodb', { Ref: 'KeyArn' }] })],
  ])('%s', (_, name) => {
    for (const table of [on, onReplica]) {
      const { stack } = setting();
      const orders = table(stack, name(stack)).with(new EncryptTable());

      expect(reported(orders, 'warning')).toEqual(['KeyUnknown']);
      expect(propertiesOf(orders).SSESpecification.SSEType).toBe('KMS');
    }
  });

  test.each<[string, (stack: Stack, key: kms.Key) => unknown]>([
    ['a key of the app', (_, key) => key.keyArn],
    ['a key of another stack', ({ node }) => new kms.Key(node.root.node.findChild('Keys') as Stack, 'Own').keyArn],
    ['a literal ARN', () => 'arn:aws:kms:eu-west-1:111122223333:key/1'],
    ['a literal alias', () => 'alias/other'],
  ])('and %s is none', (_, name) => {
    const { stack, key } = setting();
    const orders = on(stack, name(stack, key)).with(new EncryptTable());

    expect(reported(orders, 'warning')).not.toContain('KeyUnknown');
  });
});
