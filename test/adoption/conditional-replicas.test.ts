import { CfnCondition, CfnParameter, CfnResource, Fn, Stack } from 'aws-cdk-lib';
import { EncryptedTables, EncryptTable, SecureTableDefaults } from '../../src';
import { appWith } from '../support/flags';
import { templatesIn } from './support/assembly';
import { env } from './support/plain-tables';
import { reported } from './support/render';

/*
 * The custom resource that attaches the policy of a replica exists where the replica does: CloudFormation would fail where it finds none. Judged by an
 * evaluation of the template for each value of its conditions.
 */

const SCHEMA = { KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }] };
const NO_VALUE = { Ref: 'AWS::NoValue' };
const home = { Region: env.region };
const away = { Region: 'us-east-1' };
const onlyIf = (condition: string, one: unknown, other: unknown = NO_VALUE) => ({ 'Fn::If': [condition, one, other] });

function shop(): Stack {
  const stack = new Stack(appWith(), 'Shop', { env });
  for (const name of ['A', 'B']) {
    new CfnCondition(stack, name, { expression: Fn.conditionEquals(new CfnParameter(stack, `P${name}`).valueAsString, 'yes') });
  }
  return stack;
}

const tableIn = (stack: Stack, Replicas: unknown) =>
  new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::GlobalTable', properties: { ...SCHEMA, BillingMode: 'PAY_PER_REQUEST', Replicas } });

type Given = Readonly<Record<string, boolean>>;

function holds(value: any, template: any, given: Given): boolean {
  const [[name, argument]] = Object.entries<any>(value);
  const holding = (each: any) => holds(each, template, given);
  switch (name) {
    case 'Condition': return argument in given ? given[argument] : holds(template.Conditions[argument], template, given);
    case 'Fn::Not': return !holds(argument[0], template, given);
    case 'Fn::And': return argument.length === 2 && argument.every(holding);
    case 'Fn::Or': return argument.length === 2 && argument.some(holding);
    default: return argument[0] === argument[1];
  }
}

function valueOf(value: any, template: any, given: Given): any {
  if (Array.isArray(value)) {
    return value.map((item) => valueOf(item, template, given)).filter((item) => item.Ref !== 'AWS::NoValue');
  }
  const [condition, one, other] = value['Fn::If'] ?? [];
  return condition === undefined ? value : valueOf(holds({ Condition: condition }, template, given) ? one : other, template, given);
}

/** For each value of the conditions: whether there is a replica in us-east-1, and whether its policy is attached. */
function outcomes(stack: Stack): [boolean, boolean][] {
  (stack.node.root as ReturnType<typeof appWith>).synth({ force: true, errorOnDuplicateSynth: false });
  const template: any = templatesIn(stack.node.root as ReturnType<typeof appWith>).find(({ file }) => file.endsWith('Shop.template.json'))!;
  const exists = ({ Condition }: any, given: Given) => Condition === undefined || holds({ Condition }, template, given);
  const policies: any[] = Object.values(template.Resources).filter(({ Type }: any) => Type === 'Custom::SecureTableReplicaPolicy');
  expect(policies.length).toBeLessThan(2);
  return [true, false].flatMap((A) => [true, false].map((B): [boolean, boolean] => [
    exists(template.Resources.Orders, { A, B })
    && valueOf(template.Resources.Orders.Properties.Replicas, template, { A, B }).some(({ Region }: any) => Region === 'us-east-1'),
    policies.some((policy) => exists(policy, { A, B })),
  ]));
}

const WAYS: [string, (stack: Stack, table: () => CfnResource) => CfnResource][] = [
  ['EncryptTable', (_, table) => table().with(new EncryptTable()) as CfnResource],
  ['SecureTableDefaults', (stack, table) => {
    SecureTableDefaults.apply(stack.node.root);
    return table();
  }],
];

describe.each(WAYS)('with %s, the policy of a replica exists where the replica does:', (_, secured) => {
  test.each<[string, unknown]>([
    ['a replica under a condition', [home, onlyIf('A', away)]],
    ['a replica under the opposite of one', [home, onlyIf('A', NO_VALUE, away)]],
    ['a replica under two conditions', [home, onlyIf('A', onlyIf('B', away))]],
    ['a replica under one of two conditions', [home, onlyIf('A', away, onlyIf('B', NO_VALUE, away))]],
    ['a list under a condition', onlyIf('A', [home, away], [home])],
    ['a replica in a list under a condition', onlyIf('A', [home, onlyIf('B', away)], [home, onlyIf('B', NO_VALUE, away)])],
    ['a replica in another place of each list', onlyIf('A', [home, away], [away, home])],
    ['a replica in any case', [home, away]],
    ['a replica under a condition and its opposite', [home, onlyIf('A', away, { ...away, ContributorInsightsSpecification: { Enabled: true } })]],
  ])('%s', (__, replicas) => {
    for (const condition of [undefined, 'B']) {
      const stack = shop();
      const table = secured(stack, () => tableIn(stack, replicas));
      if (condition !== undefined) {
        table.addOverride('Condition', condition);
      }
      const found = outcomes(stack);

      expect(found.filter(([replica, policy]) => replica !== policy)).toEqual([]);
      expect(found.some(([replica]) => replica)).toBe(true);
      expect(reported(table)).toEqual([]);
    }
  });
});

test('no condition is written for a replica that is there in any case', () => {
  const stack = shop();
  tableIn(stack, [home, away]).with(new EncryptTable());
  outcomes(stack);
  const [{ Conditions }] = templatesIn(stack.node.root as ReturnType<typeof appWith>).filter(({ file }) => file.endsWith('Shop.template.json')) as any[];

  expect(Object.keys(Conditions)).toEqual(['A', 'B']);
});

test.each<[string, unknown, unknown[]]>([
  ['in both branches', [home, onlyIf('A', away, away)], []],
  ['in one list or the other', onlyIf('A', [home, away], [home, away]), []],
  ['once for each value of two conditions', [home, onlyIf('A', away, onlyIf('B', away, away))], []],
  ['in two items of opposite conditions', [home, onlyIf('A', away), onlyIf('A', NO_VALUE, away)], []],
  ['in two items of different conditions', [home, onlyIf('A', away), onlyIf('B', away)], [{ 'Fn::Or': [{ Condition: 'A' }, { Condition: 'B' }] }]],
  ['in a branch that is never reached, and in one that is', [home, onlyIf('A', onlyIf('A', home, away), away)], [{ 'Fn::Not': [{ Condition: 'A' }] }]],
  ['under one condition twice', [home, onlyIf('A', onlyIf('A', away, home))], [{ 'Fn::And': [{ Condition: 'A' }, { Condition: 'A' }] }]],
  ['under two conditions', [home, onlyIf('A', onlyIf('B', NO_VALUE, away))], [{ 'Fn::And': [{ Condition: 'A' }, { 'Fn::Not': [{ Condition: 'B' }] }] }]],
])('the condition of the policy of a replica %s', (_, replicas, expressions) => {
  const stack = shop();
  tableIn(stack, replicas).with(new EncryptTable());
  (stack.node.root as ReturnType<typeof appWith>).synth();
  const [{ Conditions }] = templatesIn(stack.node.root as ReturnType<typeof appWith>).filter(({ file }) => file.endsWith('Shop.template.json')) as any[];

  expect(Object.entries(Conditions).filter(([name]) => !['A', 'B'].includes(name)).map(([, expression]) => expression)).toEqual(expressions);
});

test('a replica that gets a condition after EncryptTable is an error, until EncryptTable is applied again', () => {
  const stack = shop();
  const table = tableIn(stack, [home, away]).with(new EncryptTable()) as CfnResource;
  table.addPropertyOverride('Replicas', [home, onlyIf('A', away)]);
  expect(reported(table)).toEqual(['ReplicaWithoutPolicy']);

  const other = shop();
  const again = tableIn(other, [home, away]).with(new EncryptTable()) as CfnResource;
  again.addPropertyOverride('Replicas', [home, onlyIf('A', away)]);
  again.with(new EncryptTable());
  expect(outcomes(other)).toEqual([[true, true], [true, true], [false, false], [false, false]]);
});

test('the guard passes a conditional replica that is adopted', () => {
  const stack = shop();
  EncryptedTables.enforce(stack.node.root);
  SecureTableDefaults.apply(stack.node.root);
  tableIn(stack, [home, onlyIf('A', onlyIf('B', NO_VALUE, away))]).addOverride('Condition', 'A');

  expect(() => (stack.node.root as ReturnType<typeof appWith>).synth()).not.toThrow();
});
