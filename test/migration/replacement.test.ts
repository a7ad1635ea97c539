import { readFileSync } from 'fs';
import { join } from 'path';
import { between, key, table, verdicts } from './support/guard';
import { immutableProperties } from '../../src/migration/immutable';
import { isInstalled, moduleText, readTable } from '../../tools/replacing-properties/table';
import { causesReplacement } from '../adoption/support/cloudformation';

const TYPES = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey'];
const namesOf = (type: string) => immutableProperties(type).map(({ name }) => name);

describe('immutable properties', () => {
  test.each(TYPES)('of %s include those of CloudFormation\'s registry, by the copy in the CDK CLI', (type) => {
    expect(namesOf(type)).toEqual(expect.arrayContaining(causesReplacement(type)));
  });

  (isInstalled() ? test : test.skip)('are those that the tool writes from @aws-cdk/aws-service-spec', () => {
    expect(readFileSync(join(__dirname, '../../src/migration/replacing-properties.ts'), 'utf8')).toBe(moduleText(readTable()));
  });

  test('are never fewer than before the table was generated', () => {
    expect(namesOf('AWS::DynamoDB::Table')).toEqual(
      expect.arrayContaining(['ImportSourceSpecification', 'KeySchema', 'LocalSecondaryIndexes', 'TableName']));
    expect(namesOf('AWS::DynamoDB::GlobalTable')).toEqual(expect.arrayContaining(['KeySchema', 'LocalSecondaryIndexes', 'TableName']));
    expect(namesOf('AWS::KMS::Key')).toEqual(expect.arrayContaining(['KeySpec', 'KeyUsage', 'MultiRegion', 'Origin']));
  });

  test('include what the schemas do not say', () => {
    expect(namesOf('AWS::DynamoDB::GlobalTable')).toEqual(
      expect.arrayContaining(['GlobalTableSourceArn', 'MultiRegionConsistency', 'StreamSpecification']));
    expect(namesOf('AWS::KMS::ReplicaKey')).toContain('PrimaryKeyArn');
  });
});

const attributes = (...types: string[]) => ({
  AttributeDefinitions: types.map((AttributeType, index) => ({ AttributeName: ['id', 'at'][index], AttributeType })),
});
const deep = Array.from({ length: 120 }).reduce<unknown>((inner) => [inner], 'a');
const resources = (resource: object, template = {}) => ({ Resources: { R: resource }, ...template });

describe('a change of a table', () => {
  test.each<[string, object, object, string[]]>([
    ['nothing', { TableName: 'a' }, { TableName: 'a' }, []],
    ['the order of names in an object', { KeySchema: [{ a: 1, b: 2 }] }, { KeySchema: [{ b: 2, a: 1 }] }, []],
    ['the way in which a text is composed', { TableName: 'a-b' }, { TableName: { 'Fn::Join': ['-', ['a', { 'Fn::Sub': 'b' }]] } }, []],
    ['the known Region by its name', { TableName: { 'Fn::Sub': 'a-${AWS::Region}' } }, { TableName: 'a-eu-west-1' }, []],
    ['a new name', {}, { TableName: 'a' }, ['TableReplaced!']],
    ['no name', { TableName: 'a' }, { TableName: { Ref: 'AWS::NoValue' } }, ['TableReplaced!']],
    ['no name under a condition that never holds', {}, { TableName: { 'Fn::If': ['Never', 'a', { Ref: 'AWS::NoValue' }] } }, []],
    ['a name under a condition that always holds', { TableName: 'a' }, { TableName: { 'Fn::If': ['Always', 'a', 'b'] } }, []],
    ['a name that is the same under each condition', { TableName: 'a' }, { TableName: { 'Fn::If': [{ Ref: 'C' }, 'a', { 'Fn::Sub': 'a' }] } }, []],
    ['a value that is nested too deeply to be compared', { TableName: deep }, { TableName: deep }, ['TableReplaced!']],
    ['a name from a parameter', { TableName: 'a' }, { TableName: { Ref: 'Name' } }, ['TableReplaced!']],
    ['a local index', {}, { LocalSecondaryIndexes: [{ IndexName: 'l' }] }, ['TableReplaced!']],
    ['a source of items', {}, { ImportSourceSpecification: { InputFormat: 'CSV' } }, ['TableReplaced!']],
    ['the type of an attribute', attributes('S', 'N'), attributes('B', 'N'), ['TableReplaced!']],
    ['the type of an attribute that a parameter has', attributes('S'),
      { AttributeDefinitions: [{ AttributeName: 'id', AttributeType: { Ref: 'Type' } }] }, ['TableReplaced!']],
    ['attributes that cannot be read', attributes('S'), { AttributeDefinitions: { Ref: 'Attributes' } }, ['TableReplaced!']],
    ['attributes in a loop', attributes('S'), { AttributeDefinitions: [{ 'Fn::ForEach::A': ['X', ['id'], {}] }] }, ['TableReplaced!']],
    ['a new attribute', attributes('S'), attributes('S', 'N'), []],
    ['a removed attribute', attributes('S', 'N'), attributes('S'), []],
    ['billing', { BillingMode: 'PROVISIONED' }, { BillingMode: 'PAY_PER_REQUEST' }, []],
    ['a loop next to the properties', {}, { 'Fn::ForEach::P': ['X', ['TableName'], { '${X}': 'a' }] }, Array<string>(4).fill('TableReplaced!')],
  ])('%s', (_, before, after, expected) => {
    const Conditions = { Never: { 'Fn::Equals': ['a', 'b'] }, Always: { 'Fn::Not': [{ Condition: 'Never' }] } };
    expect(verdicts(between(resources(table(before), { Conditions }), resources(table(after), { Conditions })))).toEqual(expected);
  });

  const named = (value: unknown) => table({ TableName: value });
  test.each<[string, object, object, object]>([
    ['a mapping', named({ 'Fn::FindInMap': ['M', 'a', 'b'] }), { Mappings: { M: { a: { b: 'one' } } } }, { Mappings: { M: { a: { b: 'two' } } } }],
    ['a row that only the deployment knows', named({ 'Fn::FindInMap': ['M', { Ref: 'AWS::StackId' }, 'b'] }),
      { Mappings: { M: { a: { b: 'one' } } } }, { Mappings: { M: { a: { b: 'two' } } } }],
    ['the default of a parameter', named({ Ref: 'P' }),
      { Parameters: { P: { Type: 'String', Default: 'one' } } }, { Parameters: { P: { Type: 'String', Default: 'two' } } }],
    ['a condition', named({ 'Fn::If': ['C', 'one', 'two'] }),
      { Conditions: { C: { 'Fn::Equals': [{ Ref: 'AWS::StackId' }, 'x'] } } }, { Conditions: { C: { 'Fn::Equals': [{ Ref: 'AWS::StackId' }, 'y'] } } }],
  ])('by %s behind a property whose text stays', (_, resource, before, after) => {
    expect(verdicts(between(resources(resource, before), resources(resource, after)))).toEqual(['TableReplaced!']);
    expect(between(resources(resource, before), resources(resource, before))).toEqual([]);
  });

  test('a default of Fn::FindInMap that stands for a literal name is no change', () => {
    const before = resources(named('one'));
    const after = resources(named({ 'Fn::FindInMap': ['M', 'x', 'b', { DefaultValue: 'one' }] }), { Mappings: { M: { a: { b: 'two' } } } });

    expect(between(before, after)).toEqual([]);
  });

  test('a simple table of SAM is compared as the table that it becomes', () => {
    const simple = (properties = {}) => resources({ Type: 'AWS::Serverless::SimpleTable', DeletionPolicy: 'Retain', Properties: properties });

    expect(between(simple(), resources(table()))).toEqual([]);
    expect(verdicts(between(simple(), simple({ PrimaryKey: { Name: 'other', Type: 'Number' } })))).toEqual(['TableReplaced!']);
    expect(between(simple({ PrimaryKey: { Type: { Ref: 'P' } } }), simple({ PrimaryKey: { Type: { Ref: 'P' } } }))).toEqual([]);
    expect(verdicts(between(simple(), { Resources: {} }))).toEqual(['TableGone!']);
  });
});

describe('a change of a key', () => {
  test.each<[string, object, object, string[]]>([
    ['nothing', {}, {}, []],
    ['an explicit default', {}, { KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT', MultiRegion: false, Origin: 'AWS_KMS' }, []],
    ['a boolean as text', { MultiRegion: true }, { MultiRegion: 'true' }, []],
    ['another spec', {}, { KeySpec: 'RSA_2048' }, ['KeyReplaced!']],
    ['another use', {}, { KeyUsage: 'SIGN_VERIFY' }, ['KeyReplaced!']],
    ['a multi-Region key', { MultiRegion: true }, {}, ['KeyReplaced!']],
    ['imported key material', {}, { Origin: 'EXTERNAL' }, ['KeyReplaced!']],
    ['rotation', {}, { EnableKeyRotation: true }, []],
  ])('%s', (_, before, after, expected) => {
    expect(verdicts(between(resources(key(before)), resources(key(after))))).toEqual(expected);
  });

  test('a replica key of another primary key is replaced', () => {
    const replica = (arn: string) => resources({ Type: 'AWS::KMS::ReplicaKey', DeletionPolicy: 'Retain', Properties: { PrimaryKeyArn: arn } });
    const [found, ...others] = between(replica('arn:1'), replica('arn:2'));

    expect(others).toEqual([]);
    expect(found).toMatchObject({ ruleName: 'KeyReplaced', description: 'A change of PrimaryKeyArn replaces the key, and the data that the deployed key encrypts is lost.' });
  });
});
