import { CfnResource, RemovalPolicies, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Table, TableEncryption, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Json } from '../../../src/cloudformation/json';
import { keyRetained } from '../../../src/rules/key-retained';
import { SecureTable } from '../../../src/secure-table';
import { collect } from '../../../src/template/collect';
import { Scope } from '../../../src/template/template';
import { EAST, facts, factsOf, newApp, partitionKey, template, unverifiable, yes } from '../support';

const { DESTROY, RETAIN, RETAIN_ON_UPDATE_OR_DELETE } = RemovalPolicy;

/** What KeyRetained says of an app. */
function said(make: (stack: Stack) => void): readonly string[] {
  const app = newApp();
  make(new Stack(app, 'Shop', { env: EAST }));
  return keyRetained.check(facts(app), { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] }).map(({ where, message }) => `${where.constructPath}: ${message}`);
}

function key(stack: Stack, removalPolicy: RemovalPolicy) {
  return new Key(stack, 'Key', { removalPolicy });
}

test.each<[string, (stack: Stack) => void]>([
  ['a key and a table that go together', (stack) => {
    new TableV2(stack, 'T', { partitionKey, removalPolicy: DESTROY, encryption: TableEncryptionV2.customerManagedKey(key(stack, DESTROY)) });
  }],
  ['a key and a table of the first generation that go together', (stack) => {
    new Table(stack, 'T', { partitionKey, removalPolicy: DESTROY, encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key(stack, DESTROY) });
  }],
  ['a key that stays under a table that goes', (stack) => {
    new TableV2(stack, 'T', { partitionKey, removalPolicy: DESTROY, encryption: TableEncryptionV2.customerManagedKey(key(stack, RETAIN)) });
  }],
  ['CDK\'s defaults', (stack) => {
    new Table(stack, 'T', { partitionKey, encryption: TableEncryption.CUSTOMER_MANAGED });
  }],
  ['a SecureTable', (stack) => {
    new SecureTable(stack, 'T', { partitionKey });
  }],
  ['a SecureTable that goes, whose key stays', (stack) => {
    new SecureTable(stack, 'T', { partitionKey, removalPolicy: DESTROY, deletionProtection: false });
  }],
  ['a table and its key under one removal policy', (stack) => {
    new Table(stack, 'T', { partitionKey, encryption: TableEncryption.CUSTOMER_MANAGED });
    RemovalPolicies.of(stack).destroy();
  }],
])('%s: no finding', (_, make) => {
  expect(said(make)).toEqual([]);
});

test.each<[string, (stack: Stack) => void, RegExp]>([
  ['a table that stays', (stack) => {
    new TableV2(stack, 'T', { partitionKey, encryption: TableEncryptionV2.customerManagedKey(key(stack, DESTROY)) });
  }, /DeletionPolicy is Delete, and Shop\/T\/Resource stays\./],
  ['a table under deletion protection', (stack) => {
    new TableV2(stack, 'T', { partitionKey, removalPolicy: DESTROY, deletionProtection: true, encryption: TableEncryptionV2.customerManagedKey(key(stack, DESTROY)) });
  }, /Shop\/T\/Resource stays/],
  ['a table that only a failed creation deletes', (stack) => {
    const encryption = TableEncryptionV2.customerManagedKey(key(stack, DESTROY));
    new TableV2(stack, 'T', { partitionKey, removalPolicy: RETAIN_ON_UPDATE_OR_DELETE, encryption });
  }, /DeletionPolicy is Delete, and Shop\/T\/Resource stays unless its creation fails\./],
  ['a table of another stack', (stack) => {
    new TableV2(new Stack(stack.node.root as never, 'Other', { env: EAST }), 'T', { partitionKey, encryption: TableEncryptionV2.customerManagedKey(key(stack, DESTROY)) });
  }, /Other\/T\/Resource stays/],
])('a key that goes, under %s: a finding at the key', (_, make, expected) => {
  const [finding, ...others] = said(make);

  expect(others).toEqual([]);
  expect(finding).toMatch(/^Shop\/Key\/Resource: /);
  expect(finding).toMatch(expected);
});

test('deletion policies are read from the resource, and may be unknown', () => {
  const table = (more: { readonly [name: string]: Json }, Type = 'AWS::DynamoDB::Table') => factsOf({ Resources: { T: { Type, Properties: {}, ...more } } }).tables[0];

  expect(table({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Delete' })).toMatchObject({ deletionPolicy: yes('Retain'), updateReplacePolicy: yes('Delete') });
  expect(table({}, 'AWS::Serverless::SimpleTable')).toMatchObject({ deletionPolicy: [{ kind: 'absent' }], updateReplacePolicy: [{ kind: 'absent' }] });
  expect(table({ DeletionPolicy: { Ref: 'P' } }).deletionPolicy).toEqual([unverifiable(/refers to P/)]);
});

test('a raw resource under a macro counts as retained', () => {
  expect(said((stack) => {
    const table = new CfnResource(stack, 'T', {
      type: 'AWS::DynamoDB::Table',
      properties: { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: key(stack, DESTROY).keyArn } },
    });
    table.applyRemovalPolicy(DESTROY);
    table.addOverride('Fn::Transform', { Name: 'M' });
  })).toEqual([expect.stringContaining('Shop/T stays')]);
});

test('a key and its table under one condition are compared case by case', () => {
  const inCase = (one: string, other: string): Json => ({ 'Fn::If': ['IsProd', one, other] });
  const found = (ofKey: Json, ofTable: Json) => keyRetained.check(collect([template({
    Parameters: { Stage: { Type: 'String' } },
    Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
    Resources: {
      K: { Type: 'AWS::KMS::Key', DeletionPolicy: ofKey, UpdateReplacePolicy: 'Retain', Properties: {} },
      T: { Type: 'AWS::DynamoDB::Table', DeletionPolicy: ofTable, Properties: { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { 'Fn::GetAtt': ['K', 'Arn'] } } } },
    },
  })], new Scope('')), { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] });

  expect(found(inCase('Retain', 'Delete'), inCase('Retain', 'Delete'))).toEqual([]);
  expect(found(inCase('Delete', 'Retain'), inCase('Retain', 'Delete'))).toHaveLength(1);
});
