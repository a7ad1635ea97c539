import { between, table, verdicts } from './support/guard';

/* What may contain tables that no template shows. */

const stack = (resource: object | undefined) => ({ Resources: resource === undefined ? {} : { R: resource } });
const custom = (properties: object, body = {}, Type = 'Custom::Thing') => ({ Type, Properties: { ServiceToken: 'arn', ...properties }, ...body });
const keySchema = { tableDefinition: { key_schema: [{ AttributeName: 'id' }] } };

describe('a custom resource that makes a table', () => {
  test.each<[string, object, object | undefined, string[], string[]?]>([
    ['stays', custom(keySchema), custom(keySchema), []],
    ['gets another type', custom(keySchema), custom(keySchema, {}, 'AWS::CloudFormation::CustomResource'), []],
    ['is removed', custom(keySchema), undefined, ['CustomResourceGone!']],
    ['is removed by a call', custom({ Create: '{"service":"DynamoDB","action":"createTable"}' }), undefined, ['CustomResourceGone!']],
    ['is removed and released', custom(keySchema), undefined, ['CustomResourceGone!'], ['R']],
    ['is removed, retained', custom(keySchema, { DeletionPolicy: 'Retain' }), undefined, ['CustomResourceGone!']],
    ['is removed, retained and released', custom(keySchema, { DeletionPolicy: 'Retain' }), undefined, [], ['Shop/R']],
    ['changes', custom(keySchema), custom({ ...keySchema, other: 1 }), ['CustomResourceChanged']],
    ['changes and is released', custom(keySchema), custom({ ...keySchema, other: 1 }), [], ['R']],
  ])('%s', (_, before, after, expected, released = []) => {
    expect(verdicts(between(stack(before), stack(after), released))).toEqual(expected);
  });
});

test('another custom resource may change and go', () => {
  expect(between(stack(custom({ a: 1 })), stack(custom({ a: 2 })))).toEqual([]);
  expect(between(stack(custom({ a: 1 })), stack(undefined))).toEqual([]);
});

describe('a loop among the resources', () => {
  const loop = (body: object, ids: unknown = ['a', 'b']) => ({ Resources: { 'Fn::ForEach::Tables': ['Id', ids, { 'T${Id}': body }] } });

  test.each<[string, object, object, string[], string[]?]>([
    ['stays', loop(table()), loop(table()), []],
    ['makes fewer tables', loop(table()), loop(table(), ['a']), ['LoopChanged!']],
    ['disappears', loop(table()), {}, ['LoopChanged!']],
    ['changes and is released', loop(table()), {}, [], ['Shop/Fn::ForEach::Tables']],
    ['makes no table', loop({ Type: 'AWS::SNS::Topic' }), {}, []],
    ['makes what its name decides', loop({ Type: '${Id}' }), {}, ['LoopChanged!']],
    ['is a macro', { Resources: { 'Fn::Transform': { Name: 'M' } } }, {}, ['LoopChanged!']],
    ['is an included template', { Resources: { 'Fn::Transform': { Name: 'AWS::Include' } } }, {}, ['LoopChanged!']],
  ])('%s', (_, before, after, expected, released = []) => {
    expect(verdicts(between(before, after, released))).toEqual(expected);
  });

  test('runs over what a parameter says', () => {
    const over = (Default: string) => ({ Parameters: { P: { Type: 'CommaDelimitedList', Default } }, ...loop(table(), { Ref: 'P' }) });

    expect(between(over('a'), over('a'))).toEqual([]);
    expect(verdicts(between(over('a'), over('b')))).toEqual(['LoopChanged!']);
  });
});

describe('a macro of the whole template', () => {
  const withMacro = (Transform: unknown, Resources = {}) => ({ Transform, Resources });
  const include = { Name: 'AWS::Include', Parameters: { Location: 's3://a' } };

  test.each<[string, object, object, string[], string[]?]>([
    ['stays', withMacro(['M', 'AWS::LanguageExtensions']), withMacro(['AWS::LanguageExtensions', 'M']), []],
    ['is removed', withMacro('M'), withMacro([]), ['MacroChanged!']],
    ['is removed and released', withMacro('M'), {}, [], ['Shop/Transform']],
    ['includes another template', { 'Fn::Transform': include }, { 'Fn::Transform': { ...include, Parameters: { Location: 's3://b' } } }, ['MacroChanged!']],
    ['is put on a table', withMacro([], { T: table() }), withMacro('M', { T: table() }), ['MacroChanged']],
    ['is put on other resources', withMacro([], { T: { Type: 'AWS::SNS::Topic' } }), withMacro('M', { T: { Type: 'AWS::SNS::Topic' } }), []],
    ['is AWS\'s own', withMacro('AWS::Serverless-2016-10-31'), withMacro('AWS::LanguageExtensions', {}), []],
  ])('%s', (_, before, after, expected, released = []) => {
    expect(verdicts(between(before, after, released))).toEqual(expected);
  });
});
