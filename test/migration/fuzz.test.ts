import * as fc from 'fast-check';
import { migrationRisks } from '../../src/migration/compare';
import { Reading } from '../../src/migration/reading';
import { Released } from '../../src/migration/released';
import { Template } from '../../src/migration/template';
import type { JsonObject } from '../../src/cloudformation/json';

/* Random pairs of templates: whatever JSON a template consists of, the comparison returns. */

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
// A gate has to give the same answer twice.
const SEED = Number(process.env.FUZZ_SEED ?? (process.env.CI ? 20261124 : Date.now() % 1_000_000_000));

jest.setTimeout(60_000 + RUNS * 20);

const NAMES = ['A', 'B', 'constructor', '__proto__', 'Fn::ForEach::L', 'Fn::Transform'];
const name = fc.constantFrom(...NAMES);
const scalar = fc.oneof(name, fc.boolean(), fc.integer(), fc.constant(null), fc.constantFrom('', 'Retain', 'Delete', 'eu-west-1', 'AWS::NoValue', 'AWS::Region', '${A}', '\uE000'));

const { value } = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('object'),
    fc.tuple(fc.constantFrom('Ref', 'Condition', 'Fn::If', 'Fn::Equals', 'Fn::Not', 'Fn::And', 'Fn::Or', 'Fn::FindInMap', 'Fn::Sub', 'Fn::Join', 'Fn::GetAtt', 'Fn::ForEach::X'),
      fc.oneof(scalar, fc.array(tie('value'), { maxLength: 4 }))).map(([intrinsic, argument]) => ({ [intrinsic]: argument })),
  ),
  object: fc.dictionary(fc.oneof(name, fc.constantFrom('Region', 'SSESpecification', 'KMSMasterKeyId', 'Replicas', 'AttributeName', 'AttributeType', 'Name')), tie('value'), { maxKeys: 4 }),
}));

const properties = fc.oneof({ weight: 4, arbitrary: fc.record({
  KeySchema: value, TableName: value, AttributeDefinitions: value, LocalSecondaryIndexes: value, Replicas: value, SSESpecification: value,
  MultiRegionConsistency: value, KeySpec: value, MultiRegion: value, Parameters: value, TemplateURL: value, TargetKeyId: value, PrimaryKey: value,
}, { requiredKeys: [] }) }, { weight: 1, arbitrary: value });

const resource = fc.oneof({ weight: 8, arbitrary: fc.record({
  Type: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(
    'AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable', 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey', 'AWS::KMS::Alias',
    'AWS::CloudFormation::Stack', 'Custom::Table',
  ) }, { weight: 1, arbitrary: value }),
  Properties: properties, DeletionPolicy: value, Condition: value,
}, { requiredKeys: ['Type'] }) }, { weight: 1, arbitrary: value });

const section = (item: fc.Arbitrary<unknown>) => fc.oneof({ weight: 6, arbitrary: fc.dictionary(name, item, { maxKeys: 4 }) }, { weight: 1, arbitrary: value });
const document = fc.record({
  Resources: section(resource), Conditions: section(value), Mappings: section(value), Parameters: section(fc.record({ Type: value, Default: value })), Outputs: section(value),
}, { requiredKeys: ['Resources'] });

function compare(before: object, after: object, released: readonly string[], region?: string) {
  const read = (content: object, path: string) => {
    const template = new Template(content as JsonObject, { file: path, path, names: ['Shop'] });
    // The template is its own nested stack, so that those are reached too.
    const inner = new Template(content as JsonObject, { file: 'inner', path: 'inner', names: ['Inner'] });
    template.resources.forEach((_, logicalId) => template.nested.set(logicalId, inner));
    return template;
  };
  const [one, other] = [read(before, 'before'), read(after, 'after')];
  return migrationRisks({
    before: new Reading(one, {}), after: new Reading(other, { region }), released: new Released(released, [one]),
    deployedTemplateOf: (stack) => stack.template.nested.get(stack.logicalId),
  }, {});
}

test('random pairs of templates never crash the comparison', () => {
  let risks = 0;
  fc.assert(fc.property(document, document, fc.array(fc.constantFrom('A', 'Shop/A', 'B')), (before, after, released) => {
    const found = compare(before, after, released, 'eu-west-1');
    risks += found.length;
    found.forEach((risk) => expect([risk.what, risk.fix, ...risk.logicalIds].join()).not.toMatch(/undefined|\[object/));
  }), { numRuns: RUNS, seed: SEED });
  expect(risks).toBeGreaterThan(RUNS / 2);
});

test('a template that does not change has no risk', () => {
  fc.assert(fc.property(document, (content) => {
    expect(compare(content, JSON.parse(JSON.stringify(content)) as object, []).filter(({ isWarning }) => isWarning !== true)).toEqual([]);
  }), { numRuns: RUNS, seed: SEED });
});
