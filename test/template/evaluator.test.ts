import { ABSENT, template, unverifiable, yes } from './support';
import type { Json } from '../../src/cloudformation/json';
import { ACCOUNT, PARTITION, placeholderOf } from '../../src/cloudformation/text';
import { Evaluator } from '../../src/template/evaluator';
import type { Template } from '../../src/template/template';
import { TemplateSet } from '../../src/template/template-set';

function evaluate(of: Json, document: Json = {}, region?: string) {
  const only = template(document, { region, account: region && '111122223333' });
  return new Evaluator(new TemplateSet([only])).evaluate(of, only);
}

const condition = (one: Json, other: Json): Json => ({ 'Fn::If': ['IsProd', one, other] });
const NO_VALUE = { Ref: 'AWS::NoValue' };

describe('literals', () => {
  test.each<Json>([null, true, 3, 'text', ['a', 1], { a: { b: ['c'] } }, { Ref: 'two', keys: 1 }, '{{resolve:ssm:/key}}'])('%j is itself', (literal) => {
    expect(evaluate(literal)).toEqual(yes(literal));
  });

  test('what is not there is absent', () => {
    const only = template({});
    expect(new Evaluator(new TemplateSet([only])).evaluate(undefined, only)).toEqual(ABSENT);
  });
});

describe('conditions', () => {
  test('both outcomes are branches', () => {
    expect(evaluate(condition('a', 'b'))).toEqual([...yes('a'), ...yes('b')]);
  });

  test('conditions within conditions add up', () => {
    expect(evaluate(condition(condition('a', 'b'), condition('c', NO_VALUE)))).toEqual([...yes('a'), ...yes('b'), ...yes('c'), ...ABSENT]);
  });

  test('conditions next to each other multiply', () => {
    const outcomes = evaluate({ x: condition(1, 2), y: condition(3, NO_VALUE) });
    expect(outcomes.map((branch) => branch.kind === 'value' && branch.value)).toEqual([{ x: 1, y: 3 }, { x: 2, y: 3 }, { x: 1 }, { x: 2 }]);
  });

  test('AWS::NoValue removes items and properties', () => {
    expect(evaluate({ list: ['a', NO_VALUE, 'b'], gone: NO_VALUE })).toEqual(yes({ list: ['a', 'b'] }));
  });

  test('more combinations than a reviewer can check are unverifiable', () => {
    const many = Array.from({ length: 7 }, () => condition('a', 'b'));
    expect(evaluate(many)).toEqual([unverifiable(/more than 64 combinations/)]);
    expect(evaluate({ deep: [many] })).toEqual([unverifiable(/more than 64 combinations/)]);
    expect(evaluate(many.slice(1))).toHaveLength(64);
  });

  test('a malformed condition is left as it is', () => {
    expect(evaluate({ 'Fn::If': ['IsProd', 'a'] })).toEqual(yes({ 'Fn::If': ['IsProd', 'a'] }));
  });
});

describe('text', () => {
  const DOCUMENT = {
    Resources: { Key: { Type: 'AWS::KMS::Key' } },
    Mappings: { Names: { 'us-east-1': { table: 'east' }, 'us-west-2': { table: 'west' } } },
  };
  const key = { 'Fn::GetAtt': ['Key', 'Arn'] };

  test.each<[Json, Json]>([
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ Ref: 'AWS::AccountId' }, '111122223333'],
    [{ Ref: 'AWS::Partition' }, 'aws'],
    [{ Ref: 'AWS::URLSuffix' }, 'amazonaws.com'],
    [{ Ref: 'AWS::StackName' }, 'shop'],
    [{ Ref: 'AWS::StackId' }, { Ref: 'AWS::StackId' }],
    [{ 'Fn::Sub': 'x-${AWS::StackId}' }, { 'Fn::Join': ['', ['x-', { Ref: 'AWS::StackId' }]] }],
    [{ Ref: 'AWS::NotificationARNs' }, { Ref: 'AWS::NotificationARNs' }],
    [{ Ref: 'constructor' }, { Ref: 'constructor' }],
    [{ 'Fn::Join': ['-', ['a', 1, true]] }, 'a-1-true'],
    [{ 'Fn::Join': ['', []] }, ''],
    [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':kms']] }, 'arn:aws:kms'],
    [{ 'Fn::Join': ['/', ['a', key, { 'Fn::Join': ['', ['b', { Ref: 'P' }]] }]] }, { 'Fn::Join': ['', ['a/', key, '/b', { Ref: 'P' }]] }],
    [{ 'Fn::Join': ['', [key]] }, key],
    [{ 'Fn::Join': ['', { Ref: 'List' }] }, { 'Fn::Join': ['', { Ref: 'List' }] }],
    [{ 'Fn::Sub': '${AWS::Region}-${!literal}-$' }, 'us-east-1-${literal}-$'],
    [{ 'Fn::Sub': '${Key.Arn}' }, key],
    [{ 'Fn::Sub': ['${ a }/${Key}', { a: { Ref: 'AWS::Region' } }] }, { 'Fn::Join': ['', ['us-east-1/', { Ref: 'Key' }]] }],
    [{ 'Fn::Sub': [1, {}] }, { 'Fn::Sub': [1, {}] }],
    [{ 'Fn::Select': ['1', ['a', 'b']] }, 'b'],
    [{ 'Fn::Select': [2, ['a', 'b']] }, { 'Fn::Select': [2, ['a', 'b']] }],
    [{ 'Fn::Select': [0] }, { 'Fn::Select': [0] }],
    [{ 'Fn::Select': ['x', ['a']] }, { 'Fn::Select': ['x', ['a']] }],
    [{ 'Fn::Split': [':', 'a:b'] }, ['a', 'b']],
    [{ 'Fn::Split': [':', 'a:\uE0009\uE001'] }, ['a', '\uF8FF9\uF8FF']],
    [{ 'Fn::Split': ['', 'a:b'] }, { 'Fn::Split': ['', 'a:b'] }],
    [{ 'Fn::Split': [':', key] }, { 'Fn::Split': [':', key] }],
    [{ 'Fn::FindInMap': ['Names', { Ref: 'AWS::Region' }, 'table'] }, 'east'],
    [{ 'Fn::FindInMap': ['Names', 'eu-west-1', 'table'] }, { 'Fn::FindInMap': ['Names', 'eu-west-1', 'table'] }],
    [{ 'Fn::FindInMap': ['Names', 'us-east-1', 1] }, { 'Fn::FindInMap': ['Names', 'us-east-1', 1] }],
    [{ 'Fn::FindInMap': [1, 'us-east-1', 'table'] }, { 'Fn::FindInMap': [1, 'us-east-1', 'table'] }],
    [{ 'Fn::Base64': { Ref: 'AWS::Region' } }, { 'Fn::Base64': 'us-east-1' }],
    [{ 'Fn::Transform': { Name: 'Macro', Parameters: { a: condition(1, 2) } } }, { 'Fn::Transform': { Name: 'Macro', Parameters: { a: condition(1, 2) } } }],
    [{ 'Fn::GetAtt': 'Key.Arn' }, key],
    [{ 'Fn::GetAtt': 'Key' }, { 'Fn::GetAtt': 'Key' }],
    [{ 'Fn::GetAtt': ['Key', { Ref: 'P' }] }, { 'Fn::GetAtt': ['Key', { Ref: 'P' }] }],
    [{ 'Fn::GetAtt': ['Key'] }, { 'Fn::GetAtt': ['Key'] }],
    [{ Ref: ['Key'] }, { Ref: ['Key'] }],
  ])('%j', (of, expected) => {
    expect(evaluate(of, DOCUMENT, 'us-east-1')).toEqual(yes(expected));
  });

  test('in an environment-agnostic stack pseudo parameters become placeholders, which are not split', () => {
    const arn = { 'Fn::Join': [':', ['arn', { Ref: 'AWS::Partition' }, 'kms', { Ref: 'AWS::Region' }, { Ref: 'AWS::AccountId' }, 'alias/x']] };
    expect(evaluate({ 'Fn::Select': [4, { 'Fn::Split': [':', arn] }] })).toEqual(yes(ACCOUNT));
    expect(evaluate({ Ref: 'AWS::URLSuffix' })).toEqual(yes(placeholderOf('AWS::URLSuffix')));
  });

  test('a Region that CDK does not know has no known partition', () => {
    expect(evaluate({ Ref: 'AWS::Partition' }, {}, 'mars-1')).toEqual(yes(PARTITION));
  });

  test('a mapping by an unknown Region may give any of its values', () => {
    expect(evaluate({ 'Fn::FindInMap': ['Names', { Ref: 'AWS::Region' }, 'table'] }, DOCUMENT)).toEqual([...yes('east'), ...yes('west')]);
  });

  test('conditions within text become branches of the text', () => {
    expect(evaluate({ 'Fn::Sub': ['x-${a}', { a: condition('1', '2') }] })).toEqual([...yes('x-1'), ...yes('x-2')]);
  });
});

describe('malformed values', () => {
  test('a key __proto__ stays a key', () => {
    const [branch] = evaluate(JSON.parse('{"__proto__": {"Ref": "AWS::StackName"}}') as Json);
    expect(JSON.stringify(branch)).toBe('{"kind":"value","value":{"__proto__":"shop"}}');
  });

  test('a value that is nested beyond all measure is unverifiable', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as Json;
    expect(evaluate(deep)).toEqual([unverifiable(/nested too deeply/)]);
  });
});

describe('references into other templates', () => {
  const exporting = (name: Json, of: Json): Json => ({
    Resources: { Key: { Type: 'AWS::KMS::Key' } },
    Outputs: { Out: { Value: of, Export: { Name: name } }, Other: { Value: 'other' }, Broken: 1 },
  });
  const IMPORT = { 'Fn::ImportValue': 'shop-key' };
  const EAST = { region: 'us-east-1', account: '111122223333' };

  function follow(of: Json, importer: Template, ...others: Template[]) {
    const evaluator = new Evaluator(new TemplateSet([importer, ...others]));
    return { evaluator, outcomes: evaluator.evaluate(of, importer) };
  }

  test.each<[Json]>([['shop-key'], [{ 'Fn::Sub': '${AWS::StackName}-key' }], [{ 'Fn::Join': ['-', [{ Ref: 'AWS::StackName' }, 'key']] }]])(
    'an export with the name %j is found, and its text taken', (name) => {
      expect(follow(IMPORT, template({}), template(exporting(name, 'text'))).outcomes).toEqual(yes('text'));
    });

  test('a reference stays as it is written, but leads to the other template', () => {
    const producer = template(exporting('shop-key', { 'Fn::GetAtt': ['Key', 'Arn'] }));
    const { evaluator, outcomes } = follow({ 'Fn::Sub': ['${k}', { k: IMPORT }] }, template({ Resources: { Key: { Type: 'Other' } } }), producer);

    expect(outcomes).toEqual(yes(IMPORT));
    const [branch] = outcomes;
    expect(evaluator.target(branch.kind === 'value' ? branch.value : null)).toEqual({ resource: producer.resources.get('Key'), attribute: 'Arn' });
  });

  test('exports of other accounts and Regions are not seen', () => {
    const elsewhere = template(exporting('shop-key', 'text'), { ...EAST, region: 'us-west-2' });
    const foreign = template(exporting('shop-key', 'text'), { ...EAST, account: '444455556666' });
    expect(follow(IMPORT, template({}, EAST), elsewhere, foreign).outcomes).toEqual(yes(IMPORT));
  });

  test('where names leave a doubt every candidate is a branch', () => {
    const { outcomes } = follow(IMPORT, template({}), template(exporting('shop-key', 'one'), EAST), template(exporting('shop-key', 'two')));
    expect(outcomes).toEqual([...yes('one'), ...yes('two')]);
  });

  test('an export whose name or import is unknown is none', () => {
    expect(follow({ 'Fn::ImportValue': { Ref: 'Name' } }, template({}), template(exporting({ Ref: 'Name' }, 'text'))).outcomes)
      .toEqual(yes({ 'Fn::ImportValue': { Ref: 'Name' } }));
    expect(follow({ 'Fn::ImportValue': 'x' }, template({}), template(exporting(condition('x', 'y'), 'text'))).outcomes).toEqual(yes({ 'Fn::ImportValue': 'x' }));
  });

  test('an export that depends on an import which depends on it ends somewhere', () => {
    const circular = template({ Outputs: { Out: { Value: { 'Fn::ImportValue': 'a' }, Export: { Name: { 'Fn::ImportValue': 'a' } } } } });
    expect(follow({ 'Fn::ImportValue': 'a' }, circular).outcomes).toEqual(yes({ 'Fn::ImportValue': 'a' }));
    const self = template({ Outputs: { Out: { Value: [{ 'Fn::ImportValue': 'a' }, condition(1, 2)], Export: { Name: 'a' } } } });
    expect(follow({ 'Fn::ImportValue': 'a' }, self).outcomes).toEqual([unverifiable(/refers to itself/)]);
  });

  const output = (more: object): Json => ({ 'Fn::GetStackOutput': { StackName: 'shop', OutputName: 'Out', ...more } as Json });

  test.each<[string, object, object]>([
    ['its own Region', {}, EAST],
    ['the Region it says', { Region: 'us-west-2' }, { ...EAST, region: 'us-west-2' }],
    ['the Region of its stack', { Region: { Ref: 'AWS::Region' } }, EAST],
    ['the account of the role', { RoleArn: 'arn:aws:iam::444455556666:role/reader' }, { ...EAST, account: '444455556666' }],
    ['the account of a role that is not known', { RoleArn: { Ref: 'Role' } }, { ...EAST, account: '444455556666' }],
  ])('a stack output is looked for in %s', (_, more, origin) => {
    expect(follow(output(more), template({}, EAST), template(exporting('x', 'text'), origin)).outcomes).toEqual(yes('text'));
  });

  test.each<[string, Json]>([
    ['another Region', output({ Region: 'eu-west-1' })],
    ['a stack that the app does not have', output({ StackName: 'other' })],
    ['an output that the stack does not have', output({ OutputName: 'Missing' })],
    ['a stack without name', { 'Fn::GetStackOutput': { OutputName: 'Out' } }],
    ['an output without name', { 'Fn::GetStackOutput': { StackName: 'shop' } }],
    ['names that are not known', output({ StackName: { Ref: 'Stack' }, OutputName: { Ref: 'Output' } })],
  ])('a stack output of %s stays unknown', (_, of) => {
    expect(follow(of, template({}, EAST), template(exporting('x', 'text'), EAST)).outcomes).toEqual(yes(of));
  });

  test('an output without value is null', () => {
    const { outcomes } = follow(output({ OutputName: 'Broken' }), template({}, EAST), template(exporting('x', 'text'), EAST));
    expect(outcomes).toEqual(yes(null));
  });
});

describe('values that CDK hands to another Region', () => {
  const reader = template({ Resources: { Reader: { Type: 'Custom::CrossRegionExportReader' }, Other: { Type: 'Custom::Other' } } });
  const writer = (of: Json, account?: string) => template({
    Resources: { Writer: { Type: 'Custom::CrossRegionExportWriter', Properties: { WriterProps: { exports: { '/cdk/a': of } } } } },
  }, { account });
  const read = (attribute: string, ...writers: Template[]) =>
    new Evaluator(new TemplateSet([reader, ...writers])).evaluate([{ 'Fn::GetAtt': ['Reader', attribute] }, { 'Fn::GetAtt': ['Reader', '/cdk/a'] }], reader);

  test('are found by their name', () => {
    expect(read('/cdk/a', writer('text'))).toEqual(yes(['text', 'text']));
  });

  test('stay unknown under other names, and of other resources', () => {
    expect(read('/cdk/b', writer('text'))).toEqual(yes([{ 'Fn::GetAtt': ['Reader', '/cdk/b'] }, 'text']));
    const other = { 'Fn::GetAtt': ['Other', '/cdk/a'] };
    expect(new Evaluator(new TemplateSet([reader, writer('text')])).evaluate(other, reader)).toEqual(yes(other));
  });
});

describe('parameters', () => {
  const REF = { Ref: 'P' };

  function nested(parameter: Json, passed: Json | undefined, deployer: Json = {}) {
    const parent = template(deployer, { stackPath: 'Parent' });
    const child = template({ Parameters: { P: parameter } });
    const resource = { template: parent, logicalId: 'Nested', type: 'AWS::CloudFormation::Stack', properties: {}, entry: {} };
    child.parent = { template: parent, resource, parameter: () => passed };
    const evaluator = new Evaluator(new TemplateSet([parent, child]));
    return { evaluator, child, outcomes: evaluator.evaluate(REF, child) };
  }

  test('of a stack that nobody deploys here stay unknown, whatever their default', () => {
    expect(evaluate(REF, { Parameters: { P: { Type: 'String', Default: 'x' } } })).toEqual(yes(REF));
  });

  test('of a nested stack are what its parent passes', () => {
    expect(nested({ Type: 'String' }, { Ref: 'AWS::StackName' }).outcomes).toEqual(yes('shop'));
    expect(nested({ Type: 'String' }, condition('a', 'b')).outcomes).toEqual([...yes('a'), ...yes('b')]);
  });

  test('of a nested stack have their default where the parent passes nothing', () => {
    expect(nested({ Type: 'String', Default: 'x' }, undefined).outcomes).toEqual(yes('x'));
    expect(nested({ Type: 'String' }, undefined).outcomes).toEqual(yes(REF));
    expect(nested({ Type: 'String' }, NO_VALUE).outcomes).toEqual(yes(REF));
  });

  test('that are looked up are not their names', () => {
    expect(nested({ Type: 'AWS::SSM::Parameter::Value<String>' }, 'name').outcomes).toEqual(yes(REF));
  });

  test('that the parent does not know either lead to the parent', () => {
    const { evaluator, outcomes } = nested({ Type: 'String' }, { Ref: 'Outer' }, { Parameters: { Outer: { Type: 'String' } } });
    expect(outcomes).toEqual(yes(REF));
    expect(outcomes.map((branch) => branch.kind === 'value' && evaluator.resolvedValue(branch.value))).toEqual([{ Ref: 'Outer' }]);
  });

  test('that are not declared are none', () => {
    const { evaluator, child } = nested({ Type: 'String' }, 'x');
    expect(evaluator.evaluate({ Ref: 'Q' }, child)).toEqual(yes({ Ref: 'Q' }));
    expect(evaluator.evaluate({ Ref: [] }, child)).toEqual(yes({ Ref: [] }));
  });
});

describe('text of a value', () => {
  test.each<[Json, string | undefined]>([
    ['a', 'a'],
    [1, undefined],
    [condition('a', 'b'), undefined],
    [NO_VALUE, undefined],
    [{ Ref: 'P' }, undefined],
  ])('%j', (of, expected) => {
    const only = template({});
    expect(new Evaluator(new TemplateSet([only])).singleText(of, only)).toBe(expected);
  });
});
