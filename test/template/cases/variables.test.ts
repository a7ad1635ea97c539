import type { Json, JsonObject } from '../../../src/cloudformation/json';
import { collect } from '../../../src/template/collect';
import { Scope } from '../../../src/template/template';
import { template } from '../support';

/*
 * Which values of parameters are told apart: what templates compare them with, wherever the value is passed, and what CloudFormation accepts.
 */

const NONE: Json = { Ref: 'AWS::NoValue' };
const when = (name: string, one: Json, other: Json = NONE): Json => ({ 'Fn::If': [name, one, other] });
const equals = (one: Json, other: Json): Json => ({ 'Fn::Equals': [one, other] });
const not = (of: Json): Json => ({ 'Fn::Not': [of] });
const open: Json = { Type: 'String' };
const closed = (...allowed: Json[]): Json => ({ Type: 'String', AllowedValues: allowed });
const list: Json = { Type: 'CommaDelimitedList' };

/** A table that is encrypted, and with which key, where conditions say so. */
const table = (...SSESpecification: Json[]): JsonObject => ({ Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: SSESpecification[0] } });
const ON: Json = { SSEEnabled: true, KMSMasterKeyId: 'arn:aws:kms:us-east-1:111122223333:key/1' };
const nested = (document: JsonObject, Parameters: JsonObject, more: JsonObject = {}): JsonObject =>
  ({ Type: 'AWS::CloudFormation::Stack', Properties: { TemplateBody: JSON.stringify(document), Parameters, ...more } });

/** The level of encryption of each table in each case. */
function levels(document: JsonObject): readonly string[] {
  return collect([template(document, { region: 'us-east-1', account: '111122223333' })], new Scope('')).tables
    .map(({ replicas: [{ encryption }] }) => encryption.map((branch) => (branch.kind === 'value' ? branch.value.level : branch.kind)).join('/')).sort();
}

const SECURE = 'CUSTOMER_MANAGED';
const PLAIN = 'AWS_OWNED';

describe('a parameter that a parent passes to a nested stack', () => {
  /** Encrypted by one of two conditions that exclude each other, or by neither. */
  const CHILD: JsonObject = {
    Parameters: { Stage: open },
    Conditions: { IsProd: equals({ Ref: 'Stage' }, 'prod'), IsTest: equals('test', { Ref: 'Stage' }), Both: { 'Fn::And': [{ Condition: 'IsProd' }, { Condition: 'IsTest' }] } },
    Resources: { T: table(when('Both', NONE, ON)) },
  };

  test.each<[string, Json]>([
    ['as it is', { Ref: 'Env' }],
    ['by Fn::Sub', { 'Fn::Sub': '${Env}' }],
    ['by a variable of Fn::Sub', { 'Fn::Sub': ['${It}', { It: { Ref: 'Env' } }] }],
    ['by Fn::Join', { 'Fn::Join': ['', [{ Ref: 'Env' }]] }],
    ['in a branch of a condition', when('Is', { Ref: 'Env' }, 'dev')],
    ['through another nested stack', { 'Fn::GetAtt': ['Passing', 'Outputs.Stage'] }],
  ])('is %s one value in all of its comparisons', (_, passed) => {
    const passing = { Parameters: { P: open }, Resources: {}, Outputs: { Stage: { Value: { Ref: 'P' } } } };

    expect(levels({
      Parameters: { Env: open, Any: open },
      Conditions: { Is: equals({ Ref: 'Any' }, 'x') },
      Resources: { Passing: nested(passing, { P: { Ref: 'Env' } }), Child: nested(CHILD, { Stage: passed }) },
    })).not.toContain(PLAIN);
  });

  test('is the same value for two nested stacks, and for their parent', () => {
    const child = (of: Json, Conditions: JsonObject): JsonObject => ({ Parameters: { P: open }, Conditions, Resources: { T: table(of) } });
    const isProd = { C: equals({ Ref: 'P' }, 'prod') };
    // The table is there only where the parent's condition is met, so that its own is met too.
    const inside = { ...nested(child(when('C', ON), isProd), { P: { Ref: 'Env' } }), Condition: 'IsProd' };

    expect(levels({ Parameters: { Env: open }, Conditions: { IsProd: equals({ Ref: 'Env' }, 'prod') }, Resources: { A: inside } })).toEqual([SECURE]);
    expect(levels({
      Parameters: { Env: open },
      Conditions: { IsProd: not(equals({ Ref: 'Env' }, 'prod')) },
      Resources: { A: inside },
    })).toEqual([PLAIN]);
  });

  test('is one value two levels below, where it selects from a mapping', () => {
    const grandchild = {
      Parameters: { P: open },
      Mappings: { M: { prod: { on: 'true' }, test: { on: 'true' } } },
      Conditions: { IsKnown: { 'Fn::Or': [equals({ Ref: 'P' }, 'prod'), equals({ Ref: 'P' }, 'test')] } },
      Resources: { T: { ...table({ ...ON as JsonObject, SSEEnabled: { 'Fn::FindInMap': ['M', { Ref: 'P' }, 'on'] } }), Condition: 'IsKnown' } },
    };
    const child = { Parameters: { Q: open }, Resources: { Inner: nested(grandchild, { P: { Ref: 'Q' } }) } };

    expect(levels({ Parameters: { Env: open }, Resources: { Outer: nested(child, { Q: { Ref: 'Env' } }) } })).toEqual([SECURE, SECURE]);
  });

  test('that is unknown may be any of what the nested stack compares it with', () => {
    expect(levels({ Resources: { Child: nested({ ...CHILD, Resources: { T: table(when('IsProd', ON)) } }, { Stage: { 'Fn::ImportValue': 'stage' } }) } }))
      .toEqual([PLAIN, SECURE]);
  });
});

describe('AllowedValues of a nested stack', () => {
  const child = (parameter: Json, of: Json = when('IsKnown', ON)): JsonObject => ({
    Parameters: { P: parameter },
    Conditions: { IsKnown: { 'Fn::Or': [equals({ Ref: 'P' }, 'a'), equals({ Ref: 'P' }, 'b')] } },
    Resources: { T: table(of) },
  });
  const deployed = (passed: Json, parameter: Json = closed('a', 'b'), more: JsonObject = {}) =>
    levels({ Parameters: { Open: open, Closed: closed('a', 'c'), ...more }, Resources: { Child: nested(child(parameter), { P: passed }) } });

  test.each<[string, Json]>([
    ['a parameter that may have any value', { Ref: 'Open' }],
    ['a parameter that may have others too', { Ref: 'Closed' }],
    ['what another stack exports', { 'Fn::ImportValue': 'p' }],
    ['what is looked up', '{{resolve:ssm:/p}}'],
    ['a text of which a part is unknown', { 'Fn::Sub': '${Open}-${AWS::StackId}' }],
    ['a value that is allowed', 'a'],
  ])('limit %s', (_, passed) => {
    expect(new Set(deployed(passed))).toEqual(new Set([SECURE]));
  });

  test('do not limit what is no value but the name of one', () => {
    expect(deployed({ Ref: 'Open' }, { Type: 'AWS::SSM::Parameter::Value<String>', AllowedValues: ['a', 'b'] })).toContain(PLAIN);
  });

  test('leave nothing to deploy where the parent passes another value: all outcomes are read', () => {
    expect(deployed('x')).toEqual([`${SECURE}/${PLAIN}`]);
  });

  test('limit the default that a stack set overrides somewhere', () => {
    const set: JsonObject = { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: JSON.stringify(child(closed('a', 'b'))), StackInstancesGroup: [{ ParameterOverrides: [] }] } };

    expect(new Set(levels({ Resources: { Set: set } }))).toEqual(new Set([SECURE]));
  });
});

describe('a list of texts', () => {
  const first: Json = { 'Fn::Select': [0, { Ref: 'Names' }] };
  const all: Json = { 'Fn::Join': [',', { Ref: 'Names' }] };
  const under = (Conditions: JsonObject, of: Json, Names: Json = list) => levels({ Parameters: { Names }, Conditions, Resources: { T: table(of) } });

  test.each<[string, JsonObject, Json, readonly string[]]>([
    ['has one first item', { A: equals(first, 'a'), B: equals(first, 'b'), Both: { 'Fn::And': [{ Condition: 'A' }, { Condition: 'B' }] } }, when('Both', NONE, ON), [SECURE]],
    ['has one text of all items', { A: equals(all, 'a,b'), B: equals(all, 'b'), Both: { 'Fn::And': [{ Condition: 'A' }, { Condition: 'B' }] } }, when('Both', NONE, ON), [SECURE]],
    ['has the items of its text', { A: equals(all, 'a,b'), B: equals({ 'Fn::Select': ['1', { Ref: 'Names' }] }, 'b') }, when('A', when('B', ON), ON), [SECURE, SECURE]],
    ['may have any first item', { A: equals(first, 'a') }, when('A', ON), [PLAIN, SECURE]],
    ['may have any items', { A: equals(all, 'a,b') }, when('A', ON), [PLAIN, SECURE]],
  ])('%s', (_, conditions, of, expected) => {
    expect([...new Set(under(conditions, of))]).toEqual([...new Set(expected)]);
  });

  test('has items among its allowed values, and any number of them', () => {
    const allowed: Json = { Type: 'CommaDelimitedList', AllowedValues: ['a', 'b'] };
    const isEither: Json = { 'Fn::Or': [equals(first, 'a'), equals(first, 'b')] };

    expect(new Set(under({ C: isEither }, when('C', ON), allowed))).toEqual(new Set([SECURE]));
    expect(under({ C: isEither }, when('C', ON))).toContain(PLAIN);
    expect(under({ C: { 'Fn::Or': [equals(all, 'a'), equals(all, 'b')] } }, when('C', ON), allowed)).toContain(PLAIN);
  });

  test('is a list in a nested stack, to which a text is passed', () => {
    const child = (parameter: Json): JsonObject => ({
      Parameters: { Names: parameter }, Conditions: { C: equals({ 'Fn::Select': [1, { Ref: 'Names' }] }, 'b') }, Resources: { T: table(when('C', ON)) },
    });

    expect(levels({ Resources: { Child: nested(child(list), { Names: 'a, b' }) } })).toEqual([SECURE]);
    expect(levels({ Resources: { Child: nested(child({ ...list as JsonObject, Default: 'a,b' }), {}) } })).toEqual([SECURE]);
    expect(levels({ Resources: { Child: nested(child({ ...list as JsonObject, Default: 'a,c' }), {}) } })).toEqual([PLAIN]);
  });

  test('that only the deployment knows is no text', () => {
    const { tables: [{ replicas: [{ encryption }] }] } = collect([template({
      Parameters: { Names: list }, Resources: { T: table({ SSEEnabled: true, KMSMasterKeyId: { Ref: 'Names' } }) },
    })], new Scope(''));

    expect(encryption).toEqual([expect.objectContaining({ kind: 'unverifiable' })]);
  });
});

describe('the section Rules', () => {
  const PARAMETERS: JsonObject = { Stage: closed('prod', 'test'), Encrypt: closed('yes', 'no'), Free: open };
  const isProd = equals({ Ref: 'Stage' }, 'prod');
  const encrypted = equals({ Ref: 'Encrypt' }, 'yes');
  const rule = (assert: Json, condition?: Json): JsonObject => ({ ...condition === undefined ? {} : { RuleCondition: condition }, Assertions: [{ Assert: assert, AssertDescription: 'x' }] });
  const under = (rules: Json, more: JsonObject = {}) => levels({
    Parameters: PARAMETERS, Conditions: { Encrypts: encrypted, IsProd: isProd }, Rules: rules, Resources: { T: { ...table(when('Encrypts', ON)), ...more } },
  });

  test.each<[string, Json, readonly string[]]>([
    ['that demands a value leaves it alone', { R: rule(encrypted) }, [SECURE]],
    ['that lists values leaves those alone', { R: rule({ 'Fn::Contains': [['yes', 'x'], { Ref: 'Encrypt' }] }) }, [SECURE]],
    ['that excludes a value leaves the others', { R: rule(not(equals('no', { Ref: 'Encrypt' }))) }, [SECURE]],
    ['whose condition is met for another parameter restricts nothing where it is not met', { R: rule(encrypted, isProd) }, [PLAIN, SECURE]],
    ['whose condition is always met demands', { R: rule(encrypted, equals('a', 'a')) }, [SECURE]],
    ['that is never met restricts nothing', { R: rule(encrypted, equals('a', 'b')) }, [PLAIN, SECURE]],
    ['about another parameter restricts nothing', { R: rule(equals({ Ref: 'Stage' }, 'prod')) }, [PLAIN, SECURE]],
    ['that another rule makes demand demands', { R: rule(encrypted, isProd), S: rule(isProd) }, [SECURE]],
    ['whose assertion cannot be read restricts nothing', { R: rule({ 'Fn::EachMemberIn': [{ 'Fn::ValueOfAll': ['AWS::EC2::VPC::Id', 'Tags.x'] }, { 'Fn::RefAll': 'Encrypt' }] }) }, [PLAIN, SECURE]],
    ['of which one assertion cannot be read demands the other', { R: { Assertions: [{ Assert: { 'Fn::RefAll': 'Encrypt' } }, { Assert: encrypted }] } }, [SECURE]],
    ['that is malformed restricts nothing', { R: { Assertions: [{ Assert: 'x' }, 'y'] }, S: 'x', T: rule({ Ref: 'Encrypt' }) }, [PLAIN, SECURE]],
    ['that a macro may rewrite restricts nothing', { 'R': rule(encrypted), 'Fn::Transform': { Name: 'M' } }, [PLAIN, SECURE]],
  ])('%s', (_, rules, expected) => {
    expect([...new Set(under(rules))]).toEqual(expected);
  });

  test('restricts the condition of a resource', () => {
    expect(under({ R: rule(encrypted, isProd) }, { Condition: 'IsProd' })).toEqual([SECURE]);
  });

  test('that is about too many parameters to evaluate restricts nothing', () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`P${index}`, closed('a', 'b')]));
    const all: Json = { 'Fn::And': [encrypted, ...Object.keys(many).map((name) => equals({ Ref: name }, 'a'))] };

    expect(levels({ Parameters: { ...PARAMETERS, ...many }, Conditions: { Encrypts: encrypted }, Rules: { R: rule(all) }, Resources: { T: table(when('Encrypts', ON)) } }))
      .toEqual([PLAIN, SECURE]);
  });
});
