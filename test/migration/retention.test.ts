import { between, globalTable, key, table, verdicts } from './support/guard';

/* The deletion policy of a key: Delete, or retained by Retain and RetainExceptOnCreate. */

const policy = (DeletionPolicy: unknown) => ({ DeletionPolicy });
const encrypted = (DeletionPolicy: unknown, KMSMasterKeyId: unknown = { 'Fn::GetAtt': ['Key', 'Arn'] }, properties = {}) =>
  table({ SSESpecification: { SSEEnabled: true, KMSMasterKeyId }, ...properties }, policy(DeletionPolicy));
const stack = (keyPolicy: unknown, resources = {}, template = {}) => ({ Resources: { Key: key({}, policy(keyPolicy)), ...resources }, ...template });
const conditional = (one: string, other: string) => ({ 'Fn::If': ['C', one, other] });

describe('a key that is no longer retained', () => {
  test.each<[string, unknown, unknown, string[]]>([
    ['Retain to Delete', 'Retain', 'Delete', ['KeyNotRetained!']],
    ['Retain to nothing, which is Delete', 'Retain', undefined, ['KeyNotRetained!']],
    ['RetainExceptOnCreate to Delete', 'RetainExceptOnCreate', 'Delete', ['KeyNotRetained!']],
    ['Retain to a policy that cannot be read', 'Retain', { Ref: 'P' }, ['KeyNotRetained!']],
    ['Retain to Delete under a condition', 'Retain', conditional('Delete', 'Retain'), ['KeyNotRetained!']],
    ['a policy that cannot be read to Delete', { Ref: 'P' }, 'Delete', ['KeyNotRetained!']],
    ['Retain to RetainExceptOnCreate: the key is created already', 'Retain', 'RetainExceptOnCreate', []],
    ['Retain under each condition', 'Retain', conditional('Retain', 'RetainExceptOnCreate'), []],
    ['a policy that cannot be read and stays', { Ref: 'P' }, { Ref: 'P' }, []],
    ['Delete to Retain', 'Delete', 'Retain', []],
    ['Delete', 'Delete', 'Delete', []],
  ])('%s', (_, before, after, expected) => {
    const Conditions = { C: { 'Fn::Equals': [{ Ref: 'AWS::StackId' }, 'x'] } };
    expect(verdicts(between(stack(before, {}, { Conditions }), stack(after, {}, { Conditions })))).toEqual(expected);
  });

  const lowered = (before: object, after: object, template = {}, names: string[] = []) =>
    verdicts(between(stack('Retain', before, template), stack('Delete', after, template), names));

  test.each<[string, object, object?]>([
    ['by its ARN', { T: encrypted('Delete') }],
    ['by its id', { T: encrypted('Delete', { Ref: 'Key' }) }],
    ['by an alias', {
      A: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/a', TargetKeyId: { Ref: 'Key' } } }, T: encrypted('Delete', 'alias/a'),
    }],
    ['on a replica', { T: globalTable([{ Region: 'eu-west-1', SSESpecification: { KMSMasterKeyId: { Ref: 'Key' } } }], {}, policy('Delete')) }],
    ['next to a table with a separate key', {
      T: encrypted('Delete'), K2: key(), U: encrypted('Retain', { 'Fn::GetAtt': ['K2', 'Arn'] }), V: table(), W: encrypted('Retain', 'alias/aws/dynamodb'),
    }],
  ])('passes if every table on it is deleted with it: %s', (_, resources) => {
    expect(lowered(resources, resources)).toEqual([]);
  });

  test.each<[string, object, object, object?]>([
    ['a table that is retained', { T: encrypted('Retain') }, { T: encrypted('Delete') }],
    ['a table that is retained from now on', { T: encrypted('Delete') }, { T: encrypted('Retain') }],
    ['a table under a policy that cannot be read', { T: encrypted(conditional('Delete', 'Retain')) }, { T: encrypted('Delete') }],
    ['a table that cannot be deleted', { T: encrypted('Delete') }, { T: encrypted('Delete', undefined, { DeletionProtectionEnabled: true }) }],
    ['a replica that cannot be deleted', { T: encrypted('Delete') }, {
      T: globalTable([{ Region: 'eu-west-1', DeletionProtectionEnabled: 'true', SSESpecification: { KMSMasterKeyId: { Ref: 'Key' } } }], {}, policy('Delete')),
    }],
    ['tables that no template shows', {}, {}],
    ['another stack', { T: encrypted('Delete') }, { T: encrypted('Delete') },
      { Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'arn' } } } }],
    ['a nested stack', ...both({
      T: encrypted('Delete'), N: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'u', Parameters: { Key: { 'Fn::GetAtt': 'Key.Arn' } } } },
    })],
    ['a loop', ...both({ 'T': encrypted('Delete'), 'Fn::ForEach::X': ['I', ['a'], { '${I}': table() }] })],
    ['a table that may use it', ...both({ T: encrypted('Delete'), U: encrypted('Retain', { 'Fn::ImportValue': 'key' }) })],
    ['a table that a macro may put on it', ...both({ T: encrypted('Delete'), U: table({ 'Fn::Transform': { Name: 'M' } }) })],
    ['a replica that a parameter names', ...both({ T: encrypted('Delete'), U: globalTable([], { Replicas: { 'Fn::Split': [',', { Ref: 'Key' }] } }) })],
  ])('fails for %s', (_, before, after, template = {}) => {
    expect(lowered(before, after, template)).toContain('KeyNotRetained!');
  });

  test('is allowed by released', () => {
    expect(lowered({ T: encrypted('Retain') }, { T: encrypted('Retain') }, {}, ['Shop/Key'])).toEqual([]);
  });
});

function both(resources: object): [object, object] {
  return [resources, resources];
}

test('a deletion policy under a condition is retained if each branch is', () => {
  const released = (DeletionPolicy: unknown) => verdicts(between({
    Conditions: { C: { 'Fn::Equals': [{ Ref: 'AWS::StackId' }, 'x'] } }, Resources: { T: table({}, policy(DeletionPolicy)) },
  }, {}, ['T']));

  expect(released(conditional('Retain', 'RetainExceptOnCreate'))).toEqual([]);
  expect(released(conditional('Retain', 'Delete'))).toEqual(['TableGone!']);
  expect(released({ 'Fn::If': ['C', 'Retain', { Ref: 'AWS::NoValue' }] })).toEqual(['TableGone!']);
  expect(released({ Ref: 'P' })).toEqual(['TableGone!']);
  expect(released(null)).toEqual(['TableGone!']);
});
