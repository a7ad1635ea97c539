import { NestedStack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { between, deployed, key, raw, shop, table, verdicts, violations } from './support/guard';

const parameter = (Default: string) => ({ Parameters: { P: { Type: 'String', Default } } });
const equals = (one: unknown, other: unknown) => ({ 'Fn::Equals': [one, other] });
const isProd = equals({ Ref: 'P' }, 'prod');
const stack = (resource: object, Conditions = {}, template: object = parameter('prod')) => ({ Resources: { R: resource }, Conditions, ...template });
const custom = (properties: object, body = {}) => ({ Type: 'Custom::Thing', Properties: { ServiceToken: 'arn', ...properties }, ...body });
const keySchema = { tableDefinition: { key_schema: [{ AttributeName: 'id' }] } };

const mapped = { C: equals({ 'Fn::FindInMap': ['M', { Ref: 'P' }, 'k'] }, 'y') };

const C = { C: isProd };
const on = { Condition: 'C' };

describe('a condition', () => {
  test.each<[string, object]>([['table', table({}, on)], ['key', key({}, on)], ['custom resource that makes a table', custom(keySchema, on)]])(
    'put on a deployed %s fails the synthesis', (_, conditional) => {
      const { Condition, ...plain } = conditional as { Condition: string };
      const found = between(stack(plain, C), stack(conditional, C));

      expect(verdicts(found)).toEqual(['ConditionChanged!']);
      expect(found[0].description).toMatch(/gets the condition C: where the condition is false, /);
      expect(found[0].violatingResources[0]).toMatchObject({ resourceLogicalId: 'R', locations: ['Condition'] });
    });

  test.each<[string, object, object, string[]]>([
    ['that stays', stack(table({}, on), C), stack(table({}, on), C), []],
    ['of another name and the same meaning', stack(table({}, on), C), stack(table({}, { Condition: 'D' }), { D: isProd }), []],
    ['that is written in another way', stack(table({}, on), { C: { 'Fn::And': [isProd, equals(1, 2)] } }),
      stack(table({}, on), { C: equals('a', 'b') }), []],
    ['that always holds', stack(table()), stack(table({}, on), { C: equals('a', { 'Fn::Sub': 'a' }) }), []],
    ['that holds in the Region of the stack', stack(table()), stack(table({}, on), { C: equals({ Ref: 'AWS::Region' }, 'eu-west-1') }), []],
    ['that never holds', stack(table()), stack(table({}, on), { C: equals('a', 'b') }), ['TableGone!']],
    ['that never held', stack(table({}, on), { C: equals('a', 'b') }), stack(table()), []],
    ['that never holds on a key', stack(key()), stack(key({}, on), { C: { 'Fn::Not': [equals('a', 'a')] } }), ['KeyGone!']],
    ['that changes to another one', stack(table({}, on), { ...C, D: equals({ Ref: 'P' }, 'test') }),
      stack(table({}, { Condition: 'D' }), { ...C, D: equals({ Ref: 'P' }, 'test') }), ['ConditionChanged!']],
    ['whose definition changes', stack(table({}, on), C), stack(table({}, on), { C: equals({ Ref: 'P' }, 'test') }), ['ConditionChanged!']],
    ['whose definition changes behind another condition', stack(table({}, on), { C: { Condition: 'D' }, D: isProd }),
      stack(table({}, on), { C: { Condition: 'D' }, D: equals({ Ref: 'P' }, 'test') }), ['ConditionChanged!']],
    ['whose parameter gets another default', stack(table({}, on), C), stack(table({}, on), C, parameter('test')), ['ConditionChanged!']],
    ['whose mapping changes', stack(table({}, on), mapped, { ...parameter('a'), Mappings: { M: { a: { k: 'y' } } } }),
      stack(table({}, on), mapped, { ...parameter('a'), Mappings: { M: { a: { k: 'n' } } } }), ['ConditionChanged!']],
    ['in another order', stack(table({}, on), { C: { 'Fn::Or': [isProd, equals({ Ref: 'AWS::StackId' }, 'x')] } }),
      stack(table({}, on), { C: { 'Fn::Or': [equals('x', { Ref: 'AWS::StackId' }), isProd, equals('a', 'b')] } }), []],
    ['of conditions in a circle', stack(table({}, on), { C: { 'Fn::Not': [{ Condition: 'D' }] }, D: { Condition: 'C' } }),
      stack(table({}, on), { C: { 'Fn::Not': [{ Condition: 'D' }] }, D: { Condition: 'C' } }), []],
    ['that is no text', stack(table()), stack(table({}, { Condition: { 'Fn::If': ['C', 'A', 'B'] } }), C), ['ConditionChanged!']],
    ['of a function that conditions do not have', stack(table({}, on), { C: { 'Fn::Select': [0, [1]] } }),
      stack(table({}, on), { C: { 'Fn::Select': [0, [2]] } }), ['ConditionChanged!']],
    ['that is removed', stack(table({}, on), C), stack(table(), C), ['ConditionChanged']],
    ['put on a custom resource of which no table is known', stack(custom({}), C), stack(custom({}, on), C), ['ConditionChanged']],
    ['put on another resource', stack({ Type: 'AWS::SNS::Topic' }, C), stack({ Type: 'AWS::SNS::Topic', ...on }, C), []],
  ])('%s', (_, before, after, expected) => {
    expect(verdicts(between(before, after))).toEqual(expected);
  });

  test('is allowed for a resource that is released and retained', () => {
    const [before, after] = [stack(table(), C), stack(table({}, on), C)];
    const lost = { DeletionPolicy: 'Delete' };

    expect(between(before, after, ['Shop/R'])).toEqual([]);
    expect(between(stack(custom({}), C), stack(custom({}, on), C), ['Shop/R'])).toEqual([]);
    expect(verdicts(between(stack(table({}, lost), C), stack(table({}, { ...on, ...lost }), C), ['Shop/R']))).toEqual(['ConditionChanged!']);
    expect(verdicts(between(before, stack(table({}, { ...on, ...lost }), C), ['Shop/R']))).toEqual(['ConditionChanged!']);
  });
});

describe('a condition on a nested stack', () => {
  const withNested = (content: object, change: (nested: NestedStack) => void = () => undefined) => (app: App) => {
    const parent = shop(app);
    raw(parent, { Parameters: parameter('prod').Parameters, Conditions: C });
    const nested = new NestedStack(parent, 'Nested');
    raw(nested, content);
    change(nested);
  };
  const conditional = (nested: NestedStack) => nested.nestedStackResource!.addOverride('Condition', 'C');
  const deletes = { Resources: { R: table({}, { DeletionPolicy: 'Delete' }) } };
  const empty = { Resources: { R: { Type: 'AWS::SNS::Topic' } } };
  const keeps = { Resources: { R: table() } };
  const id = 'NestedNestedStackNestedNestedStackResourceDEFDAA4D';

  test('fails the synthesis where the nested stack has tables or keys', () => {
    const found = violations(deployed(withNested(keeps)), withNested(keeps, conditional));

    expect(verdicts(found)).toEqual(['ConditionChanged!']);
    expect(found[0].violatingResources[0].resourceLogicalId).toBe(id);
    expect(violations(deployed(withNested(empty)), withNested(empty, conditional))).toEqual([]);
  });

  test('is allowed if it is released and keeps its tables', () => {
    expect(violations(deployed(withNested(keeps)), withNested(keeps, conditional), { released: [`Shop/${id}`] })).toEqual([]);

    const found = violations(deployed(withNested(deletes)), withNested(deletes, conditional), { released: [`Shop/${id}`] });
    expect(verdicts(found)).toEqual(['ConditionChanged!']);
  });

  test('is compared by the parameters that the parent passes to it', () => {
    const inside = (value: string) => withNested(
      { Parameters: { P: { Type: 'String' } }, Conditions: C, Resources: { R: table({}, on) } },
      (nested) => nested.nestedStackResource!.addOverride('Properties.Parameters.P', value),
    );

    expect(violations(deployed(inside('prod')), inside('prod'))).toEqual([]);
    expect(verdicts(violations(deployed(inside('prod')), inside('test')))).toEqual(['TableGone!']);
  });
});
