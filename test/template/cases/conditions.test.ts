import type { Json } from '../../../src/cloudformation/json';
import { collect } from '../../../src/template/collect';
import { Scope, Template } from '../../../src/template/template';
import { factsOf } from '../support';

const SECURE = { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { Ref: 'Key' } };
const PARAMETERS = { Stage: { Type: 'String' }, Size: { Type: 'String', AllowedValues: ['small', 'large'] } };
const when = (name: string, one: Json, other: Json = { Ref: 'AWS::NoValue' }): Json => ({ 'Fn::If': [name, one, other] });
const equals = (one: Json, other: Json): Json => ({ 'Fn::Equals': [one, other] });

/** The encryption and the decisions of each case of a table. */
function cases(Properties: Json, Conditions: Json, more: { readonly [section: string]: Json } = {}, region?: string): readonly string[] {
  const document: Json = {
    Parameters: PARAMETERS, Conditions, Resources: { Key: { Type: 'AWS::KMS::Key' }, T: { Type: 'AWS::DynamoDB::Table', Properties } }, ...more,
  };
  const template = new Template(document, { stackPath: 'Shop', region, pathOf: () => undefined });
  return collect([template], new Scope('')).tables.map(({ replicas: [{ encryption }], when: decided }) => {
    const levels = encryption.map((branch) => (branch.kind === 'value' ? branch.value.level : branch.kind)).join('/');
    return [levels, ...decided?.decisions ?? []].join(', ');
  });
}

const table = (SSESpecification: Json): Json => ({ SSESpecification });

describe('a condition', () => {
  test.each<[string, Json, readonly string[]]>([
    ['on a parameter is true for one value, and false for any other', equals({ Ref: 'Stage' }, 'prod'), ['CUSTOMER_MANAGED, C is true', 'AWS_OWNED, C is false']],
    ['on a value that is not allowed is false', equals({ Ref: 'Size' }, 'medium'), ['AWS_OWNED']],
    ['on two literals is known', equals('a', 'a'), ['CUSTOMER_MANAGED']],
    ['on the same unknown text is true', equals({ Ref: 'Stage' }, { Ref: 'Stage' }), ['CUSTOMER_MANAGED']],
    ['that negates itself in parts is never true', { 'Fn::And': [equals({ Ref: 'Stage' }, 'a'), { 'Fn::Not': [equals({ Ref: 'Stage' }, 'a')] }] }, ['AWS_OWNED']],
    ['on all allowed values is always true', { 'Fn::Or': [equals({ Ref: 'Size' }, 'small'), equals('large', { Ref: 'Size' })] }, ['CUSTOMER_MANAGED']],
    ['on the partition follows the Region', { 'Fn::And': [equals({ Ref: 'AWS::Region' }, 'cn-north-1'), equals({ Ref: 'AWS::Partition' }, 'aws')] }, ['AWS_OWNED']],
    ['on a composed text may be either', equals({ 'Fn::Sub': '${Stage}-x' }, 'prod-x'), ['CUSTOMER_MANAGED, C is true', 'AWS_OWNED, C is false']],
    ['on itself may be either', { Condition: 'C' }, ['CUSTOMER_MANAGED, C is true', 'AWS_OWNED, C is false']],
    ['on a dynamic reference may be either', equals('{{resolve:ssm:/on}}', 'true'), ['CUSTOMER_MANAGED, C is true', 'AWS_OWNED, C is false']],
    ['on a part of a name that is unknown may be either', equals({ 'Fn::Select': [0, { 'Fn::Split': ['-', { Ref: 'AWS::StackName' }] }] }, 'prod'),
      ['CUSTOMER_MANAGED, C is true', 'AWS_OWNED, C is false']],
    ['that is malformed may be either', { 'Fn::Equals': ['a'] }, ['CUSTOMER_MANAGED, C is true', 'AWS_OWNED, C is false']],
    ['that only a macro knows may be either', { 'Fn::Transform': { Name: 'M' } }, ['CUSTOMER_MANAGED, C is true', 'AWS_OWNED, C is false']],
  ])('%s', (_, C, expected) => {
    expect([...cases(table(when('C', SECURE)), { C })].sort()).toEqual([...expected].sort());
  });

  test('that is not defined may be either', () => {
    expect(cases(table(when('C', SECURE)), {})).toHaveLength(2);
  });

  test('that depends on another is decided with it', () => {
    const conditions = { A: equals({ Ref: 'Stage' }, 'a'), B: { 'Fn::Not': [{ Condition: 'A' }] } };

    expect(cases(table(when('A', SECURE, when('B', SECURE))), conditions).map((text) => text.split(',')[0])).toEqual(['CUSTOMER_MANAGED', 'CUSTOMER_MANAGED']);
  });

  test('on which a chain of others depends is evaluated in proportion to their number', () => {
    const chain = Array.from({ length: 150 }, (_, index): [string, Json] =>
      [`C${index}`, index === 0 ? equals({ Ref: 'Stage' }, 'a') : { 'Fn::And': [{ Condition: `C${index - 1}` }, { Condition: `C${index - 1}` }] }]);

    expect(cases(table(when('C149', SECURE)), Object.fromEntries(chain))).toHaveLength(2);
  });
});

describe('a parameter', () => {
  test('with allowed values is one of them', () => {
    const Mappings = { M: { small: { on: true }, large: { on: 'true' } } };

    expect(cases(table({ ...SECURE, SSEEnabled: { 'Fn::FindInMap': ['M', { Ref: 'Size' }, 'on'] } }), {}, { Mappings }).map((text) => text.split(',')[0]))
      .toEqual(['CUSTOMER_MANAGED', 'CUSTOMER_MANAGED']);
  });

  test.each<[string, Json]>([
    ['Fn::Sub', { 'Fn::Sub': '${Stage}' }], ['Fn::Join', { 'Fn::Join': ['-', [{ Ref: 'Stage' }]] }], ['Ref', { Ref: 'Stage' }],
  ])('that %s names selects from a mapping as conditions do', (_, stage) => {
    const Mappings = { M: { prod: { on: true } } };
    const conditions = { C: equals(stage, 'prod') };
    const on = { 'Fn::FindInMap': ['M', stage, 'on', { DefaultValue: false }] };

    expect(cases(table(when('C', { ...SECURE, SSEEnabled: on }, SECURE)), conditions, { Mappings }).map((text) => text.split(',')[0]))
      .toEqual(['CUSTOMER_MANAGED', 'CUSTOMER_MANAGED']);
  });
});

describe('Fn::FindInMap', () => {
  const on = (...options: Json[]): Json => ({ ...SECURE, SSEEnabled: { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'on', ...options] } });
  const Mappings = { M: { 'us-east-1': { on: 'true' }, 'eu-west-1': { on: 'true' } } };

  test.each<[string, Json, string | undefined, readonly string[]]>([
    ['has its default where the Region is not known', on({ DefaultValue: 'false' }), undefined, ['AWS_OWNED', 'CUSTOMER_MANAGED', 'CUSTOMER_MANAGED']],
    ['has its default where the Region has no row', on({ DefaultValue: 'false' }), 'us-west-2', ['AWS_OWNED']],
    ['has the row of its Region', on({ DefaultValue: 'false' }), 'eu-west-1', ['CUSTOMER_MANAGED']],
    ['without a default is deployed only in Regions that have a row', on(), undefined, ['CUSTOMER_MANAGED', 'CUSTOMER_MANAGED']],
    ['without a default and row is unknown', on(), 'us-west-2', ['unverifiable']],
    ['with options that cannot be read is unknown', on({ Ref: 'Stage' }), 'eu-west-1', ['unverifiable']],
  ])('%s', (_, specification, region, expected) => {
    expect(cases(table(specification), {}, { Mappings }, region).map((text) => text.split(',')[0]).sort()).toEqual(expected);
  });
});

test('a stream and its policy under one condition have two cases', () => {
  const { tables } = factsOf({
    Parameters: PARAMETERS,
    Conditions: { C: equals({ Ref: 'Stage' }, 'prod') },
    Resources: { T: { Type: 'AWS::DynamoDB::Table', Properties: { StreamSpecification: when('C', { StreamViewType: 'KEYS_ONLY', ResourcePolicy: { PolicyDocument: {} } }) } } },
  });

  expect(tables[0].replicas[0].streamPolicy).toHaveLength(2);
});

test('a resource whose condition is never true is not deployed', () => {
  const document: Json = { Conditions: { Never: equals('a', 'b') }, Resources: { T: { Type: 'AWS::DynamoDB::Table', Condition: 'Never' } } };

  expect(collect([new Template(document, { stackPath: 'Shop', pathOf: () => undefined })], new Scope('')).tables).toEqual([]);
});
