import { immutableChanges, REPLACING, replacingChanges } from '../../src/migration/compare';
import { causesReplacement } from '../adoption/support/cloudformation';

const attributes = (type: string) => ({
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: type }, { AttributeName: 'at', AttributeType: 'N' }],
});
const table = (Properties: object) => ({ Type: 'AWS::DynamoDB::Table', Properties: Properties as never });
const key = (Properties?: object) => ({ Type: 'AWS::KMS::Key', Properties: Properties as never });

test.each(Object.keys(REPLACING))('the list for %s has every property whose change replaces it, by CloudFormation\'s registry', (type) => {
  expect(REPLACING[type]).toEqual(expect.arrayContaining(causesReplacement(type)));
  expect(causesReplacement(type).length).toBeGreaterThan(0);
});

test.each<[string, object, object, string[]]>([
  ['nothing', { TableName: 'a' }, { TableName: 'a' }, []],
  ['the order of names in an object', { KeySchema: [{ a: 1, b: 2 }] }, { KeySchema: [{ b: 2, a: 1 }] }, []],
  ['a new name', {}, { TableName: 'a' }, ['TableName']],
  ['a name from a parameter', { TableName: 'a' }, { TableName: { Ref: 'Name' } }, ['TableName']],
  ['a local index', {}, { LocalSecondaryIndexes: [{ IndexName: 'l' }] }, ['LocalSecondaryIndexes']],
  ['the type of an attribute', attributes('S'), attributes('B'), ['AttributeDefinitions']],
  ['a new attribute', { AttributeDefinitions: attributes('S').AttributeDefinitions.slice(0, 1) }, attributes('S'), []],
  ['a removed attribute', attributes('S'), { AttributeDefinitions: attributes('S').AttributeDefinitions.slice(0, 1) }, []],
  ['billing', { BillingMode: 'PROVISIONED' }, { BillingMode: 'PAY_PER_REQUEST' }, []],
])('of a table: %s', (_, before, after, expected) => {
  expect(replacingChanges(table(before), table(after))).toEqual(expected);
});

test.each<[string, object | undefined, object | undefined, string[]]>([
  ['nothing', undefined, {}, []],
  ['an explicit default', {}, { KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT', MultiRegion: false, Origin: 'AWS_KMS' }, []],
  ['another spec', {}, { KeySpec: 'RSA_2048' }, ['KeySpec']],
  ['a multi-Region key', { MultiRegion: true }, undefined, ['MultiRegion']],
  ['rotation', {}, { EnableKeyRotation: true }, []],
])('of a key: %s', (_, before, after, expected) => {
  expect(immutableChanges(key(before), key(after))).toEqual(expected);
});
