import { NestedStack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { between, deployed, raw, shop, table, verdicts, violations } from './support/guard';

/* Values and conditions that are written in another way and mean the same: no finding. Those that mean something else: a finding. */

const { Ref, equals, not, and, or } = {
  Ref: (name: string) => ({ Ref: name }),
  equals: (one: unknown, other: unknown) => ({ 'Fn::Equals': [one, other] }),
  not: (one: unknown) => ({ 'Fn::Not': [one] }),
  and: (...all: unknown[]) => ({ 'Fn::And': all }),
  or: (...all: unknown[]) => ({ 'Fn::Or': all }),
};
const choose = (condition: string, one: unknown, other: unknown) => ({ 'Fn::If': [condition, one, other] });
const c = (Condition: string) => ({ Condition });
const named = (TableName: unknown, template = {}) => ({ Resources: { T: table({ TableName }) }, ...template });

describe('a literal in place of a pseudo parameter', () => {
  test.each<[string, unknown, unknown]>([
    ['the name of the stack', { 'Fn::Sub': '${AWS::StackName}-orders' }, 'Shop-orders'],
    ['the partition', { 'Fn::Sub': '${AWS::Partition}-orders' }, 'aws-orders'],
    ['the suffix of the partition', { 'Fn::Join': ['.', ['orders', Ref('AWS::URLSuffix')]] }, 'orders.amazonaws.com'],
    ['account and Region', { 'Fn::Join': ['-', [Ref('AWS::AccountId'), Ref('AWS::Region')]] }, '111122223333-eu-west-1'],
    ['the name in a condition', choose('InShop', 'a', 'b'), 'a'],
  ])('is no change: %s', (_, one, other) => {
    const Conditions = { InShop: equals(Ref('AWS::StackName'), 'Shop') };

    expect(between(named(one, { Conditions }), named(other, { Conditions }))).toEqual([]);
    expect(between(named(other, { Conditions }), named(one, { Conditions }))).toEqual([]);
    expect(verdicts(between(named(one, { Conditions }), named('another', { Conditions })))).toEqual(['TableReplaced!']);
  });

  test('is a change in a nested stack, whose name is another one', () => {
    const nested = (name: unknown) => (app: App) => raw(new NestedStack(shop(app), 'Nested'), named(name));

    expect(verdicts(violations(deployed(nested(Ref('AWS::StackName'))), nested('Shop')))).toEqual(['TableReplaced!']);
    expect(violations(deployed(nested(Ref('AWS::Region'))), nested('eu-west-1'))).toEqual([]);
  });
});

describe('conditions of the same meaning', () => {
  const A = equals(Ref('P'), 'a');
  const B = equals(Ref('Q'), 'b');
  const template = (Conditions: object, resource: object) => ({
    Parameters: { P: { Type: 'String' }, Q: { Type: 'String' } }, Conditions: { A, B, ...Conditions }, Resources: { T: resource },
  });
  const on = (C: unknown, others = {}) => template({ C, ...others }, table({}, { Condition: 'C' }));

  test.each<[string, object, object]>([
    ['a negation of a negation', on(A), on(not(not(A)))],
    ['a negation of a negation, by name', on(A), on(not(c('D')), { D: not(c('A')) })],
    ['a negated Or', on(and(not(A), not(B))), on(not(or(c('B'), c('A'))))],
    ['a part that decides nothing', on(A), on(or(A, and(A, B)))],
    ['parts in another grouping', on(or(and(A, B), and(A, not(B)))), on(A)],
    ['a condition that always holds', template({}, table()), on(or(A, not(c('A'))))],
    ['the opposite, with the outcomes exchanged',
      template({}, table({ TableName: choose('A', 'x', 'y') })), template({ C: not(A) }, table({ TableName: choose('C', 'y', 'x') }))],
    ['a decision that is made already',
      template({}, table({ TableName: choose('A', 'x', 'y') })), template({}, table({ TableName: choose('A', choose('A', 'x', 'z'), 'y') }))],
    ['a decision that is made already, by the opposite',
      template({}, table({ TableName: choose('A', 'x', 'y') })), template({ C: not(A) }, table({ TableName: choose('A', choose('C', 'z', 'x'), 'y') }))],
  ])('%s', (_, before, after) => {
    expect(between(before, after)).toEqual([]);
    expect(between(after, before)).toEqual([]);
  });

  test.each<[string, object, object, string]>([
    ['a negation', on(A), on(not(A)), 'ConditionChanged!'],
    ['And for Or', on(and(A, B)), on(or(A, B)), 'ConditionChanged!'],
    ['exchanged outcomes', template({}, table({ TableName: choose('A', 'x', 'y') })), template({}, table({ TableName: choose('A', 'y', 'x') })), 'TableReplaced!'],
    ['another outcome of a decision that is made already',
      template({}, table({ TableName: choose('A', 'x', 'y') })), template({}, table({ TableName: choose('A', choose('A', 'z', 'x'), 'y') })), 'TableReplaced!'],
  ])('not the same: %s', (_, before, after, rule) => {
    expect(verdicts(between(before, after))).toEqual([rule]);
  });

  test('conditions of many parts are compared as they are written', () => {
    const parts = Array.from({ length: 9 }, (_, index) => equals(Ref('P'), String(index)));

    expect(between(on(or(...parts)), on(or(...parts.reverse())))).toEqual([]);
    expect(verdicts(between(on(or(...parts)), on(or(...parts.slice(1)))))).toEqual(['ConditionChanged!']);
  });
});

describe('another default of a parameter', () => {
  const withDefaults = (defaults: Record<string, unknown>, TableName: unknown, Type = 'String') => named(TableName, {
    Parameters: Object.fromEntries(Object.entries(defaults).map(([name, Default]) => [name, { Type, ...Default === undefined ? {} : { Default } }])),
    Conditions: { Prod: equals(Ref('P'), 'prod'), Either: or(equals(Ref('P'), 'x'), equals(Ref('Q'), 'x')) },
    Mappings: { M: { test: { k: 'one' }, dev: { k: 'one' }, prod: { k: 'two' } } },
  });
  const change = (one: Record<string, unknown>, other: Record<string, unknown>, name: unknown, Type?: string) =>
    verdicts(between(withDefaults(one, name, Type), withDefaults(other, name, Type)));

  test.each<[string, unknown]>([
    ['a property that does not use it', 'orders'],
    ['a condition that it does not change', choose('Prod', 'orders', 'orders-test')],
    ['a row of a mapping with the same value', { 'Fn::FindInMap': ['M', Ref('P'), 'k'] }],
  ])('passes for %s', (_, name) => {
    expect(change({ P: 'test' }, { P: 'dev' }, name)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a property that uses it', { 'Fn::Sub': '${P}-orders' }],
    ['a condition that it changes', choose('Prod', 'orders', 'orders-test')],
    ['a row of a mapping with another value', { 'Fn::FindInMap': ['M', Ref('P'), 'k'] }],
  ])('fails for %s', (_, name) => {
    expect(change({ P: 'test' }, { P: 'prod' }, name)).toEqual(['TableReplaced!']);
  });

  test.each<[string, object, object]>([['added', {}, { P: 'a' }], ['removed', { P: 'a' }, {}]])('%s fails for a property that uses it', (_, one, other) => {
    expect(change({ P: undefined, ...one }, { P: undefined, ...other }, Ref('P'))).toEqual(['TableReplaced!']);
    expect(change({ P: undefined, ...one }, { P: undefined, ...other }, 'orders')).toEqual([]);
  });

  test('of two parameters fails where one of them keeps its value', () => {
    expect(change({ P: 'x', Q: 'y' }, { P: 'y', Q: 'x' }, choose('Either', 'a', 'b'))).toEqual(['TableReplaced!']);
  });

  test('of many parameters counts as a change of all values that use them', () => {
    const defaults = (value: string) => ({ P: value, ...Object.fromEntries(['Q', 'R', 'S', 'T'].map((name) => [name, value])) });

    expect(change(defaults('test'), defaults('dev'), choose('Prod', 'a', 'b'))).toEqual(['TableReplaced!']);
    expect(change(defaults('test'), defaults('dev'), 'orders')).toEqual([]);
  });

  test('is the name of a parameter in SSM, whose value is unknown', () => {
    expect(change({ P: 'test' }, { P: 'dev' }, choose('Prod', 'a', 'b'), 'AWS::SSM::Parameter::Value<String>')).toEqual(['TableReplaced!']);
  });

  test('reaches a nested stack by what its parent passes', () => {
    const nested = (Default: string, name: unknown) => (app: App) => {
      const parent = shop(app);
      raw(parent, { Parameters: { P: { Type: 'String', Default } }, Conditions: { Prod: equals(Ref('P'), 'prod') } });
      const stack = new NestedStack(parent, 'Nested');
      stack.nestedStackResource!.addOverride('Properties.Parameters.N', name);
      raw(stack, { Parameters: { N: { Type: 'String' } }, Resources: { T: table({ TableName: Ref('N') }) } });
    };

    expect(violations(deployed(nested('test', choose('Prod', 'a', 'b'))), nested('dev', choose('Prod', 'a', 'b')))).toEqual([]);
    expect(verdicts(violations(deployed(nested('test', Ref('P'))), nested('dev', Ref('P'))))).toEqual(['TableReplaced!']);
  });
});
