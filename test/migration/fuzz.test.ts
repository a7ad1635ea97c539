import * as fc from 'fast-check';
import type { JsonObject } from '../../src/cloudformation/json';
import { migrationRisks } from '../../src/migration/compare';
import { Reading, readingsOf } from '../../src/migration/reading';
import { Released } from '../../src/migration/released';
import { Template } from '../../src/migration/template';
import { firstSeed, runs } from '../support/sizes';

/* Random pairs of templates: whatever JSON a template consists of, the comparison returns. */

const RUNS = runs(60, 300, 'FUZZ_RUNS');
const SEED = firstSeed(20261124, 'FUZZ_SEED');

jest.setTimeout(60_000 + RUNS * 20);

const NAMES = ['A', 'B', 'constructor', '__proto__', 'Fn::ForEach::L', 'Fn::Transform'];
const FUNCTIONS = [
  'Ref', 'Condition', 'Fn::If', 'Fn::Equals', 'Fn::Not', 'Fn::And', 'Fn::Or', 'Fn::FindInMap', 'Fn::Sub', 'Fn::Join', 'Fn::GetAtt', 'Fn::ForEach::X',
];
const TYPES = [
  'AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable', 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey', 'AWS::KMS::Alias',
  'AWS::CloudFormation::Stack', 'Custom::Table',
];
const PROPERTIES = [
  'KeySchema', 'TableName', 'AttributeDefinitions', 'LocalSecondaryIndexes', 'Replicas', 'SSESpecification', 'MultiRegionConsistency', 'KeySpec',
  'MultiRegion', 'Parameters', 'TemplateURL', 'TargetKeyId', 'PrimaryKey', 'Region', 'KMSMasterKeyId', 'AttributeName', 'AttributeType', 'Name',
];
const TEXTS = ['', 'Retain', 'Delete', 'eu-west-1', 'AWS::NoValue', 'AWS::Region', '${A}', '\uE000'];

const name = fc.constantFrom(...NAMES);
const scalar = fc.oneof(name, fc.boolean(), fc.integer(), fc.constant(null), fc.constantFrom(...TEXTS));
const { value, properties } = fc.letrec<{ value: unknown; properties: unknown }>((tie) => {
  const list = fc.array(tie('value'), { maxLength: 4 });
  return {
    value: fc.oneof(
      { depthSize: 'small' }, scalar, list, tie('properties'),
      fc.tuple(fc.constantFrom(...FUNCTIONS), fc.oneof(scalar, list)).map(([intrinsic, argument]) => ({ [intrinsic]: argument })),
    ),
    properties: fc.dictionary(fc.oneof(name, fc.constantFrom(...PROPERTIES)), tie('value'), { maxKeys: 5 }),
  };
});

/** Mostly what belongs there, at times any JSON. */
function mostly(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary }, { weight: 1, arbitrary: value });
}

/** An object with some of these keys. */
function some(keys: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  return mostly(fc.record({ ...keys }, { requiredKeys: [] }));
}

function section(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return mostly(fc.dictionary(name, item, { maxKeys: 4 }));
}

const resource = some({ Type: mostly(fc.constantFrom(...TYPES)), Properties: mostly(properties), DeletionPolicy: value, Condition: value });
const document = fc.record({
  Resources: section(resource),
  Conditions: section(value),
  Mappings: section(value),
  Parameters: section(some({ Type: value, Default: value })),
  Outputs: section(value),
  Transform: value,
}) as fc.Arbitrary<object>;

function compare(before: object, after: object, released: readonly string[], region?: string) {
  const read = (content: object, path: string) => {
    const template = new Template(content as JsonObject, { file: path, path, names: ['Shop'] });
    // The template is its own nested stack, so that those are reached too.
    const inner = new Template(content as JsonObject, { file: 'inner', path: 'inner', names: ['Inner'] });
    template.resources.forEach((_, logicalId) => template.nested.set(logicalId, inner));
    return template;
  };
  const [one, other] = [read(before, 'before'), read(after, 'after')];
  const elsewhere = read(after, 'elsewhere');
  return migrationRisks({
    readings: [one, other, elsewhere].flatMap((template) => readingsOf(template, {})),
    before: new Reading(one, {}),
    after: new Reading(other, { region }),
    released: new Released(released, [one]),
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
