import { factsOf, unverifiable, yes } from './support';
import type { Json } from '../../src/cloudformation/json';
import { withoutLiteralLoops } from '../../src/template/loops';

const Transform = 'AWS::LanguageExtensions';
const loop = (items: Json, body: Json, name = 'Name'): Json => [name, items, body];
const written = (Resources: Json) => (withoutLiteralLoops({ Transform, Resources }) as { readonly Resources: Json }).Resources;

test('a loop over a literal list is written out: in keys, texts and references', () => {
  expect(written({ 'Fn::ForEach::Tables': loop(['Orders', 'a-b'], { 'Table&{Name}': { Type: '${Name}', Properties: { Other: [{ Ref: 'Name' }, '$${Name}'] } } }) })).toEqual({
    TableOrders: { Type: 'Orders', Properties: { Other: ['Orders', '$Orders'] } },
    Tableab: { Type: 'a-b', Properties: { Other: ['a-b', '$a-b'] } },
  });
});

test('a loop in a loop is written out', () => {
  expect(written({ 'Fn::ForEach::A': loop(['x', 'y'], { 'Fn::ForEach::B': loop([1, 2], { '${A}${B}': { Ref: 'B' } }, 'B') }, 'A') }))
    .toEqual({ x1: '1', x2: '2', y1: '1', y2: '2' });
});

test('a loop in a loop may have an identifier of the same name', () => {
  expect(written({ 'Fn::ForEach::A': loop(['x'], { '${Name}': { 'Fn::ForEach::B': loop([{ Ref: 'Name' }, 'y'], { '${Name}': { Ref: 'Name' } }) } }) }))
    .toEqual({ x: { x: 'x', y: 'y' } });
});

test.each<[string, Json]>([
  ['a list that is a parameter', loop({ Ref: 'Names' }, {})],
  ['an item that is a parameter', loop([{ Ref: 'Name' }], {})],
  ['a body that is no object', loop(['a'], 'x')],
  ['too many copies', loop(Array.from({ length: 2001 }, (_, index) => index), {})],
  ['another argument', [...loop(['a'], {}) as Json[], 1]],
  ['no list', 'x'],
])('a loop with %s stays', (_, of) => {
  expect(written({ 'Fn::ForEach::Tables': of })).toEqual({ 'Fn::ForEach::Tables': of });
});

test('without the transform a loop means nothing, and stays', () => {
  const document = { Resources: { 'Fn::ForEach::Tables': loop(['a'], { '${Name}': {} }) } };

  expect(withoutLiteralLoops(document)).toBe(document);
});

test('properties of a table that only a loop knows are unverifiable', () => {
  const table = (Properties: Json) => factsOf({ Transform, Resources: { T: { Type: 'AWS::DynamoDB::Table', Properties } } }).tables[0];
  const unknown = { 'Fn::ForEach::X': loop({ Ref: 'P' }, { '${Name}': {} }) };

  expect(table({ SSESpecification: { SSEEnabled: false }, ...unknown }).opaque).toMatch(/loop/);
  expect(table({ SSESpecification: { SSEEnabled: true, ...unknown } }).replicas[0].encryption).toEqual([unverifiable(/a loop \(Fn::ForEach\) generates it/)]);
  expect(table({ 'Fn::ForEach::X': loop(['StreamSpecification'], { '${Name}': { StreamViewType: 'KEYS_ONLY' } }) })).toMatchObject({ stream: yes(true), opaque: undefined });
});

describe('the name in a reference may be written by functions', () => {
  const key: Json = { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } };
  const keyOf = (Resources: object, more: object = {}) => factsOf({ Transform, ...more, Resources: { KeyA: key, KeyB: key, ...Resources } }).tables
    .map(({ replicas: [{ encryption }] }) => encryption.map((branch) => (branch.kind === 'value' ? branch.value.key?.where.logicalId : branch.kind)).join());
  const table = (KMSMasterKeyId: Json): Json => ({ Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { SSEEnabled: true, KMSMasterKeyId } } });

  test.each<[string, Json]>([
    ['Fn::Sub in Fn::GetAtt', { 'Fn::GetAtt': [{ 'Fn::Sub': 'Key${X}' }, 'Arn'] }],
    ['Fn::Sub with variables', { 'Fn::GetAtt': [{ 'Fn::Sub': ['Key${It}', { It: { Ref: 'X' } }] }, 'Arn'] }],
    ['Fn::Sub in the attribute', { 'Fn::GetAtt': ['Key${X}', { 'Fn::Sub': 'Arn' }] }],
    ['Fn::Sub for both', { 'Fn::GetAtt': { 'Fn::Sub': 'Key${X}.Arn' } }],
    ['a text in Fn::GetAtt', { 'Fn::GetAtt': 'Key${X}.Arn' }],
    ['Fn::Join', { 'Fn::GetAtt': [{ 'Fn::Join': ['', ['Key', { Ref: 'X' }]] }, 'Arn'] }],
    ['Fn::FindInMap', { 'Fn::GetAtt': [{ 'Fn::FindInMap': ['Names', { Ref: 'X' }, 'key'] }, 'Arn'] }],
    ['Fn::Sub in Ref', { Ref: { 'Fn::Sub': 'Key${X}' } }],
    ['a text in Ref', { Ref: 'Key${X}' }],
    ['a variable of Fn::Sub', { 'Fn::Sub': ['${Arn}', { Arn: { 'Fn::GetAtt': [{ 'Fn::Sub': 'Key${X}' }, 'Arn'] } }] }],
    ['Fn::Sub itself', { 'Fn::Sub': '${Key${X}.Arn}' }],
  ])('%s in a loop', (_, reference) => {
    const Mappings = { Names: { A: { key: 'KeyA' }, B: { key: 'KeyB' } } };

    expect(keyOf({ 'Fn::ForEach::Tables': loop(['A', 'B'], { 'Table${X}': table(reference) }, 'X') }, { Mappings })).toEqual(['KeyA', 'KeyB']);
  });

  test('outside of loops, with the outcomes of a condition', () => {
    const more = { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'a'] } } };

    expect(keyOf({ T: table({ 'Fn::GetAtt': [{ 'Fn::If': ['C', 'KeyA', 'KeyB'] }, 'Arn'] }) }, more)).toEqual([expect.stringMatching(/^Key[AB],Key[AB]$/)]);
  });

  test('and is unverifiable where it is unknown', () => {
    expect(keyOf({ T: table({ 'Fn::GetAtt': [{ 'Fn::ImportValue': 'name' }, 'Arn'] }), U: table({ Ref: { 'Fn::Sub': 'Key${AWS::StackId}' } }) }))
      .toEqual(['unverifiable', 'unverifiable']);
  });
});
