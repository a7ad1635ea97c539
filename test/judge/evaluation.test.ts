import { Stack } from './cloudformation';
import type { JsonObject } from './json';
import { Refused } from './values';

const ENV = { stackName: 'main', region: 'eu-west-1', account: '111122223333' };

/** The evaluated properties of a resource `It`. */
function evaluated(properties: JsonObject, more: JsonObject = {}, parameters: Record<string, string> = {}): unknown {
  const { Resources: others = {}, ...sections } = more as { Resources?: JsonObject };
  const document = { ...sections, Resources: { It: { Type: 'AWS::DynamoDB::Table', Properties: properties }, ...others } };
  const stack = new Stack({ ...ENV, document, parameters }, { files: {}, stacks: [] });
  return stack.resources().find(({ id }) => id === 'It')?.properties;
}

const CONDITIONS = {
  Parameters: { Stage: { Type: 'String', Default: 'test' } },
  Conditions: {
    IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
    IsOther: { 'Fn::Not': [{ Condition: 'IsProd' }] },
    IsBoth: { 'Fn::And': [{ Condition: 'IsProd' }, { Condition: 'IsOther' }] },
    IsAny: { 'Fn::Or': [{ Condition: 'IsProd' }, { Condition: 'IsOther' }] },
  },
};
const MAPS = { Mappings: { Sse: { 'eu-west-1': { on: 'true', names: ['a', 'b'] } } } };

test.each([
  ['a literal', { A: ['x', 1, true] }, {}, { A: ['x', 1, true] }],
  ['a pseudo parameter', { A: { Ref: 'AWS::Region' } }, {}, { A: 'eu-west-1' }],
  ['Fn::If', { A: { 'Fn::If': ['IsProd', 1, 2] } }, CONDITIONS, { A: 2 }],
  ['AWS::NoValue, which removes a property and an item', { A: { Ref: 'AWS::NoValue' }, B: [{ 'Fn::If': ['IsProd', 1, { Ref: 'AWS::NoValue' }] }, 2] }, CONDITIONS, { B: [2] }],
  ['Fn::And, Fn::Or and Fn::Not', { A: { 'Fn::If': ['IsBoth', 1, 2] }, B: { 'Fn::If': ['IsAny', 1, 2] } }, CONDITIONS, { A: 2, B: 1 }],
  ['Fn::FindInMap', { A: { 'Fn::FindInMap': ['Sse', { Ref: 'AWS::Region' }, 'on'] } }, MAPS, { A: 'true' }],
  ['Fn::FindInMap with a default', { A: { 'Fn::FindInMap': ['Sse', 'us-east-1', 'on', { DefaultValue: { Ref: 'AWS::AccountId' } }] } }, MAPS, { A: '111122223333' }],
  ['Fn::Join, Fn::Split and Fn::Select', { A: { 'Fn::Select': ['1', { 'Fn::Split': ['-', { 'Fn::Join': ['-', ['x', { Ref: 'AWS::Region' }]] }] }] } }, {}, { A: 'eu' }],
  ['Fn::Sub', { A: { 'Fn::Sub': ['${AWS::Region} ${!Literal} ${Own}', { Own: 'x' }] } }, {}, { A: 'eu-west-1 ${Literal} x' }],
  ['Fn::Length and Fn::ToJsonString', { A: { 'Fn::Length': ['x', 'y'] }, B: { 'Fn::ToJsonString': { C: { Ref: 'AWS::Region' } } } }, {}, { A: 2, B: '{"C":"eu-west-1"}' }],
  ['a loop among properties', { 'B': 1, 'Fn::ForEach::L': ['Name', ['X', 'Y'], { 'A${Name}': { 'Fn::Sub': '${Name}-${AWS::Region}' } }] }, {}, { B: 1, AX: 'X-eu-west-1', AY: 'Y-eu-west-1' }],
  ['what a deployment alone knows', { A: { 'Fn::ImportValue': 'x' }, B: 'a {{resolve:ssm:/x}}' }, {}, { A: '⟪import "x"⟫', B: 'a ⟪{{resolve:ssm:/x}}⟫' }],
  ['a key of the template', { A: { 'Fn::GetAtt': ['Key', 'Arn'] } }, { Resources: { Key: { Type: 'AWS::KMS::Key' } } }, { A: 'arn:aws:kms:eu-west-1:111122223333:key/⟦main.eu-west-1.Key⟧' }],
])('%s is evaluated', (_, properties, more, expected) => {
  expect(evaluated(properties as JsonObject, more as JsonObject)).toEqual(expected);
});

test('a resource under a condition that is not met does not exist, and cannot be named', () => {
  const conditional = { ...CONDITIONS, Resources: { Key: { Type: 'AWS::KMS::Key', Condition: 'IsProd' } } };
  const properties = { A: { Ref: 'Key' } };

  expect(evaluated(properties, conditional, { Stage: 'prod' })).toEqual({ A: '⟦main.eu-west-1.Key⟧' });
  expect(() => evaluated(properties, conditional)).toThrow(Refused);
});

test('an object that a macro, or a loop over an unknown list, adds to is unknown', () => {
  const unknown = { '⟪macro⟫': true };
  const names = { Parameters: { Names: { Type: 'CommaDelimitedList' } } };

  expect(evaluated({ A: { 'B': 1, 'Fn::Transform': { Name: 'M' } } })).toEqual({ A: { B: 1, ...unknown } });
  expect(evaluated({ 'Fn::ForEach::L': ['Name', { Ref: 'Names' }, { '${Name}': 1 }] }, names, { Names: '⟪Names⟫' })).toEqual(unknown);
});
